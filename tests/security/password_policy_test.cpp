// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password_policy.h"
#include "core/base/resources.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

const auto kGbt = passwordRules(PasswordProfile::Gbt22239);
const auto kAsvs = passwordRules(PasswordProfile::Asvs);

class PasswordPolicies : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(ok(common_)); }
    [[nodiscard]] std::vector<std::string_view> problems(const PasswordRules& rules,
                                                         const QString& password,
                                                         const QString& user = {}) const {
        std::vector<std::string_view> codes;
        for (const auto& problem : checkPassword(rules, password, user, *common_)) {
            EXPECT_FALSE(problem.text.isEmpty());
            EXPECT_FALSE(problem.clause.isEmpty());
            EXPECT_FALSE(problem.text.contains(password) && !password.isEmpty());
            codes.push_back(problem.code);
        }
        return codes;
    }
    using Codes = std::vector<std::string_view>;

    Result<CommonPasswords> common_ = CommonPasswords::load();
};

}  // namespace

TEST_F(PasswordPolicies, AreThoseOfTheTwoStandards) {
    EXPECT_EQ(kGbt, (PasswordRules{PasswordProfile::Gbt22239, 8, 128, 3, 90, 5}));
    EXPECT_EQ(kAsvs, (PasswordRules{PasswordProfile::Asvs, 8, 128, 0, 0, 0}));
}

TEST_F(PasswordPolicies, WantEightSignsAtLeastAnd128AtMost) {
    for (const auto& rules : {kGbt, kAsvs}) {
        EXPECT_EQ(problems(rules, u"Kz7!mQx"_s), Codes{"password.too_short"});
        EXPECT_EQ(problems(rules, u"Kz7!mQx2"_s), Codes{});
        const auto longest = u"Kz7!mQx2"_s.repeated(16);
        EXPECT_EQ(problems(rules, longest), Codes{});
        EXPECT_EQ(problems(rules, longest + u'a'), Codes{"password.too_long"});
    }
}

TEST_F(PasswordPolicies, CountSignsAsAPersonDoes) {
    EXPECT_EQ(problems(kAsvs, u"𠮷𠮷𠮷𠮷"_s), Codes{"password.too_short"});
    EXPECT_EQ(problems(kAsvs, u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_s), Codes{});
    EXPECT_EQ(problems(kAsvs, u"e\u0301"_s.repeated(7)), Codes{"password.too_short"});
}

TEST_F(PasswordPolicies, WantThreeOfFourClassesUnderGbt22239Alone) {
    for (const auto& plain : {u"kzqmxwpt"_s, u"KZQMXWPT"_s, u"kzqmXWPT"_s, u"kzqm7294"_s,
                              u"kzqm-wpt"_s, u"72949-163"_s}) {
        EXPECT_EQ(problems(kGbt, plain), Codes{"password.too_plain"}) << qPrintable(plain);
        EXPECT_EQ(problems(kAsvs, plain), Codes{}) << qPrintable(plain);
    }
    for (const auto& mixed : {u"kzqmXW72"_s, u"kzqm-w72"_s, u"KZQM-W72"_s, u"kzqmXW-t"_s,
                              u"kzqmX72雪"_s, u"ｋzqmＸＷ72"_s})
        EXPECT_EQ(problems(kGbt, mixed), Codes{}) << qPrintable(mixed);
}

TEST_F(PasswordPolicies, RefuseCommonPasswordsInAnyCaseAndWidth) {
    for (const auto& common : {u"P@ssw0rd"_s, u"Admin@123"_s, u"Aa123456"_s, u"1qaz@WSX"_s,
                               u"Ａbc@1234"_s, u"Woaini1314"_s})
        for (const auto& rules : {kGbt, kAsvs}) {
            const auto found = problems(rules, common);
            EXPECT_EQ(std::count(found.begin(), found.end(), "password.common"), 1)
                << qPrintable(common);
        }
}

TEST_F(PasswordPolicies, RefuseTheNameOfTheUser) {
    EXPECT_EQ(problems(kGbt, u"xMaFang-72"_s, u"mafang"_s), Codes{"password.user_name"});
    EXPECT_EQ(problems(kGbt, u"雪域马芳Kz-72"_s, u"马芳"_s), Codes{"password.user_name"});
    EXPECT_EQ(problems(kGbt, u"Kz7!mQx21"_s, u"21"_s), Codes{});
    EXPECT_EQ(problems(kGbt, u"Kz7!mQx2"_s, {}), Codes{});
}

TEST_F(PasswordPolicies, NameEverythingThatIsWrongAtOnce) {
    EXPECT_EQ(problems(kGbt, u"mafang"_s, u"mafang"_s),
              (Codes{"password.too_short", "password.too_plain", "password.user_name"}));
    EXPECT_EQ(problems(kGbt, {}), (Codes{"password.too_short", "password.too_plain"}));
}

TEST_F(PasswordPolicies, NameTheirClause) {
    EXPECT_EQ(checkPassword(kGbt, {}, {}, *common_).front().clause, u"GB/T 22239-2019 8.1.4.1"_s);
    EXPECT_EQ(checkPassword(kAsvs, {}, {}, *common_).front().clause, u"ASVS 5.0 V6.2.1"_s);
    EXPECT_EQ(passwordUsedBefore(kGbt).code, "password.used_before");
    EXPECT_TRUE(passwordUsedBefore(kGbt).text.contains(u'5'));
}

TEST_F(PasswordPolicies, LetAPasswordEndAfterNinetyDaysUnderGbt22239Alone) {
    const QDate set(2026, 1, 1);
    EXPECT_FALSE(passwordExpired(kGbt, set, QDate(2026, 3, 31)));
    EXPECT_TRUE(passwordExpired(kGbt, set, QDate(2026, 4, 1)));
    EXPECT_FALSE(passwordExpired(kAsvs, set, QDate(2036, 1, 1)));
}

TEST(CommonPasswordsFile, IsInSmallLettersInOrderWithoutShortOnes) {
    const auto bytes = readResource(u"security/common_passwords.txt"_s);
    ASSERT_TRUE(ok(bytes));
    EXPECT_TRUE(bytes->contains("# Source: "));
    QStringList words;
    for (const auto& line : QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#')) words << line;
    EXPECT_GT(words.size(), 300);
    EXPECT_TRUE(std::is_sorted(words.begin(), words.end()));
    EXPECT_EQ(words.removeDuplicates(), 0);
    for (const auto& word : words) {
        EXPECT_EQ(word, word.toLower().trimmed());
        EXPECT_GE(word.size(), 8) << qPrintable(word);
    }
}
