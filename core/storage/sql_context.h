// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/security/act.h"
#include "core/security/vault/vault.h"
#include "core/storage/connections.h"

namespace zhiqiao {

class AuditTrail;

/// What every Sql…Store works with; all outlive the stores.
struct SqlContext {
    Connections& connections;
    const Vault& vault;
    AuditTrail& trail;
};

/// The first of `count` record ids in a row for the act's office. Gaps are allowed here; numbers
/// on paper come from OfficeStore::takeNumber(). The lower 40 bits (id & 1099511627775) grow with
/// every record, whatever its office: they tell the order of saving, which the time need not.
Result<qint64> takeRecordIds(Database& database, OfficeId office, int count = 1);

/// office_id, staff_id, operation_id and recorded_at of a new row.
void bindAct(QVariantMap& binds, const Act& act);
/// The values a statement keeps of what the act replaces, for its audit row.
void noteReplaced(const Database& database, const Statement& statement, const QVariantMap& values);

/// Reads office_id, staff_id, recorded_at from three columns in a row.
[[nodiscard]] Stamp stampAt(const Rows& rows, int column);

/// Lists in one column, separated by line ends.
[[nodiscard]] QString joined(const QStringList& parts);
[[nodiscard]] QStringList split(const QString& text);

}  // namespace zhiqiao
