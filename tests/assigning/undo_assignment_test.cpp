// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/assignment_acts.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_user_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

#include <future>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class AssignmentsInTheDatabase : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        store_ = std::make_unique<SqlAssignmentStore>(test().context());
        for (int n = 1; n <= 30; ++n) {
            people_.push_back(person(n).id);
            if (n % 3) enrol(people_.back(), u"jobseeker"_s, kToday.addDays(-n));
        }
        for (const auto& name : {u"李秀英"_s, u"马兰"_s}) officers_.push_back(hired(name));
    }
    StaffId hired(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value()
            .id;
    }
    AssignPorts ports() {
        return {test().transactions(), *store_, test().offices(), test().users(), loadedCodes()};
    }
    Assigned give(const std::vector<PersonId>& people, StaffId to) {
        const auto moves = movesTo(ports(), people, to);
        const auto done =
            assignCases(ports(), test().actor(), OperationId::make(), {*moves, u"1"_s}, kToday);
        EXPECT_TRUE(ok(done));
        return *done;
    }
    DatabaseDigest digest() {
        const auto digest = digestOf(test().database(), test().vault());
        EXPECT_TRUE(ok(digest));
        return *digest;
    }
    qint64 acts() {
        auto row = test().database().run({"test.acts", u"SELECT count(*) FROM journal", false});
        return row->next() ? row->id(0) : -1;
    }

    std::unique_ptr<SqlAssignmentStore> store_;
    std::vector<PersonId> people_;
    std::vector<StaffId> officers_;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(, AssignmentsInTheDatabase,
                         testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(AssignmentsInTheDatabase, LeaveEveryRowAsItWasWhenTakenBack) {
    give({people_[0], people_[1]}, officers_[0]);
    const auto before = digest();
    const auto done = give(people_, officers_[1]);
    EXPECT_EQ(done.batch->moved, 30);
    EXPECT_NE(digest(), before);
    const auto undone =
        undoAssignment(ports(), test().actor(), OperationId::make(), done.batch->id);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->people, 30);
    EXPECT_EQ(digest(), before);
}

TEST_P(AssignmentsInTheDatabase, AreOneActHoweverManyTheyAre) {
    const auto before = acts();
    const auto done = give(people_, officers_[0]);
    EXPECT_EQ(acts(), before + 1);
    const auto aside = test().open(Access::ReadOnly);
    ASSERT_TRUE(ok(aside));
    const auto checked = checkDatabase(**aside, test().vault(), kToday, {});
    ASSERT_TRUE(ok(checked));
    for (const auto& row : *checked) EXPECT_TRUE(row.ok) << qPrintable(row.check + row.detail);
    give(people_, officers_[0]);
    EXPECT_EQ(acts(), before + 1) << "nobody was moved";
    ASSERT_TRUE(ok(undoAssignment(ports(), test().actor(), OperationId::make(), done.batch->id)));
    EXPECT_EQ(acts(), before + 2);
}

TEST_P(AssignmentsInTheDatabase, KeepAnImportFromBeingTakenBack) {
    const auto batch =
        act([&](const Act& a) { return test().batches().begin(a, u"people"_s, u"digest"_s); });
    const auto imported =
        act([&](const Act& a) { return test().people().add(a, samplePerson(90), batch->id); });
    ASSERT_TRUE(ok(act([&](const Act& a) { return test().batches().complete(a, *batch); })));
    const auto done = give({imported->id}, officers_[0]);
    const auto undo = [&] {
        return act([&](const Act& a) { return test().batches().undo(a, batch->id); });
    };
    EXPECT_EQ(codeOf(undo()), "batch.built_upon");
    ASSERT_TRUE(ok(undoAssignment(ports(), test().actor(), OperationId::make(), done.batch->id)));
    EXPECT_TRUE(ok(undo()));
}

TEST_P(AssignmentsInTheDatabase, ByTwoCountersAtOnceAreToldToTheSecond) {
    const auto seen = movesTo(ports(), people_, officers_[0]);
    const auto theirs = movesTo(ports(), people_, officers_[1]);
    ASSERT_TRUE(ok(seen));
    auto other = std::async(std::launch::async, [&] {
        Connections connections([&](Access access) { return test().open(access); });
        EXPECT_TRUE(ok(connections.openForWriting()));
        const SqlContext context{connections, test().vault(), test().context().trail};
        SqlTransactions transactions(context, test().clock());
        SqlAssignmentStore assignments(context);
        const SqlOfficeStore offices(context);
        const SqlUserStore users(context);
        const auto done =
            assignCases({transactions, assignments, offices, users, loadedCodes()}, test().actor(),
                        OperationId::make(), {*theirs, u"2"_s}, kToday);
        connections.closeHere();
        return done;
    });
    const auto mine =
        assignCases(ports(), test().actor(), OperationId::make(), {*seen, u"2"_s}, kToday);
    const auto second = other.get();
    ASSERT_TRUE(ok(mine));
    ASSERT_TRUE(ok(second));
    EXPECT_NE(mine->batch.has_value(), second->batch.has_value()) << "one of the two was faster";
    const auto& late = mine->batch ? *second : *mine;
    ASSERT_EQ(late.left.size(), people_.size());
    for (const auto& one : late.left) EXPECT_EQ(one.error.code, "case.given_meanwhile");
    for (const auto person : people_) EXPECT_EQ(store_->ofPerson(person)->size(), 1u);
}
