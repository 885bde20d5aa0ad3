// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"
#include "core/people/identity_number.h"
#include "core/storage/database_digest.h"
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QString digest(DemoOfficeFile& demo) {
    return made(digestOf(demo.database(), demo.session().database().vault())).digest;
}

std::vector<Person> people() {
    std::vector<Person> found;
    for (const auto id : sharedDemo().everybody())
        found.push_back(made(sharedDemo().session().people.find(id)));
    return found;
}

double shareOf(const QString& dimension, const QString& condition, const QString& category) {
    const auto table = made(readResourceTable(u"demo/marginals.csv"_s));
    for (const auto& row : table.rows)
        if (row[0] == dimension && row[1] == condition && row[2] == category)
            return row[3].toDouble();
    throw std::runtime_error("no such share");
}

}  // namespace

TEST(DemoOffices, AreTheSameForTheSameSeedAlone) {
    DemoOfficeFile first({.persons = 200, .seed = 7});
    DemoOfficeFile second({.persons = 200, .seed = 7});
    DemoOfficeFile other({.persons = 200, .seed = 8});
    EXPECT_EQ(digest(first), digest(second));
    EXPECT_EQ(first.counts(), second.counts());
    EXPECT_NE(digest(first), digest(other));
}

TEST(DemoOffices, HaveAsManyPersonsAsAsked) {
    EXPECT_EQ(sharedDemo().counts().persons, kDemoPersons);
    EXPECT_EQ(sharedDemo().number(u"SELECT COUNT(*) FROM person"_s), kDemoPersons);
    EXPECT_EQ(sharedDemo().number(u"SELECT COUNT(*) FROM vacancy"_s),
              sharedDemo().counts().vacancies);
    EXPECT_TRUE(sharedDemo().session().facts().demo);
}

TEST(DemoOffices, HoldIdentityNumbersThatNobodyHas) {
    const auto& divisions = sharedDemo().session().codes().divisions;
    QSet<QString> seen;
    for (const auto& person : people()) {
        const auto& number = person.facts.idNumber;
        const auto check = checkIdentityNumber(number, divisions, kDemoWorkingDay);
        EXPECT_TRUE(check.valid) << person.id.value();
        EXPECT_TRUE(isTestPerson(number, divisions)) << person.id.value();
        EXPECT_FALSE(seen.contains(number)) << person.id.value();
        seen.insert(number);
        const auto read = IdentityNumber::fromText(number);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->birth(), person.facts.birthOn) << person.id.value();
    }
    EXPECT_EQ(seen.size(), kDemoPersons);
}

TEST(DemoOffices, HoldPhonesOfARangeNobodyUses) {
    int with = 0;
    for (const auto& person : people())
        for (const auto& phone : {person.facts.phone, person.facts.otherPhone}) {
            if (phone.isEmpty()) continue;
            ++with;
            EXPECT_TRUE(phone.startsWith(u"142"_s) && phone.size() == 11) << person.id.value();
        }
    EXPECT_GT(with, kDemoPersons / 2);
}

TEST(DemoOffices, KeepTheShareOfTheSexes) {
    const auto women =
        double(sharedDemo().number(u"SELECT COUNT(*) FROM person WHERE sex = '2'"_s));
    EXPECT_NEAR(women / kDemoPersons, shareOf(u"sex"_s, u"all residents 2020"_s, u"2"_s), 0.03);
    const auto jobless =
        u" FROM person p WHERE EXISTS (SELECT 1 FROM registration r WHERE r.person_id = p.id "
        "AND r.kind = 'unemployment')"_s;
    const auto joblessWomen =
        double(sharedDemo().number(u"SELECT COUNT(*)"_s + jobless + u" AND p.sex = '2'"_s));
    EXPECT_NEAR(joblessWomen / double(sharedDemo().number(u"SELECT COUNT(*)"_s + jobless)),
                shareOf(u"sex"_s, u"registered unemployed"_s, u"2"_s), 0.03);
}

TEST(DemoOffices, HaveEveryEthnicGroupOfTheProvinceUnderItsNames) {
    // 汉 蒙古 回 藏 土 撒拉
    for (const auto& group : {u"01"_s, u"02"_s, u"03"_s, u"04"_s, u"30"_s, u"35"_s})
        EXPECT_GT(sharedDemo().number(
                      u"SELECT COUNT(*) FROM person WHERE ethnic_group = '%1'"_s.arg(group)),
                  kDemoPersons / 100)
            << qPrintable(group);
    EXPECT_GT(
        sharedDemo().number(
            u"SELECT COUNT(*) FROM person WHERE name LIKE '%扎西%' AND ethnic_group = '04'"_s),
        0);
}

TEST(DemoOffices, HaveNamesWithRareCharacters) {
    const auto rare = made(readResourceTable(u"demo/rare_characters.csv"_s));
    int persons = 0;
    for (const auto& name : sharedDemo().column(u"SELECT name FROM person"_s))
        persons +=
            std::ranges::any_of(rare.rows, [&](const auto& row) { return name.contains(row[0]); });
    EXPECT_GT(persons, 0);
    EXPECT_LT(persons, kDemoPersons / 50) << "rare";
}

TEST(DemoOffices, HaveEveryKindOfRegistration) {
    for (const auto& kind : {u"graduate"_s, u"unemployment"_s, u"migrant"_s, u"jobseeker"_s,
                             u"hardship"_s, u"poverty"_s, u"veteran"_s})
        EXPECT_GT(
            sharedDemo().number(u"SELECT COUNT(*) FROM registration WHERE kind = '%1'"_s.arg(kind)),
            0)
            << qPrintable(kind);
}
