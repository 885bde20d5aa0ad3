// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/storage/office_database.h"

#include <functional>

namespace zhiqiao {

/// How the key document inside a backup is opened.
using OpenDocument = std::function<Result<OpenedSlot>(const KeyDocument&)>;

/// Who restores, and who is present at it; all of the staff of the restored office.
struct RestoredBy {
    Actor runs;
    std::optional<Actor> attends;         ///< nothing: an office without users
    std::optional<Actor> bringsKey = {};  ///< the auditor, who brought the key of the audit trail
};
using WhoRestores = std::function<Result<RestoredBy>(OfficeDatabase&)>;

/// Where nobody has a password, as in a demo: `runs`, or else the first of the active staff with
/// the right to, and the first with the right to be present. Errors: session.no_staff.
Result<RestoredBy> restoredByFirst(OfficeDatabase& office, const Clock& clock,
                                   std::optional<Actor> runs = {});

/// What two people type whose passwords open the backup: those that held when it was made.
struct RestorePeople {
    Credentials runs;     ///< a system administrator
    Credentials attends;  ///< a security administrator
    /// Where this computer has no key of the audit trail: an auditor, who brings it.
    std::optional<Credentials> auditor = {};
};
/// For one restore, which asks the first before the second. Each login has to be that of the
/// password beside it, in the backup's own key document; the rights are asked by the acts. Errors:
/// auth.refused, restore.auditor_refused of the first; auth.refused, restore.attendant_refused,
/// restore.auditor_refused of the second.
[[nodiscard]] std::pair<OpenDocument, WhoRestores> openedBy(RestorePeople people);

/// Keeps the act `database.restore_denied` with the code of the refusal in the office that stands
/// at `target`, in the name of whoever typed `runs`. What is in the backup is thrown away, so this
/// is all that tells of it. Where that password does not open the office, or this computer has no
/// key of its audit trail, nothing can be kept.
void noteRefusedRestore(const DatabaseTarget& target, const Credentials& runs, const Error& refused,
                        const Clock& clock);

[[nodiscard]] Error nobodyAttends();  ///< restore.nobody_attends, Denied
[[nodiscard]] Error auditorNeeded();  ///< restore.auditor_needed, Denied: a new computer

}  // namespace zhiqiao
