// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codes.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

TEST(RuleParameterRows, HoldOnTheirDays) {
    const auto& parameters = loadedCodes().parameters;
    EXPECT_EQ(parameters.number(u"grad.policy_notice"_s, QDate(2022, 12, 31)), 0);
    EXPECT_EQ(parameters.number(u"grad.policy_notice"_s, QDate(2023, 1, 1)), 1);
    EXPECT_EQ(parameters.number(u"ref.receipt_days"_s, QDate(2022, 11, 15)), 7);
    EXPECT_EQ(parameters.text(u"stable.rate.sme"_s, QDate(2022, 5, 24)), u"0.6"_s);
    EXPECT_EQ(parameters.text(u"stable.rate.sme"_s, QDate(2022, 5, 25)), u"0.9"_s);
    EXPECT_EQ(parameters.text(u"stable.rate.sme"_s, QDate(2021, 12, 31)), std::nullopt);
}

TEST(RuleParameterRows, LeaveTheUnknownUnset) {
    const auto& parameters = loadedCodes().parameters;
    const QDate day(2022, 11, 15);
    ASSERT_NE(parameters.find(u"ui.monthly_amount"_s, day), nullptr);
    EXPECT_EQ(parameters.find(u"ui.monthly_amount"_s, day)->mark, u"unknown"_s);
    EXPECT_EQ(parameters.text(u"ui.monthly_amount"_s, day), std::nullopt);
    EXPECT_EQ(parameters.number(u"ui.monthly_amount"_s, day), std::nullopt);
    EXPECT_EQ(parameters.number(u"si.flex.rate"_s, day), std::nullopt) << "2/3 is no whole number";
    EXPECT_EQ(parameters.find(u"no.such"_s, day), nullptr);
}

TEST(RuleParameterRows, GiveWayToTheMoreExactArea) {
    auto parameters = loadedCodes().parameters;
    const QDate day(2022, 11, 15);
    const auto put = [&](const QString& value, const QString& area) {
        parameters.put({.param = u"ref.receipt_days"_s, .value = value, .area = area});
    };
    put(u"9"_s, u"630200"_s);
    put(u"8"_s, u"630000"_s);
    put(u"10"_s, u"630222"_s);
    EXPECT_EQ(parameters.number(u"ref.receipt_days"_s, day, u"630222"_s), 10);
    EXPECT_EQ(parameters.number(u"ref.receipt_days"_s, day, u"630223"_s), 9);
    EXPECT_EQ(parameters.number(u"ref.receipt_days"_s, day, u"632801"_s), 8);
    EXPECT_EQ(parameters.number(u"ref.receipt_days"_s, day, u"110101"_s), 7);
    EXPECT_EQ(parameters.number(u"ref.receipt_days"_s, day), 7);
    put(u"5"_s, {});
    EXPECT_EQ(parameters.number(u"ref.receipt_days"_s, day), 5) << "an office's own value wins";
}

TEST(MinimumWages, GoByPlaceAndMonth) {
    const auto& wages = loadedCodes().minimumWage;
    EXPECT_EQ(wages.find(u"630102"_s, QDate(2022, 11, 15))->monthly, Money::yuan(1700));
    EXPECT_EQ(wages.find(u"630102"_s, QDate(2023, 1, 31))->monthly, Money::yuan(1700));
    EXPECT_EQ(wages.find(u"630102"_s, QDate(2023, 2, 1))->monthly, Money::yuan(1880));
    EXPECT_EQ(wages.find(u"630102"_s, QDate(2023, 2, 1))->hourly, Money::yuan(18));
    EXPECT_EQ(wages.find(u"639921"_s, QDate(2022, 11, 15))->monthly, Money::yuan(1700));
    EXPECT_EQ(wages.find(u"632801"_s, QDate(2016, 5, 1))->monthly, Money::yuan(1270));
    EXPECT_EQ(wages.find(u"632521"_s, QDate(2016, 5, 1))->monthly, Money::yuan(1260));
    EXPECT_EQ(wages.find(u"632801"_s, QDate(2010, 10, 1))->hourly, std::nullopt);
    EXPECT_EQ(wages.find(u"110101"_s, QDate(2022, 11, 15)), nullptr);
    EXPECT_EQ(wages.find(u"630102"_s, QDate(2012, 1, 1)), nullptr) << "a gap is no zero";
}

TEST(EducationLevels, CountUnfinishedStudiesOneStepLower) {
    const auto& ranks = loadedCodes().education;
    EXPECT_EQ(ranks.effectiveRank(u"21"_s), 6);
    EXPECT_EQ(ranks.effectiveRank(u"22"_s), 4);
    EXPECT_EQ(ranks.effectiveRank(u"32"_s), 4);
    EXPECT_TRUE(ranks.meets(u"21"_s, u"31"_s));
    EXPECT_FALSE(ranks.meets(u"32"_s, u"31"_s));
    EXPECT_TRUE(ranks.meets(u"32"_s, u"61"_s));
    EXPECT_TRUE(ranks.meets({}, {}));
    EXPECT_FALSE(ranks.meets({}, u"71"_s));
}

TEST(Retirement, FollowsEveryCaseOfTheTable) {
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/tests/corpus/retirement.csv"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    file.readLine();
    int cases = 0;
    while (!file.atEnd()) {
        const auto row = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const auto birth = QDate::fromString(row[1] + u"-15"_s, Qt::ISODate);
        const auto month = loadedCodes().retirement.month(row[0], birth);
        ASSERT_TRUE(month) << qPrintable(row[0]);
        EXPECT_EQ(month->toString(u"yyyy-MM"_s), row[5]) << qPrintable(row.join(u' '));
        ++cases;
    }
    EXPECT_EQ(cases, 24);
    EXPECT_EQ(loadedCodes().retirement.month(u"none"_s, QDate(1970, 1, 1)), std::nullopt);
}

TEST(Retirement, NeverEndsWorkBeforeTheLatestGroup) {
    const auto& rules = loadedCodes().retirement;
    EXPECT_EQ(rules.latestMonth(u"1"_s, QDate(1962, 6, 20)), QDate(2022, 6, 1));
    EXPECT_EQ(rules.latestMonth(u"2"_s, QDate(1967, 6, 20)), QDate(2022, 6, 1)) << "women by 55";
    EXPECT_EQ(rules.latestMonth({}, QDate(1962, 6, 20)), QDate(2022, 6, 1));
}

}  // namespace
}  // namespace zhiqiao::test
