// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace zhiqiao {

/// The database at `path` as it was at one instant, open for reading from its first byte, while
/// others go on saving. One read transaction holds that instant, so a counter that saves every
/// second does not make the copying begin again. Checked through first: what is damaged is refused.
///
/// The copy lies beside the database, on the disk that holds the same pages anyway, in a file that
/// loses its name before the first byte is written: it is gone with the program, however that ends.
/// It takes as much room as the database, and no more memory for a large one.
/// Errors: db.damaged, db.disk_full, db.busy, db.backup_failed, backup.cancelled.
Result<std::unique_ptr<QFile>> snapshotSqlite(const QString& path, const Progress& progress);

/// What a program that died between the making and the unnaming left behind.
void discardSnapshot(const QString& path);

}  // namespace zhiqiao
