// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obligations.h"
#include "tests/bench/bench_office.h"

#include <random>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

struct BenchCase {
    RegistrationFacts facts;
    CaseEvidence evidence;
};

/// A graduate's year as most are: two contacts, a guidance, up to four letters, an offer; every
/// fourth placed.
BenchCase caseOf(std::mt19937& random) {
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    BenchCase one{.facts = {.kind = u"graduate"_s,
                            .registeredOn = QDate(2022, 6, 1).addDays(below(300)),
                            .officer = StaffId(1)},
                  .evidence = {}};
    const auto later = [&] { return one.facts.registeredOn.addDays(below(150)); };
    for (int n = 0; n < 2; ++n)
        one.evidence.contacts.push_back({.on = later(),
                                         .method = u"02"_s,
                                         .reached = below(4) > 0,
                                         .intent = u"1"_s,
                                         .willing = true});
    one.evidence.guidance.push_back({.on = later(),
                                     .mode = u"01"_s,
                                     .minutes = 20,
                                     .types = {u"01"_s},
                                     .confirmed = below(3) > 0});
    for (int n = below(5); n > 0; --n)
        one.evidence.referrals.push_back({later(), below(4) > 0 ? u"01"_s : u"16"_s});
    one.evidence.offers.push_back({.on = later(), .name = u"见习"_s, .response = u"1"_s});
    one.evidence.policyNotices.push_back(later());
    if (below(4) == 0) one.evidence.settled.push_back({later()});
    return one;
}

/// All promises of every case from its evidence; limit: the days of the same evidence compared.
void recomputeObligations(benchmark::State& state) {
    constexpr int kCases = 20'000;
    const auto standards = need(loadStandards());
    const auto calendar = need(WorkingCalendar::load());
    std::mt19937 random(1);
    std::vector<BenchCase> cases;
    for (int n = 0; n < kCases; ++n) cases.push_back(caseOf(random));
    const QDate today(2022, 12, 31);
    size_t rows = 0;
    compare(
        state,
        [&] {
            rows = 0;
            for (const auto& one : cases)
                rows += owed(standards, calendar, RegistrationId(1), one.facts, one.evidence, today)
                            .size();
        },
        [&] {
            size_t past = 0;
            for (const auto& [facts, evidence] : cases) {
                for (const auto& each : evidence.contacts) past += each.on <= today;
                for (const auto& each : evidence.guidance) past += each.on <= today;
                for (const auto& each : evidence.referrals) past += each.on <= today;
                for (const auto& each : evidence.offers) past += each.on <= today;
            }
            benchmark::DoNotOptimize(past);
        });
    state.counters["rows"] = double(rows);
    state.counters["persons_per_s"] = kCases / (double(state.counters["ours_us"]) * 1e-6);
}
BENCHMARK(recomputeObligations)->UseManualTime();

}  // namespace
