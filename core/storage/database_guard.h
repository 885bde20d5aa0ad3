// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace zhiqiao {

/// Keeps other programs away from a SQLite database as long as it lives: "<path>.lock".
/// `waitMs`: for another program to let go.
/// Errors: db.locked_by (Busy, names the holder), db.network_drive, db.read_only.
Result<std::unique_ptr<QLockFile>> guardFor(const QString& path, int waitMs);

/// On the disk itself, whether a file or a folder.
bool syncToDisk(const QString& path);
[[nodiscard]] QString folderOf(const QString& path);

}  // namespace zhiqiao
