// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difficulties/difficulty_acts.h"
#include "core/difficulties/difficulty_figures.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = DifficultyDeedKind;
const QDate kOpened(2022, 11, 1);
const StaffId kFirst(1);
const StaffId kSecond(2);

/// A ticket as it is written down, deed after deed.
class Ticket {
public:
    Ticket() { ticket_.facts.due = QDate(2022, 11, 15); }
    Ticket& deed(DifficultyDeedFacts facts) {
        ticket_.deeds.push_back({DifficultyDeedId(qint64(ticket_.deeds.size()) + 10),
                                 std::move(facts),
                                 {OfficeId(1), kFirst, {}}});
        return *this;
    }
    Ticket& closed(QDate on, const QString& result = u"01"_s) {
        return deed({.kind = Kind::Close, .on = on, .result = result});
    }
    Ticket& handed(QDate on, StaffId owner) {
        return deed({.kind = Kind::Hand, .on = on, .owner = owner});
    }
    Ticket& reopened(QDate on, std::optional<QDate> due) {
        return deed({.kind = Kind::Reopen, .on = on, .due = due});
    }
    Ticket& undone(QDate on) { return deed({.kind = Kind::Undo, .on = on}); }
    [[nodiscard]] DifficultyCourse course() const { return difficultyCourseOf(ticket_); }
    [[nodiscard]] const Difficulty& ticket() const { return ticket_; }

private:
    Difficulty ticket_{.id = DifficultyId(1),
                       .facts = {.person = PersonId(1),
                                 .kind = u"01"_s,
                                 .words = u"三个月工资未发"_s,
                                 .openedOn = kOpened,
                                 .owner = kFirst},
                       .deeds = {},
                       .recorded = {OfficeId(1), kFirst, {}}};
};

/// A list of rows by hand: person, state, result, days.
class HandList final : public ListSource {
public:
    explicit HandList(std::vector<std::vector<QVariant>> rows) : rows_(std::move(rows)) {}
    [[nodiscard]] QString key() const override { return u"difficulties"_s; }
    [[nodiscard]] std::vector<ListColumn> columns() const override {
        return {{.key = u"days"_s, .title = {}},
                {.key = u"difficulty_result"_s, .title = {}},
                {.key = u"person_id"_s, .title = {}},
                {.key = u"state"_s, .title = {}}};
    }
    Result<ListPage> page(const ListQuery& query) const override {
        const auto at = size_t(query.after.toInt());
        ListPage page;
        for (size_t n = at; n < std::min(at + 2, rows_.size()); ++n) {
            const auto& row = rows_[n];
            page.rows.push_back({qint64(n), {row[3], row[2], row[0], row[1]}});
        }
        if (at + 2 < rows_.size()) page.next = QString::number(at + 2);
        return page;
    }
    Result<qint64> count(const ListQuery&, qint64) const override { return qint64(rows_.size()); }

private:
    std::vector<std::vector<QVariant>> rows_;
};

DifficultyFigures figuresOf(std::vector<std::vector<QVariant>> rows) {
    return difficultyFigures(HandList(std::move(rows)), {}, {u"01"_s}).value();
}

}  // namespace

TEST(DifficultyCourse, IsOpenAndLateAfterItsLastDay) {
    const Ticket ticket;
    EXPECT_TRUE(ticket.course().isOpen());
    EXPECT_FALSE(ticket.course().isOverdueOn(QDate(2022, 11, 15)));
    EXPECT_TRUE(ticket.course().isOverdueOn(QDate(2022, 11, 16)));
    EXPECT_EQ(difficultyDays(ticket.ticket(), ticket.course(), QDate(2022, 11, 9)), 8);
}

TEST(DifficultyCourse, BelongsToWhoeverTookItOverLast) {
    Ticket ticket;
    ticket.handed(QDate(2022, 11, 2), kSecond);
    EXPECT_EQ(ticket.course().owner, kSecond);
    EXPECT_EQ(ticket.course().handed, 1);
    ticket.undone(QDate(2022, 11, 3));
    EXPECT_EQ(ticket.course().owner, kFirst);
    EXPECT_EQ(ticket.course().handed, 0);
}

TEST(DifficultyCourse, IsClosedOnItsDayWithItsResult) {
    Ticket ticket;
    ticket.closed(QDate(2022, 11, 8), u"02"_s);
    const auto course = ticket.course();
    EXPECT_FALSE(course.isOpen());
    EXPECT_EQ(course.closedOn, QDate(2022, 11, 8));
    EXPECT_EQ(course.result, u"02"_s);
    EXPECT_FALSE(course.isOverdueOn(QDate(2030, 1, 1)));
    EXPECT_EQ(difficultyDays(ticket.ticket(), course, QDate(2030, 1, 1)), 7);
}

TEST(DifficultyCourse, HasWaitedAllTheTimeWhenItIsOpenedAgain) {
    Ticket ticket;
    ticket.closed(QDate(2022, 11, 8)).reopened(QDate(2022, 11, 20), QDate(2022, 12, 4));
    EXPECT_TRUE(ticket.course().isOpen());
    EXPECT_EQ(ticket.course().due, QDate(2022, 12, 4));
    EXPECT_TRUE(ticket.course().result.isEmpty());
    ticket.closed(QDate(2022, 11, 30));
    EXPECT_EQ(difficultyDays(ticket.ticket(), ticket.course(), QDate(2023, 1, 1)), 29);
    ticket.undone(QDate(2022, 12, 1)).undone(QDate(2022, 12, 1));
    EXPECT_EQ(ticket.course().closedOn, QDate(2022, 11, 8)) << "as it was closed the first time";
    EXPECT_EQ(ticket.course().due, QDate(2022, 11, 15));
}

TEST(DifficultyCourse, IsGoneWhenNothingIsLeftToTakeBack) {
    Ticket ticket;
    ticket.undone(QDate(2022, 11, 1));
    EXPECT_TRUE(ticket.course().takenBack);
    EXPECT_FALSE(ticket.course().isOpen());
}

TEST(DifficultyDeeds, HaveCodesOfTheirOwn) {
    for (const auto kind : {Kind::Hand, Kind::Close, Kind::Reopen, Kind::Undo})
        EXPECT_EQ(difficultyDeedOf(QString::fromLatin1(codeOf(kind).data())), kind);
    EXPECT_EQ(difficultyDeedOf(u"dance"_s), std::nullopt);
}

TEST(DifficultyTerm, CountsWorkingDaysAndMayBeUnset) {
    auto codes = loadCodes().value();
    // 2022-09-28 is a Wednesday; 1 to 7 October are off, 8 and 9 October are worked.
    EXPECT_EQ(difficultyDue(codes, QDate(2022, 9, 28)), QDate(2022, 10, 17));
    codes.parameters.put({.param = u"difficulty.due_workdays"_s,
                          .value = {},
                          .unit = u"workdays"_s,
                          .validFrom = {},
                          .validTo = {},
                          .area = {},
                          .mark = u"unknown"_s,
                          .source = {}});
    EXPECT_EQ(difficultyDue(codes, QDate(2022, 9, 28)), std::nullopt);
}

TEST(DifficultyFigures, CountTicketsAndPersonsApart) {
    EXPECT_EQ(figuresOf({}), DifficultyFigures());
    const auto figures = figuresOf({{1, u"overdue"_s, u""_s, 20},
                                    {1, u"unset"_s, u""_s, 3},
                                    {2, u"later"_s, u""_s, 1},
                                    {2, u"closed"_s, u"01"_s, 5},
                                    {3, u"closed"_s, u"01"_s, 9},
                                    {4, u"closed"_s, u"03"_s, 40},
                                    {5, u"closed"_s, u"01"_s, 6}});
    EXPECT_EQ(figures.tickets, 7);
    EXPECT_EQ(figures.persons, 5);
    EXPECT_EQ(figures.open, 3);
    EXPECT_EQ(figures.openPersons, 2);
    EXPECT_EQ(figures.overdue, 1);
    EXPECT_EQ(figures.closed, 4);
    EXPECT_EQ(figures.solved, 3);
    EXPECT_EQ(figures.middleDays, 6) << "what could not be solved has no time to solution";
    EXPECT_EQ(figures.longestDays, 9);
}

TEST(DifficultyFigures, TakeTheLongerOfTwoInTheMiddle) {
    EXPECT_EQ(figuresOf({{1, u"closed"_s, u"01"_s, 2}, {2, u"closed"_s, u"01"_s, 8}}).middleDays,
              8);
}

TEST(DifficultyResults, ThatCountAsSolvedAreMarkedInTheData) {
    EXPECT_EQ(solvedResults(loadedCodes().lists), QStringList{u"01"_s});
}
