// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/passwords.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

#include <vector>

namespace zhiqiao::test {

/// As cheap as Argon2id can be, so that a test may derive often.
inline constexpr KdfCost kCheapCost{Kdf::Argon2id, 8, 1, 1};

inline Secret password(QString typed) { return takePassword(typed); }

/// A real provider that remembers what it was made to pay.
class PayingProvider final : public CryptoProvider {
public:
    Secret encrypt(const Secret& key, const Nonce& nonce, ByteSpan bound,
                   ByteSpan plain) const override {
        return real.encrypt(key, nonce, bound, plain);
    }
    std::optional<Secret> decrypt(const Secret& key, const Nonce& nonce, ByteSpan bound,
                                  ByteSpan sealed) const override {
        ++decryptions;
        return real.decrypt(key, nonce, bound, sealed);
    }
    Digest mac(const Secret& key, ByteSpan message) const override {
        return real.mac(key, message);
    }
    Digest hash(ByteSpan message) const override { return real.hash(message); }
    Secret hkdf(const Secret& key, ByteSpan salt, ByteSpan info, std::size_t size) const override {
        return real.hkdf(key, salt, info, size);
    }
    Secret stretch(const Secret& password, ByteSpan salt, const KdfCost& cost) const override {
        paid.push_back(cost);
        return real.stretch(password, salt, cost);
    }
    SigningKey makeSigningKey() const override { return real.makeSigningKey(); }
    Signature sign(const Secret& key, ByteSpan message) const override {
        return real.sign(key, message);
    }
    bool verify(const PublicKey& key, ByteSpan message, const Signature& signature) const override {
        return real.verify(key, message, signature);
    }
    void random(std::span<std::uint8_t> bytes) const override { real.random(bytes); }

    BotanProvider real;
    mutable std::vector<KdfCost> paid;
    mutable int decryptions = 0;
};

/// An office whose system administrator is user 1 and whose auditor is user 2.
class KeySample : public testing::Test {
protected:
    void SetUp() override {
        const auto opened = openOfficeSlot(document_, crypto_);
        ASSERT_TRUE(ok(opened));
        office_ = *opened;
        add(QStringLiteral("1"), QStringLiteral("Sysadmin-1"), false);
        add(QStringLiteral("2"), QStringLiteral("Auditor-2"), true);
    }
    void add(const QString& user, const QString& typed, bool auditor) {
        const auto added =
            withSlot(document_, office_, {.user = user, .auditor = auditor, .cost = kCheapCost},
                     password(typed), crypto_);
        ASSERT_TRUE(ok(added));
        document_ = *added;
    }
    [[nodiscard]] std::string_view signIn(const KeyDocument& document, const QString& user,
                                          const QString& typed) const {
        return codeOf(openSlot(document, user, password(typed), crypto_));
    }

    PayingProvider crypto_;
    KeyDocument document_ = newKeyDocument(crypto_);
    OpenedSlot office_;
};

}  // namespace zhiqiao::test
