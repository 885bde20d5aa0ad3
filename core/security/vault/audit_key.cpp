// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_key.h"

#include "core/security/vault/key_wrapping.h"
#include "core/security/vault/vault_bytes.h"
#include "core/security/vault/vault_errors.h"

namespace zhiqiao {

namespace {

constexpr qsizetype kGenerationSize = 4;
constexpr int kMostGenerations = 36'600;

Secret auditWrapping(const VaultKeys& keys, const CryptoProvider& crypto) {
    return derivedKey(crypto, keys.masterKey, "zhiqiao audit key 1");
}

}  // namespace

AuditKey::AuditKey(Secret key, int generation) : key_(std::move(key)), generation_(generation) {}

void AuditKey::advanceTo(int generation, const CryptoProvider& crypto) {
    for (; generation_ < generation; ++generation_) {
        const auto next = crypto.hash(key_);
        key_.assign(next.begin(), next.end());  // overwrites the old one in its place
    }
}

int auditGeneration(QDate firstDay, QDate day) {
    return int(std::max<qint64>(0, firstDay.daysTo(day)));
}

bool isPossibleGeneration(int generation) {
    return generation >= 0 && generation <= kMostGenerations;
}

Secret auditKeyOf(const Secret& root, int generation, const CryptoProvider& crypto) {
    AuditKey key(root);
    key.advanceTo(generation, crypto);
    return key.key();
}

QByteArray sealedAuditKey(const AuditKey& key, const VaultKeys& keys,
                          const CryptoProvider& crypto) {
    QByteArray head;
    appendNumber(head, quint64(key.generation()), kGenerationSize);
    return head + wrapKey(crypto, auditWrapping(keys, crypto), head, key.key());
}

Result<AuditKey> openAuditKey(const QByteArray& sealed, const VaultKeys& keys,
                              const CryptoProvider& crypto) {
    const auto head = sealed.left(kGenerationSize);
    auto key = unwrapKey(crypto, auditWrapping(keys, crypto), head, sealed.mid(kGenerationSize),
                         kMacKeySize);
    if (!key) return fail(auditKeyDamaged());
    return AuditKey(std::move(*key), int(numberIn(spanOf(head))));
}

}  // namespace zhiqiao
