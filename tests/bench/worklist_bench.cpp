// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/province.h"

#include <QRegularExpression>

#include <array>
#include <map>

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// Every person an open case that still owes referrals, due over four hundred days around the
/// working day, four hundred to each of the staff, and five services given; every third a contact
/// as well; every twentieth a recognition under way; two hundred rows on hold. "DAY(a|b)" is the
/// day b days after a.
constexpr std::array<QStringView, 7> kOpenCases{
    uR"(INSERT INTO staff (id, office_id, name, role, active_from, row_version, operation_id, recorded_at)
        SELECT id - 999000, office_id, '专员' || id, 'clerk', '2020-01-01', 1, 'wf-' || id, 0
        FROM person WHERE id >= 1000000 AND id < 1000000 + (SELECT count(*) FROM person) / 400)",
    uR"(INSERT INTO registration (id, person_id, kind, category, channel, registered_on, officer_id,
            end_reason, office_id, staff_id, operation_id, recorded_at)
        SELECT id + 900000000, id, 'graduate', '', 'counter',
            DAY(2022-07-01|id % 120), OFFICER, '', office_id, OFFICER, 'w-' || id,
            recorded_at
        FROM person WHERE id >= 1000000)",
    uR"(INSERT INTO service (id, person_id, kind, on_day, method, outcome, intent,
            no_intent_reason, minutes, types, confirmed, offer_kind, offer_name, response,
            office_id, staff_id, operation_id, recorded_at)
        SELECT p.id * 5 + n.number + 2000000000, p.id, 'contact', DAY(2022-07-01|p.id % 120), '02',
            '01', '1', '', 0, '', 0, '', '', '', p.office_id, 1, 'ws-' || p.id || '-' || n.number,
            p.recorded_at
        FROM person p CROSS JOIN (SELECT 0 AS number UNION ALL SELECT 1 UNION ALL SELECT 2
            UNION ALL SELECT 3 UNION ALL SELECT 4) n WHERE p.id >= 1000000)",
    uR"(INSERT INTO obligation (registration_id, item, person_id, standard, promised, delivered,
            due_on, active, staff_id, office_id, since)
        SELECT id + 900000000, 'referral', id, 'bench', 3, id % 3,
            DAY(2022-10-21|id * 7 % 400), 1, OFFICER, office_id,
            DAY(2022-07-01|id % 120)
        FROM person WHERE id >= 1000000)",
    uR"(INSERT INTO obligation (registration_id, item, person_id, standard, promised, delivered,
            due_on, active, staff_id, office_id, since)
        SELECT id + 900000000, 'contact', id, 'bench', 1, 0,
            DAY(2022-10-21|id * 11 % 400), 1, OFFICER, office_id,
            DAY(2022-07-01|id % 120)
        FROM person WHERE id >= 1000000 AND id % 3 = 0)",
    uR"(INSERT INTO hardship (id, number, person_id, category, channel, applied_on, evidence, promised,
            retirement_group, state, state_on, next_step, due_on, steps, office_id, staff_id,
            operation_id, recorded_at)
        SELECT id + 1200000000, 'w-' || id, id, '010', '01', '2022-11-01', '', 1, '', '10',
            '2022-11-01', 'community', DAY(2022-10-21|id * 13 % 400), 1, office_id,
            1, 'wh-' || id, recorded_at
        FROM person WHERE id >= 1000000 AND id % 20 = 0)",
    uR"(INSERT INTO worklist_hold (id, kind, record_id, due_on, held_on, until_day, reason, office_id,
            staff_id, operation_id, recorded_at)
        SELECT registration_id + 1500000000, item, registration_id, due_on, '2022-11-29', '2022-12-09',
            '1', office_id, 1, 'wo-' || registration_id, 0
        FROM obligation WHERE item = 'referral' AND registration_id >= 901000000
        ORDER BY due_on, registration_id LIMIT 200)"};

/// "OFFICER": each person's, of those with 400 people each.
QString spelledFor(Engine engine, QStringView text) {
    static const QRegularExpression day(u"DAY\\(([0-9-]+)\\|([^)]+)\\)"_s);
    auto spelled = text.toString();
    spelled.replace(u"OFFICER"_s, u"(1000 + id % ((SELECT count(*) FROM person) / 400))"_s);
    return spelled.replace(day, engine == Engine::Sqlite
                                    ? u"date('\\1', (\\2) || ' days')"_s
                                    : u"to_char(date '\\1' + (\\2)::int, 'YYYY-MM-DD')"_s);
}

/// An office never counts its tables; those of the province were counted before they had these
/// rows.
void forgetStatistics(Database& database) {
    need(database.run({"bench.forget", u"DELETE FROM sqlite_stat1", false}));
    need(database.run({"bench.forget", u"ANALYZE sqlite_schema", false}));
}

void openCasesIn(OfficeSession& session) {
    auto& database = *need(session.database().connections().here());
    if (number(session,
               u"SELECT COUNT(*) FROM registration WHERE id >= 901000000 AND operation_id "
               "LIKE 'w-%'"_s) == 0)
        for (const auto text : kOpenCases) {
            const auto sql = spelledFor(database.engine(), text);
            need(database.run({"bench.worklist", sql, false}));
        }
    if (database.isSqlite())
        forgetStatistics(database);
    else
        need(database.run({"bench.analyze", u"ANALYZE", false}));
}

/// In an office of its own, or on the server; nothing where none is named.
enum class Where { Office, Server };
OfficeSession* openCases(Where where, int persons) {
    static std::map<std::pair<Where, int>, OfficeSession*> ready;
    auto& session = ready[{where, persons}];
    if (session) return session;
    session = where == Where::Office ? &provinceOf(persons) : provinceOnServer(persons);
    if (session) openCasesIn(*session);
    return session;
}

/// Whose work is read: everybody's, or one officer's by somebody who sees no other.
enum class Whose { Everybodys, Own };
constexpr qint64 kOfficer = 1000;

std::unique_ptr<ListSource> workOf(OfficeSession& session, Whose whose) {
    auto list = worklist(session.database().context(), session.clock());
    if (whose == Whose::Own)
        showOnlyTo(*list, {.staff = StaffId(kOfficer),
                           .office = session.office(),
                           .division = u"630102"_s,
                           .grants = {{Role::Clerk, Scope::Own}}});
    return list;
}

/// Limit: the ids of the same page, by the index alone.
void page(benchmark::State& state, Where where, const ListQuery& query, Whose whose) {
    auto* session = openCases(where, int(state.range(0)));
    if (!session) return state.SkipWithError("ZHIQIAO_BENCH_SERVER names no server");
    const auto list = workOf(*session, whose);
    compare(
        state, [&] { need(list->page(query)); },
        [&] {
            readAll(*session,
                    u"SELECT due_on, registration_id, item FROM obligation "
                    "WHERE active = 1 AND delivered < promised "
                    "ORDER BY due_on, registration_id, item LIMIT 100"_s);
        });
}

/// The numbers beside all views of the page, as the window asks them.
void numbers(benchmark::State& state, Where where, Whose whose) {
    auto* session = openCases(where, int(state.range(0)));
    if (!session) return state.SkipWithError("ZHIQIAO_BENCH_SERVER names no server");
    const auto list = workOf(*session, whose);
    constexpr qint64 kMost = 1001;
    compare(
        state,
        [&] {
            need(list->countEach({}, u"state"_s, {u"overdue"_s, u"due_soon"_s, u"later"_s}, kMost));
            need(list->count({.filters = {{u"hold"_s, u"held"_s}}}, kMost));
        },
        [&] {
            readAll(*session,
                    u"SELECT count(*) FROM (SELECT 1 FROM obligation WHERE active = 1 "
                    "AND delivered < promised LIMIT 1001) c"_s);
        });
}

struct AskedPage {
    std::string name;
    QMap<QString, QString> filters = {};
    Whose whose = Whose::Everybodys;
};

const bool kRegistered = [] {
    const AskedPage pages[] = {
        {"workFirstPage"},
        {"workWithinSevenDays", {{u"state"_s, u"due_soon"_s}}},
        {"workOfOneCounty", {{u"county"_s, u"630102"_s}, {u"state"_s, u"overdue"_s}}},
        {"workOnHold", {{u"hold"_s, u"held"_s}}},
        {"workOfOneOfficer", {{u"staff"_s, QString::number(kOfficer)}}},
        {"workOwn", {}, Whose::Own}};
    const auto add = [](const std::string& name, auto run) {
        benchmark::RegisterBenchmark(name.c_str(), run)->Arg(30000)->Arg(300000)->UseManualTime();
    };
    for (const auto& [where, suffix] : {std::pair(Where::Office, std::string()),
                                        std::pair(Where::Server, std::string("OnServer"))}) {
        for (const auto& asked : pages)
            add(asked.name + suffix, [where, asked](benchmark::State& state) {
                page(state, where, {.filters = asked.filters, .limit = 100}, asked.whose);
            });
        for (const auto& [name, whose] : {std::pair(std::string("workNumbers"), Whose::Everybodys),
                                          std::pair(std::string("workOwnNumbers"), Whose::Own)})
            add(name + suffix,
                [where, whose](benchmark::State& state) { numbers(state, where, whose); });
    }
    return true;
}();

}  // namespace
