// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/resources.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// For how many months records of the audit trail are kept.
struct AuditRetention {
    int floor = 0;  ///< 网络安全法 §21(3): no office keeps them for less
    int kept = 0;   ///< what this office keeps; where it has not decided, the term of the file
    QStringList sources{};
    bool operator==(const AuditRetention&) const = default;
};

/// Columns term (floor, kept), months, source. Errors: audit.retention_unreadable (Invalid) with
/// the term that is missing or below the floor.
Result<AuditRetention> retentionIn(const CsvTable& table);
/// The office's own term over that of resources/security/audit_retention.csv. Errors: those of
/// retentionIn(), the resource and the database.
Result<AuditRetention> auditRetention(const OfficeStore& offices, OfficeId office);

/// Errors: audit.below_floor (Denied), audit.bad_term (Invalid) above a hundred years;
/// right.denied.
Result<> setAuditRetention(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                           const OperationId& operation, int months);

/// The first day whose records have to stay. Errors: audit.below_floor, audit.kept (both Denied)
/// when `asked` lies after it.
Result<QDate> purgeBefore(const AuditRetention& retention, QDate today, std::optional<QDate> asked);

}  // namespace zhiqiao
