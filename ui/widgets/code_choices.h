// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "ui/widgets/choice_edit.h"

namespace zhiqiao::ui {

/// Every division that holds on the day, by its full name.
[[nodiscard]] Choices* divisionChoices(const Divisions& divisions, QDate day, Fiction fiction,
                                       QObject* parent);
/// What may be chosen of a long list: of occupations, those below the major groups.
[[nodiscard]] Choices* codeChoices(const CodeBook& book, const QString& list, QObject* parent);

}  // namespace zhiqiao::ui
