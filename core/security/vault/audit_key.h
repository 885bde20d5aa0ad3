// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/vault/key_document.h"

#include <QDate>

namespace zhiqiao {

/// The key of one day of the audit chain. Each next one is SM3 of the one before, which is wiped:
/// who takes today's key cannot write yesterday. The first, generation 0, is the audit root, which
/// auditors' slots alone hold. Moved, never copied, so that no earlier key stays behind.
class AuditKey {
public:
    explicit AuditKey(Secret key, int generation = 0);
    AuditKey(AuditKey&&) = default;
    AuditKey& operator=(AuditKey&&) = default;
    ~AuditKey() = default;
    AuditKey(const AuditKey&) = delete;
    AuditKey& operator=(const AuditKey&) = delete;

    [[nodiscard]] const Secret& key() const { return key_; }
    [[nodiscard]] int generation() const { return generation_; }
    /// There is no way back: a generation below the present one changes nothing.
    void advanceTo(int generation, const CryptoProvider& crypto);

private:
    Secret key_;
    int generation_;
};

/// The generation of a day: 0 on the chain's first day and before, then one more each day.
[[nodiscard]] int auditGeneration(QDate firstDay, QDate day);

/// Within a hundred years of the chain's first day; what lies outside was never written.
[[nodiscard]] bool isPossibleGeneration(int generation);

/// The key of that generation, made from the auditor's root.
[[nodiscard]] Secret auditKeyOf(const Secret& root, int generation, const CryptoProvider& crypto);

/// The working key as a workstation keeps it outside the database and in no backup: generation 4 B
/// · nonce 12 B · ciphertext · tag 16 B, wrapped by HKDF-SM3(master key, "zhiqiao audit key 1").
[[nodiscard]] QByteArray sealedAuditKey(const AuditKey& key, const VaultKeys& keys,
                                        const CryptoProvider& crypto);
/// Errors: audit.key_damaged.
Result<AuditKey> openAuditKey(const QByteArray& sealed, const VaultKeys& keys,
                              const CryptoProvider& crypto);

}  // namespace zhiqiao
