// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paper_check.h"

#include "core/storage/paper_pieces.h"

#include <QCryptographicHash>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kPapers{"check.papers",
                            u"SELECT id, bytes, hash_seal FROM paper WHERE kept = 1 ORDER BY id"};
constexpr Statement kLeft{"check.papers_left",
                          uR"(
    SELECT count(*) FROM paper_content c JOIN paper p ON p.id = c.paper_id WHERE p.kept = 0)"};

struct KeptPaper {
    qint64 id;
    qint64 bytes;
    QByteArray hash;
};

Result<std::vector<KeptPaper>> keptPapers(Database& database) {
    auto rows = database.run(kPapers);
    if (!rows) return fail(rows.error());
    std::vector<KeptPaper> papers;
    while (rows->next()) papers.push_back({rows->id(0), rows->id(1), rows->bytes(2)});
    return papers;
}

/// What is wrong with it; empty: nothing.
QString faultOf(Database& database, const Vault& vault, const KeptPaper& paper) {
    const auto content = piecesOf(vault, database, paper.id);
    if (!content) return content.error().detail;
    const auto hash = vault.open({"paper", "hash", paper.id}, paper.hash);
    const auto is = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
    if (hash && *hash == QLatin1StringView(is) && content->size() == paper.bytes) return {};
    return u"paper %1, hash"_s.arg(paper.id);
}

}  // namespace

Result<CheckRow> checkPapers(Database& database, const Vault& vault) {
    const auto papers = keptPapers(database);
    if (!papers) return fail(papers.error());
    QStringList broken;
    for (const auto& paper : *papers)
        if (const auto fault = faultOf(database, vault, paper); !fault.isEmpty()) broken << fault;
    auto left = database.run(kLeft);
    if (!left) return fail(left.error());
    const auto stray = left->next() ? left->id(0) : 0;
    return CheckRow{u"papers"_s, broken.isEmpty() && stray == 0,
                    u"%1 papers, %2 broken, %3 pieces of dropped ones %4"_s.arg(papers->size())
                        .arg(broken.size())
                        .arg(stray)
                        .arg(broken.mid(0, 5).join(u"; "_s))
                        .trimmed()};
}

}  // namespace zhiqiao
