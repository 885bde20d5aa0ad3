// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_file.h"
#include "core/casework/counter_acts.h"
#include "tests/bench/bench_office.h"

#include <QFile>

#include <unistd.h>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// Limit: 4 KB appended to a file on the same disk and forced out.
class AppendedFile {
public:
    AppendedFile() : file_(benchFolder() + u"/appended"_s) {
        if (!file_.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            std::exit(1);
    }
    void append() {
        if (file_.write(page_) != page_.size() || fsync(file_.handle()) != 0) std::exit(1);
    }

private:
    QFile file_;
    const QByteArray page_{4096, 'x'};
};

void saveGuidance(benchmark::State& state) {
    GuidanceCounter counter(officeOf(int(state.range(0))));
    AppendedFile file;
    compare(
        state, [&] { counter.save(); }, [&] { file.append(); });
}
BENCHMARK(saveGuidance)->Arg(2000)->Arg(20000)->UseManualTime();

PersonId somebody(OfficeSession& session) {
    return PersonId(number(session, u"SELECT MAX(person_id) FROM obligation"_s));
}

/// Each corrects the one before, so that one registration stands; the findings follow.
void saveRegistration(benchmark::State& state) {
    auto& session = officeOf(int(state.range(0)));
    const auto ports = session.ports();
    const auto actor = need(session.actor());
    RegistrationDraft draft{somebody(session),
                            {.kind = u"returnee"_s,
                             .category = {},
                             .channel = u"01"_s,
                             .registeredOn = kDemoWorkingDay.addDays(-30),
                             .officer = actor.staff}};
    AppendedFile file;
    int saves = 0;
    compare(
        state,
        [&] {
            draft.facts.registeredOn = kDemoWorkingDay.addDays(-30 + saves++ % 20);
            draft.corrects = need(recordRegistration(ports, actor, OperationId::make(), draft)).id;
            draft.reason = u"日期有误"_s;
        },
        [&] { file.append(); });
}
BENCHMARK(saveRegistration)->Arg(2000)->Arg(20000)->Iterations(300)->UseManualTime();

/// With 200 contacts in the file. Limit: the 200 rows themselves.
void openPerson(benchmark::State& state) {
    auto& session = officeOf(int(state.range(0)));
    const auto ports = session.ports();
    const auto actor = need(session.actor());
    const auto person = somebody(session);
    for (int n = 0; n < 200; ++n)
        need(recordService(ports, actor, OperationId::make(),
                           {.person = person,
                            .on = kDemoWorkingDay.addDays(-n),
                            .contact = ContactFacts{.method = u"02"_s,
                                                    .outcome = u"01"_s,
                                                    .intent = u"1"_s,
                                                    .noIntentReason = {}}},
                           kDemoWorkingDay));
    compare(
        state, [&] { need(loadCase(ports, person, kDemoWorkingDay)); },
        [&] {
            readAll(session,
                    u"SELECT * FROM service WHERE person_id = :person ORDER BY on_day, id"_s,
                    {{u"person"_s, person.value()}});
        });
}
BENCHMARK(openPerson)->Arg(2000)->Iterations(200)->UseManualTime();

}  // namespace
