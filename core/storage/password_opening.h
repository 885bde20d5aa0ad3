// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office.h"
#include "core/security/vault/key_document.h"
#include "core/storage/database.h"

namespace zhiqiao {

struct Credentials {
    QString login;
    Secret password;  ///< from takePassword()
};

/// Who opened a database by a password, and with what.
struct SignedIn {
    std::optional<StaffId> staff;  ///< nothing: the slot without a password did
    OpenedSlot opened;
    int failures = 0;  ///< attempts since the last sign-in, for the audit trail
};

/// Tries a password. A wrong one is counted in the database and locks the account after the fifth;
/// it cannot be chained, because nobody has a key yet: the next sign-in tells how many there were.
/// Unknown, disabled and departed users cost the same time and are told the same, and so is a
/// wrong password of a locked one. The right one of a locked user is told of the lock, until the
/// failures are twice those that lock.
/// Errors: auth.refused, auth.locked (both Denied), vault.key_damaged, those of the database.
Result<SignedIn> signInByPassword(Database& database, const KeyDocument& document,
                                  const Credentials& credentials, const QDateTime& now);

/// The same without the database at hand, as from a backup: every slot is tried, which costs each
/// the time of a sign-in. Errors: auth.refused.
Result<SignedIn> openByAnySlot(const KeyDocument& document, const Secret& password);

}  // namespace zhiqiao
