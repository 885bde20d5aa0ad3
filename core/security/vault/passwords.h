// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/crypto_provider.h"

#include <QString>

namespace zhiqiao {

/// What a person typed as the bytes keys are derived from: NFKC, UTF-8. `typed` is overwritten and
/// emptied. Not to be helped: other copies of the string, and what a text field, an input method
/// or the event queue held before, stay in the heap until they are used again.
[[nodiscard]] Secret takePassword(QString& typed);

/// Overwrites and empties the text. A shared text is detached first: its other copies stay.
void wipe(QString& text);

}  // namespace zhiqiao
