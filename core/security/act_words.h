// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace zhiqiao {

/// What an act of the audit trail is in words, translated: "person.view" looked at the file. An
/// unknown name stands for itself.
[[nodiscard]] QString textOfAct(const QString& name);
/// The names that have words, in the order a summary lists them.
[[nodiscard]] QStringList knownActs();

}  // namespace zhiqiao
