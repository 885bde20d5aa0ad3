// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office.h"
#include "core/security/vault/audit_anchor.h"
#include "core/security/vault/vault.h"
#include "core/storage/database.h"

#include <vector>

namespace zhiqiao {

/// The anchors of a database: the heads of its audit chains at certain moments, signed, one line
/// each, in a file that is only ever appended to and best lies on another medium.
struct AnchorFile {
    QString path;

    /// Lines that are no anchors are passed over; a file that is not there has none.
    /// Errors: audit.anchors_not_read.
    Result<std::vector<Anchor>> read() const;
    /// On the disk when it returns. Errors: audit.anchor_not_written.
    Result<> append(const Anchor& anchor) const;
};

/// "<key document>.anchors", where no other place is set.
[[nodiscard]] QString anchorFileBeside(const QString& documentFile);

/// The key that signs a database's anchors. Its public half is stored in clear, so that anybody can
/// check; the private half is sealed.
Result<> makeAnchorKey(Database& database, const Vault& vault);
/// Errors: audit.no_anchor_key (NotFound).
Result<PublicKey> anchorPublicKey(Database& database);
/// Signs what an anchor says. Errors: audit.no_anchor_key, those of the vault.
Result<Anchor> signAnchor(Database& database, const Vault& vault, const Anchor& anchor);
/// Signs the head of the office's chain; nothing while it has no row.
/// Errors: audit.no_anchor_key, those of the vault.
Result<std::optional<Anchor>> signAuditHead(Database& database, const Vault& vault, OfficeId office,
                                            qint64 utcMs);

/// The office's last anchor, when it is one that the chain as it stands does not reach: an older
/// copy of the database was put back, or its last rows were cut off. Anchors with a foreign
/// signature do not count, nor do those of records that were purged.
struct SetBack {
    qint64 anchored = 0;  ///< the row an anchor names
    qint64 head = 0;      ///< the last row there is
    bool operator==(const SetBack&) const = default;
};
Result<std::optional<SetBack>> setBackSince(Database& database, OfficeId office,
                                            const std::vector<Anchor>& anchors);

}  // namespace zhiqiao
