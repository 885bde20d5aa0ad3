// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/backup_file.h"

#include "core/security/vault/stream_errors.h"
#include "core/security/vault/vault_bytes.h"

#include <QIODevice>

namespace zhiqiao {

namespace {

constexpr qsizetype kFixedPart = 16;
constexpr quint64 kLargestKeyDocument = 1 << 20;
constexpr std::uint8_t kBackupVersion = 1;
const QByteArray kBackupMagic = QByteArrayLiteral("ZQBACKUP");

Result<QByteArray> readWhole(QIODevice& in, qint64 size) {
    auto bytes = in.read(size);
    if (bytes.size() == size) return bytes;
    return fail(in.atEnd() ? backupTruncated() : backupNotRead(in.errorString()));
}

}  // namespace

QByteArray backupHead(const QByteArray& keyDocument, const CryptoProvider& crypto) {
    auto head = kBackupMagic;
    appendNumber(head, kBackupVersion, 1);
    appendNumber(head, 0, 3);
    appendNumber(head, quint64(keyDocument.size()), 4);
    head += keyDocument;
    return head + bytesOf(crypto.hash(spanOf(head)));
}

Result<QByteArray> readBackupHead(QIODevice& in, const CryptoProvider& crypto) {
    const auto fixed = in.read(kFixedPart);
    if (!fixed.startsWith(kBackupMagic.left(fixed.size())) || fixed.isEmpty())
        return fail(backupNotABackup());
    if (fixed.size() < kFixedPart) return fail(backupTruncated());
    const auto span = spanOf(fixed).subspan(std::size_t(kBackupMagic.size()));
    if (span[0] > kBackupVersion) return fail(backupNewer());
    const auto length = numberIn(span.subspan(4));
    if (length > kLargestKeyDocument) return fail(backupDamaged());
    auto rest = readWhole(in, qint64(length) + qint64(kDigestSize));
    if (!rest) return fail(rest.error());
    auto document = rest->left(qsizetype(length));
    if (backupHead(document, crypto) != fixed + *rest) return fail(backupDamaged());
    return document;
}

}  // namespace zhiqiao
