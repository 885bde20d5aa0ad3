// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

std::string codeFor(const QString& list, const QString& word) {
    return matchCode(loadedCodes().lists, list, word).code.toStdString();
}

std::string placeFor(const QString& word, const QString& home = {}) {
    PlaceWords places(loadedCodes().divisions, QDate(2022, 11, 30), home);
    return places.match(word).code.toStdString();
}

std::string wageText(const QString& text) {
    const auto wage = wageFromText(text);
    if (!wage) return "?";
    return (wage->low ? wage->low->toYuanText() : u"…"_s).toStdString() + ' ' +
           (wage->high ? wage->high->toYuanText() : u"…"_s).toStdString() +
           (wage->hourly ? " hourly" : "");
}

std::string ageText(const QString& text) {
    const auto ages = agesFromText(text);
    if (!ages) return "?";
    return std::to_string(ages->low.value_or(-1)) + ' ' + std::to_string(ages->high.value_or(-1));
}

}  // namespace

TEST(ImportWords, AreCodesTermsOrCommonWords) {
    EXPECT_EQ(codeFor(u"ethnic_group"_s, u"藏"_s), "04");
    EXPECT_EQ(codeFor(u"ethnic_group"_s, u" 撒拉族 "_s), "35");
    EXPECT_EQ(codeFor(u"sex"_s, u"女"_s), "2");
    EXPECT_EQ(codeFor(u"education"_s, u"本科"_s), "21");
    EXPECT_EQ(codeFor(u"education"_s, u"高中及以上"_s), "61");
    EXPECT_EQ(codeFor(u"education"_s, u"大专（含）以上"_s), "31");
    EXPECT_EQ(codeFor(u"education"_s, u"大学专科毕业"_s), "31");
    EXPECT_EQ(codeFor(u"hukou"_s, u"农业"_s), "20");
    EXPECT_EQ(codeFor(u"occupation"_s, u"4-03-02-01"_s), "4-03-02-01");
    EXPECT_EQ(codeFor(u"occupation"_s, u"４-03"_s), "4-03");
    EXPECT_EQ(codeFor(u"occupation"_s, u"4-98-02-01"_s), "");
    EXPECT_EQ(codeFor(u"registration_kind"_s, u"困难人员"_s), "hardship");
}

TEST(ImportWords, ReadBackThePlacesOfAnExportedList) {
    const auto& divisions = loadedCodes().divisions;
    const QDate day(2022, 11, 30);
    for (const auto* prefecture : divisions.children(u"630000"_s, day, Fiction::Offered))
        for (const auto* county : divisions.children(prefecture->code, day, Fiction::Offered)) {
            const auto name = divisions.shortName(county->code, day);
            EXPECT_EQ(placeFor(name, u"630100"_s), county->code.toStdString()) << qPrintable(name);
        }
}

TEST(ImportWords, ThatNobodyKnowsComeWithCandidates) {
    const auto match = matchCode(loadedCodes().lists, u"education"_s, u"大学专科毕叶"_s);
    EXPECT_EQ(match.code, QString());
    ASSERT_FALSE(match.candidates.isEmpty());
    EXPECT_TRUE(match.candidates.front().contains(u"大学专科毕业"_s));
}

TEST(Places, AreFoundByCodeNameAndInOnePiece) {
    EXPECT_EQ(placeFor(u"639921101"_s), "639921101");
    EXPECT_EQ(placeFor(u"999999"_s), "");
    EXPECT_EQ(placeFor(u"雪河县"_s), "639921");
    EXPECT_EQ(placeFor(u"雪河县 雪河镇"_s), "639921100");
    EXPECT_EQ(placeFor(u"青海省海东市民和回族土族自治县"_s), "630222");
    EXPECT_EQ(placeFor(u"青海省海东市民和县川口镇"_s).substr(0, 6), "630222");
    EXPECT_EQ(placeFor(u"海东市乐都区"_s), "630202");
    EXPECT_EQ(placeFor(u"海西州"_s), "632800");
    EXPECT_EQ(placeFor(u"无名县"_s), "");
}

TEST(Places, OfOneNameAreSoughtNearHomeFirst) {
    const PlaceWords anywhere(loadedCodes().divisions, QDate(2022, 11, 30), {});
    EXPECT_EQ(placeFor(u"城中区"_s, u"630102"_s), "630103");
    EXPECT_EQ(placeFor(u"城中区"_s), "");
    EXPECT_EQ(placeFor(u"红崖镇"_s, u"639921"_s), "639921101");
}

TEST(Days, AreReadInEverySpelling) {
    for (const QString& text :
         {u"2022-11-03"_s, u"2022/11/3"_s, u"2022.11.3"_s, u"20221103"_s, u"2022年11月3日"_s,
          u"２０２２年11月03日"_s, u"2022-11-03 08:30:00"_s, u" 2022 - 11 - 3 "_s})
        EXPECT_EQ(dayFromText(text), QDate(2022, 11, 3)) << qPrintable(text);
    for (const QString& text : {u"2022-02-30"_s, u"22-11-03"_s, u"11/3/2022"_s, u"2022年11月"_s,
                                u"44868"_s, u"去年"_s, u"0000-00-00"_s})
        EXPECT_FALSE(dayFromText(text)) << qPrintable(text);
    EXPECT_EQ(dayFromText(u"2022年7月"_s, DayPrecision::MonthAllowed), QDate(2022, 7, 1));
    EXPECT_EQ(dayFromText(u"202207"_s, DayPrecision::MonthAllowed), QDate(2022, 7, 1));
}

TEST(Days, OfOneDigitAreToldFromTheHourBehindThem) {
    for (const auto& day : {u"2022-7-1"_s, u"2022/7/1"_s, u"2022.7.1"_s, u"2022年7月1日"_s,
                            u"2022 - 7 - 1"_s, u"2022年 7月 1日"_s})
        for (const auto& between : {u" "_s, u"T"_s, u"  "_s, u"\u3000"_s, u"\n"_s})
            for (const auto& time : {u"12:00:00"_s, u"10:30"_s, u"08:05"_s, u"8:05"_s})
                EXPECT_EQ(dayFromText(day + between + time), QDate(2022, 7, 1))
                    << qPrintable(day + between + time);
    EXPECT_EQ(dayFromText(u"2022年7月1日12:00"_s), QDate(2022, 7, 1));
    for (const auto& text : {u"2022-7-112:00"_s, u"2022/11/210:30"_s, u"2022 11 1 2"_s})
        EXPECT_FALSE(dayFromText(text)) << qPrintable(text);
}

TEST(Wages, AreReadOnlyWhenTheyAreCertain) {
    EXPECT_EQ(wageText(u"3000"_s), "3000.00 3000.00");
    EXPECT_EQ(wageText(u"3,000-4,500元/月"_s), "3000.00 4500.00");
    EXPECT_EQ(wageText(u"3000元～4500元"_s), "3000.00 4500.00");
    EXPECT_EQ(wageText(u"月薪3000元以上"_s), "3000.00 …");
    EXPECT_EQ(wageText(u"4500以下"_s), "… 4500.00");
    EXPECT_EQ(wageText(u"20.50元/小时"_s), "20.50 20.50 hourly");
    EXPECT_EQ(wageText(u"面议"_s), "… …");
    for (const QString& text : {u"150元/天"_s, u"3-5千"_s, u"1.2万"_s, u"年薪60000"_s, u"高薪"_s,
                                u"3000左右"_s, u"-3000"_s})
        EXPECT_EQ(wageText(text), "?") << qPrintable(text);
}

TEST(Ages, AreReadAsRanges) {
    EXPECT_EQ(ageText(u"18-45周岁"_s), "18 45");
    EXPECT_EQ(ageText(u"18岁至45岁"_s), "18 45");
    EXPECT_EQ(ageText(u"45岁以下"_s), "-1 45");
    EXPECT_EQ(ageText(u"18周岁及以上"_s), "18 -1");
    EXPECT_EQ(ageText(u"不限"_s), "-1 -1");
    EXPECT_EQ(ageText(u"青年"_s), "?");
    EXPECT_EQ(ageText(u"18-450"_s), "?");
}

}  // namespace zhiqiao::test
