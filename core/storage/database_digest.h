// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/vault.h"
#include "core/storage/database.h"

#include <QMap>

namespace zhiqiao {

struct DatabaseDigest {
    QString digest;                 ///< SHA-256, hex, over all tables
    QMap<QString, QString> tables;  ///< of each table
    bool operator==(const DatabaseDigest&) const = default;
};

/// What the records mean, as a number: the same on both engines and in whatever order rows lie.
/// Sealed columns are opened first, so of a replaced version whose it is and what it said counts,
/// and of a number given up its person, last day and reason: the number itself stands in the
/// version. Of a paper its hash counts, which stands for the content. Left out is what says nothing
/// about the records: the journal and import batches (so that taking a batch back restores the
/// digest), search tables and blind indexes, row versions, operation ids, the instants of recording
/// and replacing, who saved a person, employer or vacancy, and what came of backups, drills and
/// restores. Nobody may write meanwhile. Errors: those of the vault and of Database::run().
Result<DatabaseDigest> digestOf(Database& database, const Vault& vault);

/// A table's sealed columns, e.g. "phone_seal", and the column their cells are bound to.
struct SealedColumns {
    QString table;
    QString row;
    QStringList columns;
};
/// Every sealed column of the schema.
Result<std::vector<SealedColumns>> sealedColumns(Database& database);

}  // namespace zhiqiao
