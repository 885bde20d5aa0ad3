// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/form_number.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const auto kGolden = u"21630102012200012321"_s;

TEST(FormNumbers, AreMadeOfOfficeYearAndSerial) {
    const auto number = FormNumber::of(u"63010201"_s, 2022, 123);
    ASSERT_TRUE(number);
    EXPECT_EQ(number->text(), u"6301020122000123"_s);
    EXPECT_EQ(number->officeCode(), u"63010201"_s);
    EXPECT_EQ(number->serial(), 123);
    EXPECT_EQ(scanCode(FormKind::Referral, *number), kGolden);
    EXPECT_FALSE(FormNumber::of(u"6301020"_s, 2022, 1));
    EXPECT_FALSE(FormNumber::of(u"6301020x"_s, 2022, 1));
    EXPECT_FALSE(FormNumber::of(u"63010201"_s, 2022, 0));
    EXPECT_FALSE(FormNumber::of(u"63010201"_s, 2022, 1000000));
    EXPECT_TRUE(FormNumber::of(u"63010201"_s, 2022, 999999));
}

TEST(ScanCodes, ComeBackAsTheyWereMade) {
    for (int serial = 1; serial < 5000; serial += 7) {
        const auto number = FormNumber::of(u"63992101"_s, 2022 + serial % 9, serial);
        const auto scanned = parseScanCode(scanCode(FormKind::Referral, *number));
        ASSERT_TRUE(ok(scanned));
        EXPECT_EQ(scanned->number, *number);
    }
    EXPECT_TRUE(ok(parseScanCode(u" 2163 0102-0122 0001 2321 "_s)));
    const auto bare = parseScanCode(u"6301020122000123"_s);
    ASSERT_TRUE(ok(bare));
    EXPECT_EQ(bare->number.text(), u"6301020122000123"_s);
}

TEST(ScanCodes, SayWhatIsWrong) {
    const std::pair<QString, std::string_view> rows[] = {
        {u"21630102012200012322"_s, "form.bad_check_digits"},
        {u"2163010201220001232"_s, "form.wrong_length"},
        {u"6901234567892"_s, "form.wrong_length"},
        {u""_s, "form.wrong_length"},
        {u"https://example.org"_s, "form.not_ours"},
        {u"2263010201220001230"_s, "form.wrong_length"},
    };
    for (const auto& [typed, code] : rows)
        EXPECT_EQ(codeOf(parseScanCode(typed)), code) << qPrintable(typed);
    for (int check = 0; check < 100; ++check) {
        const auto other = u"226301020122000123%1"_s.arg(check, 2, 10, QLatin1Char('0'));
        const auto code = codeOf(parseScanCode(other));
        EXPECT_TRUE(code == "form.not_ours" || code == "form.bad_check_digits");
    }
}

TEST(ScanCodes, CatchEverySingleDigitAndEverySwapOfNeighbours) {
    for (qsizetype i = 0; i < kGolden.size(); ++i) {
        for (int digit = 0; digit < 10; ++digit) {
            auto wrong = kGolden;
            wrong[i] = QChar(u'0' + digit);
            EXPECT_EQ(bool(parseScanCode(wrong)), wrong == kGolden) << qPrintable(wrong);
        }
        if (i == 0 || kGolden[i] == kGolden[i - 1]) continue;
        auto swapped = kGolden;
        std::swap(swapped[i], swapped[i - 1]);
        EXPECT_FALSE(parseScanCode(swapped)) << qPrintable(swapped);
    }
}

}  // namespace
}  // namespace zhiqiao::test
