// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_office.h"

#include <QFile>

#include <unistd.h>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// Limit: 4 KB appended to a file on the same disk and forced out.
void saveGuidance(benchmark::State& state) {
    GuidanceCounter counter(officeOf(int(state.range(0))));
    QFile file(benchFolder() + u"/appended"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) std::exit(1);
    const QByteArray page(4096, 'x');
    compare(
        state, [&] { counter.save(); },
        [&] {
            if (file.write(page) != page.size() || fsync(file.handle()) != 0) std::exit(1);
        });
}
BENCHMARK(saveGuidance)->Arg(2000)->Arg(20000)->UseManualTime();

}  // namespace
