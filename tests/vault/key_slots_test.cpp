// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_slots.h"
#include "tests/vault/key_sample.h"

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

using KeySlots = KeySample;

}  // namespace

TEST_F(KeySlots, OpenByTheirOwnUsersPasswordAlone) {
    EXPECT_EQ(signIn(document_, u"1"_s, u"Sysadmin-1"_s), "ok");
    for (const auto& [user, typed] :
         {std::pair{u"1"_s, u"sysadmin-1"_s}, std::pair{u"1"_s, u"Auditor-2"_s},
          std::pair{u"1"_s, u""_s}, std::pair{u"3"_s, u"Sysadmin-1"_s},
          std::pair{u""_s, u"Sysadmin-1"_s}, std::pair{u"office"_s, u"Sysadmin-1"_s}})
        EXPECT_EQ(signIn(document_, user, typed), "auth.refused") << qPrintable(user);
}

TEST_F(KeySlots, TellAndCostAnUnknownUserTheSameAsAWrongPassword) {
    const auto refusal = [&](const QString& user) {
        crypto_.paid.clear();
        crypto_.decryptions = 0;
        return openSlot(document_, user, password(u"wrong"_s), crypto_).error();
    };
    const auto wrong = refusal(u"1"_s);
    const auto paid = crypto_.paid;
    const auto decryptions = crypto_.decryptions;
    for (const auto& stranger : {u"99"_s, u"office"_s}) {
        const auto unknown = refusal(stranger);
        EXPECT_EQ(unknown.code, wrong.code);
        EXPECT_EQ(unknown.message, wrong.message);
        EXPECT_EQ(unknown.hint, wrong.hint);
        EXPECT_EQ(unknown.detail, wrong.detail);
        EXPECT_EQ(crypto_.paid, paid);
        EXPECT_EQ(crypto_.decryptions, decryptions);
    }
}

TEST_F(KeySlots, CostTheFullPriceWhereNobodyHasAPasswordYet) {
    crypto_.paid.clear();
    EXPECT_EQ(signIn(newKeyDocument(crypto_), u"1"_s, u"any"_s), "auth.refused");
    EXPECT_EQ(crypto_.paid, std::vector{kDefaultCost});
}

TEST_F(KeySlots, AreOnePerUser) {
    EXPECT_EQ(codeOf(withSlot(document_, office_, {.user = u"1"_s, .cost = kCheapCost},
                              password(u"Other-1"_s), crypto_)),
              "auth.slot_exists");
}

TEST_F(KeySlots, OfAuditorsNeedAnAuditorsOpenSlot) {
    const auto admin = openSlot(document_, u"1"_s, password(u"Sysadmin-1"_s), crypto_);
    ASSERT_TRUE(ok(admin));
    EXPECT_EQ(
        codeOf(withSlot(document_, *admin, {.user = u"3"_s, .auditor = true, .cost = kCheapCost},
                        password(u"Auditor-3"_s), crypto_)),
        "auth.audit_root_needed");
    EXPECT_EQ(codeOf(withResetPassword(document_, *admin, u"2"_s, password(u"New-2"_s), crypto_)),
              "auth.audit_root_needed");
    const auto clerk = withSlot(document_, *admin, {.user = u"3"_s, .cost = kCheapCost},
                                password(u"Clerk-3"_s), crypto_);
    ASSERT_TRUE(ok(clerk));
    EXPECT_EQ(signIn(*clerk, u"3"_s, u"Clerk-3"_s), "ok");
}

TEST_F(KeySlots, ChangeTheirPasswordByTheOldOne) {
    EXPECT_EQ(codeOf(withChangedPassword(document_, u"2"_s, password(u"guess"_s),
                                         password(u"New-2"_s), crypto_)),
              "auth.refused");
    const auto changed = withChangedPassword(document_, u"2"_s, password(u"Auditor-2"_s),
                                             password(u"New-2"_s), crypto_);
    ASSERT_TRUE(ok(changed));
    EXPECT_EQ(signIn(*changed, u"2"_s, u"Auditor-2"_s), "auth.refused");
    EXPECT_EQ(signIn(*changed, u"1"_s, u"Sysadmin-1"_s), "ok");
    const auto opened = openSlot(*changed, u"2"_s, password(u"New-2"_s), crypto_);
    ASSERT_TRUE(ok(opened));
    EXPECT_EQ(opened->auditRoot, office_.auditRoot);
    EXPECT_NE(changed->slotOf(u"2"_s)->password.salt, document_.slotOf(u"2"_s)->password.salt);
}

TEST_F(KeySlots, AreResetByAnotherOpenSlot) {
    const auto reset = withResetPassword(document_, office_, u"2"_s, password(u"New-2"_s), crypto_);
    ASSERT_TRUE(ok(reset));
    EXPECT_EQ(signIn(*reset, u"2"_s, u"Auditor-2"_s), "auth.refused");
    const auto opened = openSlot(*reset, u"2"_s, password(u"New-2"_s), crypto_);
    ASSERT_TRUE(ok(opened));
    EXPECT_EQ(opened->auditRoot, office_.auditRoot);
    EXPECT_EQ(codeOf(withResetPassword(document_, office_, u"9"_s, password(u"New-9"_s), crypto_)),
              "auth.no_slot");
}

TEST_F(KeySlots, RememberOldPasswordsAcrossChangesResetsAndTheText) {
    const auto changed = withChangedPassword(document_, u"1"_s, password(u"Sysadmin-1"_s),
                                             password(u"Second-1"_s), crypto_);
    ASSERT_TRUE(ok(changed));
    const auto reset =
        withResetPassword(*changed, office_, u"1"_s, password(u"Third-1"_s), crypto_);
    ASSERT_TRUE(ok(reset));
    const auto again = KeyDocument::parse(reset->text(crypto_), u"k"_s, crypto_);
    ASSERT_TRUE(ok(again));
    const auto had = [&](const QString& typed, std::size_t newest) {
        return matchesOldSlot(*again, u"1"_s, password(typed), newest, crypto_);
    };
    EXPECT_TRUE(had(u"Third-1"_s, 0));
    EXPECT_TRUE(had(u"Second-1"_s, 1));
    EXPECT_FALSE(had(u"Sysadmin-1"_s, 1));
    EXPECT_TRUE(had(u"Sysadmin-1"_s, 2));
    EXPECT_TRUE(had(u"Sysadmin-1"_s, 99));
    EXPECT_FALSE(had(u"Fourth-1"_s, 99));
    EXPECT_FALSE(matchesOldSlot(*again, u"7"_s, password(u"Third-1"_s), 5, crypto_));
    EXPECT_EQ(signIn(*again, u"1"_s, u"Second-1"_s), "auth.refused");
}

TEST_F(KeySlots, RememberTenPasswordsAtMost) {
    auto document = document_;
    auto typed = u"Sysadmin-1"_s;
    for (int i = 0; i < 12; ++i) {
        const auto next = u"Next-%1"_s.arg(i);
        document = withChangedPassword(document, u"1"_s, password(typed), password(next), crypto_)
                       .value_or(KeyDocument());
        typed = next;
    }
    EXPECT_EQ(document.slotOf(u"1"_s)->history.size(), kRememberedPasswords);
    EXPECT_TRUE(matchesOldSlot(document, u"1"_s, password(u"Next-1"_s), 99, crypto_));
    EXPECT_FALSE(matchesOldSlot(document, u"1"_s, password(u"Next-0"_s), 99, crypto_));
}

TEST_F(KeySlots, AreTakenAwayButNeverTheLastOneNorTheLastAuditors) {
    const auto users = withoutOfficeSlot(document_);
    ASSERT_TRUE(ok(users));
    EXPECT_EQ(codeOf(withoutSlot(*users, u"2"_s)), "auth.last_auditor");
    EXPECT_EQ(codeOf(withoutSlot(*users, u"9"_s)), "auth.no_slot");
    const auto one = withoutSlot(*users, u"1"_s);
    ASSERT_TRUE(ok(one));
    EXPECT_EQ(signIn(*one, u"1"_s, u"Sysadmin-1"_s), "auth.refused");
    EXPECT_EQ(codeOf(withoutSlot(*one, u"2"_s)), "auth.last_slot");
}

TEST_F(KeySlots, OpenWithoutAPasswordUntilUsersHaveThem) {
    EXPECT_EQ(codeOf(withoutOfficeSlot(newKeyDocument(crypto_))), "auth.last_slot");
    const auto onlyAdmin = withoutSlot(document_, u"2"_s);
    ASSERT_TRUE(ok(onlyAdmin));
    EXPECT_EQ(codeOf(withoutOfficeSlot(*onlyAdmin)), "auth.last_auditor");
    const auto users = withoutOfficeSlot(document_);
    ASSERT_TRUE(ok(users));
    EXPECT_EQ(codeOf(openOfficeSlot(*users, crypto_)), "auth.password_needed");
    EXPECT_EQ(codeOf(withoutOfficeSlot(*users)), "auth.no_slot");
    EXPECT_EQ(signIn(*users, u"1"_s, u"Sysadmin-1"_s), "ok");
}

TEST_F(KeySlots, AreWrittenAnewWhenTheCostRises) {
    constexpr KdfCost dearer{Kdf::Argon2id, 16, 2, 1};
    constexpr KdfCost chinese{Kdf::Pbkdf2Sm3, 0, 10, 1};
    EXPECT_TRUE(needsCost(*document_.slotOf(u"1"_s), dearer));
    EXPECT_TRUE(needsCost(*document_.slotOf(u"1"_s), chinese));
    EXPECT_FALSE(needsCost(*document_.slotOf(u"1"_s), kCheapCost));
    EXPECT_FALSE(needsCost(*document_.officeSlot(), dearer));
    EXPECT_EQ(codeOf(withCost(document_, u"1"_s, password(u"guess"_s), dearer, crypto_)),
              "auth.refused");
    for (const auto& wanted : {dearer, chinese}) {
        const auto raised = withCost(document_, u"1"_s, password(u"Sysadmin-1"_s), wanted, crypto_);
        ASSERT_TRUE(ok(raised));
        EXPECT_EQ(raised->slotOf(u"1"_s)->password.cost, wanted);
        EXPECT_FALSE(needsCost(*raised->slotOf(u"1"_s), wanted));
        EXPECT_TRUE(raised->slotOf(u"1"_s)->history.empty());
        EXPECT_EQ(signIn(*raised, u"1"_s, u"Sysadmin-1"_s), "ok");
    }
}
