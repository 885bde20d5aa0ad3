// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiqiao {

// Which office keeps a person, for every statement that asks: the receiver of the transfer accepted
// last, else the office that recorded the facts. Scope, lists, worklist and counts ask here.

/// `person` is an expression for the person's number, `otherwise` for the office without a
/// transfer. `until`: transfers accepted up to the day of this expression.
[[nodiscard]] QString keepingOffice(const QString& person, const QString& otherwise,
                                    const QString& until = {});

/// Of a row of person under this name.
[[nodiscard]] QString officeKeeping(const QString& alias);

/// Who has a task of its own, as a help plan, for the person `alias`: `officer`, an expression,
/// while that one works for the office that keeps the person; else who is in charge there.
[[nodiscard]] QString officerOfTask(const QString& alias, const QString& officer);

}  // namespace zhiqiao
