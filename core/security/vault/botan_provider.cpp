// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"

#include <QtGlobal>

#include <botan/aead.h>
#include <botan/hash.h>
#include <botan/mac.h>
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
    auto function = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SM3)");
    function->set_key(key);
    function->update(message.data(), message.size());
    return finish(*function);
}

Digest BotanProvider::hash(ByteSpan message) const {
    auto function = Botan::HashFunction::create_or_throw("SM3");
    function->update(message.data(), message.size());
    return finish(*function);
}

void BotanProvider::random(std::span<std::uint8_t> bytes) const {
    Botan::system_rng().randomize(bytes.data(), bytes.size());
}

}  // namespace zhiqiao
