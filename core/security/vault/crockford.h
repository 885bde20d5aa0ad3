// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/crypto_provider.h"

#include <QString>

namespace zhiqiao {

/// Crockford's base32: one sign for each value from 0 to 31.
[[nodiscard]] QString crockfordText(ByteSpan values);
/// What a person typed from paper: O is 0, I and L are 1; blanks, hyphens, full width and small
/// letters do not matter. Nothing when another sign is among them.
[[nodiscard]] std::optional<Secret> crockfordValues(const QString& typed);

/// One more value: every single wrong sign and every two neighbours exchanged change it.
[[nodiscard]] std::uint8_t checkValue(ByteSpan values);

/// "0123456789" as "01234-56789".
[[nodiscard]] QString inGroups(const QString& text, qsizetype size);

}  // namespace zhiqiao
