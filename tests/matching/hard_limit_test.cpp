// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/samples.h"

#include <gtest/gtest.h>

#include <functional>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

struct LimitCase {
    const char* name;
    std::function<void(Seeker&, OpenVacancy&)> change;
    std::optional<HardLimit> limit;
};

std::optional<HardLimit> limitAfter(const LimitCase& c) {
    auto seeker = sampleSeeker();
    auto offer = sampleOffer();
    c.change(seeker, offer);
    return brokenLimit(seeker, offer, loadedCodes(), kToday);
}

TEST(HardLimits, HoldOnTheirEdges) {
    const LimitCase cases[] = {
        {"everything fits", [](auto&, auto&) {}, {}},
        {"opens today", [](auto&, auto& o) { o.vacancy.facts.opensOn = kToday; }, {}},
        {"opens tomorrow", [](auto&, auto& o) { o.vacancy.facts.opensOn = kToday.addDays(1); },
         HardLimit::NotOpen},
        {"last day today", [](auto&, auto& o) { o.vacancy.facts.openUntil = kToday; }, {}},
        {"last day yesterday",
         [](auto&, auto& o) { o.vacancy.facts.openUntil = kToday.addDays(-1); },
         HardLimit::NotOpen},
        {"paused", [](auto&, auto& o) { o.vacancy.facts.state = u"40"_s; }, HardLimit::NotOpen},
        {"one head left", [](auto&, auto& o) { o.vacancy.filled = 1; }, {}},
        {"filled", [](auto&, auto& o) { o.vacancy.filled = 2; }, HardLimit::NoHeadsLeft},
        {"blocked", [](auto&, auto& o) { o.employer.facts.blocked = true; },
         HardLimit::EmployerBlocked},
        {"same vacancy before",
         [](auto& s, auto&) {
             s.earlier = {{VacancyId(1), EmployerId(9), false}};
         },
         HardLimit::RecommendedBefore},
        {"same employer, counted",
         [](auto& s, auto&) {
             s.earlier = {{VacancyId(2), EmployerId(1), true}};
         },
         HardLimit::EmployerRecommendedBefore},
        {"same employer, not counted",
         [](auto& s, auto&) {
             s.earlier = {{VacancyId(2), EmployerId(1), false}};
         },
         {}},
        {"结业 of the level asked", [](auto& s, auto&) { s.facts.education = u"32"_s; },
         HardLimit::EducationTooLow},
        {"higher schooling", [](auto& s, auto&) { s.facts.education = u"21"_s; }, {}},
        {"schooling unknown", [](auto& s, auto&) { s.facts.education.clear(); },
         HardLimit::EducationUnknown},
        {"schooling unknown, none asked",
         [](auto& s, auto& o) {
             s.facts.education.clear();
             o.vacancy.facts.education.clear();
         },
         {}},
        {"certificate held", [](auto&, auto& o) { o.vacancy.facts.certificate = u"电工证"_s; }, {}},
        {"certificate missing", [](auto&, auto& o) { o.vacancy.facts.certificate = u"驾驶证"_s; },
         HardLimit::CertificateMissing},
        {"16 today",
         [](auto& s, auto& o) {
             s.facts.birthOn = QDate(2006, 11, 15);
             o.vacancy.facts.ageMin.reset();
         },
         {}},
        {"16 tomorrow", [](auto& s, auto&) { s.facts.birthOn = QDate(2006, 11, 16); },
         HardLimit::TooYoung},
        {"retires this month",
         [](auto& s, auto& o) {
             s.facts.birthOn = QDate(1962, 11, 2);
             o.vacancy.facts.ageMax.reset();
         },
         {}},
        {"retired last month", [](auto& s, auto&) { s.facts.birthOn = QDate(1962, 10, 30); },
         HardLimit::BeyondRetirement},
        {"as young as asked", [](auto&, auto& o) { o.vacancy.facts.ageMin = 23; }, {}},
        {"too young for it", [](auto&, auto& o) { o.vacancy.facts.ageMin = 24; },
         HardLimit::OutsideAskedAge},
        {"as old as asked", [](auto&, auto& o) { o.vacancy.facts.ageMax = 23; }, {}},
        {"too old for it", [](auto&, auto& o) { o.vacancy.facts.ageMax = 22; },
         HardLimit::OutsideAskedAge},
        {"age unknown", [](auto& s, auto&) { s.facts.birthOn.reset(); }, {}},
        {"another county", [](auto&, auto& o) { o.vacancy.facts.division = u"639981100"_s; },
         HardLimit::PlaceNotAccepted},
        {"the other county wanted",
         [](auto&, auto& o) { o.vacancy.facts.division = u"639922100"_s; },
         {}},
        {"any place wanted",
         [](auto& s, auto& o) {
             s.wish.divisions.clear();
             o.vacancy.facts.division = u"110105"_s;
         },
         {}},
        {"the whole province wanted",
         [](auto& s, auto& o) {
             s.wish.divisions = {u"630000"_s};
             o.vacancy.facts.division = u"630102"_s;
         },
         {}},
        {"minimum wage", [](auto&, auto& o) { o.vacancy.facts.wageFenLow = 170000; }, {}},
        {"one 分 below", [](auto&, auto& o) { o.vacancy.facts.wageFenLow = 169999; },
         HardLimit::BelowMinimumWage},
        {"negotiable",
         [](auto&, auto& o) {
             o.vacancy.facts.wageFenLow.reset();
             o.vacancy.facts.wageFenHigh.reset();
         },
         {}},
        {"hourly minimum",
         [](auto&, auto& o) {
             o.vacancy.facts.wageMode = u"4"_s;
             o.vacancy.facts.wageFenLow = 1520;
         },
         {}},
        {"hourly, one 分 below",
         [](auto&, auto& o) {
             o.vacancy.facts.wageMode = u"4"_s;
             o.vacancy.facts.wageFenLow = 1519;
         },
         HardLimit::BelowMinimumWage},
    };
    for (const auto& c : cases) EXPECT_EQ(limitAfter(c), c.limit) << c.name;
}

TEST(HardLimits, HaveACodeAndASentenceEach) {
    QStringList codes;
    for (int i = 0; i <= int(HardLimit::EmployerRecommendedBefore); ++i) {
        const auto limit = HardLimit(i);
        EXPECT_FALSE(textOf(limit).isEmpty());
        codes << QString::fromLatin1(codeOf(limit).data());
    }
    EXPECT_EQ(codes.removeDuplicates(), 0);
    EXPECT_EQ(codeOf(HardLimit::EmployerRecommendedBefore), "employer_recommended_before");
    EXPECT_EQ(codeOf(HardLimit::EducationTooLow), "education_too_low");
}

TEST(HardLimits, TellWhatElseIsWrongBeforeTheEmployerIsTheSame) {
    auto seeker = sampleSeeker();
    seeker.earlier = {{VacancyId(2), EmployerId(1), true}};
    seeker.facts.education = u"71"_s;
    EXPECT_EQ(brokenLimit(seeker, sampleOffer(), loadedCodes(), kToday),
              HardLimit::EducationTooLow);
}

}  // namespace
}  // namespace zhiqiao::test
