// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/crypto_provider.h"

namespace zhiqiao {

class BotanProvider final : public CryptoProvider {
public:
    Secret encrypt(const Secret& key, const Nonce& nonce, ByteSpan bound,
                   ByteSpan plain) const override;
    std::optional<Secret> decrypt(const Secret& key, const Nonce& nonce, ByteSpan bound,
                                  ByteSpan sealed) const override;
    Digest mac(const Secret& key, ByteSpan message) const override;
    Digest hash(ByteSpan message) const override;
    Secret hkdf(const Secret& key, ByteSpan salt, ByteSpan info, std::size_t size) const override;
    Secret stretch(const Secret& password, ByteSpan salt, const KdfCost& cost) const override;
    SigningKey makeSigningKey() const override;
    Signature sign(const Secret& privateKey, ByteSpan message) const override;
    bool verify(const PublicKey& key, ByteSpan message, const Signature& signature) const override;
    void random(std::span<std::uint8_t> bytes) const override;
};

}  // namespace zhiqiao
