// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/crypto_provider.h"

#include <mutex>
#include <vector>

#include <sys/types.h>

namespace zhiqiao {

/// Random nonces, fetched from the system generator 4096 at a time and handed out once each.
/// Any thread may take. A forked child fetches its own: it never hands out what its parent holds.
class NoncePool {
public:
    static constexpr std::size_t kBatch = 4096;

    explicit NoncePool(const CryptoProvider& crypto);
    [[nodiscard]] Nonce take();

private:
    void refill();

    const CryptoProvider& crypto_;
    std::mutex mutex_;  // guards the members below
    std::vector<Nonce> nonces_;
    std::size_t next_ = 0;
    pid_t owner_ = 0;
};

}  // namespace zhiqiao
