// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/assignment_acts.h"
#include "core/storage/list_findings.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_comparison_store.h"
#include "core/storage/sql_household_store.h"
#include "core/storage/sql_outcome_store.h"
#include "core/storage/sql_user_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

#include <map>
#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Charge = std::map<qint64, std::set<qint64>>;  // person → officers

/// Everybody's officers counted anew from the bare tables, in the test's own words.
Charge recounted(Database& database, bool onlyOnStaff) {
    const auto read = [&](const QString& sql) {
        auto rows = database.run({"test.recount", sql, false});
        EXPECT_TRUE(ok(rows));
        std::vector<std::array<qint64, 3>> found;
        while (rows->next()) found.push_back({rows->id(0), rows->id(1), rows->id(2)});
        return found;
    };
    std::set<qint64> gone;
    for (const auto& row : read(u"SELECT id, 0, 0 FROM staff WHERE active_until IS NOT NULL"_s))
        gone.insert(row[0]);
    Charge charge;
    for (const auto& row : read(u"SELECT id, 0, 0 FROM person"_s)) charge[row[0]] = {};
    std::map<qint64, std::pair<qint64, qint64>> named;  // person → order and officer
    for (const auto& [person, id, officer] :
         read(u"SELECT person_id, id, officer_id FROM case_assignment"_s))
        named[person] = std::max(named[person], std::pair(id % (qint64(1) << 40), officer));
    std::set<qint64> corrected;
    for (const auto& row :
         read(u"SELECT corrects, 0, 0 FROM registration WHERE corrects IS NOT NULL"_s))
        corrected.insert(row[0]);
    for (const auto& [person, id, officer] :
         read(u"SELECT person_id, id, officer_id FROM registration WHERE ended_on IS NULL"_s))
        if (!corrected.contains(id) && !named.contains(person)) charge[person].insert(officer);
    for (const auto& [person, last] : named) charge[person].insert(last.second);
    if (onlyOnStaff)
        for (auto& [person, officers] : charge)
            std::erase_if(officers, [&](qint64 officer) { return gone.contains(officer); });
    return charge;
}

std::set<qint64> idsOn(const ListSource& list, const QMap<QString, QString>& filters = {}) {
    const auto page = list.page({.filters = filters, .limit = 1000});
    EXPECT_TRUE(ok(page));
    std::set<qint64> ids;
    for (const auto& row : page->rows) ids.insert(row.id);
    return ids;
}

/// The cells of a column by the cells of another.
std::map<qint64, std::set<QString>> cells(const ListSource& list, const QString& key,
                                          const QString& value) {
    const auto columns = list.columns();
    const auto at = [&](const QString& column) {
        return size_t(std::ranges::find(columns, column, &ListColumn::key) - columns.begin());
    };
    const auto page = list.page({.limit = 5000});
    EXPECT_TRUE(ok(page));
    std::map<qint64, std::set<QString>> found;
    for (const auto& row : page->rows)
        found[key.isEmpty() ? row.id : row.cells[at(key)].toLongLong()].insert(
            row.cells[at(value)].toString());
    return found;
}

/// A full office of three officers, one of whom has left, in which many were given away since.
class OfficersInCharge : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        fillOffice();
        for (const auto& name : {u"李秀英"_s, u"马兰"_s, u"韩青"_s})
            officers_.push_back(hired(name));
        QRandomGenerator random(14);
        for (int round = 0; round < 3; ++round) give(random);
        leaves(officers_.back());
    }
    StaffId hired(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value()
            .id;
    }
    void leaves(StaffId who) {
        const auto staff = test().offices().staff();
        auto leaving = *std::ranges::find(*staff, who, &Staff::id);
        leaving.activeUntil = kToday;
        ASSERT_TRUE(
            ok(act([&](const Act& a) { return test().offices().saveStaff(a, who, leaving); })));
    }
    AssignPorts ports() {
        return {test().transactions(), assignments(), test().offices(), test().users(),
                loadedCodes()};
    }
    SqlAssignmentStore& assignments() {
        if (!store_) store_ = std::make_unique<SqlAssignmentStore>(test().context());
        return *store_;
    }
    void give(QRandomGenerator& random) {
        std::vector<PersonId> people;
        for (const auto& [person, officers] : recounted(test().database(), false))
            if (random.bounded(3) == 0) people.emplace_back(person);
        const auto to = officers_[size_t(random.bounded(int(officers_.size())))];
        const auto moves = movesTo(ports(), people, to);
        ASSERT_TRUE(ok(moves));
        ASSERT_TRUE(ok(
            assignCases(ports(), test().actor(), OperationId::make(), {*moves, u"2"_s}, kToday)));
    }
    QString nameOf(qint64 staff) {
        const auto all = test().offices().staff();
        return std::ranges::find(*all, StaffId(staff), &Staff::id)->name;
    }
    [[nodiscard]] Standing clerk(StaffId who) {
        return {
            who, test().actor().office, sampleOffice().division, true, {{Role::Clerk, Scope::Own}}};
    }

    std::vector<StaffId> officers_;

private:
    std::unique_ptr<SqlAssignmentStore> store_;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(, OfficersInCharge, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(OfficersInCharge, AreThoseOfARecountForOneAndForMany) {
    const auto charge = recounted(test().database(), true);
    std::vector<PersonId> people;
    for (const auto& [person, officers] : charge) people.emplace_back(person);
    const auto cases = assignments().casesOf(people);
    ASSERT_TRUE(ok(cases));
    ASSERT_EQ(cases->size(), charge.size());
    const SqlComparisonStore compared(test().context());
    const auto held = compared.people(people);
    ASSERT_TRUE(ok(held));
    const auto asSet = [](const Whereabouts& where) {
        std::set<qint64> officers;
        for (const auto officer : where.officers) officers.insert(officer.value());
        return officers;
    };
    for (const auto& one : *cases) EXPECT_EQ(asSet(one.where), charge.at(one.person.value()));
    for (const auto& one : *held) EXPECT_EQ(asSet(one.where), charge.at(one.person.id.value()));
    for (const auto& [person, officers] : charge) {
        const auto where = test().users().whereabouts(u"person"_s, person);
        ASSERT_TRUE(ok(where));
        EXPECT_EQ(asSet(**where), officers) << person;
    }
}

TEST_P(OfficersInCharge, SeeTheirOwnAndNobodys) {
    const auto charge = recounted(test().database(), true);
    const auto list = peopleList(test().context(), test().clock());
    for (const auto officer : {test().actor().staff, officers_[0], officers_[1]}) {
        showOnlyTo(*list, clerk(officer));
        std::set<qint64> own;
        for (const auto& [person, officers] : charge)
            if (officers.empty() || officers.contains(officer.value())) own.insert(person);
        EXPECT_EQ(idsOn(*list), own);
        const auto standing = clerk(officer);
        for (const auto& [person, officers] : charge) {
            const auto where = test().users().whereabouts(u"person"_s, person);
            EXPECT_EQ(mayDo(standing, Right::PersonRead, *where).has_value(), own.contains(person))
                << "what a list shows can be opened, and nothing else";
        }
    }
}

TEST_P(OfficersInCharge, AreFoundByTheListOfPeople) {
    const auto charge = recounted(test().database(), false);
    const auto list = peopleList(test().context(), test().clock());
    for (const auto officer : {test().actor().staff, officers_[0], officers_[1], officers_[2]}) {
        std::set<qint64> theirs;
        for (const auto& [person, officers] : charge)
            if (officers.contains(officer.value())) theirs.insert(person);
        EXPECT_EQ(idsOn(*list, {{u"officer"_s, QString::number(officer.value())}}), theirs);
        EXPECT_EQ(idsOn(*list, {{u"officer"_s, nameOf(officer.value())}}), theirs);
    }
    for (const auto& [person, names] : cells(*list, {}, u"officer"_s)) {
        const auto& officers = charge.at(person);
        std::set<QString> expected;
        for (const auto officer : officers) expected.insert(nameOf(officer));
        if (officers.empty()) expected.insert(QString());
        EXPECT_EQ(names, expected) << person;
    }
}

TEST_P(OfficersInCharge, StandOnTheWorklistAndInTheListOfRegistrations) {
    std::map<qint64, qint64> named;
    auto rows = test().database().run(
        {"test.named",
         u"SELECT person_id, officer_id FROM case_assignment ORDER BY id % 1099511627776"_s,
         false});
    ASSERT_TRUE(ok(rows));
    while (rows->next()) named[rows->id(0)] = rows->id(1);
    ASSERT_FALSE(named.empty());
    int seen = 0;
    const auto work = worklist(test().context(), test().clock());
    for (const auto& [person, names] : cells(*work, u"person_id"_s, u"staff"_s))
        if (named.contains(person)) {
            EXPECT_EQ(names, std::set{nameOf(named[person])}) << person;
            ++seen;
        } else {
            EXPECT_EQ(names, std::set{nameOf(staff().value())}) << "the registration's";
        }
    EXPECT_GT(seen, 5);
    const auto columns = work->columns();
    const auto staffColumn =
        size_t(std::ranges::find(columns, u"staff"_s, &ListColumn::key) - columns.begin());
    for (const auto officer : officers_) {
        const auto id = QString::number(officer.value());
        const auto page = work->page({.filters = {{u"staff"_s, id}}, .limit = 1000});
        ASSERT_TRUE(ok(page));
        qint64 expected = 0;
        const auto everything = work->page({.limit = 1000});
        for (const auto& row : everything->rows)
            expected += row.cells[staffColumn].toString() == nameOf(officer.value()) ? 1 : 0;
        EXPECT_EQ(qint64(page->rows.size()), expected);
        EXPECT_EQ(work->count({.filters = {{u"staff"_s, id}}}, 1000).value(), expected);
    }
}

TEST_P(OfficersInCharge, AreCountedByTheCharts) {
    const SqlOutcomeStore outcomes(test().context(), loadedCodes().lists);
    const auto facts =
        outcomes.facts({u"jobseeker"_s, u"graduate"_s, u"hardship"_s, u"unemployment"_s}, kToday);
    ASSERT_TRUE(ok(facts));
    const auto charge = recounted(test().database(), false);
    std::map<qint64, qint64> named;
    for (const auto& fact : *facts) {
        const auto history = assignments().ofPerson(fact.person);
        const auto expected = history->empty() ? staff() : history->back().officer;
        EXPECT_EQ(fact.staff, expected);
        named[expected.value()]++;
    }
    EXPECT_GT(named.size(), 1u);
    const auto before = outcomes.facts({u"jobseeker"_s, u"graduate"_s}, kToday.addDays(-1));
    ASSERT_TRUE(ok(before));
    for (const auto& fact : *before) EXPECT_EQ(fact.staff, staff()) << "as it was the day before";
}

TEST_P(OfficersInCharge, OfAMemberAreThoseOfTheHousehold) {
    const auto one = person(901);
    const auto home = act([&](const Act& a) -> Result<Household> {
        auto saved = test().households().add(a, {.facts = {.bookNumber = u"HK1"_s,
                                                           .address = u"雪河县盐泉镇湖滨路1号"_s,
                                                           .division = u"639921102"_s},
                                                 .openedOn = kToday.addDays(-30)});
        if (!saved) return saved;
        const auto joined =
            test().households().addMember(a, {saved->id, one.id, u"0"_s, kToday.addDays(-30)});
        if (!joined) return fail(joined.error());
        return saved;
    });
    ASSERT_TRUE(ok(home));
    const auto list = householdsList(test().context(), test().clock());
    const auto sees = [&](StaffId who) {
        showOnlyTo(*list, clerk(who));
        return idsOn(*list).contains(home->id.value());
    };
    EXPECT_TRUE(sees(officers_[0])) << "nobody's";
    const auto moves = movesTo(ports(), {one.id}, officers_[1]);
    ASSERT_TRUE(
        ok(assignCases(ports(), test().actor(), OperationId::make(), {*moves, u"2"_s}, kToday)));
    EXPECT_FALSE(sees(officers_[0]));
    EXPECT_TRUE(sees(officers_[1]));
    const auto where = test().users().whereabouts(u"household"_s, home->id.value());
    ASSERT_TRUE(ok(where));
    EXPECT_EQ((*where)->officers, std::vector{officers_[1]});
}
