// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/assignment_acts.h"
#include "core/assigning/case_load_list.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_case_load.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const CaseWeights& weights() {
    static const auto loaded = CaseWeights::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

class CaseLoads : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        fillOffice();
        for (const auto& name : {u"李秀英"_s, u"马兰"_s}) officers_.push_back(hired(name));
        store_ = std::make_unique<SqlAssignmentStore>(test().context());
        loads_ = std::make_unique<SqlCaseLoad>(test().context());
        std::vector<PersonId> some;
        const auto people = peopleList(test().context(), test().clock())->page({.limit = 12});
        for (const auto& row : people->rows) some.emplace_back(row.id);
        give(movesTo(assigning(), some, officers_[0]).value());
    }
    StaffId hired(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value()
            .id;
    }
    AssignPorts assigning() {
        return {test().transactions(), *store_, test().offices(), test().users(), loadedCodes()};
    }
    CaseLoadPorts ports() {
        return {*loads_,   test().offices(), test().users(),
                weights(), test().clock(),   test().actor().office};
    }
    Assigned give(const std::vector<CaseMove>& moves) {
        const auto done =
            assignCases(assigning(), test().actor(), OperationId::make(), {moves, u"2"_s}, kToday);
        EXPECT_TRUE(ok(done));
        return *done;
    }
    static qint64 counted(const ListSource& list, const QMap<QString, QString>& filters) {
        return list.count({.filters = filters}, 10'000).value();
    }

    std::vector<StaffId> officers_;
    std::unique_ptr<SqlAssignmentStore> store_;
    std::unique_ptr<SqlCaseLoad> loads_;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(, CaseLoads, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(CaseLoads, AreAsManyAsTheListsTheyOpen) {
    const auto people = peopleList(test().context(), test().clock());
    const auto work = worklist(test().context(), test().clock());
    const auto all = caseLoads(ports());
    ASSERT_TRUE(ok(all));
    ASSERT_EQ(all->size(), 3u);
    const auto promises = u"contact|policy|guidance|referral|opportunity"_s;
    int cases = 0;
    for (const auto& one : *all) {
        const auto id = QString::number(one.officer.value());
        EXPECT_EQ(one.cases, counted(*people, {{u"officer"_s, id}}));
        EXPECT_EQ(
            one.overdue,
            counted(*work, {{u"staff"_s, id}, {u"state"_s, u"overdue"_s}, {u"kind"_s, promises}}));
        EXPECT_EQ(
            one.dueSoon,
            counted(*work, {{u"staff"_s, id}, {u"state"_s, u"due_soon"_s}, {u"kind"_s, promises}}));
        EXPECT_GE(one.weight, 100 * one.cases);
        cases += one.cases;
    }
    EXPECT_GT(cases, 12);
    EXPECT_EQ(std::ranges::find(*all, officers_[0], &CaseLoad::officer)->cases, 12);
    EXPECT_EQ(std::ranges::find(*all, officers_[1], &CaseLoad::officer)->cases, 0)
        << "who has nobody is seen as well";
}

TEST_P(CaseLoads, OfOneWhoLeftAreNobodys) {
    const auto staff = test().offices().staff();
    auto leaving = *std::ranges::find(*staff, officers_[0], &Staff::id);
    leaving.activeUntil = kToday;
    ASSERT_TRUE(ok(
        act([&](const Act& a) { return test().offices().saveStaff(a, officers_[0], leaving); })));
    const auto all = caseLoads(ports());
    ASSERT_TRUE(ok(all));
    EXPECT_EQ(all->size(), 2u);
    const auto proposal = balanceProposal(ports());
    ASSERT_TRUE(ok(proposal));
    for (const auto& [move, name, why] : proposal->moves) {
        EXPECT_NE(move.to, officers_[0]) << "nobody away gets a case";
        EXPECT_NE(move.from, officers_[0]);
    }
}

TEST_P(CaseLoads, AreEvenedOutAsProposedAndTakenBackAsOneBatch) {
    const auto before = caseLoads(ports());
    const auto proposal = balanceProposal(ports());
    ASSERT_TRUE(ok(proposal));
    ASSERT_FALSE(proposal->moves.empty());
    std::vector<CaseMove> moves;
    for (const auto& [move, name, why] : proposal->moves) {
        EXPECT_FALSE(name.isEmpty());
        EXPECT_FALSE(why.isEmpty());
        const auto latest = store_->casesOf({move.person})->front().latest;
        moves.push_back({move.person, move.to, latest});
    }
    const auto done = give(moves);
    EXPECT_TRUE(done.left.empty());
    const auto after = caseLoads(ports());
    ASSERT_TRUE(ok(after));
    for (const auto& one : *after)
        EXPECT_EQ(one.weight, proposal->balance.after.at(one.officer)) << "as was said before";
    ASSERT_TRUE(
        ok(undoAssignment(assigning(), test().actor(), OperationId::make(), done.batch->id)));
    EXPECT_EQ(caseLoads(ports()).value(), *before);
}

TEST_P(CaseLoads, StandInAListThatSortsThem) {
    const CaseLoadList list(ports());
    const auto page = list.page({.sort = u"cases"_s, .descending = true});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 3u);
    EXPECT_EQ(list.count({}, 100).value(), 3);
    EXPECT_GE(page->rows[0].cells[1].toInt(), page->rows[1].cells[1].toInt());
    EXPECT_GE(page->rows[1].cells[1].toInt(), page->rows[2].cells[1].toInt());
    const auto first = list.page({.limit = 2});
    ASSERT_EQ(first->rows.size(), 2u);
    const auto second = list.page({.after = first->next, .limit = 2});
    ASSERT_EQ(second->rows.size(), 1u);
    EXPECT_TRUE(second->next.isEmpty());
    EXPECT_EQ(codeOf(list.page({.filters = {{u"shoes"_s, u"42"_s}}})), "list.unknown_column");
    EXPECT_EQ(list.page({.ids = std::vector{officers_[1].value()}})->rows.size(), 1u);
}
