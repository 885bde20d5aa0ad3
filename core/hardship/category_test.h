// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/hardship/hardship_category.h"

namespace zhiqiao {

/// What a category is tested against, as known on the day of application.
struct Applicant {
    QString sex;  ///< [sex]
    std::optional<QDate> birth;
    QString retirementGroup;               ///< M60, F55, F50 …; a man's is M60 unless stated
    std::optional<QDate> unemployedSince;  ///< day of the open 失业登记
    QStringList evidence;                  ///< [evidence_kind] handed in
    bool operator==(const Applicant&) const = default;
};

/// Why a category does not hold, in words.
struct Shortfall {
    QString id;     ///< hardship.too_young …
    QString field;  ///< birth_on, retirement_group, unemployed_since, evidence
    QString message;
    bool operator==(const Shortfall&) const = default;
};

/// Day of statutory retirement: the birthday, or the last day of its month. Nothing: the group or
/// the day of birth is unknown, or a woman's group is not stated.
[[nodiscard]] std::optional<QDate> retirementDay(const RetirementRules& rules,
                                                 const Applicant& applicant);

/// What keeps the applicant from the category on that day; empty: it holds. The parameters are
/// those of the day and place. Evidence is told apart: papers can be brought later.
/// Shortfalls: hardship.birth_unknown, hardship.too_young, hardship.group_unknown,
/// hardship.far_from_retirement, hardship.not_unemployed, hardship.short_unemployed,
/// hardship.parameter_unset, hardship.evidence_missing.
[[nodiscard]] std::vector<Shortfall> shortfalls(const Codes& codes,
                                                const HardshipCategory& category,
                                                const Applicant& applicant, QDate day,
                                                const QString& area = {});

/// [evidence_kind] of the category that were not handed in.
[[nodiscard]] QStringList missingEvidence(const HardshipCategory& category,
                                          const Applicant& applicant);

struct ProposedCategory {
    QString code;
    QStringList missing;  ///< [evidence_kind] still to be brought
    bool operator==(const ProposedCategory&) const = default;
};

/// The active categories whose tests hold, papers aside: first those with a test of age, retirement
/// or months that holds, then those that papers alone decide.
[[nodiscard]] std::vector<ProposedCategory> proposedCategories(const Codes& codes,
                                                               const HardshipCategories& categories,
                                                               const Applicant& applicant,
                                                               QDate day, const QString& area = {});

}  // namespace zhiqiao
