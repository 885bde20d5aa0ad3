// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matching.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Matching {
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

constexpr size_t kProposed = 3;

/// 4-03 holds 4-03 and 4-03-02-01, never 4-031.
bool isOccupationWithin(QStringView occupation, QStringView wanted) {
    return !wanted.isEmpty() && occupation.startsWith(wanted) &&
           (occupation.size() == wanted.size() || occupation[wanted.size()] == u'-');
}

bool isHourly(const VacancyFacts& vacancy) { return vacancy.wageMode == u"4"; }

bool placeAccepted(const Seeker& seeker, const VacancyFacts& vacancy) {
    const auto& wanted = seeker.wish.divisions;
    return wanted.isEmpty() || vacancy.division.isEmpty() ||
           std::any_of(wanted.begin(), wanted.end(),
                       [&](const auto& place) { return isWithin(vacancy.division, place); });
}

bool holdsCertificate(const Seeker& seeker, const QString& asked) {
    const auto& held = seeker.facts.certificates;
    return asked.isEmpty() || std::any_of(held.begin(), held.end(), [&](const auto& one) {
               return one.contains(asked, Qt::CaseInsensitive);
           });
}

std::optional<HardLimit> brokenByAge(const Seeker& seeker, const VacancyFacts& vacancy,
                                     const Codes& codes, QDate today) {
    const auto& birth = seeker.facts.birthOn;
    if (!birth) return {};
    const auto age = ageOn(*birth, today);
    const auto youngest = codes.parameters.number(u"reg.min_age"_s, today);
    if (youngest && age < *youngest) return HardLimit::TooYoung;
    const auto retires = codes.retirement.latestMonth(seeker.facts.sex, *birth);
    if (retires && today >= retires->addMonths(1)) return HardLimit::BeyondRetirement;
    if ((vacancy.ageMin && age < *vacancy.ageMin) || (vacancy.ageMax && age > *vacancy.ageMax))
        return HardLimit::OutsideAskedAge;
    return {};
}

std::optional<HardLimit> brokenByEmployment(const Seeker& seeker, const OpenVacancy& offer,
                                            QDate today) {
    const auto& vacancy = offer.vacancy;
    if (vacancy.facts.state != u"30" || today < vacancy.facts.opensOn ||
        vacancy.facts.openUntil < today)
        return HardLimit::NotOpen;
    if (vacancy.filled >= vacancy.facts.heads) return HardLimit::NoHeadsLeft;
    if (offer.employer.facts.blocked) return HardLimit::EmployerBlocked;
    for (const auto& earlier : seeker.earlier)
        if (earlier.vacancy == vacancy.id) return HardLimit::RecommendedBefore;
    return {};
}

int occupationPoints(const Seeker& seeker, const QString& occupation) {
    const auto& wanted = seeker.wish.occupations;
    if (wanted.isEmpty()) return 10;
    int best = 0;
    int first = 40;
    for (const auto& one : wanted) {
        if (isOccupationWithin(occupation, one))
            best = std::max(best, first);
        else if (!one.isEmpty() && !occupation.isEmpty() && one[0] == occupation[0])
            best = std::max(best, 15);
        first = std::max(first - 4, 24);
    }
    return best;
}

int placePoints(const Seeker& seeker, QStringView place) {
    const QStringView home = seeker.facts.residenceDivision;
    if (home.isEmpty() || place.size() < 6) return 8;
    if (home.size() == 9 && place == home) return 20;
    if (home.left(6) == place.left(6)) return 18;
    if (home.left(4) == place.left(4)) return 12;
    return home.left(2) == place.left(2) ? 6 : 0;
}

int wagePoints(const Seeker& seeker, const VacancyFacts& vacancy) {
    const auto& wanted = seeker.wish.wageFenLow;
    if (!wanted || isHourly(vacancy)) return 10;
    if (vacancy.wageFenLow && *vacancy.wageFenLow >= *wanted) return 20;
    if (vacancy.wageFenHigh && *vacancy.wageFenHigh >= *wanted) return 12;
    return vacancy.wageFenLow || vacancy.wageFenHigh ? 0 : 6;
}

int schoolingPoints(const Seeker& seeker, const VacancyFacts& vacancy, const Codes& codes) {
    const auto held = codes.education.effectiveRank(seeker.facts.education);
    const auto asked = codes.education.requiredRank(vacancy.education);
    if (!held || !asked) return 4;
    return *held == *asked ? 8 : *held == *asked + 1 ? 6 : 2;
}

QString occupationReason(const Seeker& seeker, const OpenVacancy& offer, int points) {
    if (seeker.wish.occupations.isEmpty()) return {};
    if (points >= 40) return Matching::tr("The occupation wanted most");
    if (points > 15) return Matching::tr("An occupation the person wants");
    if (points == 15 && !offer.vacancy.facts.occupation.isEmpty())
        return Matching::tr("A related occupation");
    return {};
}

QString placeReason(const Seeker& seeker, int points) {
    if (seeker.facts.residenceDivision.isEmpty()) return {};
    if (points == 20) return Matching::tr("In the same township");
    if (points == 18) return Matching::tr("In the same county");
    if (points == 12) return Matching::tr("In the same prefecture");
    return {};
}

/// In words, what earned most first; equal points in the order written here.
QStringList reasonsOf(const Seeker& seeker, const OpenVacancy& offer, const MatchPoints& points) {
    const auto& vacancy = offer.vacancy.facts;
    std::vector<std::pair<int, QString>> weighed;
    const auto say = [&](int weight, const QString& words) {
        if (!words.isEmpty()) weighed.emplace_back(weight, words);
    };
    say(points.occupation, occupationReason(seeker, offer, points.occupation));
    say(points.place, placeReason(seeker, points.place));
    if (points.wage == 20) say(20, Matching::tr("The pay reaches what is wanted"));
    if (points.wage == 12) say(12, Matching::tr("The pay can reach what is wanted"));
    if (points.schooling == 8) say(8, Matching::tr("Exactly the schooling asked for"));
    if (points.papers > 0)
        say(points.papers, vacancy.certificate.isEmpty()
                               ? Matching::tr("Holds the skill level asked for")
                               : Matching::tr("Holds the certificate asked for"));
    if (points.workMode > 0) say(points.workMode, Matching::tr("Working hours as wanted"));
    if (!vacancy.boardAndLodging.isEmpty()) say(3, Matching::tr("With board or lodging"));
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList words;
    for (const auto& [weight, text] : weighed) words << text;
    return words;
}

struct Scored {
    int score;
    size_t at;
};

}  // namespace

std::string_view codeOf(HardLimit limit) {
    constexpr std::string_view codes[] = {"not_open",
                                          "no_heads_left",
                                          "employer_blocked",
                                          "recommended_before",
                                          "education_unknown",
                                          "education_too_low",
                                          "certificate_missing",
                                          "too_young",
                                          "beyond_retirement",
                                          "outside_asked_age",
                                          "place_not_accepted",
                                          "below_minimum_wage",
                                          "employer_recommended_before"};
    return codes[size_t(limit)];
}

QString textOf(HardLimit limit) {
    switch (limit) {
    case HardLimit::NotOpen: return Matching::tr("The vacancy takes no applicants on this day.");
    case HardLimit::NoHeadsLeft: return Matching::tr("All posts of the vacancy are filled.");
    case HardLimit::EmployerBlocked: return Matching::tr("The employer is blocked.");
    case HardLimit::RecommendedBefore:
        return Matching::tr("The person was recommended for this vacancy before.");
    case HardLimit::EducationUnknown:
        return Matching::tr("The schooling of the person is not recorded.");
    case HardLimit::EducationTooLow: return Matching::tr("The schooling is below what is asked.");
    case HardLimit::CertificateMissing:
        return Matching::tr("The certificate asked for is not among those of the person.");
    case HardLimit::TooYoung: return Matching::tr("The person is below the working age.");
    case HardLimit::BeyondRetirement:
        return Matching::tr("The person has reached the retirement age.");
    case HardLimit::OutsideAskedAge:
        return Matching::tr("The age is outside the range of the vacancy.");
    case HardLimit::PlaceNotAccepted:
        return Matching::tr("The place of work is not among those the person accepts.");
    case HardLimit::BelowMinimumWage: return Matching::tr("The pay is below the minimum wage.");
    case HardLimit::EmployerRecommendedBefore:
        return Matching::tr("The person was recommended to this employer before.");
    }
    return {};
}

std::optional<HardLimit> brokenPersonalLimit(const Seeker& seeker, const VacancyFacts& vacancy,
                                             const Codes& codes, QDate day) {
    if (!codes.education.meets(seeker.facts.education, vacancy.education))
        return codes.education.effectiveRank(seeker.facts.education) ? HardLimit::EducationTooLow
                                                                     : HardLimit::EducationUnknown;
    if (!holdsCertificate(seeker, vacancy.certificate)) return HardLimit::CertificateMissing;
    if (const auto age = brokenByAge(seeker, vacancy, codes, day)) return age;
    if (!placeAccepted(seeker, vacancy)) return HardLimit::PlaceNotAccepted;
    return {};
}

bool paysMinimumWage(const VacancyFacts& vacancy, const Codes& codes, QDate day) {
    const auto offered = vacancy.wageFenLow ? vacancy.wageFenLow : vacancy.wageFenHigh;
    const auto* minimum = offered ? codes.minimumWage.find(vacancy.division, day) : nullptr;
    if (!minimum) return true;
    if (isHourly(vacancy)) return !minimum->hourly || *offered >= minimum->hourly->inFen();
    return *offered >= minimum->monthly.inFen();
}

std::optional<HardLimit> brokenLimit(const Seeker& seeker, const OpenVacancy& offer,
                                     const Codes& codes, QDate today) {
    if (const auto broken = brokenByEmployment(seeker, offer, today)) return broken;
    if (const auto broken = brokenPersonalLimit(seeker, offer.vacancy.facts, codes, today))
        return broken;
    if (!paysMinimumWage(offer.vacancy.facts, codes, today)) return HardLimit::BelowMinimumWage;
    for (const auto& earlier : seeker.earlier)
        if (earlier.counted && earlier.employer == offer.employer.id)
            return HardLimit::EmployerRecommendedBefore;
    return {};
}

MatchPoints pointsOf(const Seeker& seeker, const OpenVacancy& offer, const Codes& codes) {
    const auto& vacancy = offer.vacancy.facts;
    MatchPoints points;
    points.occupation = occupationPoints(seeker, vacancy.occupation);
    points.place = placePoints(seeker, vacancy.division);
    points.wage = wagePoints(seeker, vacancy);
    points.schooling = schoolingPoints(seeker, vacancy, codes);
    const bool skilled =
        !vacancy.skillLevel.isEmpty() && vacancy.skillLevel == seeker.facts.skillLevel;
    points.papers = !vacancy.certificate.isEmpty() || skilled ? 6 : 0;
    const auto& mode = seeker.wish.workMode;
    points.workMode = !mode.isEmpty() && mode == vacancy.workMode ? 4 : 0;
    points.checked = offer.employer.facts.checkedOn ? 2 : 0;
    return points;
}

MatchResult matchVacancies(const Seeker& seeker, std::span<const OpenVacancy> offers,
                           const Codes& codes, QDate today, const MatchOptions& options) {
    MatchResult result;
    std::vector<Scored> fitting;
    for (size_t i = 0; i < offers.size(); ++i) {
        const auto& offer = offers[i];
        if (const auto limit = brokenLimit(seeker, offer, codes, today)) {
            if (options.wantExcluded)
                result.excluded.push_back({offer.vacancy.id, offer.employer.id,
                                           offer.vacancy.facts.title, offer.employer.facts.name,
                                           *limit});
        } else {
            fitting.push_back({pointsOf(seeker, offer, codes).sum(), i});
        }
    }
    result.fitting = qsizetype(fitting.size());
    std::sort(fitting.begin(), fitting.end(), [&](const Scored& a, const Scored& b) {
        if (a.score != b.score) return a.score > b.score;
        return offers[a.at].vacancy.id < offers[b.at].vacancy.id;
    });

    std::vector<EmployerId> proposable;
    for (const auto& [score, at] : fitting) {
        const auto& offer = offers[at];
        const bool another =
            proposable.size() < kProposed &&
            std::find(proposable.begin(), proposable.end(), offer.employer.id) == proposable.end();
        if (another) proposable.push_back(offer.employer.id);
        if (!another && qsizetype(result.ranked.size()) >= options.top) {
            if (proposable.size() >= kProposed) break;
            continue;
        }
        result.ranked.push_back(
            {.offer = offer,
             .score = score,
             .reasons = reasonsOf(seeker, offer, pointsOf(seeker, offer, codes)),
             .counts = offer.employer.facts.checkedOn.has_value()});
    }
    return result;
}

std::vector<Match> proposeThree(const MatchResult& result) {
    std::vector<Match> proposed;
    for (const auto& match : result.ranked) {
        const bool another = std::none_of(
            proposed.begin(), proposed.end(),
            [&](const Match& other) { return other.offer.employer.id == match.offer.employer.id; });
        if (another && proposed.size() < kProposed) proposed.push_back(match);
    }
    return proposed;
}

}  // namespace zhiqiao
