// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorded_run.h"

#include <sqlite3.h>
#include <cstdio>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

Result<OfficeState> reopened(const DiskFiles& left) {
    FaultVfs disk;  // spares the real syncs
    const OfficeFolder folder(left);
    auto office = OpenedOffice::open(folder.target(disk.name()));
    if (!office) return fail(office.error());
    const auto whole = (*office)->ask(u"PRAGMA quick_check"_s);
    if (!whole) return fail(whole.error());
    if (*whole != u"ok"_s) return fail(databaseDamaged(*whole));
    return (*office)->state();
}

}  // namespace

void allowUnsafeModes(Database& database) {
    const auto native = database.handle();
    auto* sqlite = *static_cast<sqlite3* const*>(native.constData());
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
}

JournalMode JournalMode::wal() { return {"WAL FULL", {u"wal_autocheckpoint=200"_s}}; }
JournalMode JournalMode::truncate() { return {"TRUNCATE FULL", {u"journal_mode=TRUNCATE"_s}}; }
JournalMode JournalMode::walNormal() {
    return {"WAL NORMAL", {u"wal_autocheckpoint=200"_s, u"synchronous=1"_s}};
}
JournalMode JournalMode::walOff() {
    return {"WAL OFF", {u"wal_autocheckpoint=200"_s, u"synchronous=0"_s}};
}
JournalMode JournalMode::memory() { return {"MEMORY FULL", {u"journal_mode=MEMORY"_s}}; }

RecordedRun recordScript(const JournalMode& mode) {
    FaultVfs disk;
    const OfficeFolder folder;
    RecordedRun run{.before = folder.files(), .steps = {}, .states = {}};
    disk.keepSteps(true);
    auto office = taken(OpenedOffice::open(folder.target(disk.name())));
    allowUnsafeModes(office->writer());
    for (const auto& pragma : mode.pragmas) (void)taken(office->ask(u"PRAGMA "_s + pragma));
    run.states.push_back(taken(office->state()));
    CounterScript script;
    for (int n = 0; n < CounterScript::kActs; ++n) {
        if (const auto done = script.act(*office, n); !done)
            throw std::runtime_error(std::string(done.error().code));
        disk.acknowledge(n + 1);
        run.states.push_back(taken(office->state()));
    }
    office.reset();
    run.steps = disk.steps();
    return run;
}

Verdict judge(const RecordedRun& run, size_t cut, const DiskFiles& left) {
    const auto where = "step " + std::to_string(cut) + " of " + std::to_string(run.steps.size());
    const auto found = reopened(left);
    if (!found)
        return {Verdict::Kind::Damaged, where + ": " + std::string(found.error().code) + ", " +
                                            found.error().detail.toStdString()};
    const auto acts = found->acts - run.states.front().acts;
    const auto told = run.acknowledgedAt(cut);
    const auto counts = where + ": " + std::to_string(acts) + " acts of " + std::to_string(told);
    if (acts < 0 || acts >= qint64(run.states.size()) || *found != run.states[size_t(acts)])
        return {Verdict::Kind::Partial, counts + ", not as they were saved"};
    if (acts < told) return {Verdict::Kind::Lost, counts};
    if (acts > told + 1) return {Verdict::Kind::Partial, counts};
    return {};
}

void Verdicts::add(const Verdict& verdict) {
    ++judged;
    using enum Verdict::Kind;
    if (verdict.kind == Lost) ++lost;
    if (verdict.kind == Partial) ++partial;
    if (verdict.kind == Damaged) ++damaged;
    if (firstProblem.empty()) firstProblem = verdict.problem;
}

void say(const char* name, const RecordedRun& run, const Verdicts& verdicts) {
    const auto syncs = std::ranges::count(run.steps, DiskStep::Kind::Sync, &DiskStep::kind);
    std::printf("%-14s %zu steps, %td syncs, %d cuts: %d damaged, %d partial, %d lose acts\n", name,
                run.steps.size(), syncs, verdicts.judged, verdicts.damaged, verdicts.partial,
                verdicts.lost);
    std::fflush(stdout);
}

}  // namespace zhiqiao::test
