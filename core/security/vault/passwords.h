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

/// A password out of the environment, which has it no longer, in /proc neither. Empty: not there.
[[nodiscard]] QString takeFromEnvironment(const char* name);

/// 20 signs without those that are taken for others, of three classes: to be changed at once.
[[nodiscard]] QString randomPassword();

/// Overwrites and empties the text. A shared text is detached first: its other copies stay.
void wipe(QString& text);

}  // namespace zhiqiao
