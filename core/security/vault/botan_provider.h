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
    void random(std::span<std::uint8_t> bytes) const override;
};

}  // namespace zhiqiao
