// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/alike.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_duplicate_store.h"
#include "tests/bench/province.h"

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

constexpr int kQuestions = 300;
constexpr auto kNoServer = "ZHIQIAO_BENCH_SERVER names no server";

/// Limit: the server's answer to nothing.
void searchServer(benchmark::State& state, Question question) {
    auto* session = provinceOnServer(int(state.range(0)));
    if (!session) return state.SkipWithError(kNoServer);
    const auto asked = askedOf(kQuestions);
    size_t next = 0;
    compare(
        state,
        [&] {
            need(session->peopleRows->page(
                {.text = question(asked[next++ % asked.size()]), .limit = 50}));
        },
        [&] { readAll(*session, u"SELECT 1"_s); });
}

/// Limit: the person with that number, by its key.
void checkOneEntryOnServer(benchmark::State& state) {
    auto* session = provinceOnServer(int(state.range(0)));
    if (!session) return state.SkipWithError(kNoServer);
    const auto asked = askedOf(kQuestions);
    const auto rules = need(DuplicateRules::load());
    SqlDuplicateStore store(session->database().context());
    const auto ports = session->ports();
    size_t next = 0;
    compare(
        state,
        [&] {
            need(findAlike({ports.people, store, rules}, entryOf(asked[next++ % asked.size()])));
        },
        [&] { need(ports.people.findByIdNumber(asked[next % asked.size()].idNumber)); });
}

/// How far the server itself would guard rows.
enum class Guard { None, People, PeopleAndSearch };

const QStringList kGuards[] = {
    {},
    {u"ALTER TABLE person ENABLE ROW LEVEL SECURITY"_s,
     u"CREATE POLICY own_county ON person FOR SELECT USING (residence_division = '639925')"_s},
    {u"ALTER TABLE person_search ENABLE ROW LEVEL SECURITY"_s,
     u"CREATE POLICY own_county ON person_search FOR SELECT USING (EXISTS (SELECT 1 FROM person p WHERE p.id = person_id))"_s,
     u"ALTER TABLE person_sound ENABLE ROW LEVEL SECURITY"_s,
     u"CREATE POLICY own_county ON person_sound FOR SELECT USING (EXISTS (SELECT 1 FROM person p WHERE p.id = person_id))"_s},
};

QString written(QString condition, const QVariantMap& binds) {
    for (auto bind = binds.cbegin(); bind != binds.cend(); ++bind)
        condition.replace(u':' + bind.key(), u'\'' + bind.value().toString() + u'\'');
    return condition;
}

/// The scans of a plan, each with what it reads.
QString scansOf(Database& database, const QString& query) {
    QStringList scans;
    auto rows = need(database.run({"bench.explain", u"EXPLAIN "_s + query, false}));
    while (rows.next()) {
        auto line = rows.text(0).trimmed().remove(u"->  "_s);
        if (line.contains(u" Scan"_s)) scans << line.left(line.indexOf(u"  ("_s));
    }
    return scans.join(u"; "_s);
}

/// The same question asked by a role that may only read, with rows guarded so far; nothing of it
/// stays in the database. The label says how the server looks for the answer.
void searchRestricted(benchmark::State& state, Question question, Guard guard) {
    auto* session = provinceOnServer(int(state.range(0)));
    if (!session) return state.SkipWithError(kNoServer);
    auto& database = *need(session->database().connections().here());
    const auto& vault = session->database().context().vault;
    need(database.run({"bench.begin", u"BEGIN", false}));
    QStringList steps{u"CREATE ROLE restricted_clerk NOLOGIN"_s,
                      u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO restricted_clerk"_s};
    for (int level = 0; level <= int(guard); ++level) steps += kGuards[level];
    steps << u"SET LOCAL ROLE restricted_clerk"_s;
    for (const auto& step : steps) need(database.run({"bench.guard", step, false}));
    const auto asked = askedOf(20);
    const auto queryOf = [&](const Asked& one) {
        QVariantMap binds;
        const auto found = searchInOrder(Engine::Postgres, vault, question(one), binds);
        return u"SELECT %1 FROM %2 WHERE %3 ORDER BY 1 LIMIT 50"_s.arg(
            found.id.isEmpty() ? u"p.id"_s : found.id,
            found.source.isEmpty() ? u"person p"_s : found.source, written(found.condition, binds));
    };
    state.SetLabel(scansOf(database, queryOf(asked.front())).toStdString());
    size_t next = 0;
    compare(
        state, [&] { readAll(*session, queryOf(asked[next++ % asked.size()])); },
        [&] { readAll(*session, u"SELECT 1"_s); });
    need(database.run({"bench.rollback", u"ROLLBACK", false}));
}

const bool kRegistered = [] {
    for (const auto& asking : askings())
        benchmark::RegisterBenchmark(("searchServer/"s + asking.name).c_str(), searchServer,
                                     asking.question)
            ->Arg(1'000'000)
            ->Arg(6'000'000)
            ->Iterations(kQuestions)
            ->UseManualTime();
    benchmark::RegisterBenchmark("checkOneEntryOnServer", checkOneEntryOnServer)
        ->Arg(1'000'000)
        ->Arg(6'000'000)
        ->Iterations(kQuestions)
        ->UseManualTime();
    constexpr std::pair<const char*, Guard> guards[] = {
        {"restrictedRole", Guard::None},
        {"peopleGuarded", Guard::People},
        {"searchGuarded", Guard::PeopleAndSearch},
    };
    for (const auto& [name, guard] : guards)
        for (const auto& asking : askings())
            if (asking.inWords)
                benchmark::RegisterBenchmark(
                    ("searchRestricted/"s + name + '/' + asking.name).c_str(), searchRestricted,
                    asking.question, guard)
                    ->Arg(6'000'000)
                    ->Iterations(20)
                    ->UseManualTime();
    return true;
}();

}  // namespace
