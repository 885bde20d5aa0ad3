// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/security/act.h"
#include "core/security/vault/key_document.h"
#include "core/storage/restore_people.h"

namespace zhiqiao {

struct RestoreRequest {
    QString backup;
    DatabaseTarget target;
    const Clock& clock;
    bool replace = false;    ///< what stands there is moved aside
    OpenDocument open = {};  ///< empty: by the slot without a password
    WhoRestores who = {};    ///< empty: restoredByFirst()
    /// Where users have passwords: in place of `open` and `who`, by openedBy().
    std::optional<RestorePeople> people = {};
    std::optional<Secret> password = {};  ///< of a backup that was sealed by one
    Progress progress = {};               ///< hundredths of the whole
    int waitMs = 5000;                    ///< for another program to let go of the target
};

/// Heads are ids of the journal's last row; 0: none, or it could not be read.
struct Restored {
    qint64 headBefore = 0;  ///< of the database that stood there
    qint64 headAfter = 0;   ///< of the backup
    QString aside;          ///< where the database that stood there lies now; empty: none stood
};

/// Puts the office of a backup at `target`. The whole backup is checked first; then it is made
/// ready beside the target, opened, brought to this version and given its acts: `restore.attend` of
/// the security administrator who is present, `restore.audit_key` of an auditor who brought the key
/// of the trail, and `database.restore`, which keeps both heads as the office's setting
/// "backup.restored"; the last names the other two, who name its person. Only then are names
/// changed, by a plan that is on the disk before the first of them: until the plan stands nothing
/// was touched, and once it stands whoever opens the place next finishes it. The replaced database
/// and its key go to "<file>.replaced-<day>-<time>". A refusal of `people` is kept by
/// noteRefusedRestore() where an office stands; what the staged one kept of it is thrown away.
/// Errors: db.exists (Conflict) unless `replace`; db.locked_by; db.log_left_behind;
/// db.backup_server; those of readBackupHead(), KeyDocument::parse(), `open`, checkStream(),
/// examineSqliteFile(), openOffice() and `who`; restore.nobody_attends where users have passwords
/// and `who` is empty or names nobody present; right.denied.
Result<Restored> restoreOffice(const RestoreRequest& request);

/// A restore that was decided and did not end.
[[nodiscard]] bool isRestorePending(const DatabaseTarget& target);
/// Ends a decided restore, and takes away what a restore, a drill or a backup that died left
/// behind. The caller holds the guard. Errors: db.restore_unfinished.
Result<> settleRestore(const DatabaseTarget& target);

/// What trying a backup out has shown.
struct DrillResult {
    QMap<QString, qint64> rows;  ///< of each table
    QStringList failed;          ///< checks of checkDatabase() that were not ok
    QString digest;              ///< of all rows by meaning
    qint64 head = 0;             ///< id of the journal's last row
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] bool ok() const { return failed.isEmpty(); }
};

/// For recordDrill(): "ok", the checks that failed, or the code of the error.
[[nodiscard]] QString outcomeOf(const Result<DrillResult>& result);

/// Restores `request.backup` into a folder of its own beside `request.target`, which may be open,
/// checks it through, reads every row, and takes it away again.
Result<DrillResult> drillBackup(const RestoreRequest& request);

}  // namespace zhiqiao
