// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const Divisions& divisions() { return loadedCodes().divisions; }
const QDate kDay(2022, 11, 15);

TEST(AdministrativeDivisions, KnowCodesOfEveryPeriod) {
    for (const auto& code : {u"632122"_s, u"630222"_s, u"632421"_s, u"630111"_s, u"810000"_s,
                             u"830000"_s, u"630101"_s, u"410307"_s})
        EXPECT_TRUE(divisions().existsInIdentityNumbers(code)) << qPrintable(code);
    for (const auto& code : {u"639998"_s, u"639921"_s, u"632857"_s, u"63"_s, u""_s, u"63010a"_s})
        EXPECT_FALSE(divisions().existsInIdentityNumbers(code)) << qPrintable(code);
    EXPECT_TRUE(divisions().exists(u"639921"_s));
    EXPECT_TRUE(divisions().exists(u"639921102"_s));
    EXPECT_TRUE(divisions().exists(u"632857"_s));
    EXPECT_FALSE(divisions().exists(u"639998"_s));
}

TEST(AdministrativeDivisions, KnowWhenACodeEnded) {
    EXPECT_TRUE(divisions().retiredBefore(u"632122"_s, 2014));
    EXPECT_FALSE(divisions().retiredBefore(u"632122"_s, 2013)) << "the year of the change counts";
    EXPECT_TRUE(divisions().retiredBefore(u"630111"_s, 1987));
    EXPECT_FALSE(divisions().retiredBefore(u"630111"_s, 1986));
    EXPECT_TRUE(divisions().retiredBefore(u"632421"_s, 1985));
    EXPECT_FALSE(divisions().retiredBefore(u"630102"_s, 2030));
    EXPECT_FALSE(divisions().retiredBefore(u"639998"_s, 2030)) << "what never was did not end";
}

TEST(AdministrativeDivisions, NameACodeAsOfADay) {
    EXPECT_EQ(divisions().find(u"632321"_s, QDate(2019, 6, 1))->name, u"同仁县"_s);
    EXPECT_EQ(divisions().find(u"632301"_s, kDay)->name, u"同仁市"_s);
    EXPECT_EQ(divisions().find(u"632321"_s, kDay)->name, u"同仁县"_s) << "the last name it had";
    EXPECT_EQ(divisions().find(u"639998"_s, kDay), nullptr);
    EXPECT_EQ(divisions().fullName(u"630102001"_s, kDay), u"青海省 西宁市 城东区 东关大街街道"_s);
    EXPECT_EQ(divisions().shortName(u"630102001"_s, kDay), u"城东区 东关大街街道"_s);
    EXPECT_EQ(divisions().fullName(u"639921102"_s, kDay),
              u"青海省 云岭州(虚构) 雪河县(虚构) 盐泉镇(虚构)"_s);
    EXPECT_EQ(divisions().fullName(u"630000"_s, kDay), u"青海省"_s);
    EXPECT_EQ(divisions().fullName(u"999999"_s, kDay), QString());
}

TEST(AdministrativeDivisions, OfferWhatIsInUseToPickers) {
    const auto codes = [&](const QString& parent, Fiction fiction = Fiction::Hidden) {
        QStringList found;
        for (const auto* row : divisions().children(parent, kDay, fiction)) found << row->code;
        return found;
    };
    EXPECT_EQ(codes({}).size(), 34);
    EXPECT_EQ(codes(u"630000"_s).size(), 8);
    EXPECT_EQ(codes(u"630000"_s, Fiction::Offered).size(), 9);
    EXPECT_TRUE(codes(u"630200"_s).contains(u"630222"_s));
    EXPECT_FALSE(codes(u"630200"_s).contains(u"630221"_s)) << "平安县 became 平安区 in 2015";
    EXPECT_TRUE(codes(u"632800"_s).contains(u"632857"_s)) << "people live in 大柴旦";
    EXPECT_FALSE(codes(u"630100"_s).contains(u"630101"_s)) << "市辖区 is no place";
    EXPECT_FALSE(codes(u"630100"_s).contains(u"630111"_s));
    EXPECT_EQ(codes(u"639921"_s, Fiction::Offered).size(), 7);
    int counties = 0;
    for (const auto& prefecture : codes(u"630000"_s))
        for (const auto* row : divisions().children(prefecture, kDay))
            counties += row->kind == Division::Kind::Ordinary ? 1 : 0;
    EXPECT_EQ(counties, 44);
}

TEST(AdministrativeDivisions, FindNamesOfImports) {
    const auto found = divisions().byName(u"城东区"_s, kDay, u"630000"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front()->code, u"630102"_s);
    EXPECT_FALSE(divisions().byName(u"循化"_s, kDay).empty());
    EXPECT_TRUE(divisions().byName(u"湟中县"_s, kDay).empty()) << "it is 湟中区 now";
    EXPECT_FALSE(divisions().byName(u"湟中县"_s, QDate(2010, 1, 1)).empty());
    EXPECT_TRUE(divisions().byName({}, kDay).empty());
}

TEST(AdministrativeDivisions, LieWithinOneAnother) {
    EXPECT_TRUE(isWithin(u"630102001", u"630102"));
    EXPECT_TRUE(isWithin(u"630102001", u"630100"));
    EXPECT_TRUE(isWithin(u"630102", u"630000"));
    EXPECT_TRUE(isWithin(u"630102", u"63"));
    EXPECT_TRUE(isWithin(u"630102", u"630102"));
    EXPECT_FALSE(isWithin(u"630102", u"630103"));
    EXPECT_FALSE(isWithin(u"630102", u"630102001"));
    EXPECT_FALSE(isWithin(u"640102", u"630000"));
    EXPECT_FALSE(isWithin(u"630102", u""));
    EXPECT_EQ(provinceOf(u"630222100"_s), u"630000"_s);
    EXPECT_EQ(prefectureOf(u"630222100"_s), u"630200"_s);
    EXPECT_EQ(countyOf(u"630222100"_s), u"630222"_s);
}

}  // namespace
}  // namespace zhiqiao::test
