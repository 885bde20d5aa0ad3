// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_anchor.h"

#include "core/security/vault/crockford.h"
#include "core/security/vault/vault_bytes.h"
#include "core/security/vault/vault_errors.h"

#include <QList>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kGroupBytes = 20;

QByteArray signedBytes(const Anchor& anchor) {
    auto bytes = "zhiqiao anchor 1"_ba;
    appendNumber(bytes, quint64(anchor.office), 4);
    appendNumber(bytes, quint64(anchor.seq), 8);
    appendNumber(bytes, quint64(anchor.utcMs), 8);
    return bytes + bytesOf(anchor.mac);
}

/// 5 bits to a value; 20 bytes are 32 values.
Secret groupValues(const Anchor& anchor, const CryptoProvider& crypto) {
    const auto digest = crypto.hash(spanOf(signedBytes(anchor)));
    Secret values;
    for (std::size_t bit = 0; bit < 8 * kGroupBytes; bit += 5) {
        const auto two = digest[bit / 8] << 8 | digest[bit / 8 + 1];
        values.push_back(two >> (11 - bit % 8) & 31);
    }
    return values;
}

template <class Bytes>
bool readHex(const QByteArray& hex, Bytes& bytes) {
    const auto read = QByteArray::fromHex(hex);
    if (std::size_t(read.size()) != bytes.size() || read.toHex() != hex) return false;
    std::copy(read.begin(), read.end(), bytes.begin());
    return true;
}

}  // namespace

Anchor signedAnchor(Anchor anchor, const Secret& privateKey, const CryptoProvider& crypto) {
    anchor.signature = crypto.sign(privateKey, spanOf(signedBytes(anchor)));
    return anchor;
}

bool isSignedBy(const Anchor& anchor, const PublicKey& key, const CryptoProvider& crypto) {
    return crypto.verify(key, spanOf(signedBytes(anchor)), anchor.signature);
}

QByteArray anchorLine(const Anchor& anchor) {
    return "zhiqiao-anchor 1 " + QByteArray::number(anchor.office) + ' ' +
           QByteArray::number(anchor.seq) + ' ' + QByteArray::number(anchor.utcMs) + ' ' +
           bytesOf(anchor.mac).toHex() + ' ' + bytesOf(anchor.signature).toHex() + '\n';
}

Result<Anchor> parseAnchor(const QByteArray& line) {
    const auto parts = line.trimmed().split(' ');
    Anchor anchor;
    if (parts.size() != 7 || !readHex(parts[5], anchor.mac) || !readHex(parts[6], anchor.signature))
        return fail(auditAnchorUnreadable());
    anchor.office = parts[2].toInt();
    anchor.seq = parts[3].toLongLong();
    anchor.utcMs = parts[4].toLongLong();
    if (anchorLine(anchor) != line.trimmed() + '\n') return fail(auditAnchorUnreadable());
    return anchor;
}

QString anchorGroups(const Anchor& anchor, const CryptoProvider& crypto) {
    return inGroups(crockfordText(groupValues(anchor, crypto)), 4);
}

bool matchesGroups(const Anchor& anchor, const QString& typed, const CryptoProvider& crypto) {
    return crockfordValues(typed) == groupValues(anchor, crypto);
}

}  // namespace zhiqiao
