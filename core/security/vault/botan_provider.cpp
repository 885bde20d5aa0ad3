// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"

#include <QtGlobal>

#include <botan/aead.h>
#include <botan/hash.h>
#include <botan/kdf.h>
#include <botan/mac.h>
#include <botan/pubkey.h>
#include <botan/pwdhash.h>
#include <botan/sm2.h>
#include <botan/system_rng.h>

namespace zhiqiao {

namespace {

std::unique_ptr<Botan::AEAD_Mode> fieldCipher(Botan::Cipher_Dir direction, const Secret& key,
                                              const Nonce& nonce, ByteSpan bound) {
    auto cipher = Botan::AEAD_Mode::create_or_throw("SM4/GCM", direction);
    cipher->set_key(key);
    cipher->set_associated_data(bound.data(), bound.size());
    cipher->start(nonce.data(), nonce.size());
    return cipher;
}

template <class Function>
Digest finish(Function& function) {
    Digest digest{};
    Q_ASSERT(function.output_length() == digest.size());
    function.final(digest.data());
    return digest;
}

constexpr auto kSm2Parameters = "1234567812345678,SM3";
constexpr std::size_t kStretchedSize = 32;

Botan::EC_Group sm2Group() { return Botan::EC_Group("sm2p256v1"); }

std::unique_ptr<Botan::PasswordHash> passwordHash(const KdfCost& cost) {
    if (cost.kdf == Kdf::Argon2id)
        return Botan::PasswordHashFamily::create_or_throw("Argon2id")
            ->from_params(cost.memoryKib, cost.rounds, cost.lanes);
    Q_ASSERT(cost.kdf == Kdf::Pbkdf2Sm3);
    return Botan::PasswordHashFamily::create_or_throw("PBKDF2(HMAC(SM3))")
        ->from_params(cost.rounds, 0, 0);
}

}  // namespace

Secret BotanProvider::encrypt(const Secret& key, const Nonce& nonce, ByteSpan bound,
                              ByteSpan plain) const {
    Secret buffer(plain.begin(), plain.end());
    fieldCipher(Botan::ENCRYPTION, key, nonce, bound)->finish(buffer);
    return buffer;
}

std::optional<Secret> BotanProvider::decrypt(const Secret& key, const Nonce& nonce, ByteSpan bound,
                                             ByteSpan sealed) const {
    if (sealed.size() < kTagSize) return {};
    Secret buffer(sealed.begin(), sealed.end());
    try {
        fieldCipher(Botan::DECRYPTION, key, nonce, bound)->finish(buffer);
    } catch (const Botan::Integrity_Failure&) {
        return {};
    }
    return buffer;
}

Digest BotanProvider::mac(const Secret& key, ByteSpan message) const {
    static const auto pattern = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SM3)");
    const std::unique_ptr<Botan::MessageAuthenticationCode> function(pattern->clone());
    function->set_key(key);
    function->update(message.data(), message.size());
    return finish(*function);
}

Digest BotanProvider::hash(ByteSpan message) const {
    static const auto pattern = Botan::HashFunction::create_or_throw("SM3");
    const std::unique_ptr<Botan::HashFunction> function(pattern->clone());
    function->update(message.data(), message.size());
    return finish(*function);
}

Secret BotanProvider::hkdf(const Secret& key, ByteSpan salt, ByteSpan info,
                           std::size_t size) const {
    return Botan::KDF::create_or_throw("HKDF(SM3)")
        ->derive_key(size, key.data(), key.size(), salt.data(), salt.size(), info.data(),
                     info.size());
}

Secret BotanProvider::stretch(const Secret& password, ByteSpan salt, const KdfCost& cost) const {
    Secret stretched(kStretchedSize);
    passwordHash(cost)->derive_key(stretched.data(), stretched.size(),
                                   reinterpret_cast<const char*>(password.data()), password.size(),
                                   salt.data(), salt.size());
    return stretched;
}

SigningKey BotanProvider::makeSigningKey() const {
    const Botan::SM2_PrivateKey key(Botan::system_rng(), sm2Group());
    SigningKey made{.privateKey = Botan::BigInt::encode_1363(key.private_value(), kPrivateKeySize),
                    .publicKey = {}};
    const auto point = key.public_point().encode(Botan::PointGFp::UNCOMPRESSED);
    Q_ASSERT(point.size() == kPublicKeySize);
    std::copy(point.begin(), point.end(), made.publicKey.begin());
    return made;
}

Signature BotanProvider::sign(const Secret& privateKey, ByteSpan message) const {
    const Botan::SM2_PrivateKey key(Botan::system_rng(), sm2Group(),
                                    Botan::BigInt(privateKey.data(), privateKey.size()));
    Botan::PK_Signer signer(key, Botan::system_rng(), kSm2Parameters);
    const auto bytes = signer.sign_message(message.data(), message.size(), Botan::system_rng());
    Signature signature{};
    Q_ASSERT(bytes.size() == signature.size());
    std::copy(bytes.begin(), bytes.end(), signature.begin());
    return signature;
}

bool BotanProvider::verify(const PublicKey& key, ByteSpan message,
                           const Signature& signature) const {
    try {
        const auto group = sm2Group();
        const Botan::SM2_PublicKey known(group, group.OS2ECP(key.data(), key.size()));
        Botan::PK_Verifier verifier(known, kSm2Parameters);
        return verifier.verify_message(message.data(), message.size(), signature.data(),
                                       signature.size());
    } catch (const Botan::Exception&) {  // no point of the curve
        return false;
    }
}

void BotanProvider::random(std::span<std::uint8_t> bytes) const {
    Botan::system_rng().randomize(bytes.data(), bytes.size());
}

}  // namespace zhiqiao
