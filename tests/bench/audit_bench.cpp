// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/vault.h"
#include "core/storage/audit_check.h"
#include "core/storage/audit_trail.h"
#include "core/storage/migrations.h"
#include "tests/support/audit_rows.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <map>
#include <memory>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsPerDay = 4000;

/// As long as those of a counter.
AuditRow rowNumber(qint64 seq) {
    auto row = test::actNumber(seq);
    row.reason = u"核对证件"_s;
    row.digest = QByteArray(32, 'd');
    return row;
}

/// Limit: 5 s for a million rows.
void verifyAudit(benchmark::State& state) {
    const BotanProvider crypto;
    const Secret root(kMacKeySize, 7);
    AuditKey key(root);
    std::vector<AuditRow> rows;
    rows.reserve(std::size_t(state.range(0)));
    for (qint64 seq = 1; seq <= state.range(0); ++seq) {
        key.advanceTo(int(seq / kRowsPerDay), crypto);
        rows.push_back(
            chained(rowNumber(seq), key, rows.empty() ? Digest{} : rows.back().mac, crypto));
    }
    for (auto _ : state) {
        const auto report = verifyChain(rows.begin(), rows.end(), {.office = 3}, root, {}, crypto);
        if (report.broken) state.SkipWithError("the chain is sound");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(verifyAudit)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// A database whose journal has so many chained rows, 4 000 a day. Made once.
struct LongJournal {
    explicit LongJournal(qint64 rows) {
        const BotanProvider crypto;
        const auto document = folder.filePath(u"office.db.key"_s);
        auto opened = createKeyFile(document, crypto);
        root = opened->auditRoot;
        const auto vault = Vault::withKeys(opened->keys);
        auto trail = AuditTrail::open(document, opened->keys, root);
        auto database = Database::openSqlite(path(), Access::ReadWrite);
        made = trail && database && migrate(**database) &&
               (*database)->inTransaction([&]() -> Result<> {
                   for (qint64 seq = 1; seq <= rows; ++seq) {
                       auto row = rowNumber(seq);
                       row.utcMs = 1767225600000 + seq / kRowsPerDay * 86'400'000 + seq;
                       row.operation = QString::number(seq);
                       row.right = u"person.read"_s;
                       row.workingDay = u"2026-01-01"_s;
                       row.reason = {};
                       if (auto done = (*trail)->append(**database, *vault, seq, row, {}); !done)
                           return done;
                   }
                   return {};
               });
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"office.db"_s); }
    QTemporaryDir folder;
    Secret root;
    bool made = false;
};

/// The same out of the database, as `audit verify` does. Limit: 5 s for a million rows.
void verifyStoredAudit(benchmark::State& state) {
    static std::map<qint64, std::unique_ptr<LongJournal>> journals;
    auto& journal = journals[state.range(0)];
    if (!journal) journal = std::make_unique<LongJournal>(state.range(0));
    if (!journal->made) {
        state.SkipWithError("no journal");
        return;
    }
    auto aside = Database::openSqlite(journal->path(), Access::ReadOnly);
    for (auto _ : state) {
        const auto report = verifyAuditTrail(**aside, OfficeId(3), journal->root, {}, {});
        if (!report || report->broken || report->rows != state.range(0))
            state.SkipWithError("the chain is sound");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(verifyStoredAudit)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
