// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/transfer_acts.h"
#include "core/storage/list_findings.h"
#include "core/storage/list_help.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_case_load.h"
#include "core/storage/sql_comparison_store.h"
#include "core/storage/sql_outcome_store.h"
#include "core/storage/sql_transfer_store.h"
#include "tests/storage/work_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Offices = std::map<qint64, qint64>;  // person → office

/// A full office from which people went to another, one of them back, one of them refused.
class AfterTransfers : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return test().offices().saveOffice(a, {.id = OfficeId(2),
                                                   .code = u"63992201"_s,
                                                   .name = u"窗口二"_s,
                                                   .division = u"639922"_s});
        })));
        const auto hired = act([&](const Act& a) {
            return test().offices().saveStaff(
                a, {},
                {StaffId(1), OfficeId(2), u"李秀英"_s, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
        });
        ASSERT_TRUE(ok(hired));
        there_ = hired->id;
        fillWork(10);
        assignments_ = std::make_unique<SqlAssignmentStore>(test().context());
        transfers_ = std::make_unique<SqlTransferStore>(test().context());
        assign_ = std::make_unique<AssignPorts>(AssignPorts{
            test().transactions(), *assignments_, test().offices(), test().users(), loadedCodes()});
        int n = 0;
        for (const auto person : everybody()) {
            ++n;
            if (n % 11 < 4 || waits(person)) continue;
            const auto id = ask(person, here(), OfficeId(2));
            if (n % 7 == 0) continue;
            if (n % 5 == 0) {
                ASSERT_TRUE(
                    ok(refuseTransfers(ports(), there(), OperationId::make(), {id}, {u"1"_s, {}})));
                continue;
            }
            accept(id, there());
            if (n % 4 == 0) accept(ask(person, there(), here().office), here());
        }
    }
    TransferPorts ports() { return {*assign_, *transfers_}; }
    [[nodiscard]] const Actor& here() { return test().actor(); }
    [[nodiscard]] Actor there() const { return {there_, OfficeId(2)}; }
    TransferId ask(PersonId person, const Actor& from, OfficeId to) {
        const auto done =
            askTransfers(ports(), from, OperationId::make(), {{person}, to, u"2"_s}, kToday);
        EXPECT_TRUE(ok(done));
        EXPECT_TRUE(done->left.empty());
        return done->asked.front().id;
    }
    bool waits(PersonId person) {
        const auto all = transfers_->ofPerson(person);
        return std::ranges::find(*all, TransferState::Asked, &CaseTransfer::state) != all->end();
    }
    void accept(TransferId id, const Actor& by) {
        const auto done = acceptTransfers(ports(), by, OperationId::make(), {id}, by.staff, kToday);
        ASSERT_TRUE(ok(done));
        ASSERT_EQ(done->done.size(), 1u);
    }
    std::vector<PersonId> everybody() {
        std::vector<PersonId> people;
        for (const auto& [person, office] : keepers()) people.emplace_back(person);
        return people;
    }
    /// Who keeps whom, counted anew from the bare tables.
    Offices keepers() {
        const auto read = [&](const QString& sql) {
            auto rows = test().database().run({"test.recount", sql, false});
            EXPECT_TRUE(ok(rows));
            std::vector<std::array<qint64, 3>> found;
            while (rows->next()) found.push_back({rows->id(0), rows->id(1), rows->id(2)});
            return found;
        };
        Offices offices;
        for (const auto& row : read(u"SELECT id, office_id, 0 FROM person"_s))
            offices[row[0]] = row[1];
        std::map<qint64, qint64> last;
        for (const auto& [person, id, office] :
             read(u"SELECT person_id, id, to_office_id FROM case_transfer "
                  "WHERE state = 'accepted'"_s)) {
            const auto turn = id % (qint64(1) << 40);
            if (turn < last[person]) continue;
            last[person] = turn;
            offices[person] = office;
        }
        return offices;
    }
    QString nameOf(qint64 office) {
        const auto all = test().offices().offices().value();
        return std::ranges::find(all, OfficeId(int(office)), &Office::id)->name;
    }
    static std::set<qint64> of(const Offices& offices, qint64 office) {
        std::set<qint64> people;
        for (const auto& [person, at] : offices)
            if (at == office) people.insert(person);
        return people;
    }
    [[nodiscard]] Standing viewer(const Actor& who) {
        return {who.staff,
                who.office,
                who.office == OfficeId(2) ? u"639922"_s : sampleOffice().division,
                true,
                {{Role::Supervisor, Scope::Office}}};
    }
    /// The people of the rows both offices see, each as the other does not.
    std::map<qint64, std::set<qint64>> seenBy(ListSource& list, const QString& person) {
        std::map<qint64, std::set<qint64>> seen;
        for (const auto& who : {here(), there()}) {
            showOnlyTo(list, viewer(who));
            for (const auto& row : rowsOf(list))
                if (const auto id = row[person]; id.isValid())
                    seen[who.office.value()].insert(id.toLongLong());
        }
        return seen;
    }

    std::unique_ptr<SqlAssignmentStore> assignments_;
    std::unique_ptr<SqlTransferStore> transfers_;
    std::unique_ptr<AssignPorts> assign_;
    StaffId there_{1};
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(AfterTransfers);

TEST_P(AfterTransfers, PeopleLieWithTheOfficeOfTheLastAcceptedOne) {
    const auto offices = keepers();
    ASSERT_GT(of(offices, 2).size(), 5u);
    ASSERT_GT(of(offices, 1).size(), 5u);
    const SqlComparisonStore compared(test().context());
    const auto held = compared.people(everybody());
    ASSERT_TRUE(ok(held));
    for (const auto& one : *held)
        EXPECT_EQ(one.where.office.value(), offices.at(one.person.id.value()));
    const auto cases = assignments_->casesOf(everybody());
    ASSERT_TRUE(ok(cases));
    for (const auto& one : *cases)
        EXPECT_EQ(one.where.office.value(), offices.at(one.person.value()));
    for (const auto& [person, office] : offices) {
        const auto where = test().users().whereabouts(u"person"_s, person);
        ASSERT_TRUE(ok(where));
        EXPECT_EQ((*where)->office.value(), office);
    }
}

TEST_P(AfterTransfers, ListsShowEachOfficeItsOwn) {
    const auto offices = keepers();
    const auto list = peopleList(test().context(), test().clock());
    const auto people = seenBy(*list, u"id"_s);
    EXPECT_EQ(people.at(1), of(offices, 1));
    EXPECT_EQ(people.at(2), of(offices, 2));
    const auto faults = findingsList(test().context(), test().clock());
    const auto registrations = registrationsList(test().context(), test().clock());
    const auto plans = helpPlansList(test().context(), test().clock(), 7);
    for (auto* one : {faults.get(), registrations.get(), plans.get()})
        for (const auto& [office, seen] : seenBy(*one, u"person_id"_s)) {
            EXPECT_FALSE(seen.empty()) << qPrintable(one->key());
            for (const auto person : seen)
                EXPECT_EQ(offices.at(person), office) << qPrintable(one->key());
        }
}

TEST_P(AfterTransfers, WorkGoesAlongAsItWasOwed) {
    const QStringList notByThePerson{u"transfer_asked"_s, u"request_returned"_s};
    const auto offices = keepers();
    const auto work = list();
    const auto all = rowsOf(*work);
    std::map<qint64, std::set<qint64>> expected;
    for (const auto& row : all) {
        const auto kind = row[u"kind"_s].toString();
        if (!row[u"person_id"_s].isValid() || row[u"household_id"_s].isValid() ||
            notByThePerson.contains(kind))
            continue;
        const auto person = row[u"person_id"_s].toLongLong();
        EXPECT_EQ(row[u"office"_s].toString(), nameOf(offices.at(person))) << qPrintable(kind);
        expected[offices.at(person)].insert(row[u"id"_s].toLongLong());
    }
    for (const auto& who : {here(), there()}) {
        showOnlyTo(*work, viewer(who));
        std::set<qint64> seen;
        for (const auto& row : rowsOf(*work))
            if (row[u"person_id"_s].isValid() && !row[u"household_id"_s].isValid() &&
                !notByThePerson.contains(row[u"kind"_s].toString()))
                seen.insert(row[u"id"_s].toLongLong());
        EXPECT_EQ(seen, expected[who.office.value()]);
    }
}

TEST_P(AfterTransfers, HelpPlansShowWhoIsInChargeThere) {
    const auto offices = keepers();
    int gone = 0;
    for (const auto& row : rowsOf(*list())) {
        if (!row[u"kind"_s].toString().startsWith(u"help_"_s)) continue;
        if (offices.at(row[u"person_id"_s].toLongLong()) != 2) continue;
        EXPECT_EQ(row[u"staff"_s].toString(), u"李秀英"_s);
        ++gone;
    }
    EXPECT_GT(gone, 0);
}

TEST_P(AfterTransfers, WaitForTheReceiverAndAreChasedByTheSender) {
    const auto read = [&](const QString& due) {
        auto rows = test().database().run(
            {"test.waiting", u"SELECT id FROM case_transfer WHERE state = 'asked' AND "_s + due,
             false});
        EXPECT_TRUE(ok(rows));
        std::set<qint64> found;
        while (rows->next()) found.insert(rows->id(0));
        return found;
    };
    const auto asked = read(u"due_on > ''"_s);
    const auto silent = read(u"due_on < '%1'"_s.arg(iso(0)));
    ASSERT_LT(silent.size(), asked.size());
    const auto waiting = [&](const Actor& who, const QString& kind, const Clock& clock) {
        const auto work = list(clock);
        showOnlyTo(*work, viewer(who));
        std::set<qint64> records;
        for (const auto& row : rowsOf(*work, {{u"kind"_s, kind}}))
            records.insert(workItemOf(row[u"id"_s].toLongLong())->record);
        return records;
    };
    const WorkingDayClock late(kToday.addDays(30));
    const std::set<qint64> none;
    EXPECT_EQ(waiting(there(), u"transfer_asked"_s, test().clock()), asked);
    EXPECT_EQ(waiting(here(), u"transfer_asked"_s, test().clock()), none);
    EXPECT_EQ(waiting(here(), u"transfer_silent"_s, test().clock()), silent);
    EXPECT_EQ(waiting(here(), u"transfer_silent"_s, late), asked);
    EXPECT_EQ(waiting(there(), u"transfer_silent"_s, late), none);
    const auto work = list();
    showOnlyTo(*work, {there_, OfficeId(2), u"639922"_s, true, {{Role::Clerk, Scope::Own}}});
    EXPECT_EQ(rowsOf(*work, {{u"kind"_s, u"transfer_asked"_s}}).size(), 0u)
        << "nobody's case there yet";
}

TEST_P(AfterTransfers, ChartsCountForTheOfficeOfThatDay) {
    const auto offices = keepers();
    const SqlOutcomeStore outcomes(test().context(), loadedCodes().lists);
    const auto facts = outcomes.facts({u"jobseeker"_s, u"graduate"_s, u"unemployment"_s}, kToday);
    ASSERT_TRUE(ok(facts));
    std::set<qint64> counted;
    for (const auto& fact : *facts) {
        EXPECT_EQ(fact.office.value(), offices.at(fact.person.value()));
        counted.insert(fact.office.value());
    }
    EXPECT_EQ(counted.size(), 2u);
    const auto before = outcomes.facts({u"jobseeker"_s, u"graduate"_s}, kToday.addDays(-1));
    for (const auto& fact : *before) EXPECT_EQ(fact.office, here().office);
}

TEST_P(AfterTransfers, LoadsAreThoseOfTheOffice) {
    const auto offices = keepers();
    const SqlCaseLoad loads(test().context());
    for (const auto office : {1, 2}) {
        const auto cases = loads.cases(OfficeId(office), kToday, 7);
        ASSERT_TRUE(ok(cases));
        EXPECT_FALSE(cases->empty());
        for (const auto& one : *cases) EXPECT_EQ(offices.at(one.person.value()), office);
    }
}
