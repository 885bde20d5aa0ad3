// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/vault.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "tests/support/results.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

constexpr CellRef kCell{"person", "identity_number", 42};

/// What version 0.1 wrote: a later one must open it. Never change these bytes.
constexpr auto kKeyFileOf01 =
    R"({"format":"zhiqiao-key","key_id":1,"slots":[{"data_key":"0937405f206753a4ad32c7b)"
    R"(53f34be8abbe7e3168651c67e8f3a49583d98d77c9db427d564939218bd8ec78e","index_key":")"
    R"(a633d7afacd68c295ae85b9a339d401e060001b950bd135a50fd74388cf98967075257e0b209e7f0)"
    R"(ba21976a6b188b3c392742ef19a562a28deede6b","kdf":"none","m":0,"p":0,"salt":"1c59f)"
    R"(f0269d9483aee5db9333dbd2747","slot_key":"c7ab9b03a29d96a4d7d9e685c39b8f6a","t":0)"
    R"(,"user":"office"}],"version":1})"
    "\n"
    "ebe76fda747f90a3d745e2380862a639b9db684fe1ec8a0d228bf52e2e6d62e2\n";
constexpr auto kSealedBy01 =
    "010001f38d6eb457034d92d515daf37926b0f866371d83d5e2bf2fdb059be1469f8ce69a17541e58"
    "c05a";

class Vaults : public testing::Test {
protected:
    void SetUp() override {
        auto made = Vault::create(keyFile_);
        ASSERT_TRUE(ok(made));
        vault_ = std::move(*made);
    }

    QTemporaryDir folder_;
    QString keyFile_ = folder_.filePath(u"office.db.key"_s);
    std::unique_ptr<Vault> vault_;
};

}  // namespace

TEST_F(Vaults, OpenWhatTheySealed) {
    for (const auto& text : {u""_s, u"1"_s, u"青海省西宁市城东区团结巷 8 号"_s, u"བསྟན་འཛིན 𠮷"_s,
                             QString(5000, u'长')}) {
        const auto sealed = vault_->seal(kCell, text);
        EXPECT_EQ(sealed.size(), text.toUtf8().size() + 31);
        const auto opened = vault_->open(kCell, sealed);
        ASSERT_TRUE(ok(opened));
        EXPECT_EQ(*opened, text);
    }
}

TEST_F(Vaults, OpenAfterTheKeyFileWasLoadedAgain) {
    const auto sealed = vault_->seal(kCell, u"值"_s);
    const auto index = vault_->blindIndex("phone", u"13900000000"_s);
    const auto again = Vault::load(keyFile_);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ((*again)->open(kCell, sealed).value_or(QString()), u"值"_s);
    EXPECT_EQ((*again)->blindIndex("phone", u"13900000000"_s), index);
    EXPECT_TRUE(ok((*again)->confirm(vault_->fingerprint())));
}

TEST_F(Vaults, SealEachTimeAnew) {
    QSet<QByteArray> nonces;
    for (int i = 0; i < 20'000; ++i) nonces << vault_->seal(kCell, u"同"_s).mid(3, 12);
    EXPECT_EQ(nonces.size(), 20'000);
}

TEST_F(Vaults, RefuseAnyFlippedBit) {
    const auto sealed = vault_->seal(kCell, u"630000199001010000"_s);
    for (qsizetype bit = 0; bit < 8 * sealed.size(); ++bit) {
        auto bad = sealed;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << bit % 8));
        const auto opened = vault_->open(kCell, bad);
        ASSERT_EQ(codeOf(opened), bit < 24 ? "vault.damaged" : "vault.wrong_cell") << bit;
        EXPECT_EQ(opened.error().kind, Error::Kind::Internal);
    }
}

TEST_F(Vaults, RefuseSeveralFlippedBitsAndShortenedValues) {
    std::mt19937 random(7);
    const auto sealed = vault_->seal(kCell, u"省内某县某乡"_s);
    for (int round = 0; round < 2000; ++round) {
        auto bad = sealed;
        for (auto flips = 1 + random() % 8; flips > 0; --flips) {
            const auto at = qsizetype(random() % std::uint32_t(bad.size()));
            bad[at] = char(bad[at] ^ (1 << random() % 8));
        }
        if (bad == sealed) continue;
        ASSERT_NE(codeOf(vault_->open(kCell, bad)), "ok");
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        ASSERT_NE(codeOf(vault_->open(kCell, sealed.left(size))), "ok");
}

TEST_F(Vaults, RefuseAValueOfAnotherRowColumnOrTable) {
    const auto sealed = vault_->seal(kCell, u"值"_s);
    for (const CellRef other :
         {CellRef{"person", "identity_number", 43}, CellRef{"person", "phone", 42},
          CellRef{"employer", "identity_number", 42}, CellRef{"personi", "dentity_number", 42}})
        EXPECT_EQ(codeOf(vault_->open(other, sealed)), "vault.wrong_cell");
}

TEST_F(Vaults, RefuseRowsThatChangedPlaces) {
    constexpr CellRef first{"person", "phone", 1};
    constexpr CellRef second{"person", "phone", 2};
    const auto one = vault_->seal(first, u"13900000001"_s);
    const auto two = vault_->seal(second, u"13900000002"_s);
    EXPECT_EQ(codeOf(vault_->open(first, two)), "vault.wrong_cell");
    EXPECT_EQ(codeOf(vault_->open(second, one)), "vault.wrong_cell");
}

TEST_F(Vaults, SayNothingOfTheValueInAnError) {
    auto sealed = vault_->seal(kCell, u"13900009999"_s);
    sealed[20] = char(sealed[20] ^ 1);
    const auto error = vault_->open(kCell, sealed).error();
    const auto all = error.message + error.hint + error.detail;
    EXPECT_FALSE(all.contains(u"9999"_s));
    EXPECT_TRUE(error.detail.contains(u"person.identity_number of row 42"_s));
}

TEST_F(Vaults, OfAnotherDatabaseAreFoundOut) {
    const auto other = Vault::create(folder_.filePath(u"other.db.key"_s));
    ASSERT_TRUE(ok(other));
    EXPECT_EQ(vault_->fingerprint().size(), 16);
    EXPECT_EQ(codeOf((*other)->confirm(vault_->fingerprint())), "vault.key_foreign");
    EXPECT_EQ(codeOf((*other)->open(kCell, vault_->seal(kCell, u"值"_s))), "vault.wrong_cell");
}

TEST_F(Vaults, FindEqualValuesUnderOneLabelOnly) {
    const auto index = vault_->blindIndex("phone", u"13900000000"_s);
    EXPECT_EQ(index.size(), 16);
    EXPECT_EQ(index, vault_->blindIndex("phone", u"13900000000"_s));
    EXPECT_NE(index, vault_->blindIndex("phone", u"13900000001"_s));
    EXPECT_NE(index, vault_->blindIndex("bank_card", u"13900000000"_s));
    EXPECT_NE(vault_->blindIndex("phon", u"e1"_s), vault_->blindIndex("phone", u"1"_s));
}

TEST_F(Vaults, ServeSeveralThreadsAtOnce) {
    std::atomic<int> wrong = 0;
    const auto work = [&](qint64 first) {
        for (qint64 row = first; row < first + 500; ++row) {
            const CellRef cell{"person", "address", row};
            const auto text = u"第 %1 户"_s.arg(row);
            if (vault_->open(cell, vault_->seal(cell, text)).value_or(QString()) != text) ++wrong;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (qint64 i = 0; i < 4; ++i) threads.emplace_back(work, 1000 * i);
    }
    EXPECT_EQ(wrong, 0);
}

TEST(ValuesOfEarlierVersions, StillOpen) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"old.key"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write(kKeyFileOf01);
    file.close();
    const auto vault = Vault::load(file.fileName());
    ASSERT_TRUE(ok(vault));
    EXPECT_EQ(
        (*vault)->open({"person", "phone", 7}, QByteArray::fromHex(kSealedBy01)).value_or(u""_s),
        u"13900000000"_s);
    EXPECT_EQ((*vault)->blindIndex("phone", u"13900000000"_s).toHex(),
              "c36403351da3f2cadf2d21f9bcf1c7ca");
    EXPECT_EQ((*vault)->fingerprint().toHex(), "d483e8f2fc31c35dc8209b184e1da9b1");
}

TEST(ValuesOfEarlierVersions, OpenAfterTheKeyFileWasUpgraded) {
    const QTemporaryDir folder;
    const BotanProvider crypto;
    QFile file(folder.filePath(u"old.key"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write(kKeyFileOf01);
    file.close();
    ASSERT_TRUE(ok(upgradeKeyFile(file.fileName(), crypto)));
    const auto once = Vault::load(file.fileName());
    ASSERT_TRUE(ok(once));
    EXPECT_EQ(
        (*once)->open({"person", "phone", 7}, QByteArray::fromHex(kSealedBy01)).value_or(u""_s),
        u"13900000000"_s);
    EXPECT_EQ((*once)->fingerprint().toHex(), "d483e8f2fc31c35dc8209b184e1da9b1");
    const auto stored = readKeyDocument(file.fileName(), crypto);
    ASSERT_TRUE(ok(stored));
    EXPECT_EQ(stored->readVersion, 2);
    ASSERT_TRUE(ok(upgradeKeyFile(file.fileName(), crypto)));
    const auto again = readKeyDocument(file.fileName(), crypto);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->text(crypto), stored->text(crypto));
}
