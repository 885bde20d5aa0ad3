// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assigning_office.h"
#include "tests/bench/bench_office.h"

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kGivenAway = 5'000;
constexpr int kOffice = 6'000;  // persons

std::vector<PersonId> people(OfficeSession& session, int many) {
    auto everybody = need(everybodyOn(*session.peopleRows, {}));
    everybody.resize(std::min(everybody.size(), size_t(many)), PersonId(1));
    return everybody;
}

struct Giving {
    OfficeSession& session = officeOf(kOffice);
    AssigningOffice office{session};
    Actor actor = need(session.actor());
    std::vector<PersonId> whom = people(session, kGivenAway);
    std::vector<StaffId> officers;

    Giving() {
        for (const auto& one : need(session.offices.staff()))
            if (one.office == actor.office && one.worksOn(session.clock().today()))
                officers.push_back(one.id);
    }
    AssignmentBatch give(size_t turn) {
        const auto to = officers[turn % officers.size()];
        auto moves = need(movesTo(office.ports(), whom, to));
        return *need(assignCases(office.ports(), actor, OperationId::make(),
                                 {std::move(moves), u"2"_s}, session.clock().today()))
                    .batch;
    }
    void takeBack(const AssignmentBatch& batch) {
        need(undoAssignment(office.ports(), actor, OperationId::make(), batch.id));
    }
};

/// One act with its journal row, durable: who is in charge is read, locked, compared and written.
void giveAway(benchmark::State& state) {
    Giving giving;
    size_t turn = 0;
    int moved = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const auto batch = giving.give(turn++);
        state.SetIterationTime(Seconds(std::chrono::steady_clock::now() - start).count());
        moved = batch.moved;
        giving.takeBack(batch);
    }
    state.counters["rows"] = moved;
}
BENCHMARK(giveAway)->Iterations(5)->UseManualTime();

void takeBackGiven(benchmark::State& state) {
    Giving giving;
    size_t turn = 0;
    int rows = 0;
    for (auto _ : state) {
        const auto batch = giving.give(turn++);
        rows = batch.moved;
        const auto start = std::chrono::steady_clock::now();
        giving.takeBack(batch);
        state.SetIterationTime(Seconds(std::chrono::steady_clock::now() - start).count());
    }
    state.counters["rows"] = rows;
}
BENCHMARK(takeBackGiven)->Iterations(5)->UseManualTime();

void proposeToEvenOut(benchmark::State& state) {
    Giving giving;
    size_t moves = 0;
    for (auto _ : state) moves = need(balanceProposal(giving.office.loadPorts())).moves.size();
    state.counters["moves"] = double(moves);
    state.counters["persons"] = kOffice;
}
BENCHMARK(proposeToEvenOut)->Iterations(3)->UseRealTime();

}  // namespace
