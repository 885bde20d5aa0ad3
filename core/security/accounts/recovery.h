// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/accounts/accounts.h"

#include <array>

namespace zhiqiao {

/// Whose password two recovery codes may replace: the three administrators'. Everybody else gets a
/// new one from them. Errors: recovery.no_administrator (Denied).
Result<> recoverable(const UserAccount& user);

/// A new password for an administrator, to be changed at the next sign-in; failures and lock go.
/// `opened` by two codes, named in `codes` as "12". The act `user.recover` runs in the
/// administrator's own name, for nobody else signed in.
/// Errors: recovery.no_administrator, password.refused, right.denied for a disabled account,
/// auth.audit_root_needed where the codes were made without an auditor.
Result<> recoverAdministrator(const AccountPorts& ports, const Actor& actor,
                              const OperationId& operation, const OpenedSlot& opened,
                              const UserAccount& user, QString password, const QString& codes);

/// Three new codes, to be told once; the old ones open nothing more. By the security administrator
/// with an auditor present, whose slot was `opened` and whose key of the trail the codes keep.
/// Errors: recovery.no_passwords (Conflict), auth.audit_root_needed, right.denied for either.
Result<std::array<QString, 3>> renewRecoveryCodes(const AccountPorts& ports, const Actor& actor,
                                                  const OperationId& operation,
                                                  const OpenedSlot& opened, StaffId present);

[[nodiscard]] Error recoveryWithoutPasswords();  ///< recovery.no_passwords, Conflict

}  // namespace zhiqiao
