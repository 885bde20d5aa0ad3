// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"
#include "tests/bench/bench_office.h"

#include <QFile>

#include <unistd.h>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// Limit: 4 KB appended to a file on the same disk and forced out.
void saveGuidance(benchmark::State& state) {
    auto& session = officeOf(int(state.range(0)));
    const auto actor = need(session.actor());
    const auto ports = session.ports();
    ServiceDraft draft{
        .person = PersonId(number(session, u"SELECT MIN(person_id) FROM obligation"_s)),
        .on = kDemoWorkingDay};
    draft.guidance = GuidanceFacts{.mode = u"01"_s,
                                   .minutes = 20,
                                   .types = {u"03"_s},
                                   .content = u"面试准备"_s,
                                   .confirmed = true};
    QFile file(benchFolder() + u"/appended"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) std::exit(1);
    const QByteArray page(4096, 'x');
    std::optional<ServiceId> before;
    compare(
        state,
        [&] {
            draft.corrects = before;  // the person's file stays as long as it was
            before = need(recordService(ports, actor, OperationId::make(), draft, kDemoWorkingDay))
                         .record.id;
        },
        [&] {
            if (file.write(page) != page.size() || fsync(file.handle()) != 0) std::exit(1);
        });
}
BENCHMARK(saveGuidance)->Arg(2000)->Arg(20000)->UseManualTime();

}  // namespace
