// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_document.h"
#include "tests/vault/key_sample.h"

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// A key file as version 0.1 wrote it. Never change these bytes.
constexpr auto kTextOf01 =
    R"({"format":"zhiqiao-key","key_id":1,"slots":[{"data_key":"0937405f206753a4ad32c7b)"
    R"(53f34be8abbe7e3168651c67e8f3a49583d98d77c9db427d564939218bd8ec78e","index_key":")"
    R"(a633d7afacd68c295ae85b9a339d401e060001b950bd135a50fd74388cf98967075257e0b209e7f0)"
    R"(ba21976a6b188b3c392742ef19a562a28deede6b","kdf":"none","m":0,"p":0,"salt":"1c59f)"
    R"(f0269d9483aee5db9333dbd2747","slot_key":"c7ab9b03a29d96a4d7d9e685c39b8f6a","t":0)"
    R"(,"user":"office"}],"version":1})"
    "\n"
    "ebe76fda747f90a3d745e2380862a639b9db684fe1ec8a0d228bf52e2e6d62e2\n";

class KeyDocuments : public KeySample {
protected:
    [[nodiscard]] Result<KeyDocument> parsed(const QByteArray& text) const {
        return KeyDocument::parse(text, u"office.db.key"_s, crypto_);
    }
    /// The document's line with `from` made `to`, under the digest it then has.
    [[nodiscard]] QByteArray changed(const QByteArray& from, const QByteArray& to) const {
        auto line = document_.text(crypto_);
        line.truncate(line.indexOf('\n'));
        EXPECT_TRUE(line.contains(from)) << from.constData();
        line.replace(line.indexOf(from), from.size(), to);
        const auto digest = crypto_.hash(
            {reinterpret_cast<const std::uint8_t*>(line.constData()), std::size_t(line.size())});
        return line + '\n' +
               QByteArray(reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size()))
                   .toHex() +
               '\n';
    }
};

}  // namespace

TEST_F(KeyDocuments, AreTheSameAfterTheirText) {
    const auto text = document_.text(crypto_);
    const auto again = parsed(text);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->text(crypto_), text);
    EXPECT_EQ(again->userSlots.size(), 3U);
    EXPECT_EQ(again->readVersion, 2);
    EXPECT_EQ(signIn(*again, u"1"_s, u"Sysadmin-1"_s), "ok");
    EXPECT_EQ(signIn(*again, u"2"_s, u"Auditor-2"_s), "ok");
    EXPECT_TRUE(ok(openOfficeSlot(*again, crypto_)));
}

TEST_F(KeyDocuments, HoldNoKeyInTheClearButThatOfTheOfficesSlot) {
    const auto open = withoutOfficeSlot(document_);
    ASSERT_TRUE(ok(open));
    const auto text = open->text(crypto_);
    EXPECT_FALSE(text.contains("slot_key"));
    for (const auto& key : {office_.keys.dataKeys[0].key, office_.keys.indexKey,
                            office_.keys.masterKey, office_.auditRoot}) {
        const QByteArray bytes(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
        EXPECT_FALSE(text.contains(bytes.toHex()));
    }
}

TEST_F(KeyDocuments, GiveAuditorsAloneTheAuditRoot) {
    const auto admin = openSlot(document_, u"1"_s, password(u"Sysadmin-1"_s), crypto_);
    const auto auditor = openSlot(document_, u"2"_s, password(u"Auditor-2"_s), crypto_);
    ASSERT_TRUE(ok(admin));
    ASSERT_TRUE(ok(auditor));
    EXPECT_TRUE(admin->auditRoot.empty());
    EXPECT_EQ(auditor->auditRoot, office_.auditRoot);
    EXPECT_EQ(admin->keys.dataKeys[0].key, auditor->keys.dataKeys[0].key);
}

TEST_F(KeyDocuments, HaveKeysThatAreRandomOfTheirOwn) {
    const auto other = openOfficeSlot(newKeyDocument(crypto_), crypto_);
    ASSERT_TRUE(ok(other));
    EXPECT_EQ(office_.keys.dataKeys[0].key.size(), 16U);
    EXPECT_EQ(office_.keys.indexKey.size(), 32U);
    EXPECT_EQ(office_.auditRoot.size(), 32U);
    EXPECT_NE(office_.keys.indexKey, office_.auditRoot);
    EXPECT_NE(office_.keys.indexKey, office_.keys.masterKey);
    EXPECT_NE(other->keys.dataKeys[0].key, office_.keys.dataKeys[0].key);
    EXPECT_NE(other->auditRoot, office_.auditRoot);
}

TEST_F(KeyDocuments, OfVersion1OpenAndAreStoredAsVersion2) {
    const auto old = parsed(kTextOf01);
    ASSERT_TRUE(ok(old));
    EXPECT_EQ(old->readVersion, 1);
    const auto before = openOfficeSlot(*old, crypto_);
    ASSERT_TRUE(ok(before));
    const auto now = parsed(old->text(crypto_));
    ASSERT_TRUE(ok(now));
    EXPECT_EQ(now->readVersion, 2);
    const auto after = openOfficeSlot(*now, crypto_);
    ASSERT_TRUE(ok(after));
    EXPECT_EQ(after->keys.dataKeys[0].key, before->keys.dataKeys[0].key);
    EXPECT_EQ(after->keys.indexKey, before->keys.indexKey);
    EXPECT_EQ(after->auditRoot, before->auditRoot);
}

TEST_F(KeyDocuments, AreRefusedWithACostNobodyCanPay) {
    for (const auto* cost :
         {R"("m":2000000000,"master)", R"("m":-1,"master)", R"("m":1e300,"master)"})
        EXPECT_EQ(codeOf(parsed(changed(R"("m":8,"master)", cost))), "vault.key_damaged") << cost;
    EXPECT_EQ(codeOf(parsed(changed(R"("kdf":"argon2id")", R"("kdf":"md5")"))),
              "vault.key_damaged");
}

TEST_F(KeyDocuments, AreRefusedWithTwoSlotsOfOneUserOrKeysOutOfOrder) {
    EXPECT_EQ(codeOf(parsed(changed(R"("user":"2")", R"("user":"1")"))), "vault.key_damaged");
    EXPECT_EQ(codeOf(parsed(changed(R"("key_id":1)", R"("key_id":0)"))), "vault.key_damaged");
    EXPECT_EQ(codeOf(parsed(changed(R"("key_id":1)", R"("key_id":65536)"))), "vault.key_damaged");
}

TEST_F(KeyDocuments, OpenNoSlotThatWasPutIntoAnothersPlace) {
    auto moved = document_;
    std::swap(moved.userSlots[1].user, moved.userSlots[2].user);
    EXPECT_EQ(signIn(moved, u"2"_s, u"Sysadmin-1"_s), "auth.refused");
    EXPECT_EQ(signIn(moved, u"1"_s, u"Auditor-2"_s), "auth.refused");
    auto elsewhere = document_;
    elsewhere.installation = newKeyDocument(crypto_).installation;
    EXPECT_EQ(signIn(elsewhere, u"1"_s, u"Sysadmin-1"_s), "auth.refused");
    auto mixed = document_;
    mixed.indexKey = newKeyDocument(crypto_).indexKey;
    EXPECT_EQ(signIn(mixed, u"1"_s, u"Sysadmin-1"_s), "vault.key_damaged");
}

TEST_F(KeyDocuments, OpenNoSlotAtACheaperCost) {
    auto cheaper = document_;
    cheaper.userSlots[1].password.cost.rounds = 2;
    EXPECT_EQ(signIn(cheaper, u"1"_s, u"Sysadmin-1"_s), "auth.refused");
}
