// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/promise_board.h"
#include "core/assigning/assignment_acts.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_case_load.h"
#include "core/storage/sql_promise_board.h"
#include "tests/storage/work_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const CaseWeights& weights() {
    static const auto loaded = CaseWeights::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

const QStringList kNumbers{u"overdue"_s, u"this_week"_s, u"held"_s, u"slips_out"_s};

int numberOf(const PromiseCounts& counts, const QString& number) {
    return number == u"overdue"_s     ? counts.overdue
           : number == u"this_week"_s ? counts.thisWeek
           : number == u"held"_s      ? counts.held
                                      : counts.slipsOut;
}

}  // namespace

/// The supervisor's board, on both engines.
class PromiseBoards : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        assigned_ = std::make_unique<SqlAssignmentStore>(test().context());
        loads_ = std::make_unique<SqlCaseLoad>(test().context());
        board_ = std::make_unique<SqlPromiseBoard>(test().context());
        weekEnd_ = weekEndFrom(kToday, loadedCodes());
    }
    StaffId hired(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value()
            .id;
    }
    PromiseBoardPorts ports() {
        return {*board_,
                {*loads_, test().offices(), test().users(), weights(), test().clock(),
                 test().actor().office},
                loadedCodes()};
    }
    /// The first people of the list get that officer.
    void give(StaffId officer, int people) {
        AssignPorts assigning{test().transactions(), *assigned_, test().offices(), test().users(),
                              loadedCodes()};
        std::vector<PersonId> some;
        const auto page = peopleList(test().context(), test().clock())->page({.limit = people});
        for (const auto& row : page->rows) some.emplace_back(row.id);
        const auto moves = movesTo(assigning, some, officer);
        ASSERT_TRUE(ok(moves));
        ASSERT_TRUE(ok(
            assignCases(assigning, test().actor(), OperationId::make(), {*moves, u"2"_s}, kToday)));
    }
    std::vector<PromiseLine> lines() {
        const auto board = promiseBoard(ports());
        EXPECT_TRUE(ok(board));
        return board.value_or(std::vector<PromiseLine>());
    }
    PromiseCounts of(std::optional<StaffId> officer) {
        for (const auto& line : lines())
            if (line.officer == officer) return line.counts;
        return {};
    }

    QDate weekEnd_;
    std::unique_ptr<SqlAssignmentStore> assigned_;
    std::unique_ptr<SqlCaseLoad> loads_;
    std::unique_ptr<SqlPromiseBoard> board_;
};
ZHIQIAO_ON_BOTH_ENGINES(PromiseBoards);

TEST_P(PromiseBoards, HaveNumbersAsLargeAsTheListsBehindThem) {
    fillWork(20);
    give(hired(u"李秀英"_s), 9);
    give(hired(u"马兰"_s), 4);
    const auto office = test().actor().office;
    const auto rows = rowsOf(*list(), {{u"office"_s, QString::number(office.value())}});
    std::vector<WorkItem> some;
    for (size_t n = 0; n < rows.size(); n += 7) some.push_back(item(rows[n][u"id"_s].toLongLong()));
    ASSERT_TRUE(ok(hold(some, 6)));
    const auto work = list();
    const auto referrals = referralsList(test().context(), test().clock());
    std::map<QString, int> sums;
    const auto board = lines();
    ASSERT_GE(board.size(), 3U);
    for (const auto& line : board)
        for (const auto& number : kNumbers) {
            const auto where = behindNumber(line.officer, number, office, kToday, weekEnd_);
            const auto& source = number == u"slips_out"_s ? *referrals : *work;
            const auto counted = source.count({.filters = where}, 10'000);
            ASSERT_TRUE(ok(counted));
            EXPECT_EQ(numberOf(line.counts, number), *counted)
                << qPrintable(line.name + u' ' + number);
            sums[number] += numberOf(line.counts, number);
        }
    EXPECT_EQ(sums[u"held"_s], int(some.size()));
    EXPECT_EQ(sums[u"overdue"_s],
              list()
                  ->count({.filters = {{u"state"_s, u"overdue"_s},
                                       {u"office"_s, QString::number(office.value())}}},
                          10'000)
                  .value())
        << "nothing is left out";
    for (const auto& number : kNumbers) EXPECT_GT(sums[number], 0) << qPrintable(number);
}

TEST_P(PromiseBoards, AgreeWithAPlainRecountOfThePromises) {
    fillOffice(30);
    const auto other = hired(u"李秀英"_s);
    give(other, 11);
    // Who is in charge, person by person: named last, else as the promise says.
    std::map<qint64, qint64> named;
    auto assignments = test().database().run(
        {"test.named", u"SELECT person_id, officer_id FROM case_assignment ORDER BY id"_s, false});
    ASSERT_TRUE(ok(assignments));
    while (assignments->next()) named[assignments->id(0)] = assignments->id(1);
    std::map<qint64, std::pair<int, int>> wanted;
    auto owed = test().database().run(
        {"test.owed",
         u"SELECT person_id, staff_id, due_on FROM obligation WHERE active = 1 AND delivered < "
         "promised AND coalesce(stops_on, '9999') > '%1'"_s.arg(iso(0)),
         false});
    ASSERT_TRUE(ok(owed));
    const auto week = weekEnd_.toString(Qt::ISODate);
    while (owed->next()) {
        const auto officer = named.contains(owed->id(0)) ? named[owed->id(0)] : owed->id(1);
        if (owed->text(2) < iso(0))
            ++wanted[officer].first;
        else if (owed->text(2) <= week)
            ++wanted[officer].second;
    }
    auto slips = test().database().run(
        {"test.slips",
         u"SELECT person_id, staff_id FROM job_referral WHERE voided_on IS NULL AND "
         "receipt_due < '%1' AND id NOT IN (SELECT referral_id FROM receipt)"_s.arg(iso(0)),
         false});
    ASSERT_TRUE(ok(slips));
    while (slips->next())
        ++wanted[named.contains(slips->id(0)) ? named[slips->id(0)] : slips->id(1)].first;
    std::map<qint64, int> out;
    auto waited = test().database().run(
        {"test.slips_out",
         u"SELECT person_id, staff_id FROM job_referral WHERE voided_on IS NULL AND "
         "receipt_due >= '%1' AND id NOT IN (SELECT referral_id FROM receipt)"_s.arg(iso(0)),
         false});
    ASSERT_TRUE(ok(waited));
    while (waited->next())
        ++out[named.contains(waited->id(0)) ? named[waited->id(0)] : waited->id(1)];
    ASSERT_GE(out.size(), 2U) << "of both officers";
    for (const auto& [officer, letters] : out) EXPECT_EQ(of(StaffId(officer)).slipsOut, letters);
    ASSERT_GE(wanted.size(), 2U);
    for (const auto& [officer, numbers] : wanted) {
        EXPECT_EQ(of(StaffId(officer)).overdue, numbers.first) << officer;
        EXPECT_EQ(of(StaffId(officer)).thisWeek, numbers.second) << officer;
    }
}

TEST_P(PromiseBoards, LeaveSlipsThatAreOutWithTheOfficeThatKeepsThePerson) {
    const auto who = person(1).id;
    recommend(who, vacancy(sampleVacancy(employer(1).id, 1)).id, kToday);
    EXPECT_EQ(of(staff()).slipsOut, 1);
    transfer(who, u"accepted"_s, 3);
    EXPECT_EQ(of(staff()).slipsOut, 0) << "whoever issued the letter";
}

TEST_P(PromiseBoards, CountTheWeekInWorkingDays) {
    // 2022-11-30 is a Wednesday: five working days on is the next Wednesday.
    EXPECT_EQ(weekEnd_, QDate(2022, 12, 7));
    const auto who = person(1).id;
    owes(who, u"contact"_s, 7);
    owes(person(2).id, u"contact"_s, 8);
    owes(person(3).id, u"contact"_s, -1);
    owes(person(4).id, u"contact"_s, 0);
    const auto counts = of(staff());
    EXPECT_EQ(counts.overdue, 1);
    EXPECT_EQ(counts.thisWeek, 2) << "today and the last day are within";
    EXPECT_EQ(counts.nextDue, kToday);
}

TEST_P(PromiseBoards, ShowWhatNobodyIsInChargeOf) {
    household(std::nullopt, u"10"_s, u"verify"_s, -2);
    const auto board = lines();
    const auto nobody = std::ranges::find(board, std::optional<StaffId>(), &PromiseLine::officer);
    ASSERT_NE(nobody, board.end());
    EXPECT_EQ(nobody->counts.overdue, 1);
    EXPECT_EQ(adviceFor(*nobody), BoardAdvice::Assign);
    EXPECT_EQ(&*nobody, &board.back()) << "after everybody else";
    const PromiseBoardList source(ports());
    EXPECT_EQ(source.count({.ids = std::vector<qint64>{0}}, 10).value(), 1);
    EXPECT_EQ(list()
                  ->count({.filters = behindNumber({}, u"overdue"_s, test().actor().office, kToday,
                                                   weekEnd_)},
                          10)
                  .value(),
              1);
}

TEST_P(PromiseBoards, StandInAListThatSortsThem) {
    fillOffice(20);
    give(hired(u"李秀英"_s), 5);
    const PromiseBoardList source(ports());
    const auto all = source.page({});
    ASSERT_TRUE(ok(all));
    ASSERT_GE(all->rows.size(), 2U);
    EXPECT_EQ(source.count({}, 100).value(), qint64(all->rows.size()));
    for (size_t n = 1; n < all->rows.size(); ++n)
        EXPECT_GE(all->rows[n - 1].cells[1].toInt(), all->rows[n].cells[1].toInt())
            << "the most overdue first";
    const auto sorted = source.page({.sort = u"this_week"_s, .descending = true});
    for (size_t n = 1; n < sorted->rows.size(); ++n)
        EXPECT_GE(sorted->rows[n - 1].cells[2].toInt(), sorted->rows[n].cells[2].toInt());
    const auto first = source.page({.limit = 1});
    ASSERT_EQ(first->rows.size(), 1U);
    EXPECT_EQ(source.page({.after = first->next, .limit = 100})->rows.size(), all->rows.size() - 1);
    EXPECT_EQ(codeOf(source.page({.filters = {{u"shoes"_s, u"42"_s}}})), "list.unknown_column");
}

TEST(BoardAdviceFor, IsTheFirstThatApplies) {
    struct Case {
        bool somebody;
        PromiseCounts counts;
        bool overloaded;
        BoardAdvice wanted;
    };
    const std::vector<Case> cases{
        {true, {}, true, BoardAdvice::Nothing},
        {false, {}, false, BoardAdvice::Nothing},
        {false, {.held = 1}, false, BoardAdvice::Assign},
        {false, {.overdue = 2}, true, BoardAdvice::Assign},
        {false, {.slipsOut = 2}, false, BoardAdvice::Nothing},
        {true, {.overdue = 1, .thisWeek = 5}, false, BoardAdvice::CallToday},
        {true, {.overdue = 1, .thisWeek = 5}, true, BoardAdvice::EvenOut},
        {true, {.thisWeek = 1, .held = 3}, true, BoardAdvice::Remind},
        {true, {.held = 1, .slipsOut = 3}, false, BoardAdvice::LookAtHolds},
        {true, {.slipsOut = 1}, false, BoardAdvice::ChaseSlips}};
    for (const auto& one : cases) {
        const PromiseLine line{one.somebody ? std::optional(StaffId(7)) : std::nullopt, u"马兰"_s,
                               one.counts, one.overloaded};
        EXPECT_EQ(adviceFor(line), one.wanted) << codeOf(adviceFor(line));
        EXPECT_FALSE(textOf(adviceFor(line)).isEmpty());
    }
}
