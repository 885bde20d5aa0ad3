// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checks/check_cases.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

EmployerCheckFacts employerWith(const QString& code, const QString& kind = {}) {
    auto facts = sampleEmployer();
    facts.creditCode = code;
    facts.kind = kind;
    return {.employer = {EmployerId(5), facts, stampOf(kToday)}};
}

QString checksOf(const std::vector<DataFinding>& findings, QDate on = kToday) {
    QStringList ids;
    for (const auto& finding : findings)
        if (finding.holdsOn(on))
            ids << QString::fromUtf8(finding.check.data(), qsizetype(finding.check.size()));
    return ids.join(u' ');
}

HouseholdCheckFacts householdOf(const std::vector<std::pair<QString, const char*>>& members) {
    HouseholdCheckFacts facts{.household = {HouseholdId(3),
                                            {.division = u"639921"_s},
                                            QDate(2020, 1, 1),
                                            {},
                                            OfficeId(1),
                                            stampOf(kToday)}};
    for (const auto& [relation, until] : members) {
        facts.members.push_back({MembershipId(1 + qint64(facts.members.size())),
                                 {HouseholdId(3), PersonId(1 + qint64(facts.members.size())),
                                  relation, QDate(2020, 1, 1)},
                                 {},
                                 {},
                                 stampOf(kToday)});
        if (*until) facts.members.back().leftOn = day(until);
    }
    return facts;
}

CountSpan counted(const char* from, const char* until, int employed, int able) {
    CountSpan span{.from = day(from),
                   .count = {.members = 3, .employed = employed, .registered = able}};
    if (*until) span.until = day(until);
    return span;
}

}  // namespace

TEST(EmployerChecks, KnowAWrongCode) {
    EXPECT_EQ(
        checksOf(findingsOf(employerWith(u"91632421MA75200011"_s), checkRules())).toStdString(),
        "employer_code_inner")
        << "a code whose inner check does not fit is a valid one";
    EXPECT_EQ(
        checksOf(findingsOf(employerWith(u"91632421MA7520001A"_s), checkRules())).toStdString(),
        "employer_code_wrong");
    EXPECT_EQ(checksOf(findingsOf(employerWith({}), checkRules())).toStdString(), "");
}

TEST(EmployerChecks, AskAboutVeryManyGraduatesOfOneDay) {
    auto facts = employerWith({});
    facts.graduatesHired = {{QDate(2022, 9, 1), 10}, {QDate(2022, 10, 1), 11}};
    const auto found = findingsOf(facts, checkRules());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().check, "graduates_on_one_day");
    EXPECT_EQ(found.front().from, QDate(2022, 10, 1));
}

TEST(HouseholdChecks, MissTheHead) {
    EXPECT_EQ(checksOf(findingsOf(householdOf({{u"0"_s, ""}, {u"1"_s, ""}}))).toStdString(), "");
    EXPECT_EQ(checksOf(findingsOf(householdOf({{u"1"_s, ""}, {u"2"_s, ""}}))).toStdString(),
              "household_without_head");
    const auto left = findingsOf(householdOf({{u"0"_s, "2022-05-01"}, {u"1"_s, ""}}));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().from, QDate(2022, 5, 1)) << "since the head left";
    EXPECT_EQ(checksOf(findingsOf(householdOf({{u"0"_s, "2022-05-01"}}))).toStdString(), "")
        << "nobody lives there";
}

TEST(HouseholdChecks, WantOneAtWorkInARelocatedHousehold) {
    auto facts = householdOf({{u"0"_s, ""}});
    facts.course.counts = {counted("2022-01-01", "2022-06-01", 0, 1),
                           counted("2022-06-01", "2022-09-01", 1, 0),
                           counted("2022-09-01", "", 0, 1)};
    EXPECT_EQ(checksOf(findingsOf(facts)).toStdString(), "") << "not relocated";
    facts.household.facts.relocatedOn = QDate(2022, 3, 1);
    const auto found = findingsOf(facts);
    EXPECT_EQ(checksOf(found, QDate(2022, 2, 28)).toStdString(), "");
    EXPECT_EQ(checksOf(found, QDate(2022, 3, 1)).toStdString(), "relocated_idle");
    EXPECT_EQ(checksOf(found, QDate(2022, 6, 1)).toStdString(), "") << "one member employed";
    EXPECT_EQ(checksOf(found, QDate(2022, 9, 1)).toStdString(), "relocated_idle");
    facts.course.counts = {counted("2022-01-01", "", 0, 0)};
    EXPECT_EQ(checksOf(findingsOf(facts)).toStdString(), "") << "nobody there could work";
}
