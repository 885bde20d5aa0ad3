// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/nonce_pool.h"
#include "core/security/vault/botan_provider.h"

#include <gtest/gtest.h>

#include <mutex>
#include <set>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace zhiqiao;

/// Counts how often, and for how much, the system generator is asked.
class CountingProvider final : public CryptoProvider {
public:
    Secret encrypt(const Secret&, const Nonce&, ByteSpan, ByteSpan) const override { return {}; }
    std::optional<Secret> decrypt(const Secret&, const Nonce&, ByteSpan, ByteSpan) const override {
        return {};
    }
    Digest mac(const Secret&, ByteSpan) const override { return {}; }
    Digest hash(ByteSpan) const override { return {}; }
    Secret hkdf(const Secret&, ByteSpan, ByteSpan, std::size_t) const override { return {}; }
    Secret stretch(const Secret&, ByteSpan, const KdfCost&) const override { return {}; }
    SigningKey makeSigningKey() const override { return {}; }
    Signature sign(const Secret&, ByteSpan) const override { return {}; }
    bool verify(const PublicKey&, ByteSpan, const Signature&) const override { return false; }
    void random(std::span<std::uint8_t> bytes) const override {
        ++fetches;
        largest = std::max(largest, bytes.size());
        BotanProvider().random(bytes);
    }

    mutable int fetches = 0;
    mutable std::size_t largest = 0;
};

}  // namespace

TEST(NoncePools, FetchOncePerBatch) {
    const CountingProvider crypto;
    NoncePool pool(crypto);
    for (std::size_t i = 0; i < NoncePool::kBatch; ++i) (void)pool.take();
    EXPECT_EQ(crypto.fetches, 1);
    EXPECT_EQ(crypto.largest, NoncePool::kBatch * kNonceSize);
    (void)pool.take();
    EXPECT_EQ(crypto.fetches, 2);
}

TEST(NoncePools, GiveEachNonceOnceToFourThreads) {
    const BotanProvider crypto;
    NoncePool pool(crypto);
    std::mutex mutex;
    std::set<Nonce> seen;
    const auto takeMany = [&] {
        std::vector<Nonce> taken;
        for (int i = 0; i < 5000; ++i) taken.push_back(pool.take());
        const std::scoped_lock lock(mutex);
        seen.insert(taken.begin(), taken.end());
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) threads.emplace_back(takeMany);
    }
    EXPECT_EQ(seen.size(), 20000U);
}

TEST(NoncePools, AreNotSharedWithAForkedChild) {
    const BotanProvider crypto;
    NoncePool pool(crypto);
    (void)pool.take();
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const auto child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto nonce = pool.take();
        const auto sent = write(ends[1], nonce.data(), nonce.size());
        _exit(sent == ssize_t(nonce.size()) ? 0 : 1);
    }
    Nonce ofChild{};
    ASSERT_EQ(read(ends[0], ofChild.data(), ofChild.size()), ssize_t(ofChild.size()));
    int status = 1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    close(ends[0]);
    close(ends[1]);
    for (std::size_t i = 1; i < NoncePool::kBatch; ++i) ASSERT_NE(pool.take(), ofChild);
}
