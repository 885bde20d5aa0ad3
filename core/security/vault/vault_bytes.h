// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/crypto_provider.h"

#include <QByteArray>
#include <QString>

namespace zhiqiao {

[[nodiscard]] inline ByteSpan spanOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())};
}

[[nodiscard]] inline QByteArray bytesOf(ByteSpan span) {
    return {reinterpret_cast<const char*>(span.data()), qsizetype(span.size())};
}

[[nodiscard]] inline QString hexOf(ByteSpan span) {
    return QString::fromLatin1(bytesOf(span).toHex());
}

[[nodiscard]] inline Secret randomSecret(const CryptoProvider& crypto, std::size_t size) {
    Secret secret(size);
    crypto.random(secret);
    return secret;
}

/// Big endian, `size` bytes.
inline void appendNumber(QByteArray& bytes, quint64 number, int size) {
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) bytes.append(char(number >> shift));
}

/// Big endian, all of `span`.
[[nodiscard]] inline quint64 numberIn(ByteSpan span) {
    quint64 number = 0;
    for (const auto byte : span) number = number << 8 | byte;
    return number;
}

}  // namespace zhiqiao
