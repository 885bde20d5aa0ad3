// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/rule_parameters.h"
#include "core/outcomes/outcome_facts.h"

namespace zhiqiao {

/// A share of persons, exact; shown rounded once, half up, to two decimals.
struct Share {
    qint64 part = 0;
    qint64 whole = 0;
    /// "86.00"; "–" of nobody.
    [[nodiscard]] QString percentText() const;
    bool operator==(const Share&) const = default;
};

/// 毕业去向落实率 (M044) and 就业率 (M005), each by its own definition; persons.
struct GraduateRates {
    Share settled;    ///< 去向落实率
    Share evidenced;  ///< the same, with a paper seen
    Share employed;   ///< 就业率
    bool operator==(const GraduateRates&) const = default;
};

/// The switches of both definitions on the day; rule parameters count.m005.include_further_study
/// and count.m044.exclude_incomplete, unset ones are off.
struct GraduateRateRules {
    bool furtherStudyIsEmployed = false;
    bool incompleteIsLeftOut = false;
};
[[nodiscard]] GraduateRateRules graduateRateRules(const RuleParameters& parameters, QDate day);

/// Over registrations of graduates, each person once.
[[nodiscard]] GraduateRates graduateRates(const std::vector<OutcomeFact>& facts,
                                          const GraduateRateRules& rules);

}  // namespace zhiqiao
