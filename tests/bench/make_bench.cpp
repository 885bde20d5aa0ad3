// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_office.h"

#include <QTemporaryDir>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

void makeDemo(benchmark::State& state) {
    const int persons = int(state.range(0));
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto target = need(databaseTarget(folder.filePath(u"demo.db"_s)));
        need(makeDemoOffice(target, {.persons = persons}, kDemoWorkingDay, {}));
    }
    state.SetItemsProcessed(state.iterations() * persons);  // persons per second
}
BENCHMARK(makeDemo)->Arg(1000)->Arg(4000)->Arg(20000)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
