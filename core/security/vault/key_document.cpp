// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_document.h"

#include "core/security/vault/key_wrapping.h"
#include "core/security/vault/vault_bytes.h"
#include "core/security/vault/vault_errors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDocumentVersion = 2;
constexpr qsizetype kLargestDocument = 1 << 20;
constexpr qsizetype kInstallationSize = 8;
constexpr auto kFormat = "zhiqiao-key"_L1;

QByteArray withDigest(const QByteArray& json, const CryptoProvider& crypto) {
    return json + '\n' + hexOf(crypto.hash(spanOf(json))).toLatin1() + '\n';
}

/// The bytes of the hexadecimal member `name`, empty when it is absent.
QByteArray hexMember(const QJsonObject& object, QLatin1StringView name) {
    return QByteArray::fromHex(object[name].toString().toLatin1());
}

std::optional<Salt> saltOf(const QJsonObject& object) {
    const auto bytes = hexMember(object, "salt"_L1);
    Salt salt{};
    if (std::size_t(bytes.size()) != salt.size()) return {};
    std::copy(bytes.begin(), bytes.end(), salt.begin());
    return salt;
}

std::optional<KdfCost> costOf(const QJsonObject& object) {
    const auto number = [&](QLatin1StringView name) {
        return std::uint32_t(std::clamp(object[name].toDouble(0), 0.0, 4e9));
    };
    for (const auto kdf : {Kdf::None, Kdf::Argon2id, Kdf::Pbkdf2Sm3}) {
        const KdfCost cost{kdf, number("m"_L1), number("t"_L1), number("p"_L1)};
        if (costMembers(cost)["kdf"_L1] == object["kdf"_L1] && isPayable(cost)) return cost;
    }
    return {};
}

std::optional<PasswordCheck> checkIn(const QJsonObject& object) {
    const auto cost = costOf(object);
    const auto salt = saltOf(object);
    if (!cost || !salt) return {};
    return PasswordCheck{.cost = *cost, .salt = *salt, .check = hexMember(object, "check"_L1)};
}

std::optional<KeySlot> slotIn(const QJsonObject& object) {
    auto password = checkIn(object);
    if (!password || object["user"_L1].toString().isEmpty()) return {};
    KeySlot slot{.user = object["user"_L1].toString(),
                 .password = std::move(*password),
                 .slotKey = hexMember(object, "slot_key"_L1),
                 .masterKey = hexMember(object, "master_key"_L1),
                 .auditRoot = hexMember(object, "audit_root"_L1),
                 .history = {}};
    if (slot.slotKey.isEmpty() == (slot.password.cost.kdf == Kdf::None)) return {};
    for (const auto& entry : object["history"_L1].toArray()) {
        auto old = checkIn(entry.toObject());
        if (!old || old->cost.kdf == Kdf::None) return {};
        slot.history.push_back(std::move(*old));
    }
    return slot;
}

QJsonObject membersOf(const PasswordCheck& password) {
    auto object = costMembers(password.cost);
    object.insert("salt"_L1, hexOf(password.salt));
    object.insert("check"_L1, hexOf(spanOf(password.check)));
    return object;
}

QJsonObject membersOf(const KeySlot& slot) {
    auto object = membersOf(slot.password);
    object.insert("user"_L1, slot.user);
    object.insert("master_key"_L1, hexOf(spanOf(slot.masterKey)));
    if (!slot.slotKey.isEmpty()) object.insert("slot_key"_L1, hexOf(spanOf(slot.slotKey)));
    if (!slot.auditRoot.isEmpty()) object.insert("audit_root"_L1, hexOf(spanOf(slot.auditRoot)));
    QJsonArray history;
    for (const auto& old : slot.history) history << membersOf(old);
    if (!history.isEmpty()) object.insert("history"_L1, history);
    return object;
}

QJsonObject membersOf(const WrappedDataKey& key) {
    return {{"key_id"_L1, int(key.id)}, {"key"_L1, hexOf(spanOf(key.key))}};
}

QJsonObject membersOf(const RecoveryPair& pair) {
    QJsonObject object{{"codes"_L1, pair.codes}, {"master_key"_L1, hexOf(spanOf(pair.masterKey))}};
    if (!pair.auditRoot.isEmpty()) object.insert("audit_root"_L1, hexOf(spanOf(pair.auditRoot)));
    return object;
}

template <class Values>
QJsonArray arrayOf(const Values& values) {
    QJsonArray array;
    for (const auto& value : values) array << membersOf(value);
    return array;
}

/// Ids from 1 to 65535, each above the one before.
bool readDataKeys(const QJsonObject& json, KeyDocument& document) {
    int last = 0;
    for (const auto& entry : json["data_keys"_L1].toArray()) {
        const auto id = entry.toObject()["key_id"_L1].toInt();
        if (id <= last || id > 0xFFFF) return false;
        document.dataKeys.push_back(
            {.id = std::uint16_t(id), .key = hexMember(entry.toObject(), "key"_L1)});
        last = id;
    }
    return last > 0;
}

bool readSlots(const QJsonObject& json, KeyDocument& document) {
    for (const auto& entry : json["slots"_L1].toArray()) {
        auto slot = slotIn(entry.toObject());
        if (!slot || document.slotOf(slot->user)) return false;
        document.userSlots.push_back(std::move(*slot));
    }
    return true;
}

std::optional<KeyDocument> readVersion2(const QJsonObject& json) {
    KeyDocument document;
    document.installation = hexMember(json, "installation"_L1);
    document.indexKey = hexMember(json, "index_key"_L1);
    if (document.installation.size() != kInstallationSize || !readSlots(json, document) ||
        !readDataKeys(json, document))
        return {};
    for (const auto& entry : json["recovery"_L1].toArray()) {
        const auto pair = entry.toObject();
        document.recovery.push_back({.codes = pair["codes"_L1].toString(),
                                     .masterKey = hexMember(pair, "master_key"_L1),
                                     .auditRoot = hexMember(pair, "audit_root"_L1)});
    }
    return document;
}

KeyDocument documentOf(const VaultKeys& keys, const CryptoProvider& crypto) {
    KeyDocument document;
    document.installation = bytesOf(randomSecret(crypto, kInstallationSize));
    const auto wrapping = masterWrapping(crypto, keys.masterKey);
    for (const auto& [id, key] : keys.dataKeys)
        document.dataKeys.push_back(
            {.id = id,
             .key = wrapKey(crypto, wrapping, boundToDocument(document, WhichKey::Data, id), key)});
    document.indexKey =
        wrapKey(crypto, wrapping, boundToDocument(document, WhichKey::Index), keys.indexKey);
    const auto slotKey = randomSecret(crypto, kCipherKeySize);
    KeySlot slot{.user = u"office"_s,
                 .password = {},
                 .slotKey = bytesOf(slotKey),
                 .masterKey = {},
                 .auditRoot = {},
                 .history = {}};
    crypto.random(slot.password.salt);
    const OpenedSlot opened{.keys = keys, .auditRoot = randomSecret(crypto, kMacKeySize)};
    fillSlot(slot, document, slotKey, opened, crypto);
    document.userSlots.push_back(std::move(slot));
    return document;
}

/// What version 1 bound a wrapped key to: all of its slot that is no key, and which key it is.
QByteArray boundByVersion1(int keyId, QJsonObject slot, QLatin1StringView which) {
    for (const auto member : {"slot_key"_L1, "data_key"_L1, "index_key"_L1}) slot.remove(member);
    slot.insert("format"_L1, kFormat);
    slot.insert("version"_L1, 1);
    slot.insert("key_id"_L1, keyId);
    slot.insert("which"_L1, which);
    return QJsonDocument(slot).toJson(QJsonDocument::Compact);
}

std::optional<VaultKeys> keysOfVersion1(int keyId, const QJsonObject& slot,
                                        const CryptoProvider& crypto) {
    const auto plain = hexMember(slot, "slot_key"_L1);
    const Secret slotKey(plain.begin(), plain.end());
    const auto key = [&](QLatin1StringView which, std::size_t size) {
        return unwrapKey(crypto, slotKey, boundByVersion1(keyId, slot, which),
                         hexMember(slot, which), size);
    };
    auto dataKey = key("data_key"_L1, kCipherKeySize);
    auto indexKey = key("index_key"_L1, kMacKeySize);
    if (!dataKey || !indexKey) return {};
    return VaultKeys{.dataKeys = {{.id = std::uint16_t(keyId), .key = std::move(*dataKey)}},
                     .indexKey = std::move(*indexKey),
                     .masterKey = randomSecret(crypto, kMasterKeySize)};
}

std::optional<KeyDocument> readVersion1(const QJsonObject& json, const CryptoProvider& crypto) {
    for (const auto& entry : json["slots"_L1].toArray()) {
        const auto slot = entry.toObject();
        if (slot["kdf"_L1] != "none"_L1) continue;
        const auto keys = keysOfVersion1(json["key_id"_L1].toInt(), slot, crypto);
        if (!keys) return {};
        auto document = documentOf(*keys, crypto);
        document.readVersion = 1;
        return document;
    }
    return {};
}

}  // namespace

Result<KeyDocument> KeyDocument::parse(const QByteArray& text, const QString& where,
                                       const CryptoProvider& crypto) {
    if (text.size() > kLargestDocument) return fail(vaultKeyDamaged(where, u"too large"_s));
    const auto line = text.left(text.indexOf('\n'));
    const auto json = QJsonDocument::fromJson(line).object();
    if (json["format"_L1] != kFormat) return fail(vaultKeyDamaged(where, u"not a key file"_s));
    const auto version = json["version"_L1].toInt();
    if (version > kDocumentVersion) return fail(vaultKeyNewer(where, version));
    if (text != withDigest(line, crypto)) return fail(vaultKeyDamaged(where, u"digest"_s));
    auto document = version == 1 ? readVersion1(json, crypto) : readVersion2(json);
    if (!document || document->userSlots.empty())
        return fail(vaultKeyDamaged(where, u"a slot or a wrapped key is not whole"_s));
    return std::move(*document);
}

QByteArray KeyDocument::text(const CryptoProvider& crypto) const {
    QJsonObject json{{"format"_L1, kFormat},
                     {"version"_L1, kDocumentVersion},
                     {"installation"_L1, hexOf(spanOf(installation))},
                     {"slots"_L1, arrayOf(userSlots)},
                     {"data_keys"_L1, arrayOf(dataKeys)},
                     {"index_key"_L1, hexOf(spanOf(indexKey))}};
    if (!recovery.empty()) json.insert("recovery"_L1, arrayOf(recovery));
    return withDigest(QJsonDocument(json).toJson(QJsonDocument::Compact), crypto);
}

const KeySlot* KeyDocument::slotOf(const QString& user) const {
    const auto found = std::find_if(userSlots.begin(), userSlots.end(),
                                    [&](const KeySlot& slot) { return slot.user == user; });
    return found == userSlots.end() ? nullptr : &*found;
}

const KeySlot* KeyDocument::officeSlot() const {
    const auto found = std::find_if(userSlots.begin(), userSlots.end(), [](const KeySlot& slot) {
        return slot.password.cost.kdf == Kdf::None;
    });
    return found == userSlots.end() ? nullptr : &*found;
}

KeyDocument newKeyDocument(const CryptoProvider& crypto) {
    return documentOf({.dataKeys = {{.id = 1, .key = randomSecret(crypto, kCipherKeySize)}},
                       .indexKey = randomSecret(crypto, kMacKeySize),
                       .masterKey = randomSecret(crypto, kMasterKeySize)},
                      crypto);
}

}  // namespace zhiqiao
