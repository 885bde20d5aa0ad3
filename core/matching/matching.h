// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/vacancies/vacancy.h"

#include <span>
#include <string_view>
#include <vector>

namespace zhiqiao {

/// A referral the person had before: neither its vacancy nor, when it counted, its employer is
/// recommended again.
struct EarlierReferral {
    VacancyId vacancy;
    EmployerId employer;
    bool counted = true;
    bool operator==(const EarlierReferral&) const = default;
};

/// Who looks for work.
struct Seeker {
    PersonFacts facts;
    JobWish wish;
    std::vector<EarlierReferral> earlier;
};

/// Why a vacancy is not for this person.
enum class HardLimit {
    NotOpen,
    NoHeadsLeft,
    EmployerBlocked,
    RecommendedBefore,
    EmployerRecommendedBefore,
    EducationUnknown,
    EducationTooLow,
    CertificateMissing,
    TooYoung,
    BeyondRetirement,
    OutsideAskedAge,
    PlaceNotAccepted,
    BelowMinimumWage,
};
[[nodiscard]] std::string_view codeOf(HardLimit limit);  ///< stable, "education_too_low"
[[nodiscard]] QString textOf(HardLimit limit);           ///< one translated sentence

struct Match {
    OpenVacancy offer;
    int score = 0;        ///< 0–100
    QStringList reasons;  ///< translated, strongest first
    bool counts = true;   ///< a referral to it would count; set by whoever knows the validity rules
    bool operator==(const Match&) const = default;
};

struct Excluded {
    VacancyId vacancy;
    EmployerId employer;
    QString title;
    QString employerName;
    HardLimit limit;
    bool operator==(const Excluded&) const = default;
};

struct MatchResult {
    std::vector<Match> ranked;  ///< best first, equal ones by vacancy id
    qsizetype fitting = 0;      ///< how many passed the hard limits, also beyond `ranked`
    std::vector<Excluded> excluded;  ///< in the order of the offers
    bool operator==(const MatchResult&) const = default;
};

/// The first hard limit the pair breaks, in the order of the enumeration. Facts nobody knows break
/// none, except a schooling that is asked for. Allocates nothing.
[[nodiscard]] std::optional<HardLimit> brokenLimit(const Seeker& seeker, const OpenVacancy& offer,
                                                   const Codes& codes, QDate today);

struct MatchOptions {
    qsizetype top = 20;        ///< so many are ranked; more when these have fewer than three employers
    bool wantExcluded = true;
};

/// The offers that fit the person, ranked with reasons. Linear in the offers; the order in which
/// they come does not matter.
[[nodiscard]] MatchResult matchVacancies(const Seeker& seeker, std::span<const OpenVacancy> offers,
                                         const Codes& codes, QDate today,
                                         const MatchOptions& options = {});

/// The best three of three different employers; fewer when there are not as many.
[[nodiscard]] std::vector<Match> proposeThree(const MatchResult& result);

}  // namespace zhiqiao
