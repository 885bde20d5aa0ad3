// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/codes/code_book.h"
#include "core/programmes/enrolment.h"

namespace zhiqiao::ui {

/// A round somebody can apply for.
struct RoundChoice {
    ProgrammeRoundId id;
    QString name;  ///< of programme and round
    bool operator==(const RoundChoice&) const = default;
};
/// Those in reach that have not ended before `today`, the newest first. Errors: those of the list.
Result<std::vector<RoundChoice>> readRoundChoices(const ListSource& rounds, const CodeBook& lists,
                                                  QDate today);

}  // namespace zhiqiao::ui
