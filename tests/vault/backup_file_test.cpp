// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/backup_file.h"

#include "core/security/vault/botan_provider.h"
#include "tests/support/results.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDocument = "{\"format\":\"zhiqiao-key\"}\nabc\n";

Result<QByteArray> reading(const QByteArray& bytes, QByteArray* rest = nullptr) {
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    auto document = readBackupHead(in, BotanProvider());
    if (rest) *rest = in.readAll();
    return document;
}

}  // namespace

TEST(BackupHead, GivesTheKeyDocumentAndStopsWhereTheStreamBegins) {
    QByteArray rest;
    const auto document = reading(backupHead(kDocument, BotanProvider()) + "the stream", &rest);
    ASSERT_TRUE(ok(document));
    EXPECT_EQ(*document, kDocument);
    EXPECT_EQ(rest, "the stream");
}

TEST(BackupHead, IsRefusedWithAnyBitFlipped) {
    const auto head = backupHead(kDocument, BotanProvider());
    for (qsizetype at = 0; at < head.size() * 8; ++at) {
        auto bytes = head;
        bytes[at / 8] = char(bytes[at / 8] ^ (1 << (at % 8)));
        EXPECT_FALSE(reading(bytes)) << at;
    }
}

TEST(BackupHead, TellsShortNewerAndForeignFilesApart) {
    const auto head = backupHead(kDocument, BotanProvider());
    EXPECT_EQ(codeOf(reading({})), "backup.not_a_backup");
    EXPECT_EQ(codeOf(reading("ZQSEALED")), "backup.not_a_backup");
    for (qsizetype size = 1; size < head.size(); ++size)
        EXPECT_EQ(codeOf(reading(head.left(size))), "backup.truncated") << size;
    auto newer = head;
    newer[8] = 2;
    EXPECT_EQ(codeOf(reading(newer)), "backup.newer");
    auto large = head;
    large[12] = 0x7f;
    EXPECT_EQ(codeOf(reading(large)), "backup.damaged");
}
