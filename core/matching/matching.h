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
    EducationUnknown,
    EducationTooLow,
    CertificateMissing,
    TooYoung,
    BeyondRetirement,
    OutsideAskedAge,
    PlaceNotAccepted,
    BelowMinimumWage,
    EmployerRecommendedBefore,  ///< last: whoever recommends all the same knows nothing else stands
                                ///< against it
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
    std::vector<Match> ranked;       ///< best first, equal ones by vacancy id
    qsizetype fitting = 0;           ///< how many passed the hard limits, also beyond `ranked`
    std::vector<Excluded> excluded;  ///< in the order of the offers
    bool operator==(const MatchResult&) const = default;
};

/// The points of each thing that speaks for a pair; together at most 100.
struct MatchPoints {
    int occupation = 0;  ///< 40 for the occupation wanted most
    int place = 0;       ///< 20 in the township of residence
    int wage = 0;        ///< 20 when the lowest pay reaches what is wanted
    int schooling = 0;   ///< 8 when exactly what is asked is held
    int papers = 0;      ///< 6 for a certificate or skill level that is asked for
    int workMode = 0;    ///< 4
    int checked = 0;     ///< 2 for a checked employer: the referral can count
    [[nodiscard]] int sum() const {
        return occupation + place + wage + schooling + papers + workMode + checked;
    }
    bool operator==(const MatchPoints&) const = default;
};
[[nodiscard]] MatchPoints pointsOf(const Seeker& seeker, const OpenVacancy& offer,
                                   const Codes& codes);

/// The limits of the person alone: schooling, certificate, age, place.
[[nodiscard]] std::optional<HardLimit> brokenPersonalLimit(const Seeker& seeker,
                                                           const VacancyFacts& vacancy,
                                                           const Codes& codes, QDate day);
/// The lowest pay offered reaches the minimum wage of place and month, by the hour where the pay
/// is. True when no figure or no minimum is known.
[[nodiscard]] bool paysMinimumWage(const VacancyFacts& vacancy, const Codes& codes, QDate day);

/// The first hard limit the pair breaks, in the order of the enumeration. Facts nobody knows break
/// none, except a schooling that is asked for. Allocates nothing.
[[nodiscard]] std::optional<HardLimit> brokenLimit(const Seeker& seeker, const OpenVacancy& offer,
                                                   const Codes& codes, QDate today);

struct MatchOptions {
    qsizetype top = 20;  ///< so many are ranked; more when these have fewer than three employers
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
