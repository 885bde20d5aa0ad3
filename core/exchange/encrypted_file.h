// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace zhiqiao {

inline constexpr int kShortestFilePassword = 8;

/// `make` writes a file of the name it is given; `zip` then holds that file alone, encrypted with
/// AES-256 (WinZip's AE-2, which 7-Zip and the archive programs of the desktops open). The name
/// inside is that of `zip` without ".zip" and can be read by everybody. What `make` wrote lies in a
/// folder of its own beside the result, closed to others, and is gone afterwards.
/// Errors: export.weak_password (Invalid), exchange.cannot_write, those of `make`.
Result<> writeEncrypted(const QString& zip, const QString& password,
                        const std::function<Result<>(const QString& path)>& make);

}  // namespace zhiqiao
