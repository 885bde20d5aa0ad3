// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/vault.h"

#include "core/base/text.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/nonce_pool.h"
#include "core/security/vault/vault_bytes.h"
#include "core/security/vault/vault_errors.h"

#include <QStringDecoder>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

struct Vault::Parts {
    explicit Parts(VaultKeys opened) : keys(std::move(opened)) {}

    BotanProvider crypto;
    NoncePool nonces{crypto};
    VaultKeys keys;
};

namespace {

constexpr std::uint8_t kValueVersion = 1;  // SM4/GCM, 12-byte nonce, 16-byte tag
constexpr std::size_t kHeaderSize = 3;     // version and key id
constexpr std::size_t kOverhead = kHeaderSize + kNonceSize + kTagSize;
constexpr qsizetype kIndexSize = 16;
constexpr qsizetype kFingerprintPart = 8;

QByteArray firstOf(const Digest& digest, qsizetype count) {
    return {reinterpret_cast<const char*>(digest.data()), count};
}

void appendBigEndian(std::vector<std::uint8_t>& bytes, std::uint64_t number, int size) {
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.push_back(std::uint8_t(number >> shift));
}

/// Format version, table, column and row, each after its length in two bytes.
std::vector<std::uint8_t> boundToCell(const CellRef& cell) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(17 + cell.table.size() + cell.column.size());
    appendBigEndian(bytes, 1, 2);
    bytes.push_back(kValueVersion);
    for (const auto name : {cell.table, cell.column}) {
        appendBigEndian(bytes, name.size(), 2);
        bytes.insert(bytes.end(), name.begin(), name.end());
    }
    appendBigEndian(bytes, 8, 2);
    appendBigEndian(bytes, std::uint64_t(cell.row), 8);
    return bytes;
}

QString named(const CellRef& cell) {
    return u"%1.%2 of row %3"_s.arg(toQString(cell.table), toQString(cell.column)).arg(cell.row);
}

/// The data key that a sealed value names.
const DataKey* keyOf(const VaultKeys& keys, ByteSpan sealed) {
    const auto id = sealed[1] << 8 | sealed[2];
    const auto found = std::find_if(keys.dataKeys.begin(), keys.dataKeys.end(),
                                    [&](const DataKey& key) { return key.id == id; });
    return found == keys.dataKeys.end() ? nullptr : &*found;
}

}  // namespace

Vault::Vault(std::unique_ptr<Parts> parts) : parts_(parts.get()) {
    all_.push_back(std::move(parts));
}
Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::create(const QString& keyFile) {
    auto opened = createKeyFile(keyFile, BotanProvider());
    if (!opened) return fail(opened.error());
    return withKeys(std::move(opened->keys));
}

Result<std::unique_ptr<Vault>> Vault::load(const QString& keyFile) {
    auto opened = readKeyFile(keyFile, BotanProvider());
    if (!opened) return fail(opened.error());
    return withKeys(std::move(opened->keys));
}

std::unique_ptr<Vault> Vault::withKeys(VaultKeys keys) {
    Q_ASSERT(!keys.dataKeys.empty());
    return std::unique_ptr<Vault>(new Vault(std::make_unique<Parts>(std::move(keys))));
}

const VaultKeys& Vault::keys() const { return parts().keys; }

void Vault::renew(VaultKeys keys) {
    Q_ASSERT(!keys.dataKeys.empty());
    const std::scoped_lock lock(mutex_);
    all_.push_back(std::make_unique<Parts>(std::move(keys)));
    parts_ = all_.back().get();
}

QByteArray Vault::fingerprint() const {
    static const QByteArray label = "zhiqiao key check 1"_ba;
    auto& now = parts();
    const auto& keys = now.keys;
    return firstOf(now.crypto.mac(keys.dataKeys.front().key, spanOf(label)), kFingerprintPart) +
           firstOf(now.crypto.mac(keys.indexKey, spanOf(label)), kFingerprintPart);
}

Result<> Vault::confirm(const QByteArray& storedFingerprint) const {
    const auto own = fingerprint();
    if (own != storedFingerprint) return fail(vaultKeyForeign(QString::fromLatin1(own.toHex())));
    return {};
}

QByteArray Vault::seal(const CellRef& cell, const QString& text) const {
    auto& now = parts();
    const auto& newest = now.keys.dataKeys.back();
    const auto nonce = now.nonces.take();
    const auto plain = text.toUtf8();
    const auto cipher = now.crypto.encrypt(newest.key, nonce, boundToCell(cell), spanOf(plain));

    std::vector<std::uint8_t> sealed{kValueVersion};
    sealed.reserve(kOverhead + std::size_t(plain.size()));
    appendBigEndian(sealed, newest.id, 2);
    sealed.insert(sealed.end(), nonce.begin(), nonce.end());
    sealed.insert(sealed.end(), cipher.begin(), cipher.end());
    return {reinterpret_cast<const char*>(sealed.data()), qsizetype(sealed.size())};
}

Result<QString> Vault::open(const CellRef& cell, const QByteArray& sealed) const {
    const auto bytes = spanOf(sealed);
    if (bytes.size() < kOverhead) return fail(vaultDamaged(named(cell), u"too short"_s));
    if (bytes[0] != kValueVersion) return fail(vaultDamaged(named(cell), u"unknown version"_s));
    auto& now = parts();
    const auto* key = keyOf(now.keys, bytes);
    if (!key) return fail(vaultDamaged(named(cell), u"unknown key"_s));

    Nonce nonce{};
    std::copy_n(bytes.begin() + kHeaderSize, kNonceSize, nonce.begin());
    const auto plain = now.crypto.decrypt(key->key, nonce, boundToCell(cell),
                                          bytes.subspan(kHeaderSize + kNonceSize));
    if (!plain) return fail(vaultWrongCell(named(cell)));

    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(QByteArrayView(plain->data(), qsizetype(plain->size())));
    if (utf8.hasError()) return fail(vaultDamaged(named(cell), u"not UTF-8"_s));
    return text;
}

bool Vault::needsResealing(const QByteArray& sealed) const {
    const auto bytes = spanOf(sealed);
    const auto& keys = parts().keys;
    return bytes.size() < kOverhead || bytes[0] != kValueVersion ||
           keyOf(keys, bytes) != &keys.dataKeys.back();
}

QByteArray Vault::blindIndex(std::string_view label, const QString& normalised) const {
    QByteArray message(label.data(), qsizetype(label.size()));
    message.append('\0');
    message.append(normalised.toUtf8());
    auto& now = parts();
    return firstOf(now.crypto.mac(now.keys.indexKey, spanOf(message)), kIndexSize);
}

QString keyFileBeside(const QString& databaseFile) { return databaseFile + u".key"_s; }

}  // namespace zhiqiao
