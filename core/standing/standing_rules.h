// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/standing/standing.h"

namespace zhiqiao {

/// What holds for one status on one day. A number that is not set proposes nothing.
struct StandingRules {
    std::optional<int> refusals = {};      ///< how many are too many
    bool withinMonths = false;             ///< they have to lie within `windowMonths`
    std::optional<int> windowMonths = {};  ///< from the first refusal on, its day not reached again
    bool inARow = false;                   ///< with nothing accepted or well refused between them
    bool workOnly = false;                 ///< training and internships are not meant
    std::optional<int> silentMonths = {};  ///< so long without a contact
    std::optional<int> warnDays = {};      ///< so many days before, somebody is told
    QString refusalReason = {};            ///< code of exitReasonsOf() with the flag of the ground
    QString silenceReason = {};
    bool operator==(const StandingRules&) const = default;
};

/// Sources: hardship.exit.*, zero.exit.*, reg.unemp.*, dibao.refusals of rule_parameters.csv.
[[nodiscard]] StandingRules standingRules(const Codes& codes, HeldStatus status, QDate day,
                                          const QString& area = {});

/// [hardship_category] whose people are on 低保; nothing: not set, nobody is listed.
[[nodiscard]] std::optional<QString> dibaoCategory(const RuleParameters& parameters, QDate day);

/// The clause of a reason as a notice may cite it: that of a law or document, never a local draft.
[[nodiscard]] QString clauseOf(const CodeBook& lists, HeldStatus status, const QString& reason);

/// Working days within which 复核 can be asked for; nothing: not set, the notice leaves a line.
[[nodiscard]] std::optional<int> reviewWorkdays(const RuleParameters& parameters, HeldStatus status,
                                                QDate day, const QString& area = {});

}  // namespace zhiqiao
