// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/caseload_series.h"
#include "tests/support/codes.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// So many graduates with that destination.
void add(std::vector<OutcomeFact>& facts, int count, const QString& destination,
         const QString& evidence = {}, const QString& graduation = u"1"_s) {
    for (int n = 0; n < count; ++n) {
        const auto id = qint64(facts.size()) + 1;
        OutcomeFact fact{.registration = RegistrationId(id),
                         .person = PersonId(id),
                         .kind = u"graduate"_s,
                         .registeredOn = {2022, 7, 1},
                         .county = u"639921"_s,
                         .staff = StaffId(1),
                         .office = OfficeId(1)};
        fact.graduate = graduateOutcome(loadedCodes().lists, destination, evidence, graduation);
        facts.push_back(fact);
    }
}

/// The worked example of the rules: 协议合同 610, 自主创业 20, 灵活 90, 升学出国 140, others 140.
std::vector<OutcomeFact> workedExample() {
    std::vector<OutcomeFact> facts;
    add(facts, 400, u"11"_s, u"15"_s);
    add(facts, 210, u"10"_s);
    add(facts, 20, u"75"_s, u"14"_s);
    add(facts, 60, u"76"_s);
    add(facts, 30, u"12"_s);
    add(facts, 100, u"80"_s, u"08"_s);
    add(facts, 40, u"85"_s);
    add(facts, 100, u"70"_s);
    add(facts, 20, u"71"_s);
    add(facts, 20, u"72"_s);
    return facts;
}

}  // namespace

TEST(GraduateRates, AreThoseOfTheWorkedExample) {
    const auto rates = graduateRates(workedExample(), {});
    EXPECT_EQ(rates.settled, (Share{860, 1000}));
    EXPECT_EQ(rates.settled.percentText(), u"86.00"_s);
    EXPECT_EQ(rates.employed.percentText(), u"72.00"_s);
    EXPECT_EQ(rates.evidenced, (Share{520, 1000})) << "contract, licence, further study";
    EXPECT_EQ(graduateRates(workedExample(), {.furtherStudyIsEmployed = true}).employed,
              (Share{860, 1000}));
}

TEST(GraduateRates, LeaveWhoDidNotFinishOutOfTheSettledRateByASwitch) {
    auto facts = workedExample();
    add(facts, 50, u"70"_s, {}, u"2"_s);
    add(facts, 50, {}, {}, u"4"_s);
    EXPECT_EQ(graduateRates(facts, {}).settled, (Share{860, 1100}));
    EXPECT_EQ(graduateRates(facts, {.incompleteIsLeftOut = true}).settled, (Share{860, 1000}));
    EXPECT_EQ(graduateRates(facts, {.incompleteIsLeftOut = true}).employed, (Share{720, 1100}))
        << "the other rate has a definition of its own";
}

TEST(GraduateRates, CountAPersonOnceAndNobodyAsNothing) {
    auto facts = workedExample();
    facts.push_back(facts.front());
    EXPECT_EQ(graduateRates(facts, {}).settled, (Share{860, 1000}));
    EXPECT_EQ(graduateRates({}, {}).settled.percentText(), u"–"_s);
}

TEST(GraduateRates, AreRoundedOnceHalfUp) {
    EXPECT_EQ((Share{1, 3}).percentText(), u"33.33"_s);
    EXPECT_EQ((Share{2, 3}).percentText(), u"66.67"_s);
    EXPECT_EQ((Share{1, 800}).percentText(), u"0.13"_s) << "0.125";
    EXPECT_EQ((Share{1999, 2000}).percentText(), u"99.95"_s);
    EXPECT_EQ((Share{7, 7}).percentText(), u"100.00"_s);
}

TEST(GraduateRates, StandUnderTheChartOfDestinations) {
    static const std::vector<Staff> staff;
    const SeriesQuery query{.name = u"destinations"_s, .cutOff = {2022, 11, 30}};
    const auto spec = seriesOf(query, workedExample(), {staff, loadedCodes().divisions, {}, {}});
    ASSERT_TRUE(ok(spec));
    ASSERT_TRUE(ok(checkChart(*spec)));
    EXPECT_EQ(spec->n, 1000);
    EXPECT_EQ(spec->total(u"contract"_s), 610);
    EXPECT_EQ(spec->mark(u"contract"_s, u"seen"_s)->value, 400);
    EXPECT_EQ(spec->total(u"further_study"_s), 140);
    EXPECT_EQ(spec->total(u"none"_s), 0);
    EXPECT_TRUE(spec->note.contains(u"86.00"_s) && spec->note.contains(u"72.00"_s) &&
                spec->note.contains(u"52.00"_s))
        << qPrintable(spec->note);
}
