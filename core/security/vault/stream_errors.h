// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhiqiao {

/// backup.not_a_backup, Invalid.
[[nodiscard]] Error backupNotABackup();
/// backup.newer, Denied.
[[nodiscard]] Error backupNewer();
/// backup.other_kind_of_key, Invalid.
[[nodiscard]] Error backupOtherKindOfKey();
/// backup.wrong_password, Denied.
[[nodiscard]] Error backupWrongPassword();
/// backup.wrong_key, Denied.
[[nodiscard]] Error backupWrongKey();
/// backup.truncated, Invalid.
[[nodiscard]] Error backupTruncated();
/// backup.reordered, Invalid.
[[nodiscard]] Error backupReordered();
/// backup.damaged, Invalid.
[[nodiscard]] Error backupDamaged();
/// backup.cancelled, Invalid.
[[nodiscard]] Error backupCancelled();
/// backup.not_read, Internal.
[[nodiscard]] Error backupNotRead(const QString& why);
/// backup.not_written, Internal.
[[nodiscard]] Error backupNotWritten(const QString& why);

/// What says that the file itself is no backup to restore, whoever asks.
[[nodiscard]] bool isBadBackup(const Error& error);

}  // namespace zhiqiao
