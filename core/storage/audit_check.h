// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/security/office.h"
#include "core/security/vault/audit_chain.h"
#include "core/storage/database.h"

namespace zhiqiao {

class Vault;

/// Follows an office's audit chain from its first row, or the first after what was purged, to its
/// head. `aside` is a connection of its
/// own; rows are read while those before them are checked. `auditRoot` is the auditor's.
/// A head that is not the last row, or behind an anchor, is a break too.
/// Errors: audit.root_needed (Denied) without a root; audit.cancelled; those of the database. What
/// the check finds is in the report, not an error.
Result<ChainReport> verifyAuditTrail(Database& aside, OfficeId office, const Secret& auditRoot,
                                     const std::vector<Anchor>& anchors, const Progress& progress);

/// The first row whose kept values are not those it has the digest of; values that were erased are
/// no fault. Opens every sealed value: some 20 µs each.
Result<std::optional<ChainBreak>> verifyAuditValues(Database& aside, const Vault& vault,
                                                    OfficeId office, const Progress& progress);

/// Where the chain begins: at number 1, or after what was purged, when an act of purging in the
/// rest of it names the record before.
Result<ChainStart> auditStart(Database& database, OfficeId office);

/// The chain's last row as it stands. Seq 0: nothing was written yet.
Result<Anchor> auditHead(Database& database, OfficeId office);

/// Whether the groups typed from a day's summary are one of the anchors, signed by this database's
/// own key for this office, and the whole chain holds through the record it names; a wrong
/// signature is a break at that record. Errors: audit.paper_unknown (NotFound), audit.paper_purged
/// (Conflict), audit.no_anchor_key, those of verifyAuditTrail().
Result<ChainReport> verifyPrintedAnchor(Database& aside, OfficeId office, const Secret& auditRoot,
                                        const std::vector<Anchor>& anchors, const QString& groups,
                                        const Progress& progress);

[[nodiscard]] Error auditRootNeeded();  ///< audit.root_needed, Denied

}  // namespace zhiqiao
