// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paper_pieces.h"

#include "core/papers/paper_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 64 << 10;

constexpr Statement kAddPiece{"paper_content.add",
                              uR"(
    INSERT INTO paper_content (id, paper_id, position, piece_seal)
    VALUES (:id, :paper, :position, :piece))"};
constexpr Statement kPieces{"paper_content.of_paper",
                            uR"(
    SELECT id, position, piece_seal FROM paper_content WHERE paper_id = :paper ORDER BY position)"};
constexpr Statement kDropPieces{"paper_content.drop",
                                u"DELETE FROM paper_content WHERE paper_id = :paper"};

QString headOf(qint64 paper, qsizetype position) { return u"%1:%2:"_s.arg(paper).arg(position); }

Error damaged(qint64 paper, qsizetype position) {
    return contentDamaged(u"paper %1, piece %2"_s.arg(paper).arg(position));
}

Result<QByteArray> pieceAt(const Vault& vault, const Rows& rows, qint64 paper, qsizetype position) {
    const auto text = vault.open({"paper_content", "piece", rows.id(0)}, rows.bytes(2));
    const auto head = headOf(paper, position);
    if (!text || rows.number(1) != position || !text->startsWith(head))
        return fail(damaged(paper, position));
    return QByteArray::fromBase64(text->mid(head.size()).toLatin1());
}

}  // namespace

Result<> keepPieces(SqlContext context, Database& database, OfficeId office, qint64 paper,
                    const QByteArray& content) {
    const auto count = (content.size() + kPiece - 1) / kPiece;
    const auto first = takeRecordIds(database, office, int(count));
    if (!first) return fail(first.error());
    for (qsizetype n = 0; n < count; ++n) {
        const auto id = *first + n;
        const auto text =
            headOf(paper, n + 1) + QLatin1StringView(content.mid(n * kPiece, kPiece).toBase64());
        const auto sealed = context.vault.seal({"paper_content", "piece", id}, text);
        auto kept = database.run(kAddPiece, {{u"id"_s, id},
                                             {u"paper"_s, paper},
                                             {u"position"_s, int(n + 1)},
                                             {u"piece"_s, bound(sealed)}});
        if (!kept) return fail(kept.error());
    }
    return {};
}

Result<QByteArray> piecesOf(const Vault& vault, Database& database, qint64 paper) {
    auto rows = database.run(kPieces, {{u"paper"_s, paper}});
    if (!rows) return fail(rows.error());
    QByteArray content;
    for (qsizetype position = 1; rows->next(); ++position) {
        const auto piece = pieceAt(vault, *rows, paper, position);
        if (!piece) return fail(piece.error());
        content += *piece;
    }
    return content;
}

Result<> dropPieces(Database& database, qint64 paper) {
    if (auto gone = database.run(kDropPieces, {{u"paper"_s, paper}}); !gone)
        return fail(gone.error());
    return {};
}

}  // namespace zhiqiao
