// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <botan/secmem.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace zhiqiao {

/// Bytes that are wiped when they are released: keys and what was just decrypted.
using Secret = Botan::secure_vector<std::uint8_t>;
using ByteSpan = std::span<const std::uint8_t>;

inline constexpr std::size_t kCipherKeySize = 16;  ///< SM4
inline constexpr std::size_t kMacKeySize = 32;     ///< HMAC-SM3
inline constexpr std::size_t kNonceSize = 12;
inline constexpr std::size_t kTagSize = 16;
inline constexpr std::size_t kDigestSize = 32;  ///< SM3

using Nonce = std::array<std::uint8_t, kNonceSize>;
using Digest = std::array<std::uint8_t, kDigestSize>;

/// The algorithms behind the vault, so that another module can take the library's place without a
/// change of what is stored. Implementations keep no state: any thread may call at any time.
class CryptoProvider {
public:
    CryptoProvider() = default;
    CryptoProvider(const CryptoProvider&) = delete;
    CryptoProvider& operator=(const CryptoProvider&) = delete;
    virtual ~CryptoProvider() = default;

    /// SM4/GCM: ciphertext followed by the tag. A nonce is used once with a key.
    [[nodiscard]] virtual Secret encrypt(const Secret& key, const Nonce& nonce, ByteSpan bound,
                                         ByteSpan plain) const = 0;
    /// The plain bytes, or nothing when the tag does not fit key, nonce, bound data and ciphertext.
    [[nodiscard]] virtual std::optional<Secret> decrypt(const Secret& key, const Nonce& nonce,
                                                        ByteSpan bound, ByteSpan sealed) const = 0;
    /// HMAC-SM3.
    [[nodiscard]] virtual Digest mac(const Secret& key, ByteSpan message) const = 0;
    /// SM3.
    [[nodiscard]] virtual Digest hash(ByteSpan message) const = 0;
    /// From the system generator. Ends the program when there is none: nothing safe is left to do.
    virtual void random(std::span<std::uint8_t> bytes) const = 0;
};

}  // namespace zhiqiao
