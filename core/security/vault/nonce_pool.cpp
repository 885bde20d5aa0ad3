// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/nonce_pool.h"

#include <unistd.h>

namespace zhiqiao {

NoncePool::NoncePool(const CryptoProvider& crypto) : crypto_(crypto) {}

Nonce NoncePool::take() {
    const std::scoped_lock lock(mutex_);
    if (next_ == nonces_.size() || owner_ != getpid()) refill();
    return nonces_[next_++];
}

void NoncePool::refill() {
    nonces_.resize(kBatch);
    static_assert(sizeof(Nonce) == kNonceSize);
    crypto_.random({nonces_.front().data(), kBatch * kNonceSize});
    next_ = 0;
    owner_ = getpid();
}

}  // namespace zhiqiao
