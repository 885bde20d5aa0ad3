// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace {

using namespace zhiqiao;

Secret secretFromHex(const char* hex) {
    const auto bytes = QByteArray::fromHex(hex);
    return {bytes.begin(), bytes.end()};
}

ByteSpan spanOfText(const char* text) {
    return {reinterpret_cast<const std::uint8_t*>(text), qstrlen(text)};
}

std::string hexOf(ByteSpan bytes) {
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
    EXPECT_EQ(hexOf(sealed),
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
    EXPECT_EQ(hexOf(BotanProvider().hash(spanOfText("abc"))),
              "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
}

TEST(Algorithms, AuthenticateAsASecondImplementationDoes) {
    const auto key =
        secretFromHex("0102030405060708090a0b0c0d0e0f10111213141516171819aabbccddeeff00");
    EXPECT_EQ(hexOf(BotanProvider().mac(key, spanOfText("what do ya want for nothing?"))),
              "09a4e0c5ec5cc87741dff4656389df6e500a24e38a77ea101785cfd86ba39389");
}
