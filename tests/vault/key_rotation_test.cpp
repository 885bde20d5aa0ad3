// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_file.h"
#include "core/security/vault/vault.h"
#include "tests/vault/key_sample.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

constexpr CellRef kCell{"person", "phone", 7};

class KeyRotation : public KeySample {
protected:
    void SetUp() override {
        KeySample::SetUp();
        before_ = Vault::withKeys(office_.keys);
        const auto rotated = withDataKey(document_, office_.keys, crypto_);
        ASSERT_TRUE(ok(rotated));
        rotated_ = *rotated;
        const auto opened = openSlot(rotated_, u"1"_s, password(u"Sysadmin-1"_s), crypto_);
        ASSERT_TRUE(ok(opened));
        after_ = Vault::withKeys(opened->keys);
    }

    std::unique_ptr<Vault> before_;
    std::unique_ptr<Vault> after_;
    KeyDocument rotated_;
};

}  // namespace

TEST_F(KeyRotation, ReachesEverySlotWithoutItsPassword) {
    for (const auto& [user, typed] :
         {std::pair{u"1"_s, u"Sysadmin-1"_s}, std::pair{u"2"_s, u"Auditor-2"_s}}) {
        const auto opened = openSlot(rotated_, user, password(typed), crypto_);
        ASSERT_TRUE(ok(opened));
        ASSERT_EQ(opened->keys.dataKeys.size(), 2U);
        EXPECT_EQ(opened->keys.dataKeys[0].key, office_.keys.dataKeys[0].key);
        EXPECT_EQ(opened->keys.dataKeys[1].id, 2);
        EXPECT_EQ(opened->keys.dataKeys[1].key, after_->keys().dataKeys[1].key);
    }
    EXPECT_NE(after_->keys().dataKeys[1].key, after_->keys().dataKeys[0].key);
}

TEST_F(KeyRotation, SealsWithTheNewestKeyAndOpensWithAll) {
    const auto old = before_->seal(kCell, u"13900000000"_s);
    const auto fresh = after_->seal(kCell, u"13900000001"_s);
    EXPECT_EQ(old.mid(1, 2).toHex(), "0001");
    EXPECT_EQ(fresh.mid(1, 2).toHex(), "0002");
    EXPECT_EQ(after_->open(kCell, old).value_or(QString()), u"13900000000"_s);
    EXPECT_EQ(after_->open(kCell, fresh).value_or(QString()), u"13900000001"_s);
    EXPECT_EQ(codeOf(before_->open(kCell, fresh)), "vault.damaged");
}

TEST_F(KeyRotation, RefusesAValueUnderAnotherKeysNumber) {
    auto sealed = after_->seal(kCell, u"13900000001"_s);
    sealed[2] = 1;
    EXPECT_EQ(codeOf(after_->open(kCell, sealed)), "vault.wrong_cell");
}

TEST_F(KeyRotation, NamesWhatIsToBeSealedAnew) {
    const auto old = before_->seal(kCell, u"13900000000"_s);
    EXPECT_FALSE(before_->needsResealing(old));
    EXPECT_TRUE(after_->needsResealing(old));
    const auto opened = after_->open(kCell, old);
    ASSERT_TRUE(ok(opened));
    EXPECT_FALSE(after_->needsResealing(after_->seal(kCell, *opened)));
    EXPECT_TRUE(after_->needsResealing({}));
}

TEST_F(KeyRotation, ChangesNeitherFingerprintNorBlindIndexes) {
    EXPECT_TRUE(ok(after_->confirm(before_->fingerprint())));
    EXPECT_EQ(after_->blindIndex("phone", u"13900000000"_s),
              before_->blindIndex("phone", u"13900000000"_s));
}

TEST_F(KeyRotation, EndsWithTheLastNumberAValueCanName) {
    auto full = rotated_;
    full.dataKeys.back().id = 0xFFFF;
    EXPECT_EQ(codeOf(withDataKey(full, office_.keys, crypto_)), "vault.no_key_left");
}

TEST_F(KeyRotation, LeavesTheOldFileOrTheNewOne) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"office.db.key"_s);
    ASSERT_TRUE(ok(writeKeyDocument(path, document_, crypto_)));
    ASSERT_TRUE(ok(writeKeyDocument(path, rotated_, crypto_)));
    const auto stored = readKeyDocument(path, crypto_);
    ASSERT_TRUE(ok(stored));
    EXPECT_EQ(stored->text(crypto_), rotated_.text(crypto_));
    EXPECT_EQ(codeOf(writeKeyDocument(folder.filePath(u"none/k"_s), rotated_, crypto_)),
              "vault.key_not_written");
    const auto users = withoutOfficeSlot(rotated_);
    ASSERT_TRUE(ok(users));
    ASSERT_TRUE(ok(writeKeyDocument(path, *users, crypto_)));
    EXPECT_EQ(codeOf(Vault::load(path)), "auth.password_needed");
}
