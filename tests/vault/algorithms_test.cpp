// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/passwords.h"

#include <QByteArray>

#include <botan/argon2.h>
#include <gtest/gtest.h>

namespace {

using namespace zhiqiao;
using namespace Qt::StringLiterals;

Secret secretFromHex(const char* hex) {
    const auto bytes = QByteArray::fromHex(hex);
    return {bytes.begin(), bytes.end()};
}

ByteSpan spanOfText(const char* text) {
    return {reinterpret_cast<const std::uint8_t*>(text), qstrlen(text)};
}

std::string asHex(ByteSpan bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()))
        .toHex()
        .toStdString();
}

Nonce nonceFromHex(const char* hex) {
    const auto bytes = secretFromHex(hex);
    Nonce nonce{};
    std::copy(bytes.begin(), bytes.end(), nonce.begin());
    return nonce;
}

template <class Bytes>
Bytes arrayFromHex(const char* hex) {
    const auto bytes = secretFromHex(hex);
    Bytes array{};
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

Secret joined(const Secret& one, ByteSpan two) {
    Secret both(one);
    both.insert(both.end(), two.begin(), two.end());
    return both;
}

/// RFC 5869, 2.2 and 2.3, written out.
Secret hkdfByHand(const CryptoProvider& crypto, const Secret& key, ByteSpan salt, ByteSpan info,
                  std::size_t size) {
    const auto extracted = crypto.mac(Secret(salt.begin(), salt.end()), key);
    Secret block;
    Secret all;
    for (std::uint8_t number = 1; all.size() < size; ++number) {
        const auto next = crypto.mac(Secret(extracted.begin(), extracted.end()),
                                     joined(joined(block, info), std::array{number}));
        block.assign(next.begin(), next.end());
        all = joined(all, block);
    }
    all.resize(size);
    return all;
}

constexpr auto kSalt = "000102030405060708090a0b0c0d0e0f";

}  // namespace

TEST(Algorithms, SealTheExampleOfRfc8998A1) {
    const auto key = secretFromHex("0123456789ABCDEFFEDCBA9876543210");
    const auto nonce = nonceFromHex("00001234567800000000ABCD");
    const auto bound = secretFromHex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
    const auto plain = secretFromHex(
        "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
        "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");
    const BotanProvider crypto;
    const auto sealed = crypto.encrypt(key, nonce, bound, plain);
    EXPECT_EQ(asHex(sealed),
              "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
              "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
              "83de3541e4c2b58177e065a9bf7b62ec");
    EXPECT_EQ(crypto.decrypt(key, nonce, bound, sealed), plain);
}

TEST(Algorithms, RefuseOtherBoundDataAnotherNonceAndAShortInput) {
    const auto key = secretFromHex("0123456789ABCDEFFEDCBA9876543210");
    const auto nonce = nonceFromHex("00001234567800000000ABCD");
    const BotanProvider crypto;
    const auto sealed = crypto.encrypt(key, nonce, spanOfText("one cell"), spanOfText("value"));
    EXPECT_TRUE(crypto.decrypt(key, nonce, spanOfText("one cell"), sealed));
    EXPECT_FALSE(crypto.decrypt(key, nonce, spanOfText("other"), sealed));
    EXPECT_FALSE(crypto.decrypt(key, Nonce{}, spanOfText("one cell"), sealed));
    EXPECT_FALSE(crypto.decrypt(key, nonce, spanOfText("one cell"),
                                ByteSpan(sealed).subspan(0, kTagSize - 1)));
}

TEST(Algorithms, HashTheStandardsExample) {
    EXPECT_EQ(asHex(BotanProvider().hash(spanOfText("abc"))),
              "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
}

TEST(Algorithms, AuthenticateAsASecondImplementationDoes) {
    const auto key =
        secretFromHex("0102030405060708090a0b0c0d0e0f10111213141516171819aabbccddeeff00");
    EXPECT_EQ(asHex(BotanProvider().mac(key, spanOfText("what do ya want for nothing?"))),
              "09a4e0c5ec5cc87741dff4656389df6e500a24e38a77ea101785cfd86ba39389");
}

TEST(Algorithms, StretchAsTheArgon2idExampleOfRfc9106) {
    const Secret password(32, 1);
    const Secret salt(16, 2);
    const Secret key(8, 3);
    const Secret data(12, 4);
    Secret tag(32);
    Botan::argon2(tag.data(), tag.size(), reinterpret_cast<const char*>(password.data()),
                  password.size(), salt.data(), salt.size(), key.data(), key.size(), data.data(),
                  data.size(), 2, 4, 32, 3);
    EXPECT_EQ(asHex(tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
}

TEST(Algorithms, StretchAPasswordAsASecondImplementationDoes) {
    const BotanProvider crypto;
    auto typed = u"口令Abc123"_s;
    const auto password = takePassword(typed);
    const auto salt = secretFromHex(kSalt);
    EXPECT_EQ(asHex(crypto.stretch(password, salt, {Kdf::Argon2id, 64, 2, 1})),
              "d1e42fedf88bdb8ad8c2bc4735087459287a40035fa7f4629e4b70162b1516f9");
    EXPECT_EQ(asHex(crypto.stretch(password, salt, {Kdf::Pbkdf2Sm3, 0, 1000, 1})),
              "c235152feb370859b3f39ee3f97d80617440cf5b0c9d64553bcbc1ebb6e26ff1");
}

TEST(Algorithms, DeriveASlotKeyAsASecondImplementationDoes) {
    const BotanProvider crypto;
    auto typed = u"口令Abc123"_s;
    const auto password = takePassword(typed);
    const auto salt = secretFromHex(kSalt);
    EXPECT_EQ(asHex(crypto.deriveSlotKey(password, salt, kDefaultCost)),
              "512e9e22d52837ac6363ee87415dc03c");
    EXPECT_EQ(asHex(crypto.deriveSlotKey(password, salt, {Kdf::Argon2id, 64, 2, 1})),
              "8533b599584a5737f57d219493b1dc0c");
    EXPECT_EQ(asHex(crypto.deriveSlotKey(password, salt, {Kdf::Pbkdf2Sm3, 0, 1000, 1})),
              "0a2dde05bc667a51f7ba26a468a899c2");
}

TEST(Algorithms, CostAPasswordWhatTheRuleSays) {
    EXPECT_EQ(kDefaultCost, (KdfCost{Kdf::Argon2id, 65536, 3, 1}));
    EXPECT_EQ(kAllChineseCost, (KdfCost{Kdf::Pbkdf2Sm3, 0, 600'000, 1}));
    for (const auto& cost : {kNoPassword, kDefaultCost, kAllChineseCost})
        EXPECT_TRUE(isPayable(cost));
    for (const KdfCost& cost :
         {KdfCost{Kdf::None, 0, 1, 0}, KdfCost{Kdf::Argon2id, 4, 3, 1},
          KdfCost{Kdf::Argon2id, 65536, 0, 1}, KdfCost{Kdf::Argon2id, 65536, 3, 0},
          KdfCost{Kdf::Argon2id, 1U << 30, 3, 1}, KdfCost{Kdf::Argon2id, 65536, 1000, 1},
          KdfCost{Kdf::Pbkdf2Sm3, 0, 0, 1}, KdfCost{Kdf::Pbkdf2Sm3, 0, 2'000'000'000, 1}})
        EXPECT_FALSE(isPayable(cost));
}

TEST(Algorithms, ExpandAKeyAsTheRuleWrittenOutAndASecondImplementationDo) {
    const BotanProvider crypto;
    const Secret key(22, 0x0b);
    const auto salt = secretFromHex("000102030405060708090a0b0c");
    const auto info = secretFromHex("f0f1f2f3f4f5f6f7f8f9");
    const auto expanded = crypto.hkdf(key, salt, info, 42);
    EXPECT_EQ(
        asHex(expanded),
        "c69fe91b7aaee2dd5718d72dcaee0cce93f1b8e41f792da51261b6a517e68b36ed2c595572b01dfa359b");
    EXPECT_EQ(expanded, hkdfByHand(crypto, key, salt, info, 42));
    const Secret zeros(kDigestSize, 0);
    EXPECT_EQ(crypto.hkdf(key, {}, info, 16), hkdfByHand(crypto, key, zeros, info, 16));
}

TEST(Algorithms, VerifyASignatureOfASecondImplementation) {
    const auto key = arrayFromHex<PublicKey>(
        "04167d9375ecf38b88cf9409d316bc7c155985338ee98bb1701c9a31c45bacf4f16648023743000bf8c7fce8c5"
        "893fb54f5d085f219cffe89a45142b2dfc2a1706");
    const auto signature = arrayFromHex<Signature>(
        "a2519436cad90696e57fa34a623da65a458b4332ab1da40df1ef41b96dda6046"
        "ec05446bae27558f7bc237c320220c8a9e9cc9141745129f00dbc0829c3286be");
    EXPECT_TRUE(BotanProvider().verify(key, spanOfText("what the anchor says"), signature));
    EXPECT_FALSE(BotanProvider().verify(key, spanOfText("what the anchor said"), signature));
}

TEST(Algorithms, SignWhatTheyVerify) {
    const BotanProvider crypto;
    const auto one = crypto.makeSigningKey();
    const auto other = crypto.makeSigningKey();
    EXPECT_EQ(one.privateKey.size(), kPrivateKeySize);
    EXPECT_NE(one.privateKey, other.privateKey);
    const auto signature = crypto.sign(one.privateKey, spanOfText("head 17"));
    EXPECT_TRUE(crypto.verify(one.publicKey, spanOfText("head 17"), signature));
    EXPECT_FALSE(crypto.verify(one.publicKey, spanOfText("head 18"), signature));
    EXPECT_FALSE(crypto.verify(other.publicKey, spanOfText("head 17"), signature));
    EXPECT_FALSE(crypto.verify(PublicKey{}, spanOfText("head 17"), signature));
    for (std::size_t bit = 0; bit < 8 * signature.size(); bit += 7) {
        auto bad = signature;
        bad[bit / 8] ^= std::uint8_t(1 << bit % 8);
        EXPECT_FALSE(crypto.verify(one.publicKey, spanOfText("head 17"), bad)) << bit;
    }
}

TEST(Passwords, AreTheSameInFullWidthAndInParts) {
    auto plain = u"Ａbc１２３é"_s;
    auto typed = u"Abc123e\u0301"_s;
    EXPECT_EQ(takePassword(plain), takePassword(typed));
}

TEST(Passwords, LeaveTheTextTheyWereTypedInto) {
    auto typed = u"Sommer-2026"_s;
    const auto held = typed;
    EXPECT_EQ(takePassword(typed), (Secret{'S', 'o', 'm', 'm', 'e', 'r', '-', '2', '0', '2', '6'}));
    EXPECT_TRUE(typed.isEmpty());
    EXPECT_EQ(held, u"Sommer-2026"_s) << "another copy is not ours to change";
}
