// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/recovery_codes.h"
#include "core/security/vault/crockford.h"
#include "tests/vault/key_sample.h"

#include <QRegularExpression>

#include <random>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class RecoveryCodesOnPaper : public KeySample {
protected:
    void SetUp() override {
        KeySample::SetUp();
        made_ = makeRecoveryCodes(document_, office_, crypto_);
    }
    [[nodiscard]] std::string_view opening(const QString& one, const QString& other) const {
        return codeOf(openByCodes(made_.document, one, other, crypto_));
    }

    RecoveryCodes made_;
};

}  // namespace

TEST_F(RecoveryCodesOnPaper, OpenTheOfficeByAnyTwoInAnyOrder) {
    const auto text = made_.document.text(crypto_);
    const auto stored = KeyDocument::parse(text, u"k"_s, crypto_);
    ASSERT_TRUE(ok(stored));
    EXPECT_EQ(stored->text(crypto_), text);
    for (const auto& one : made_.codes)
        for (const auto& other : made_.codes) {
            if (one == other) continue;
            const auto opened = openByCodes(*stored, one, other, crypto_);
            ASSERT_TRUE(ok(opened));
            EXPECT_EQ(opened->keys.masterKey, office_.keys.masterKey);
            EXPECT_EQ(opened->keys.dataKeys[0].key, office_.keys.dataKeys[0].key);
            EXPECT_EQ(opened->auditRoot, office_.auditRoot);
        }
}

TEST_F(RecoveryCodesOnPaper, OpenNothingAlone) {
    for (const auto& code : made_.codes) {
        EXPECT_EQ(opening(code, code), "recovery.same_code");
        EXPECT_EQ(opening(code, {}), "recovery.unreadable");
        EXPECT_EQ(opening({}, code), "recovery.unreadable");
    }
}

TEST_F(RecoveryCodesOnPaper, OpenNothingWithAGuessThatIsWellFormed) {
    // The signs of a real code with as many of its secret's signs exchanged, and a right check
    // sign.
    const auto guessed = [&](qsizetype wrongSigns, unsigned seed) {
        auto signs = *crockfordValues(made_.codes[1]);
        signs.pop_back();
        std::mt19937 chance(seed);
        for (qsizetype n = 0; n < wrongSigns; ++n) {
            auto& sign = signs[signs.size() - 1 - size_t(n)];
            sign = std::uint8_t((sign + 1 + chance() % 31) % 32);
        }
        signs.push_back(checkValue(signs));
        return inGroups(crockfordText(signs), 5);
    };
    EXPECT_EQ(opening(made_.codes[0], guessed(0, 0)), "ok") << "the guess is put together rightly";
    const unsigned rounds = qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 10'000 : 200;
    for (unsigned seed = 0; seed < rounds; ++seed) {
        const auto guess = guessed(1 + qsizetype(seed % 28), seed);
        ASSERT_EQ(opening(made_.codes[0], guess), "recovery.refused") << "seed " << seed;
        ASSERT_EQ(opening(guess, made_.codes[2]), "recovery.refused") << "seed " << seed;
    }
}

TEST_F(RecoveryCodesOnPaper, OfAnotherInstallationAreNamedAsSuch) {
    const auto elsewhere = newKeyDocument(crypto_);
    const auto opened = openOfficeSlot(elsewhere, crypto_);
    ASSERT_TRUE(ok(opened));
    const auto foreign = makeRecoveryCodes(elsewhere, *opened, crypto_);
    EXPECT_EQ(opening(made_.codes[0], foreign.codes[1]), "recovery.other_installation");
    EXPECT_EQ(opening(foreign.codes[0], foreign.codes[1]), "recovery.other_installation");
}

TEST_F(RecoveryCodesOnPaper, OpenNothingOnceNewerOnesWerePrinted) {
    const auto old = made_;
    made_ = makeRecoveryCodes(made_.document, office_, crypto_);
    EXPECT_EQ(opening(old.codes[0], old.codes[1]), "recovery.refused");
    EXPECT_EQ(opening(old.codes[0], made_.codes[1]), "recovery.refused");
    EXPECT_EQ(opening(made_.codes[0], made_.codes[1]), "ok");
    EXPECT_EQ(codeOf(openByCodes(document_, made_.codes[0], made_.codes[1], crypto_)),
              "recovery.refused");
}

TEST_F(RecoveryCodesOnPaper, MakeANewSlotAndOpenAfterAKeyWasAdded) {
    const auto rotated = withDataKey(made_.document, office_.keys, crypto_);
    ASSERT_TRUE(ok(rotated));
    const auto opened = openByCodes(*rotated, made_.codes[2], made_.codes[0], crypto_);
    ASSERT_TRUE(ok(opened));
    EXPECT_EQ(opened->keys.dataKeys.size(), 2U);
    const auto reset =
        withResetPassword(*rotated, *opened, u"2"_s, password(u"Again-2"_s), crypto_);
    ASSERT_TRUE(ok(reset));
    EXPECT_EQ(signIn(*reset, u"2"_s, u"Again-2"_s), "ok");
}

TEST_F(RecoveryCodesOnPaper, GiveNoAuditRootThatTheirMakerDidNotHave) {
    const auto admin = openSlot(document_, u"1"_s, password(u"Sysadmin-1"_s), crypto_);
    ASSERT_TRUE(ok(admin));
    const auto made = makeRecoveryCodes(document_, *admin, crypto_);
    const auto opened = openByCodes(made.document, made.codes[0], made.codes[1], crypto_);
    ASSERT_TRUE(ok(opened));
    EXPECT_TRUE(opened->auditRoot.empty());
    EXPECT_EQ(opened->keys.masterKey, office_.keys.masterKey);
}

TEST_F(RecoveryCodesOnPaper, AreSevenGroupsOfFiveSignsNobodyMisreads) {
    static const QRegularExpression form(
        u"^[1-3][0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{5}){6}$"_s);
    for (const auto& code : made_.codes)
        EXPECT_TRUE(form.match(code).hasMatch()) << qPrintable(code);
}

TEST_F(RecoveryCodesOnPaper, AreReadAsPeopleTypeThem) {
    auto typed = made_.codes[0].toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    EXPECT_EQ(opening(typed, made_.codes[1]), "ok");
    auto wide = made_.codes[1];
    for (auto& sign : wide)
        if (sign != u'-') sign = QChar(sign.unicode() + 0xFEE0);
    EXPECT_EQ(opening(made_.codes[0], wide), "ok");
}

TEST_F(RecoveryCodesOnPaper, ShowEveryWrongSignAndEveryTwoNeighboursExchanged) {
    auto code = made_.codes[0];
    code.remove(u'-');
    for (qsizetype at = 0; at < code.size(); ++at)
        for (const auto sign : u"0123456789ABCDEFGHJKMNPQRSTVWXYZU*"_s) {
            auto wrong = code;
            wrong[at] = sign;
            if (wrong == code) continue;
            ASSERT_EQ(opening(wrong, made_.codes[1]), "recovery.unreadable") << at;
        }
    for (qsizetype at = 0; at + 1 < code.size(); ++at) {
        auto wrong = code;
        wrong[at] = code[at + 1];
        wrong[at + 1] = code[at];
        if (wrong == code) continue;
        ASSERT_EQ(opening(wrong, made_.codes[1]), "recovery.unreadable") << at;
    }
    EXPECT_EQ(opening(code.chopped(1), made_.codes[1]), "recovery.unreadable");
    EXPECT_EQ(opening(code + u'0', made_.codes[1]), "recovery.unreadable");
}

TEST(CheckSigns, AreThoseOfTheRuleWrittenOut) {
    // 1, then for each value: plus the value, times x modulo x^5 + x^2 + 1.
    EXPECT_EQ(checkValue(Secret{}), 1);
    EXPECT_EQ(checkValue(Secret{0}), 2);
    EXPECT_EQ(checkValue(Secret{0, 0, 0, 0, 0}), 5);
    EXPECT_EQ(checkValue(Secret{31, 31}), 12);  // 30, 60 - 37 = 25; 6, 12
}
