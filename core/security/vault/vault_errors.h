// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhiqiao {

/// vault.wrong_cell, Internal: the tag does not fit: the value was altered, or put into another
/// row or column, or sealed with another key. The cipher cannot tell which.
[[nodiscard]] Error vaultWrongCell(const QString& cell);
/// vault.damaged, Internal: not a sealed value of this key at all.
[[nodiscard]] Error vaultDamaged(const QString& cell, const QString& why);
/// vault.key_missing, NotFound.
[[nodiscard]] Error vaultKeyMissing(const QString& path, const QString& why);
/// vault.key_damaged, Internal.
[[nodiscard]] Error vaultKeyDamaged(const QString& path, const QString& why);
/// vault.key_damaged, Internal, where it does not matter in which file the keys lie.
[[nodiscard]] Error vaultKeysDamaged(const QString& why);
/// vault.key_newer, Denied: written by a later version of the program.
[[nodiscard]] Error vaultKeyNewer(const QString& path, int version);
/// vault.key_foreign, Conflict: a sound key file, but of another database.
[[nodiscard]] Error vaultKeyForeign(const QString& fingerprint);
/// vault.key_exists, Conflict: a new database finds a key file in its place; it is never replaced.
[[nodiscard]] Error vaultKeyExists(const QString& path);
/// vault.key_not_written, Internal.
[[nodiscard]] Error vaultKeyNotWritten(const QString& path, const QString& why);
/// vault.no_key_left, Conflict: a sealed value names its key in two bytes.
[[nodiscard]] Error vaultNoKeyLeft();
/// auth.refused, Denied: user and password do not go together. An unknown user is told the same.
[[nodiscard]] Error authRefused();
/// auth.password_needed, Denied: no slot opens without a password any more.
[[nodiscard]] Error authPasswordNeeded();
/// auth.slot_exists, Conflict.
[[nodiscard]] Error authSlotExists();
/// auth.no_slot, NotFound.
[[nodiscard]] Error authNoSlot();
/// auth.last_slot, Conflict: nobody could open the protected fields any more.
[[nodiscard]] Error authLastSlot();
/// auth.last_auditor, Conflict: nobody could check the audit trail from its beginning any more.
[[nodiscard]] Error authLastAuditor();
/// auth.audit_root_needed, Denied: only who opened an auditor's slot can give to another.
[[nodiscard]] Error authAuditRootNeeded();
/// recovery.unreadable, Invalid: not a code, or mistyped.
[[nodiscard]] Error recoveryUnreadable();
/// recovery.other_installation, Denied.
[[nodiscard]] Error recoveryOtherInstallation();
/// recovery.same_code, Invalid: two codes of one number.
[[nodiscard]] Error recoverySameCode();
/// recovery.refused, Denied: sound codes that newer ones have replaced, or of two prints.
[[nodiscard]] Error recoveryRefused();
/// audit.key_damaged, Internal: the working key of the audit trail does not open.
[[nodiscard]] Error auditKeyDamaged();
/// audit.anchor_unreadable, Invalid.
[[nodiscard]] Error auditAnchorUnreadable();
/// vault.core_dumps_allowed, Internal.
[[nodiscard]] Error vaultCoreDumpsAllowed(int systemError);

}  // namespace zhiqiao
