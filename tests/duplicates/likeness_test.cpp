// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/likeness.h"

#include "core/base/resources.h"
#include "tests/duplicates/duplicate_samples.h"

#include <gtest/gtest.h>

#include <functional>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QStringList groundsOf(const PersonFacts& one, const PersonFacts& other) {
    QStringList grounds;
    for (const auto& ground : likenessOf(duplicateRules(), one, other).grounds)
        grounds << ground.ground;
    return grounds;
}

QString nameGround(const QString& one, const QString& other) {
    return groundsOf(villager(one), villager(other)).value(0);
}

QString birthGround(QDate one, QDate other) {
    auto mine = villager();
    auto theirs = villager();
    mine.birthOn = one;
    theirs.birthOn = other;
    return groundsOf(mine, theirs).filter(u"birth"_s).value(0);
}

bool asks(const PersonFacts& one, const PersonFacts& other) {
    return likenessOf(duplicateRules(), one, other).points >= duplicateRules().askFrom();
}

}  // namespace

TEST(Likeness, ComparesNamesAsTheyAreWritten) {
    const std::tuple<QString, QString, QString> rows[] = {
        {u"马小梅"_s, u"马小梅"_s, u"name.equal"_s},
        {u"扎西·才让"_s, u"扎西才让"_s, u"name.equal"_s},
        {u"Ahmad Yusuf"_s, u"ahmad yusuf"_s, u"name.equal"_s},
        {u"扎西才让"_s, u"扎西才仁"_s, u"name.variant"_s},
        {u"扎西·才仁"_s, u"扎西次仁"_s, u"name.variant"_s},
        {u"次仁卓玛"_s, u"才让卓么"_s, u"name.variant"_s},
        {u"马小梅"_s, u"马晓梅"_s, u"name.sound"_s},
        {u"单明"_s, u"善明"_s, u"name.sound"_s},
        {u"解放"_s, u"谢芳"_s, u"name.sound"_s},
        {u"扎西才仁"_s, u"扎喜次仁"_s, u"name.sound"_s},
        {u"马小梅"_s, u"马小兰"_s, u"name.other"_s},
        {u"拉毛"_s, u"拉姆"_s, u"name.other"_s},
        {u"吕明"_s, u"鲁明"_s, u"name.other"_s},
        {u"王𠮷"_s, u"王𠮷"_s, u"name.equal"_s},
    };
    for (const auto& [one, other, ground] : rows) {
        EXPECT_EQ(nameGround(one, other), ground) << qPrintable(one + u' ' + other);
        EXPECT_EQ(nameGround(other, one), ground) << qPrintable(other + u' ' + one);
    }
    auto renamed = villager(u"马玉兰"_s);
    renamed.aliases = {u"马小梅"_s};
    EXPECT_EQ(groundsOf(renamed, villager()).value(0), u"name.former"_s);
    auto alike = villager(u"韩梅"_s);
    alike.aliases = {u"马小梅"_s};
    EXPECT_EQ(groundsOf(renamed, alike).value(0), u"name.other"_s) << "two aliases say nothing";
}

TEST(Likeness, ComparesBirthsAsPapersHaveThem) {
    const QDate day(1988, 3, 9);
    EXPECT_EQ(birthGround(day, day), u"birth.equal"_s);
    EXPECT_EQ(birthGround(day, {1988, 9, 3}), u"birth.swapped"_s);
    EXPECT_EQ(birthGround(day, {1988, 1, 1}), u"birth.january"_s);
    EXPECT_EQ(birthGround({1965, 1, 1}, {1965, 1, 1}), u"birth.first_of_january"_s);
    EXPECT_EQ(birthGround(day, {1989, 1, 1}), u"birth.other"_s);
    EXPECT_EQ(birthGround(day, {1989, 9, 3}), u"birth.other"_s);
    EXPECT_EQ(birthGround(day, {1988, 3, 10}), u"birth.other"_s);
    EXPECT_EQ(birthGround({1988, 3, 13}, {1988, 3, 13}), u"birth.equal"_s);
    auto unknown = villager();
    unknown.birthOn.reset();
    EXPECT_TRUE(groundsOf(unknown, villager()).filter(u"birth"_s).isEmpty());
}

TEST(Likeness, SaysNothingOfWhatIsNotKnown) {
    const auto facts = villager();
    const PersonFacts nobody;
    EXPECT_TRUE(groundsOf(facts, nobody).isEmpty());
    EXPECT_EQ(likenessOf(duplicateRules(), nobody, nobody), Likeness{});
    auto blank = facts;
    blank.sex = u"9"_s;
    blank.phone.clear();
    EXPECT_EQ(groundsOf(facts, blank),
              (QStringList{u"name.equal"_s, u"birth.equal"_s, u"area.township"_s}));
}

TEST(Likeness, ComparesPlacesPhonesAndNumbers) {
    auto other = villager();
    other.residenceDivision = u"639921"_s;
    EXPECT_TRUE(groundsOf(villager(), other).contains(u"area.county"_s));
    other.residenceDivision = u"639922102"_s;
    EXPECT_TRUE(groundsOf(villager(), other).contains(u"area.other"_s));
    other.hukouDivision = u"639921102"_s;
    EXPECT_TRUE(groundsOf(villager(), other).contains(u"area.township"_s)) << "lived there before";
    other.otherPhone = other.phone;
    other.phone = u"14299999999"_s;
    EXPECT_TRUE(groundsOf(villager(), other).contains(u"phone.equal"_s));

    auto old = villager();
    auto renewed = villager();
    old.idType = renewed.idType = u"01"_s;
    old.idNumber = u"632421700815123"_s;
    renewed.idNumber = u"632421197008151239"_s;
    EXPECT_TRUE(likenessOf(duplicateRules(), old, renewed).sameNumber);
    EXPECT_FALSE(groundsOf(old, renewed).contains(u"number.other"_s));
    renewed.idNumber = u"632421197008151220"_s;
    EXPECT_FALSE(likenessOf(duplicateRules(), old, renewed).sameNumber);
    EXPECT_TRUE(groundsOf(old, renewed).contains(u"number.other"_s));
    renewed.idType = u"14"_s;
    EXPECT_FALSE(groundsOf(old, renewed).contains(u"number.other"_s)) << "a passport is another";
}

/// Each pair of people as a counter meets them.
TEST(Likeness, AsksWhenItShouldAndOnlyThen) {
    struct Pair {
        const char* who;
        std::function<void(PersonFacts&)> other;
        bool asks;
    };
    const Pair rows[] = {
        {"retyped without the phone", [](auto& f) { f.phone.clear(); }, true},
        {"retyped with another character",
         [](auto& f) {
             f.name = u"马晓梅"_s;
             f.phone.clear();
         },
         true},
        {"day and month exchanged", [](auto& f) { f.birthOn = QDate(1988, 9, 3); }, true},
        {"only the year known, same phone", [](auto& f) { f.birthOn = QDate(1988, 1, 1); }, true},
        {"moved to another county",
         [](auto& f) {
             f.residenceDivision = u"639922"_s;
             f.phone.clear();
         },
         true},
        {"birth mistyped, same phone", [](auto& f) { f.birthOn = QDate(1988, 3, 8); }, true},
        {"birth not given, same phone", [](auto& f) { f.birthOn.reset(); }, true},
        {"namesake next door",
         [](auto& f) {
             f.birthOn = QDate(1991, 6, 2);
             f.phone = u"14200000002"_s;
         },
         false},
        {"namesake next door of one year",
         [](auto& f) {
             f.birthOn = QDate(1988, 6, 2);
             f.phone = u"14200000002"_s;
         },
         false},
        {"sister with the same phone",
         [](auto& f) {
             f.name = u"马小兰"_s;
             f.birthOn = QDate(1990, 2, 1);
         },
         false},
        {"twin with the same phone", [](auto& f) { f.name = u"马小兰"_s; }, false},
        {"brother with the same phone",
         [](auto& f) {
             f.name = u"马小军"_s;
             f.sex = u"1"_s;
             f.birthOn = QDate(1985, 2, 1);
         },
         false},
        {"name alone",
         [](auto& f) {
             f.birthOn.reset();
             f.residenceDivision.clear();
             f.phone.clear();
         },
         false},
        {"namesake born the same day with a number of their own",
         [](auto& f) {
             f.idType = u"01"_s;
             f.idNumber = u"632421198803090021"_s;
             f.phone.clear();
         },
         false},
        {"somebody else",
         [](auto& f) {
             f = villager(u"韩军"_s, QDate(1970, 5, 5));
             f.phone.clear();
         },
         false},
    };
    for (const auto& row : rows) {
        auto known = villager();
        auto other = villager();
        row.other(other);
        if (!other.idNumber.isEmpty()) {
            known.idType = u"01"_s;
            known.idNumber = u"632421198803090048"_s;
        }
        EXPECT_EQ(asks(known, other), row.asks) << row.who;
        EXPECT_EQ(asks(other, known), row.asks) << row.who;
    }
}

TEST(Likeness, GivesEveryGroundItsPointsAndWords) {
    const auto table = readResourceTable(u"codes/likeness_points.csv"_s);
    ASSERT_TRUE(table);
    int grounds = 0;
    for (const auto& row : table->rows) {
        const auto& ground = row[table->column(u"ground"_s)];
        if (ground == u"ask_from"_s) continue;
        ++grounds;
        EXPECT_NE(duplicateRules().pointsFor(ground), 0) << qPrintable(ground);
        EXPECT_NE(wordsFor(LikenessGround{ground, 1}), ground) << "without words";
    }
    EXPECT_EQ(grounds, 17);
    EXPECT_EQ(wordsFor(likenessOf(duplicateRules(), villager(), villager(u"马晓梅"_s))),
              u"name sounds alike, same day of birth, same sex, same township, same phone"_s);
}

TEST(NameVariants, AreOnlyThoseThatWereGiven) {
    const auto& rules = duplicateRules();
    EXPECT_EQ(rules.spellings(u"扎西才让"_s),
              (QStringList{u"扎西才让"_s, u"扎西才仁"_s, u"扎西次仁"_s}));
    EXPECT_EQ(rules.spellings(u"马小梅"_s), QStringList{u"马小梅"_s});
    EXPECT_EQ(rules.spellings(u"才让卓玛"_s).size(), 6);
    EXPECT_EQ(rules.folded(u"次仁卓么"_s), u"才让卓玛"_s);
    EXPECT_EQ(rules.folded(u"多吉"_s), u"多吉"_s);
    const auto table = readResourceTable(u"codes/name_variants.csv"_s);
    ASSERT_TRUE(table);
    for (const auto& row : table->rows) {
        EXPECT_FALSE(row[table->column(u"source"_s)].isEmpty());
        EXPECT_FALSE(row[table->column(u"mark"_s)].isEmpty());
    }
}
