// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_file.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/vault.h"
#include "tests/support/results.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class KeyFiles : public testing::Test {
protected:
    void write(const QByteArray& bytes) const {
        QFile file(path_);
        ASSERT_TRUE(file.open(QFile::WriteOnly | QFile::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray read() const {
        QFile file(path_);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// `json` with the digest a whole file has, so that only what it says can be wrong.
    [[nodiscard]] QByteArray whole(const QByteArray& json) const {
        const auto digest = crypto_.hash(
            {reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size())});
        return json + '\n' +
               QByteArray(reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size()))
                   .toHex() +
               '\n';
    }
    [[nodiscard]] QByteArray json() const {
        const auto text = read();
        return text.left(text.indexOf('\n'));
    }

    QTemporaryDir folder_;
    QString path_ = keyFileBeside(folder_.filePath(u"office.db"_s));
    BotanProvider crypto_;
};

}  // namespace

TEST_F(KeyFiles, LieBesideTheDatabaseAndAreReadableByTheOwnerAlone) {
    EXPECT_TRUE(path_.endsWith(u"/office.db.key"_s));
    ASSERT_TRUE(ok(createKeyFile(path_, crypto_)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFileInfo(path_).permissions() & others);
}

TEST_F(KeyFiles, GiveBackTheKeysTheyWereMadeWith) {
    const auto made = createKeyFile(path_, crypto_);
    ASSERT_TRUE(ok(made));
    const auto loaded = readKeyFile(path_, crypto_);
    ASSERT_TRUE(ok(loaded));
    ASSERT_EQ(loaded->keys.dataKeys.size(), 1U);
    EXPECT_EQ(loaded->keys.dataKeys[0].id, made->keys.dataKeys[0].id);
    EXPECT_EQ(loaded->keys.dataKeys[0].key, made->keys.dataKeys[0].key);
    EXPECT_EQ(loaded->keys.indexKey, made->keys.indexKey);
    EXPECT_EQ(loaded->keys.masterKey, made->keys.masterKey);
    EXPECT_EQ(loaded->auditRoot, made->auditRoot);
}

TEST_F(KeyFiles, HoldTheKeysWrappedOnly) {
    const auto made = createKeyFile(path_, crypto_);
    ASSERT_TRUE(ok(made));
    const auto text = read();
    for (const auto& key :
         {made->keys.dataKeys[0].key, made->keys.indexKey, made->keys.masterKey, made->auditRoot}) {
        ASSERT_FALSE(key.empty());
        const QByteArray bytes(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
        EXPECT_FALSE(text.contains(bytes.toHex()));
        EXPECT_FALSE(text.contains(bytes));
    }
}

TEST_F(KeyFiles, AreNeverReplaced) {
    ASSERT_TRUE(ok(createKeyFile(path_, crypto_)));
    const auto before = read();
    EXPECT_EQ(codeOf(createKeyFile(path_, crypto_)), "vault.key_exists");
    EXPECT_EQ(read(), before);
}

TEST_F(KeyFiles, SayWhenTheyAreMissing) {
    const auto missing = readKeyFile(path_, crypto_);
    ASSERT_EQ(codeOf(missing), "vault.key_missing");
    EXPECT_FALSE(missing.error().message.isEmpty());
    EXPECT_FALSE(missing.error().hint.isEmpty());
}

TEST_F(KeyFiles, SayWhenTheyCannotBeWritten) {
    EXPECT_EQ(codeOf(createKeyFile(folder_.filePath(u"none/office.db.key"_s), crypto_)),
              "vault.key_not_written");
}

TEST_F(KeyFiles, AreRefusedWithAnyByteChanged) {
    ASSERT_TRUE(ok(createKeyFile(path_, crypto_)));
    const auto good = read();
    for (qsizetype at = 0; at < good.size(); ++at)
        for (const int change : {0x01, 0x20, 0x80}) {
            auto bad = good;
            bad[at] = char(bad[at] ^ change);
            write(bad);
            const auto code = codeOf(readKeyFile(path_, crypto_));
            // A changed version digit may look like a newer file; it is refused all the same.
            ASSERT_TRUE(code == "vault.key_damaged" || code == "vault.key_newer")
                << "byte " << at << ", " << code;
        }
}

TEST_F(KeyFiles, AreRefusedWhenCutOrLengthened) {
    ASSERT_TRUE(ok(createKeyFile(path_, crypto_)));
    const auto good = read();
    for (qsizetype size = 0; size < good.size(); ++size) {
        write(good.left(size));
        ASSERT_EQ(codeOf(readKeyFile(path_, crypto_)), "vault.key_damaged") << size;
    }
    write(good + ' ');
    EXPECT_EQ(codeOf(readKeyFile(path_, crypto_)), "vault.key_damaged");
}

TEST_F(KeyFiles, AreRefusedWithAnotherUserOrCostInTheSlotEvenUnderARightDigest) {
    ASSERT_TRUE(ok(createKeyFile(path_, crypto_)));
    const auto good = json();
    write(whole(good));
    EXPECT_EQ(codeOf(readKeyFile(path_, crypto_)), "ok");
    for (const auto& [from, to] :
         {std::pair{R"("user":"office")", R"("user":"Office")"}, std::pair{R"("m":0)", R"("m":1)"},
          std::pair{R"("key_id":1)", R"("key_id":2)"},
          std::pair{R"("kdf":"none")", R"("kdf":"argon2id")"},
          std::pair{R"("salt":")", R"("salt":"00)"}}) {
        auto bad = good;
        ASSERT_NE(bad.replace(from, to), good) << from;
        write(whole(bad));
        EXPECT_EQ(codeOf(readKeyFile(path_, crypto_)), "vault.key_damaged") << to;
    }
}

TEST_F(KeyFiles, OfANewerVersionAreToldApartFromDamagedOnes) {
    write(whole(R"({"format":"zhiqiao-key","slots":[],"version":3})"));
    EXPECT_EQ(codeOf(readKeyFile(path_, crypto_)), "vault.key_newer");
}

TEST_F(KeyFiles, OfAnotherProgramAreRefused) {
    for (const QByteArray& foreign :
         {QByteArray("-----BEGIN PRIVATE KEY-----\n"), QByteArray("{}"), QByteArray("[1]\n"),
          QByteArray("\0\0\0", 3), QByteArray(2 << 20, 'x')}) {
        write(foreign);
        EXPECT_EQ(codeOf(readKeyFile(path_, crypto_)), "vault.key_damaged");
    }
}
