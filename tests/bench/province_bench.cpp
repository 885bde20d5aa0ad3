// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/alike.h"
#include "core/storage/sql_duplicate_store.h"
#include "tests/bench/province.h"

#include <QFile>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

constexpr int kQuestions = 300;

/// Limit: the ids alone out of the search table, for one character.
void searchProvince(benchmark::State& state, Question question) {
    auto& session = provinceOf(int(state.range(0)));
    const auto asked = askedOf(kQuestions);
    size_t next = 0;
    compare(
        state,
        [&] {
            need(session.peopleRows->page(
                {.text = question(asked[next++ % asked.size()]), .limit = 50}));
        },
        [&] {
            readAll(session,
                    u"SELECT rowid FROM person_search WHERE person_search MATCH :match LIMIT 50"_s,
                    {{u"match"_s, u"\"%1\""_s.arg(asked[next % asked.size()].name.left(1))}});
        });
}

void searchTableSize(benchmark::State& state) {
    auto& session = provinceOf(int(state.range(0)));
    for (auto _ : state)
        state.counters["bytes"] =
            double(number(session, u"SELECT SUM(LENGTH(block)) FROM person_search_data"_s));
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            state.counters["program_kB"] = line.mid(6).simplified().split(' ').front().toDouble();
}

/// Limit: the person with that number, by its key.
void checkOneEntry(benchmark::State& state) {
    auto& session = provinceOf(int(state.range(0)));
    const auto asked = askedOf(kQuestions);
    const auto rules = need(DuplicateRules::load());
    SqlDuplicateStore store(session.database().context());
    const auto ports = session.ports();
    const AlikePorts alike{ports.people, store, rules};
    size_t next = 0;
    compare(
        state, [&] { need(findAlike(alike, entryOf(asked[next++ % asked.size()]))); },
        [&] { need(ports.people.findByIdNumber(asked[next % asked.size()].idNumber)); });
}

/// So many persons, each against the whole register.
void sweepPeople(benchmark::State& state) {
    auto& session = provinceOf(int(state.range(0)));
    const auto rules = need(DuplicateRules::load());
    SqlDuplicateStore store(session.database().context());
    const auto ports = session.ports();
    const int people = int(state.range(1));
    qsizetype pairs = 0;
    for (auto _ : state)
        pairs = qsizetype(
            need(sweepAlike({ports.people, store, rules}, std::nullopt, people)).pairs.size());
    state.counters["pairs"] = double(pairs);
    state.counters["persons"] = people;
}

const bool kRegistered = [] {
    for (const auto& asking : askings())
        benchmark::RegisterBenchmark(("searchProvince/"s + asking.name).c_str(), searchProvince,
                                     asking.question)
            ->Arg(1'000'000)
            ->Arg(6'000'000)
            ->Iterations(kQuestions)
            ->UseManualTime();
    benchmark::RegisterBenchmark("searchTableSize", searchTableSize)
        ->Arg(1'000'000)
        ->Arg(6'000'000)
        ->Iterations(1);
    benchmark::RegisterBenchmark("checkOneEntry", checkOneEntry)
        ->Arg(1'000'000)
        ->Arg(6'000'000)
        ->Iterations(kQuestions)
        ->UseManualTime();
    benchmark::RegisterBenchmark("sweepPeople", sweepPeople)
        ->Args({1'000'000, 20'000})
        ->Iterations(1)
        ->UseRealTime();
    return true;
}();

}  // namespace
