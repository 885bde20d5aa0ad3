// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_chain.h"
#include "core/security/vault/botan_provider.h"

#include <benchmark/benchmark.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsPerDay = 4000;

AuditRow rowNumber(qint64 seq) {
    return {.seq = seq,
            .office = 3,
            .utcMs = 1767225600000 + seq * 1000,
            .offsetMinutes = 480,
            .monotonicMs = seq,
            .user = QString::number(seq % 20),
            .role = u"clerk"_s,
            .workstation = u"窗口 2"_s,
            .event = u"person.view"_s,
            .objectType = u"person"_s,
            .objectId = 3298534883328 + seq,
            .outcome = u"done"_s,
            .reason = u"核对证件"_s,
            .digest = QByteArray(32, 'd'),
            .generation = 0,
            .previousMac = {},
            .mac = {}};
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

}  // namespace
