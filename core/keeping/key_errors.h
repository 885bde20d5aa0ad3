// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keeping/key_acts.h"

namespace zhiqiao {

// What the acts of this folder share.

[[nodiscard]] Error keyInvalid(std::string_view code, const QString& message, const QString& hint,
                               const QString& field);
[[nodiscard]] Error keyConflict(std::string_view code, const QString& message, const QString& hint);
[[nodiscard]] Error nothingChosen();   ///< key.nothing_chosen
[[nodiscard]] Error offTheList();      ///< key.off_list
[[nodiscard]] Error badKeyInterval();  ///< key.bad_interval
/// Errors: key.in_future.
Result<> notInFuture(QDate day, QDate today, const QString& field);

/// Inside an act over several: nothing came of it, nor is its journal row kept.
[[nodiscard]] Error nothingCame();
[[nodiscard]] bool isNothingCame(const Error& error);

}  // namespace zhiqiao
