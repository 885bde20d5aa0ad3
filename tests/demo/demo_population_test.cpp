// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"
#include "core/people/id_document.h"
#include "core/people/identity_number.h"
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Person> people() {
    std::vector<Person> found;
    for (const auto id : sharedDemo().everybody())
        found.push_back(made(sharedDemo().session().people.find(id)));
    return found;
}

}  // namespace

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
    int without = 0;
    int others = 0;
    for (const auto& person : people()) {
        const auto& number = person.facts.idNumber;
        const auto& idType = person.facts.idType;
        if (number.isEmpty()) {
            ++without;
            continue;
        }
        seen.insert(number);
        EXPECT_TRUE(checkIdDocument(idType, number, divisions, kDemoWorkingDay).valid);
        if (idType != u"01"_s && idType != u"03"_s) {
            ++others;
            continue;
        }
        const auto check = checkIdentityNumber(number, divisions, kDemoWorkingDay);
        EXPECT_TRUE(check.valid) << person.id.value();
        EXPECT_TRUE(isTestPerson(number, divisions)) << person.id.value();
        const auto read = IdentityNumber::fromText(number);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->birth(), person.facts.birthOn) << person.id.value();
    }
    EXPECT_EQ(without, 2) << "no_document and only_a_name";
    EXPECT_EQ(others, 4) << "passes, a passport and a permit";
    EXPECT_EQ(seen.size(), kDemoPersons - without) << "each once";
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
