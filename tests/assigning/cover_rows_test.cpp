// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/work_kinds.h"
#include "core/storage/list_difficulties.h"
#include "core/storage/list_help.h"
#include "core/storage/list_key_employers.h"
#include "core/storage/list_onward.h"
#include "core/storage/list_programmes.h"
#include "core/storage/list_transfers.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_leave_store.h"
#include "tests/storage/work_office.h"

#include <functional>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using RowsByKind = std::map<QString, std::set<qint64>>;

/// Everything there is to do is that of the actor of the tests; Bao has cases of his own.
class CoveredWork : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        bao_ = hire(u"bao"_s);
    }
    StaffId hire(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value()
            .id;
    }
    /// In charge of everybody: cases of nobody are everyone's.
    void giveTo(StaffId officer) {
        std::vector<CaseMove> moves;
        {
            auto rows = test().database().run({"test.people", u"SELECT id FROM person"_s, false});
            ASSERT_TRUE(ok(rows));
            while (rows->next()) moves.push_back({PersonId(rows->id(0)), officer, {}});
        }
        SqlAssignmentStore cases(test().context());
        ASSERT_TRUE(ok(act([&](const Act& a) { return cases.add(a, moves, u"1"_s); })));
    }
    /// A row of every kind, each the actor's.
    void fillOwnWork() {
        fillWork();
        owes(person(900).id, u"policy"_s, 3);
        giveTo(staff());
    }
    [[nodiscard]] Standing standing(StaffId who) {
        return {
            who, test().actor().office, sampleOffice().division, true, {{Role::Clerk, Scope::Own}}};
    }
    std::set<qint64> seen(std::unique_ptr<ListSource> rows, StaffId who) {
        showOnlyTo(*rows, standing(who));
        return idsOf(rowsOf(*rows));
    }
    RowsByKind work(StaffId who) {
        const auto rows = list();
        showOnlyTo(*rows, standing(who));
        RowsByKind byKind;
        for (const auto& row : rowsOf(*rows))
            byKind[row[u"kind"_s].toString()].insert(row[u"id"_s].toLongLong());
        return byKind;
    }
    void goAway() {
        SqlLeaveStore leaves(test().context());
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return leaves.add(a, {staff(), *bao_, kToday, kToday.addDays(3), u"1"_s});
        })));
    }

    std::optional<StaffId> bao_;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(CoveredWork);

TEST_P(CoveredWork, OfEveryKindIsSeenByWhoeverCovers) {
    fillOwnWork();
    const auto absent = work(staff());
    auto before = work(*bao_);
    for (const auto& kind : workKinds()) {
        const auto code = toQString(kind.code);
        // Who comes from elsewhere is nobody's case yet: only those who give cases answer.
        EXPECT_EQ(absent.contains(code), code != u"transfer_asked"_s) << kind.code;
        EXPECT_TRUE(code == u"transfer_asked"_s || before[code] != absent.at(code)) << kind.code;
    }
    goAway();
    const auto covering = work(*bao_);
    EXPECT_EQ(work(staff()), absent);
    for (const auto& [code, rows] : absent)
        EXPECT_EQ(covering.contains(code) ? covering.at(code) : std::set<qint64>(), rows)
            << qPrintable(code);
}

TEST_P(CoveredWork, OfOtherOfficersPeopleReachesWhoeverCovers) {
    difficulty(person(1).id, 3);
    enrolment(person(2).id, 3);
    giveTo(hire(u"cai"_s));
    EXPECT_TRUE(work(*bao_).empty());
    EXPECT_EQ(work(staff()).size(), 2U) << "a ticket and a step";
    goAway();
    EXPECT_EQ(work(*bao_), work(staff()));
}

TEST_P(CoveredWork, IsInEveryListOfWhoeverCovers) {
    run(u"INSERT INTO office SELECT id + 1, '63992199', 'x', division, '', '', 1, 'o-1', 0 FROM "
        "office WHERE id = %1"_s.arg(test().actor().office.value()));
    fillOwnWork();
    const auto context = test().context();
    const auto& clock = test().clock();
    using Make = std::function<std::unique_ptr<ListSource>()>;
    const std::vector<std::pair<QString, Make>> lists{
        {u"people"_s, [&] { return peopleList(context, clock); }},
        {u"households"_s, [&] { return householdsList(context, clock); }},
        {u"difficulties"_s, [&] { return difficultiesList(context, clock); }},
        {u"enrolments"_s, [&] { return enrolmentsList(context, clock); }},
        {u"transfers"_s, [&] { return transfersList(context, clock); }},
        {u"onward"_s, [&] { return onwardList(context, clock); }},
        {u"help"_s, [&] { return helpPlansList(context, clock); }},
        {u"key_employers"_s, [&] { return keyEmployersList(context, clock); }}};
    std::map<QString, std::set<qint64>> absent;
    for (const auto& [key, make] : lists) {
        absent[key] = seen(make(), staff());
        EXPECT_NE(seen(make(), *bao_), absent[key]) << qPrintable(key);
    }
    goAway();
    for (const auto& [key, make] : lists)
        EXPECT_EQ(seen(make(), *bao_), absent[key]) << qPrintable(key);
}
