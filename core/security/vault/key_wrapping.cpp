// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_wrapping.h"

#include "core/security/vault/vault_bytes.h"
#include "core/security/vault/vault_errors.h"

#include <QJsonDocument>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCheckSize = 16;

QLatin1StringView nameOf(WhichKey which) {
    switch (which) {
    case WhichKey::Master: return "master_key"_L1;
    case WhichKey::AuditRoot: return "audit_root"_L1;
    case WhichKey::Data: return "data_key"_L1;
    case WhichKey::Index: return "index_key"_L1;
    }
    return {};
}

QLatin1StringView nameOf(Kdf kdf) {
    switch (kdf) {
    case Kdf::None: return "none"_L1;
    case Kdf::Argon2id: return "argon2id"_L1;
    case Kdf::Pbkdf2Sm3: return "pbkdf2-sm3"_L1;
    }
    return {};
}

QByteArray bound(const KeyDocument& document, WhichKey which, QJsonObject place) {
    place.insert("format"_L1, "zhiqiao-key"_L1);
    place.insert("version"_L1, 2);
    place.insert("installation"_L1, hexOf(spanOf(document.installation)));
    place.insert("which"_L1, nameOf(which));
    return QJsonDocument(place).toJson(QJsonDocument::Compact);  // members in order of their names
}

}  // namespace

QByteArray wrapKey(const CryptoProvider& crypto, const Secret& wrapping, const QByteArray& bound,
                   ByteSpan key) {
    Nonce nonce{};
    crypto.random(nonce);
    return bytesOf(nonce) + bytesOf(crypto.encrypt(wrapping, nonce, spanOf(bound), key));
}

std::optional<Secret> unwrapKey(const CryptoProvider& crypto, const Secret& wrapping,
                                const QByteArray& bound, const QByteArray& wrapped,
                                std::size_t size) {
    const auto bytes = spanOf(wrapped);
    if (wrapping.size() != kCipherKeySize || bytes.size() != kNonceSize + size + kTagSize)
        return {};
    Nonce nonce{};
    std::copy_n(bytes.begin(), kNonceSize, nonce.begin());
    return crypto.decrypt(wrapping, nonce, spanOf(bound), bytes.subspan(kNonceSize));
}

Secret derivedKey(const CryptoProvider& crypto, const Secret& key, std::string_view info) {
    return crypto.hkdf(key, {}, {reinterpret_cast<const std::uint8_t*>(info.data()), info.size()},
                       kCipherKeySize);
}

Secret masterWrapping(const CryptoProvider& crypto, const Secret& masterKey) {
    return derivedKey(crypto, masterKey, "zhiqiao wrap 1");
}

QJsonObject costMembers(const KdfCost& cost) {
    return {{"kdf"_L1, nameOf(cost.kdf)},
            {"m"_L1, qint64(cost.memoryKib)},
            {"t"_L1, qint64(cost.rounds)},
            {"p"_L1, qint64(cost.lanes)}};
}

QJsonObject slotHead(const KeySlot& slot) {
    auto head = costMembers(slot.password.cost);
    head.insert("user"_L1, slot.user);
    head.insert("salt"_L1, hexOf(slot.password.salt));
    return head;
}

QByteArray boundToSlot(const KeyDocument& document, const KeySlot& slot, WhichKey which) {
    return bound(document, which, slotHead(slot));
}

QByteArray boundToDocument(const KeyDocument& document, WhichKey which, std::uint16_t keyId) {
    return bound(document, which, {{"key_id"_L1, int(keyId)}});
}

QByteArray boundToPair(const KeyDocument& document, const QString& codes, WhichKey which) {
    return bound(document, which, {{"codes"_L1, codes}});
}

QByteArray checkOf(const CryptoProvider& crypto, const Secret& slotKey) {
    static const QByteArray label = "zhiqiao password check 1"_ba;
    return bytesOf(crypto.mac(slotKey, spanOf(label))).left(kCheckSize);
}

void fillSlot(KeySlot& slot, const KeyDocument& document, const Secret& slotKey,
              const OpenedSlot& opened, const CryptoProvider& crypto) {
    slot.password.check = checkOf(crypto, slotKey);
    slot.masterKey = wrapKey(crypto, slotKey, boundToSlot(document, slot, WhichKey::Master),
                             opened.keys.masterKey);
    slot.auditRoot.clear();
    if (!opened.auditRoot.empty())
        slot.auditRoot = wrapKey(crypto, slotKey, boundToSlot(document, slot, WhichKey::AuditRoot),
                                 opened.auditRoot);
}

std::optional<VaultKeys> keysByMaster(const KeyDocument& document, Secret masterKey,
                                      const CryptoProvider& crypto) {
    const auto wrapping = masterWrapping(crypto, masterKey);
    VaultKeys keys{.dataKeys = {}, .indexKey = {}, .masterKey = std::move(masterKey)};
    for (const auto& [id, wrapped] : document.dataKeys) {
        auto key = unwrapKey(crypto, wrapping, boundToDocument(document, WhichKey::Data, id),
                             wrapped, kCipherKeySize);
        if (!key) return {};
        keys.dataKeys.push_back({.id = id, .key = std::move(*key)});
    }
    auto index = unwrapKey(crypto, wrapping, boundToDocument(document, WhichKey::Index),
                           document.indexKey, kMacKeySize);
    if (!index) return {};
    keys.indexKey = std::move(*index);
    return keys;
}

Result<OpenedSlot> openBySlotKey(const KeyDocument& document, const KeySlot& slot,
                                 const Secret& slotKey, const Error& refused,
                                 const CryptoProvider& crypto) {
    auto master = unwrapKey(crypto, slotKey, boundToSlot(document, slot, WhichKey::Master),
                            slot.masterKey, kMasterKeySize);
    if (!master) return fail(refused);
    auto keys = keysByMaster(document, std::move(*master), crypto);
    if (!keys) return fail(vaultKeysDamaged(u"a wrapped key does not open"_s));
    OpenedSlot opened{.keys = std::move(*keys), .auditRoot = {}};
    if (slot.auditRoot.isEmpty()) return opened;
    auto root = unwrapKey(crypto, slotKey, boundToSlot(document, slot, WhichKey::AuditRoot),
                          slot.auditRoot, kMacKeySize);
    if (!root) return fail(vaultKeysDamaged(u"the audit root does not open"_s));
    opened.auditRoot = std::move(*root);
    return opened;
}

}  // namespace zhiqiao
