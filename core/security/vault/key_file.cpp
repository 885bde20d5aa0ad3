// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_file.h"

#include "core/security/vault/vault_errors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyFileVersion = 1;
constexpr qint64 kLargestKeyFile = 1 << 20;
constexpr auto kFormat = "zhiqiao-key"_L1;
constexpr auto kNoDerivation = "none"_L1;

ByteSpan bytesOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())};
}

QString toHex(ByteSpan bytes) {
    const auto view = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                              qsizetype(bytes.size()));
    return QString::fromLatin1(view.toHex());
}

/// The bytes of the hexadecimal member `name`, empty when it is absent.
Secret hexMember(const QJsonObject& object, QLatin1StringView name) {
    const auto bytes = QByteArray::fromHex(object[name].toString().toLatin1());
    const auto span = bytesOf(bytes);
    return {span.begin(), span.end()};
}

Secret randomSecret(const CryptoProvider& crypto, std::size_t size) {
    Secret secret(size);
    crypto.random(secret);
    return secret;
}

/// What a wrapped key is bound to: everything of its slot that is not a key, and which key it is.
QByteArray boundTo(int keyId, const QJsonObject& slot, QLatin1StringView which) {
    QJsonObject bound = slot;
    for (const auto member : {"slot_key"_L1, "data_key"_L1, "index_key"_L1}) bound.remove(member);
    bound.insert("format"_L1, kFormat);
    bound.insert("version"_L1, kKeyFileVersion);
    bound.insert("key_id"_L1, keyId);
    bound.insert("which"_L1, which);
    return QJsonDocument(bound).toJson(QJsonDocument::Compact);  // members in order of their names
}

QString wrap(const CryptoProvider& crypto, const Secret& slotKey, const QByteArray& bound,
             const Secret& key) {
    Nonce nonce{};
    crypto.random(nonce);
    return toHex(nonce) + toHex(crypto.encrypt(slotKey, nonce, bytesOf(bound), key));
}

std::optional<Secret> unwrap(const CryptoProvider& crypto, const Secret& slotKey,
                             const QByteArray& bound, const Secret& wrapped) {
    if (slotKey.size() != kCipherKeySize || wrapped.size() < kNonceSize + kTagSize) return {};
    Nonce nonce{};
    std::copy_n(wrapped.begin(), kNonceSize, nonce.begin());
    return crypto.decrypt(slotKey, nonce, bytesOf(bound), ByteSpan(wrapped).subspan(kNonceSize));
}

QByteArray withDigest(const QByteArray& json, const CryptoProvider& crypto) {
    return json + '\n' + toHex(crypto.hash(bytesOf(json))).toLatin1() + '\n';
}

std::optional<VaultKeys> openSlot(int keyId, const QJsonObject& slot,
                                  const CryptoProvider& crypto) {
    const auto slotKey = hexMember(slot, "slot_key"_L1);
    const auto key = [&](QLatin1StringView which) {
        return unwrap(crypto, slotKey, boundTo(keyId, slot, which), hexMember(slot, which));
    };
    auto dataKey = key("data_key"_L1);
    auto indexKey = key("index_key"_L1);
    if (!dataKey || !indexKey || dataKey->size() != kCipherKeySize ||
        indexKey->size() != kMacKeySize)
        return {};
    return VaultKeys{.keyId = std::uint16_t(keyId),
                     .dataKey = std::move(*dataKey),
                     .indexKey = std::move(*indexKey)};
}

}  // namespace

Result<VaultKeys> createKeyFile(const QString& path, const CryptoProvider& crypto) {
    if (QFile::exists(path)) return fail(vaultKeyExists(path));
    VaultKeys keys{.keyId = 1,
                   .dataKey = randomSecret(crypto, kCipherKeySize),
                   .indexKey = randomSecret(crypto, kMacKeySize)};
    const auto slotKey = randomSecret(crypto, kCipherKeySize);
    QJsonObject slot{{"user"_L1, "office"_L1},
                     {"kdf"_L1, kNoDerivation},
                     {"m"_L1, 0},
                     {"t"_L1, 0},
                     {"p"_L1, 0},
                     {"salt"_L1, toHex(randomSecret(crypto, 16))}};
    const auto wrapped = [&](QLatin1StringView which, const Secret& key) {
        return wrap(crypto, slotKey, boundTo(keys.keyId, slot, which), key);
    };
    const auto dataKey = wrapped("data_key"_L1, keys.dataKey);
    const auto indexKey = wrapped("index_key"_L1, keys.indexKey);
    slot.insert("slot_key"_L1, toHex(slotKey));
    slot.insert("data_key"_L1, dataKey);
    slot.insert("index_key"_L1, indexKey);
    const QJsonObject file{{"format"_L1, kFormat},
                           {"version"_L1, kKeyFileVersion},
                           {"key_id"_L1, int(keys.keyId)},
                           {"slots"_L1, QJsonArray{slot}}};

    QSaveFile out(path);
    const bool written =
        out.open(QFile::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        out.write(withDigest(QJsonDocument(file).toJson(QJsonDocument::Compact), crypto)) > 0 &&
        out.commit();
    if (!written) return fail(vaultKeyNotWritten(path, out.errorString()));
    return keys;
}

Result<VaultKeys> readKeyFile(const QString& path, const CryptoProvider& crypto) {
    QFile in(path);
    if (!in.open(QFile::ReadOnly)) return fail(vaultKeyMissing(path, in.errorString()));
    if (in.size() > kLargestKeyFile) return fail(vaultKeyDamaged(path, u"too large"_s));
    const auto text = in.readAll();
    const auto json = text.left(text.indexOf('\n'));
    const auto file = QJsonDocument::fromJson(json).object();
    if (file["format"_L1] != kFormat) return fail(vaultKeyDamaged(path, u"not a key file"_s));
    const auto version = file["version"_L1].toInt();
    if (version > kKeyFileVersion) return fail(vaultKeyNewer(path, version));
    if (text != withDigest(json, crypto)) return fail(vaultKeyDamaged(path, u"digest"_s));

    const auto keyId = file["key_id"_L1].toInt();
    for (const auto& entry : file["slots"_L1].toArray()) {
        const auto slot = entry.toObject();
        if (slot["kdf"_L1] != kNoDerivation) continue;
        if (auto keys = openSlot(keyId, slot, crypto)) return std::move(*keys);
        return fail(vaultKeyDamaged(path, u"a wrapped key does not open"_s));
    }
    return fail(vaultKeyDamaged(path, u"no slot without a password"_s));
}

}  // namespace zhiqiao
