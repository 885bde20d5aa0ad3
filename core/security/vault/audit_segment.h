// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/audit_chain.h"

#include <QIODevice>

namespace zhiqiao {

/// The file of the records a purge takes out of an office's audit chain: a line that says where
/// they begin, a line per record with its mac and its canonical row, and the signed anchor of the
/// last. Holds ids of records and of staff, no value of any.
[[nodiscard]] QByteArray segmentHead(const ChainStart& start);
[[nodiscard]] QByteArray segmentLine(const AuditRow& row);

struct SegmentReport {
    ChainReport chain;
    ChainStart start;
    bool signedEnd = false;  ///< by the office's key, over the last record
};

/// Follows the records of such a file; `root` is the auditor's, `key` the public one of the
/// database's anchors. Reads the file from its beginning, twice when it is broken.
/// Errors: audit.segment_unreadable, with the line.
Result<SegmentReport> verifySegment(QIODevice& file, const Secret& root, const PublicKey& key,
                                    const CryptoProvider& crypto);

}  // namespace zhiqiao
