// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/crypto_provider.h"

#include <QByteArray>
#include <QString>

namespace zhiqiao {

/// One record of an office's audit chain.
struct AuditRow {
    qint64 seq = 1;  ///< without gaps within the office
    int office = 0;
    qint64 utcMs = 0;
    int offsetMinutes = 0;  ///< of the workstation's zone
    qint64 monotonicMs = 0;
    QString user;
    QString role;
    QString workstation;
    QString event;
    QString objectType;
    qint64 objectId = 0;
    QString operation;   ///< of the act; unique
    QString right;       ///< what it took
    QString workingDay;  ///< ISO
    QString outcome;
    QString reason;
    QByteArray digest;   ///< SM3(16 bytes of salt ‖ before and after), or empty
    int generation = 0;  ///< of the key
    Digest previousMac{};
    Digest mac{};
    bool operator==(const AuditRow&) const = default;
};

/// All of the row but both macs, the same bytes on every machine: JSON in UTF-8 with its members in
/// order of their names, no blanks, whole numbers only, texts in NFC (of Unicode 13, which later
/// versions keep). Quotation mark, backslash, control and format characters (line ends, NUL,
/// direction marks), line separators and lone surrogates are \uXXXX, so that no text can pass for
/// another or for a member.
[[nodiscard]] QByteArray canonicalRow(const AuditRow& row);

/// HMAC-SM3(key, previous mac ‖ canonical row).
[[nodiscard]] Digest rowMac(const CryptoProvider& crypto, const Secret& key,
                            const Digest& previousMac, const AuditRow& row);

/// SM3(salt ‖ values): what the row keeps of values that can be erased with their salt.
[[nodiscard]] QByteArray erasableDigest(const CryptoProvider& crypto, const Salt& salt,
                                        const QByteArray& values);

}  // namespace zhiqiao
