// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhiqiao {

/// Names the file's content: SHA-256, hex. Errors: exchange.cannot_read.
Result<QString> contentDigest(const QString& path);

/// What was read has to be what was asked for, also when somebody changes the file meanwhile.
/// Errors: import.file_changed (Conflict), exchange.cannot_read.
Result<> checkUnchanged(const QString& path, const QString& digest);

}  // namespace zhiqiao
