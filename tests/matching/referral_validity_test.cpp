// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral_validity.h"
#include "tests/matching/samples.h"

#include <gtest/gtest.h>

#include <functional>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

ReferralFacts sampleReferral() {
    return {.offer = sampleOffer(), .on = kToday, .told = u"01"_s, .counted = {}};
}

struct ValidityCase {
    const char* name;
    std::function<void(Seeker&, ReferralFacts&)> change;
    QStringList failures;
};

const std::vector<ValidityCase>& validityCases() {
    static const std::vector<ValidityCase> cases{
        {"all is well", [](auto&, auto&) {}, {}},
        {"last day", [](auto&, auto& r) { r.offer.vacancy.facts.openUntil = kToday; }, {}},
        {"a day late",
         [](auto&, auto& r) { r.offer.vacancy.facts.openUntil = kToday.addDays(-1); },
         {u"11"_s}},
        {"checked today", [](auto&, auto& r) { r.offer.employer.facts.checkedOn = kToday; }, {}},
        {"checked tomorrow",
         [](auto&, auto& r) { r.offer.employer.facts.checkedOn = kToday.addDays(1); },
         {u"12"_s}},
        {"never checked",
         [](auto&, auto& r) { r.offer.employer.facts.checkedOn.reset(); },
         {u"12"_s}},
        {"schooling too low", [](auto& s, auto&) { s.facts.education = u"71"_s; }, {u"13"_s}},
        {"the last head went to this person",
         [](auto&, auto& r) { r.offer.vacancy.filled = 2; },
         {}},
        {"place not accepted", [](auto& s, auto&) { s.wish.divisions = {u"630102"_s}; }, {u"13"_s}},
        {"not told", [](auto&, auto& r) { r.told.clear(); }, {u"14"_s}},
        {"below the minimum",
         [](auto&, auto& r) { r.offer.vacancy.facts.wageFenLow = 169999; },
         {u"15"_s}},
        {"the minimum", [](auto&, auto& r) { r.offer.vacancy.facts.wageFenLow = 170000; }, {}},
        {"the next minimum",
         [](auto&, auto& r) {
             r.on = QDate(2023, 2, 1);
             r.offer.vacancy.facts.openUntil = r.on;
             r.offer.vacancy.facts.wageFenLow = 170000;
         },
         {u"15"_s}},
        {"same employer counted",
         [](auto&, auto& r) {
             r.counted = {{VacancyId(9), EmployerId(1), kToday.addDays(-30)}};
         },
         {u"16"_s}},
        {"two others today",
         [](auto&, auto& r) {
             r.counted = {{VacancyId(8), EmployerId(8), kToday},
                          {VacancyId(9), EmployerId(9), kToday}};
         },
         {}},
        {"three others today",
         [](auto&, auto& r) {
             r.counted = {{VacancyId(7), EmployerId(7), kToday},
                          {VacancyId(8), EmployerId(8), kToday},
                          {VacancyId(9), EmployerId(9), kToday}};
         },
         {u"17"_s}},
        {"three others yesterday",
         [](auto&, auto& r) {
             const auto day = kToday.addDays(-1);
             r.counted = {{VacancyId(7), EmployerId(7), day},
                          {VacancyId(8), EmployerId(8), day},
                          {VacancyId(9), EmployerId(9), day}};
         },
         {}},
        {"no officer", [](auto&, auto& r) { r.hasOfficer = false; }, {u"18"_s}},
        {"marked", [](auto&, auto& r) { r.markedInvalid = true; }, {u"19"_s}},
        {"several at once",
         [](auto& s, auto& r) {
             s.facts.education.clear();
             r.told.clear();
             r.offer.employer.facts.checkedOn.reset();
         },
         {u"12"_s, u"13"_s, u"14"_s}},
    };
    return cases;
}

ReferralValidity judgedAfter(const ValidityCase& c, const ValidityRules& rules) {
    auto seeker = sampleSeeker();
    auto facts = sampleReferral();
    c.change(seeker, facts);
    return judgeReferral(seeker, facts, rules, loadedCodes());
}

TEST(ReferralValidities, FailOnTheirEdges) {
    for (const auto& c : validityCases()) {
        const auto validity = judgedAfter(c, {});
        EXPECT_EQ(validity.failures, c.failures) << c.name;
        EXPECT_EQ(validity.code(), c.failures.isEmpty() ? u"01"_s : c.failures.front());
        EXPECT_TRUE(loadedCodes().lists.has(u"referral_validity"_s, validity.code()));
        EXPECT_EQ(validityText(validity.code()).isEmpty(), validity.counts());
    }
}

TEST(ReferralValidities, CanBeSwitchedOffOneByOne) {
    const std::tuple<QString, bool ValidityRules::*, QStringList> switches[] = {
        {u"ref.v1"_s, &ValidityRules::openVacancy, {u"11"_s, u"12"_s}},
        {u"ref.v2"_s, &ValidityRules::hardLimits, {u"13"_s}},
        {u"ref.v3"_s, &ValidityRules::told, {u"14"_s}},
        {u"ref.v4"_s, &ValidityRules::minimumWage, {u"15"_s}},
        {u"ref.v5"_s, &ValidityRules::differentFromOthers, {u"16"_s}},
        {u"ref.v7"_s, &ValidityRules::completeRecord, {u"18"_s, u"19"_s}},
    };
    for (const auto& [param, member, silenced] : switches) {
        auto parameters = loadedCodes().parameters;
        parameters.put({.param = param, .value = u"0"_s});
        const auto rules = validityRules(parameters, kToday);
        EXPECT_FALSE(rules.*member);
        for (const auto& c : validityCases()) {
            auto expected = c.failures;
            for (const auto& code : silenced) expected.removeAll(code);
            EXPECT_EQ(judgedAfter(c, rules).failures, expected) << c.name << qPrintable(param);
        }
    }
}

TEST(ReferralValidities, CountAsManyPerDayAsAnOfficeSays) {
    EXPECT_EQ(validityRules(loadedCodes().parameters, kToday), ValidityRules());
    auto parameters = loadedCodes().parameters;
    parameters.put({.param = u"ref.counted_per_day"_s, .value = u"1"_s, .area = u"639921"_s});
    EXPECT_EQ(validityRules(parameters, kToday, u"639921"_s).countedPerDay, 1);
    EXPECT_EQ(validityRules(parameters, kToday, u"639922"_s).countedPerDay, 3);
    parameters.put({.param = u"ref.v6"_s, .value = u"0"_s});
    EXPECT_EQ(validityRules(parameters, kToday).countedPerDay, std::nullopt);
}

TEST(ReferralValidities, CountOneOfThreeVacanciesOfOneEmployerOnOneDay) {
    std::vector<CountedReferral> counted;
    int valid = 0;
    for (int id = 1; id <= 3; ++id) {
        auto facts = sampleReferral();
        facts.offer = sampleOffer(id, 1);
        facts.counted = counted;
        if (!judgeReferral(sampleSeeker(), facts, {}, loadedCodes()).counts()) continue;
        ++valid;
        counted.push_back({VacancyId(id), EmployerId(1), kToday});
    }
    EXPECT_EQ(valid, 1);
}

}  // namespace
}  // namespace zhiqiao::test
