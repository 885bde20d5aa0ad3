// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/crypto_provider.h"

#include <string_view>

namespace zhiqiao {

bool isPayable(const KdfCost& cost) {
    switch (cost.kdf) {
    case Kdf::None: return cost == kNoPassword;
    case Kdf::Argon2id:
        return cost.lanes >= 1 && cost.lanes <= 16 && cost.memoryKib >= 8 * cost.lanes &&
               cost.memoryKib <= 1024 * 1024 && cost.rounds >= 1 && cost.rounds <= 16;
    case Kdf::Pbkdf2Sm3:
        return cost.lanes == 1 && cost.memoryKib == 0 && cost.rounds >= 1 &&
               cost.rounds <= 100'000'000;
    }
    return false;
}

Secret CryptoProvider::deriveSlotKey(const Secret& password, ByteSpan salt,
                                     const KdfCost& cost) const {
    static constexpr std::string_view info = "zhiqiao slot key 1";
    return hkdf(stretch(password, salt, cost), {},
                {reinterpret_cast<const std::uint8_t*>(info.data()), info.size()}, kCipherKeySize);
}

}  // namespace zhiqiao
