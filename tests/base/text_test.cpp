// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/clock.h"
#include "core/base/money.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

TEST(Identifiers, LoseWidthBlanksHyphensAndCase) {
    EXPECT_EQ(normalisedIdentifier(u"６３０１０２ 1999-0307\t000x"_s), u"63010219990307000X"_s);
    EXPECT_EQ(normalisedIdentifier(QString(QChar(0xFEFF)) + u"12"_s + QChar(0x200B) + u"3"_s +
                                   QChar(0x00A0)),
              u"123"_s);
    EXPECT_EQ(normalisedIdentifier(u"91632421MA7520005D"_s), u"91632421MA7520005D"_s);
    EXPECT_EQ(normalisedIdentifier(u"12–34—56−78"_s), u"12345678"_s);
    EXPECT_EQ(normalisedIdentifier({}), QString());
}

TEST(Names, KeepOneBlankAndOneMiddleDot) {
    const std::pair<QString, QString> rows[] = {
        {u"  张三 "_s, u"张三"_s},
        {u"王　芳"_s, u"王芳"_s},
        {u"扎西•才让"_s, u"扎西·才让"_s},
        {u"扎西 ・ 才让"_s, u"扎西·才让"_s},
        {u"扎西.才让"_s, u"扎西·才让"_s},
        {u"扎西．才让"_s, u"扎西·才让"_s},
        {u"马··明"_s, u"马·明"_s},
        {u"John  Q. Public"_s, u"John Q. Public"_s},
        {u"𠮷\u3000𬍛"_s, u"𠮷𬍛"_s},
        {u"·"_s, u"·"_s},
        {u""_s, u""_s},
    };
    for (const auto& [typed, name] : rows) {
        EXPECT_EQ(normalisedName(typed), name) << qPrintable(typed);
        EXPECT_EQ(normalisedName(name), name) << "twice is once";
    }
}

TEST(Names, ComposeWhatWasTypedInParts) {
    EXPECT_EQ(normalisedName(u"Jose\u0301"_s), u"Jos\u00e9"_s);
}

TEST(CodePoints, NeverCutAPair) {
    EXPECT_EQ(codePoints(u"张𠮷a"_s), (QStringList{u"张"_s, u"𠮷"_s, u"a"_s}));
    EXPECT_TRUE(codePoints({}).isEmpty());
}

TEST(HanCharacters, AreFoundInEveryPlane) {
    for (const char32_t c : {U'张', U'㛃', U'䶮', U'𠮷', U'𬍛', U'〇', char32_t(0x323AF)})
        EXPECT_TRUE(isHan(c)) << uint(c);
    for (const char32_t c : {U'a', U'·', U'1', U' ', U'。'}) EXPECT_FALSE(isHan(c)) << uint(c);
}

TEST(Amounts, AreReadAndWrittenExactly) {
    EXPECT_EQ(Money::fromYuanText(u"1,700.5"_s), Money::fen(170050));
    EXPECT_EQ(Money::fromYuanText(u"600.03"_s)->toYuanText(), u"600.03"_s);
    EXPECT_EQ(Money::fen(-5).toYuanText(), u"-0.05"_s);
    EXPECT_EQ(Money::yuan(1234567).toGroupedText(), u"1,234,567.00"_s);
    for (const auto& wrong : {u""_s, u"1.234"_s, u"1e3"_s, u"12,34"_s, u"元"_s})
        EXPECT_FALSE(Money::fromYuanText(wrong)) << qPrintable(wrong);
}

TEST(Addresses, AreComparedWithoutBlanksPunctuationAndWidth) {
    const auto plain = normalisedAddress(u"雪河县盐泉镇湖滨路1号b座"_s);
    EXPECT_EQ(plain, u"雪河县盐泉镇湖滨路1号B座"_s);
    EXPECT_EQ(normalisedAddress(u" 雪河县，盐泉镇 湖滨路１号Ｂ座。"_s), plain);
    EXPECT_NE(normalisedAddress(u"雪河县盐泉镇湖滨路11号B座"_s), plain);
    EXPECT_TRUE(normalisedAddress(u" 　"_s).isEmpty());
}

TEST(WorkingDayClock, StaysOnItsDay) {
    const WorkingDayClock clock(QDate(2022, 11, 15));
    EXPECT_EQ(clock.today(), QDate(2022, 11, 15));
}

TEST(AskedDayClock, CountsFromItsDayAndRecordsTheRealInstant) {
    const AskedDayClock clock(QDate(2020, 5, 1));
    const auto before = SystemClock().now();
    const auto now = clock.now();
    EXPECT_EQ(clock.today(), QDate(2020, 5, 1));
    EXPECT_GE(now, before);
    EXPECT_LE(now, SystemClock().now());
}

}  // namespace
}  // namespace zhiqiao::test
