// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/sql_context.h"

namespace zhiqiao {

/// A content as it lies in paper_content: pieces of 64 KiB, each sealed as
/// "paper:position:base64". A piece opens in no other row, and says whose it is and which.

/// Keeps all of it. Errors: those of the database.
Result<> keepPieces(SqlContext context, Database& database, OfficeId office, qint64 paper,
                    const QByteArray& content);
/// All of it, in order. Errors: paper.content_damaged, whose detail names paper and piece.
Result<QByteArray> piecesOf(const Vault& vault, Database& database, qint64 paper);
Result<> dropPieces(Database& database, qint64 paper);

}  // namespace zhiqiao
