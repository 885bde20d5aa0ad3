// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/bank_card.h"
#include "core/people/phone_number.h"
#include "core/vacancies/credit_code.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

TEST(PhoneNumbers, AreStoredInOneForm) {
    const std::pair<QString, QString> rows[] = {
        {u"+86 142-0971-0002"_s, u"14209710002"_s},
        {u"0086 14209710002"_s, u"14209710002"_s},
        {u"(0978) 2000001"_s, u"09782000001"_s},
        {u"0978-2000001"_s, u"09782000001"_s},
        {u"0978-2000001-802"_s, u"09782000001-802"_s},
        {u"０９７８—２００００01"_s, u"09782000001"_s},
        {u"142 0971 0002"_s, u"14209710002"_s},
    };
    for (const auto& [typed, stored] : rows) {
        EXPECT_EQ(normalisedPhone(typed), stored) << qPrintable(typed);
        EXPECT_EQ(normalisedPhone(stored), stored);
        EXPECT_TRUE(checkPhone(typed).valid) << qPrintable(typed);
    }
    for (const auto& wrong :
         {u"12345678901"_s, u"1420971000"_s, u"0978-20001"_s, u"电话"_s, u"142097100023"_s})
        EXPECT_EQ(checkPhone(wrong).problem, "phone.invalid") << qPrintable(wrong);
    EXPECT_EQ(checkPhone(u" "_s).problem, "phone.empty");
}

TEST(BankCards, SayWhetherTheSumOrTheFormIsWrong) {
    EXPECT_TRUE(checkBankCard(u"9999 0000 0000 0012"_s).valid);
    EXPECT_EQ(checkBankCard(u"9999000000000013"_s).problem, "bank.bad_check_digit");
    EXPECT_EQ(checkBankCard(u"99990000000"_s).problem, "bank.wrong_form");
    EXPECT_EQ(checkBankCard(u"9999000000000012X"_s).problem, "bank.wrong_form");
    EXPECT_EQ(checkBankCard({}).problem, "bank.empty");
}

TEST(CreditCodes, SayWhatIsWrong) {
    EXPECT_EQ(checkCreditCode(u"91632421MA75200050"_s).problem, "credit.bad_check_character");
    EXPECT_EQ(checkCreditCode(u"9163242IMA7520005H"_s).problem, "credit.bad_character");
    EXPECT_EQ(checkCreditCode(u"91632421MA7520005"_s).problem, "credit.wrong_length");
    EXPECT_EQ(checkCreditCode({}).problem, "credit.empty");
    const auto inner = checkCreditCode(u"91632421MA75200011"_s);
    EXPECT_TRUE(inner.valid);
    EXPECT_EQ(inner.findings, std::vector<std::string_view>{"credit.organisation_check"});
    EXPECT_TRUE(checkCreditCode(u"91632421MA7520005D"_s).findings.empty());
}

TEST(CreditCodes, SpeakOfTheKindOfEmployer) {
    EXPECT_EQ(employerKindOf(u"91632421MA7520005D"_s), u"01"_s);
    EXPECT_EQ(employerKindOf(u"N1"_s), QString());
    EXPECT_FALSE(kindDiffers(u"91632421MA7520005D"_s, u"01"_s));
    EXPECT_TRUE(kindDiffers(u"91632421MA7520005D"_s, u"02"_s));
    EXPECT_FALSE(kindDiffers(u"91632421MA7520005D"_s, {}));
    EXPECT_FALSE(kindDiffers(u"92632421MA7521008T"_s, u"08"_s));
    EXPECT_TRUE(isTestOrganisation(u"91632421MA7520005D"_s));
    EXPECT_FALSE(isTestOrganisation(u"91350100M000100Y43"_s));
}

}  // namespace
}  // namespace zhiqiao::test
