// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/assignment_acts.h"
#include "core/storage/sql_assignment_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_assignment_store.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const auto kHoliday = u"3"_s;

std::vector<std::string> reasonsOf(const std::vector<NotMoved>& left) {
    std::vector<std::string> codes;
    for (const auto& one : left) codes.emplace_back(one.error.code);
    return codes;
}

}  // namespace

class Assignments : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (database())
            store_ = std::make_unique<SqlAssignmentStore>(database()->context());
        else
            store_ = std::make_unique<FakeAssignmentStore>(fakes()->records());
        second_ = officer(u"李秀英"_s);
        third_ = officer(u"马兰"_s);
    }
    AssignPorts ports() { return {transactions(), *store_, offices(), users(), loadedCodes()}; }
    StaffId officer(const QString& name, int office = 1, std::optional<QDate> until = {}) {
        return act([&](const Act& a) {
                   return offices().saveStaff(a, {},
                                              {StaffId(1), OfficeId(office), name, u"clerk"_s,
                                               QDate(2022, 1, 1), until, 1});
               })
            .value()
            .id;
    }
    PersonId registered(int n, StaffId officer) {
        const auto who = person(n).id;
        register_(who, officer);
        return who;
    }
    void register_(PersonId who, StaffId officer) {
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return people().addRegistration(a,
                                            {.person = who, .facts = sampleRegistration(officer)});
        })));
    }
    Result<Assigned> give(const std::vector<PersonId>& people, StaffId to,
                          const QString& reason = kHoliday) {
        auto moves = movesTo(ports(), people, to);
        if (!moves) return fail(moves.error());
        return assignCases(ports(), actor(), OperationId::make(), {*std::move(moves), reason},
                           kToday);
    }
    Assigned given(const std::vector<PersonId>& people, StaffId to) {
        const auto done = give(people, to);
        EXPECT_TRUE(ok(done));
        return *done;
    }
    Result<Undone> takeBack(const Assigned& done) {
        return undoAssignment(ports(), actor(), OperationId::make(), done.batch->id);
    }
    std::vector<StaffId> inCharge(PersonId who) {
        const auto cases = store_->casesOf({who});
        EXPECT_TRUE(ok(cases));
        return cases->empty() ? std::vector<StaffId>() : cases->front().where.officers;
    }

    std::unique_ptr<AssignmentStore> store_;
    StaffId second_{1};
    StaffId third_{1};
};

TEST_P(Assignments, GoBeforeTheOfficersOfRegistrations) {
    const auto who = registered(1, actor().staff);
    const auto nobodys = person(2).id;
    EXPECT_EQ(inCharge(who), std::vector{actor().staff});
    EXPECT_TRUE(inCharge(nobodys).empty());
    const auto done = given({who, nobodys}, second_);
    ASSERT_TRUE(done.batch);
    EXPECT_EQ(done.batch->moved, 2);
    EXPECT_EQ(done.batch->on, kToday);
    EXPECT_TRUE(done.left.empty());
    EXPECT_EQ(inCharge(who), std::vector{second_});
    EXPECT_EQ(inCharge(nobodys), std::vector{second_});
    register_(who, third_);
    EXPECT_EQ(inCharge(who), std::vector{second_}) << "a registration by another counter";
}

TEST_P(Assignments, KeepEverybodyWhoWasNamed) {
    const auto who = registered(1, actor().staff);
    const auto first = given({who}, second_);
    const auto second = given({who}, third_);
    const auto history = store_->ofPerson(who);
    ASSERT_TRUE(ok(history));
    ASSERT_EQ(history->size(), 2u);
    EXPECT_EQ(history->front().officer, second_);
    EXPECT_EQ(history->back().officer, third_);
    EXPECT_EQ(history->back().reason, kHoliday);
    EXPECT_EQ(history->back().since, kToday);
    EXPECT_EQ(history->back().recorded.staff, actor().staff);
    EXPECT_EQ(history->back().batch, second.batch->id);
    EXPECT_EQ(store_->ofBatch(first.batch->id)->size(), 1u);
    EXPECT_EQ(inCharge(who), std::vector{third_});
}

TEST_P(Assignments, TellWhoCouldNotBeMovedAndMoveTheOthers) {
    const auto mine = registered(1, actor().staff);
    const auto theirs = registered(2, second_);
    const PersonId unknown(999'999);
    const auto done = given({theirs, unknown, mine}, second_);
    EXPECT_EQ(reasonsOf(done.left),
              (std::vector<std::string>{"case.already_theirs", "record.not_found"}));
    EXPECT_EQ(done.left[0].person, theirs);
    ASSERT_TRUE(done.batch);
    EXPECT_EQ(done.batch->moved, 1);
    EXPECT_EQ(inCharge(mine), std::vector{second_});
    for (const auto& one : done.left) EXPECT_FALSE(one.error.hint.isEmpty()) << one.error.code;
}

TEST_P(Assignments, KeepNothingWhenNobodyWasMoved) {
    const auto theirs = registered(1, second_);
    const auto done = given({theirs}, second_);
    EXPECT_FALSE(done.batch);
    EXPECT_EQ(done.left.size(), 1u);
    EXPECT_TRUE(store_->ofPerson(theirs)->empty());
}

TEST_P(Assignments, AreToldWhenSomebodyElseWasFaster) {
    const auto who = registered(1, actor().staff);
    const auto other = registered(2, actor().staff);
    const auto seen = movesTo(ports(), {who, other}, third_);
    ASSERT_TRUE(ok(seen));
    given({who}, second_);
    const auto late = assignCases(ports(), actor(), OperationId::make(), {*seen, kHoliday}, kToday);
    ASSERT_TRUE(ok(late));
    EXPECT_EQ(reasonsOf(late->left), std::vector<std::string>{"case.given_meanwhile"});
    EXPECT_EQ(inCharge(who), std::vector{second_}) << "nothing is lost";
    EXPECT_EQ(inCharge(other), std::vector{third_});
    EXPECT_EQ(late->batch->moved, 1);
}

TEST_P(Assignments, AreRefusedWithoutPeopleOrReasonOrOfficer) {
    const auto who = registered(1, actor().staff);
    const auto left = officer(u"离职"_s, 1, QDate(2022, 11, 1));
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return offices().saveOffice(a, {.id = OfficeId(2),
                                        .code = u"63992102"_s,
                                        .name = u"窗口二"_s,
                                        .division = u"639921"_s});
    })));
    const auto elsewhere = officer(u"外人"_s, 2);
    EXPECT_EQ(codeOf(give({}, second_)), "case.nobody");
    EXPECT_EQ(codeOf(give({who}, second_, u"77"_s)), "case.unknown_reason");
    EXPECT_EQ(codeOf(give({who}, left)), "case.no_officer");
    EXPECT_EQ(codeOf(give({who}, StaffId(88'888))), "case.no_officer");
    EXPECT_EQ(codeOf(give({who}, elsewhere)), "case.other_office");
    EXPECT_EQ(inCharge(who), std::vector{actor().staff});
}

TEST_P(Assignments, LeaveNobodyInChargeWhenTheNamedOneLeaves) {
    const auto who = registered(1, actor().staff);
    given({who}, second_);
    const auto staff = offices().staff();
    auto leaving = *std::ranges::find(*staff, second_, &Staff::id);
    leaving.activeUntil = kToday;
    ASSERT_TRUE(ok(act([&](const Act& a) { return offices().saveStaff(a, second_, leaving); })));
    EXPECT_TRUE(inCharge(who).empty());
    EXPECT_EQ(store_->casesOf({who})->front().named, second_);
}

TEST_P(Assignments, AreTakenBackAtOnce) {
    const auto mine = registered(1, actor().staff);
    const auto nobodys = person(2).id;
    const auto before = given({nobodys}, third_);
    const auto done = given({mine, nobodys}, second_);
    const auto undone = takeBack(done);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->people, 2);
    EXPECT_TRUE(undone->left.empty());
    EXPECT_EQ(inCharge(mine), std::vector{actor().staff});
    EXPECT_EQ(inCharge(nobodys), std::vector{third_});
    EXPECT_EQ(store_->find(done.batch->id)->undoneOn, kToday);
    EXPECT_EQ(store_->find(done.batch->id)->undoneBy, actor().staff);
    EXPECT_EQ(codeOf(takeBack(done)), "case.nothing_left");
    EXPECT_TRUE(ok(takeBack(before)));
}

TEST_P(Assignments, AreLeftWhereSomebodyWasGivenAwayAgain) {
    const auto one = registered(1, actor().staff);
    const auto other = registered(2, actor().staff);
    const auto done = given({one, other}, second_);
    const auto later = given({other}, third_);
    const auto undone = takeBack(done);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->people, 1);
    ASSERT_EQ(undone->left.size(), 1u);
    EXPECT_EQ(undone->left.front().person, other);
    EXPECT_EQ(undone->left.front().error.code, "case.given_since");
    EXPECT_EQ(inCharge(one), std::vector{actor().staff});
    EXPECT_EQ(inCharge(other), std::vector{third_});
    ASSERT_TRUE(ok(takeBack(later)));
    EXPECT_EQ(takeBack(done)->people, 1) << "the rest, once nothing is built upon it";
    EXPECT_EQ(inCharge(other), std::vector{actor().staff});
}

TEST_P(Assignments, TakeTheRightOverThoseGivenAway) {
    const auto who = registered(1, actor().staff);
    ASSERT_TRUE(ok(act([&](const Act& a) -> Result<UserAccount> {
        if (auto given = users().grant(a, second_, {Role::Clerk, Scope::Own}); !given)
            return fail(given.error());
        if (auto added = users().addUser(a, second_, u"clerk"_s, false); !added) return added;
        return users().addUser(a, actor().staff, u"boss"_s, false);
    })));
    const Actor clerk{second_, actor().office};
    const auto moves = movesTo(ports(), {who}, second_);
    EXPECT_EQ(codeOf(assignCases(ports(), clerk, OperationId::make(), {*moves, kHoliday}, kToday)),
              "right.denied");
    const auto done = given({who}, second_);
    EXPECT_EQ(codeOf(undoAssignment(ports(), clerk, OperationId::make(), done.batch->id)),
              "right.denied");
    EXPECT_EQ(codeOf(openBatch(ports(), clerk, done.batch->id)), "right.denied");
    EXPECT_EQ(openAssignments(ports(), actor(), who)->size(), 1u);
    EXPECT_EQ(codeOf(undoAssignment(ports(), actor(), OperationId::make(), AssignmentBatchId(77))),
              "record.not_found");
}

TEST_P(Assignments, DoNotReachPeopleOfAnotherOffice) {
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return offices().saveOffice(a, {.id = OfficeId(2),
                                        .code = u"63992102"_s,
                                        .name = u"窗口二"_s,
                                        .division = u"639921"_s});
    })));
    const auto elsewhere = transactions().run(
        Actor{actor().staff, OfficeId(2)},
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) { return people().add(a, samplePerson(5), {}); });
    ASSERT_TRUE(ok(elsewhere));
    EXPECT_EQ(reasonsOf(given({elsewhere->id}, second_).left),
              std::vector<std::string>{"case.other_office"});
    ASSERT_TRUE(
        ok(act([&](const Act& a) { return users().addUser(a, actor().staff, u"boss"_s, false); })));
    EXPECT_EQ(reasonsOf(given({elsewhere->id}, second_).left),
              std::vector<std::string>{"right.out_of_scope"});
}

ZHIQIAO_ON_EVERY_STORE(Assignments);
