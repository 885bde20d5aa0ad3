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
inline constexpr std::size_t kSaltSize = 16;
inline constexpr std::size_t kPrivateKeySize = 32;  ///< SM2: the number
inline constexpr std::size_t kPublicKeySize = 65;   ///< SM2: 04, x, y
inline constexpr std::size_t kSignatureSize = 64;   ///< SM2: r, s

using Nonce = std::array<std::uint8_t, kNonceSize>;
using Digest = std::array<std::uint8_t, kDigestSize>;
using Salt = std::array<std::uint8_t, kSaltSize>;
using PublicKey = std::array<std::uint8_t, kPublicKeySize>;
using Signature = std::array<std::uint8_t, kSignatureSize>;

/// How a password is made costly to guess. None: there is no password. The numbers are stored.
enum class Kdf { None = 0, Argon2id = 1, Pbkdf2Sm3 = 2 };

struct KdfCost {
    Kdf kdf = Kdf::None;
    std::uint32_t memoryKib = 0;  ///< 0 but for Argon2id
    std::uint32_t rounds = 0;
    std::uint32_t lanes = 0;
    bool operator==(const KdfCost&) const = default;
};
inline constexpr KdfCost kNoPassword{};
inline constexpr KdfCost kDefaultCost{Kdf::Argon2id, 64 * 1024, 3, 1};
/// Argon2id is not among the Chinese commercial algorithms.
inline constexpr KdfCost kAllChineseCost{Kdf::Pbkdf2Sm3, 0, 600'000, 1};

/// Whether a cost read from outside can be paid: at most 1 GiB and about a minute.
[[nodiscard]] bool isPayable(const KdfCost& cost);

struct SigningKey {
    Secret privateKey;
    PublicKey publicKey;
};

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
    /// HKDF with HMAC-SM3 (RFC 5869). An empty salt is 32 zero bytes.
    [[nodiscard]] virtual Secret hkdf(const Secret& key, ByteSpan salt, ByteSpan info,
                                      std::size_t size) const = 0;
    /// 32 bytes of a password, which takePassword() has normalised. The cost is payable.
    [[nodiscard]] virtual Secret stretch(const Secret& password, ByteSpan salt,
                                         const KdfCost& cost) const = 0;
    /// SM2 over the curve sm2p256v1.
    [[nodiscard]] virtual SigningKey makeSigningKey() const = 0;
    /// SM2 with SM3 and the standard's own user id, 1234567812345678.
    [[nodiscard]] virtual Signature sign(const Secret& privateKey, ByteSpan message) const = 0;
    [[nodiscard]] virtual bool verify(const PublicKey& key, ByteSpan message,
                                      const Signature& signature) const = 0;
    /// From the system generator. Ends the program when there is none: nothing safe is left to do.
    virtual void random(std::span<std::uint8_t> bytes) const = 0;

    /// The key of a slot: stretch(), then hkdf() down to the size of a cipher key.
    [[nodiscard]] Secret deriveSlotKey(const Secret& password, ByteSpan salt,
                                       const KdfCost& cost) const;
};

}  // namespace zhiqiao
