// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/security/vault/audit_chain.h"
#include "core/security/vault/vault.h"
#include "core/storage/connections.h"

namespace zhiqiao {

struct AuditPurgePorts {
    Transactions& transactions;
    OfficeStore& offices;
    Connections& connections;
    Database& aside;  ///< a connection of its own, for the reading
    const Vault& vault;
    const Secret& auditRoot;
};

struct PurgeOrder {
    QDate today;
    std::optional<QDate>
        before{};    ///< records of earlier days go; the office's term when not given
    QString file{};  ///< takes them, signed; must not be there yet
    Progress progress{};
};

struct Purged {
    qint64 first = 0;
    qint64 last = 0;
    QDate before;
};

/// Writes the oldest records of the actor's office to a file and takes them and their values out of
/// the database. The whole chain is checked first; the act of purging names the last record taken,
/// which is how a check knows that nothing else is missing. The file is on the disk before the
/// first record goes, and stays when it is not known how the act ended. A record made before one
/// that stays, stays. Errors: audit.below_floor, audit.kept (Denied); audit.chain_broken;
/// audit.nothing_to_purge (Conflict); audit.segment_exists (Conflict), audit.segment_not_written;
/// audit.root_needed, audit.cancelled; audit.chain_changed (Conflict) when another counter purged
/// meanwhile; audit.purge_unknown (Busy) when the server's answer was lost; right.denied.
Result<Purged> purgeAudit(const AuditPurgePorts& ports, const Actor& actor,
                          const OperationId& operation, const PurgeOrder& order);

/// Whether the records of such a file were written by this office and stand before what the
/// database has. What is found is in the report. Errors: audit.root_needed,
/// audit.segment_unreadable, audit.segment_not_read.
Result<ChainReport> verifyPurged(const AuditPurgePorts& ports, OfficeId office,
                                 const QString& file);

}  // namespace zhiqiao
