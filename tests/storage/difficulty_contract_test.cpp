// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difficulties/difficulty_acts.h"
#include "core/difficulties/difficulty_figures.h"
#include "core/storage/database_digest.h"
#include "core/storage/list_difficulties.h"
#include "core/storage/sql_difficulty_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Difficulties : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        tickets_ = std::make_unique<SqlDifficultyStore>(database()->context());
        who_ = person().id;
        const auto joined = act([&](const Act& a) {
            return offices().saveStaff(
                a, {}, {StaffId(1), a.office(), u"韩雪"_s, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
        });
        ASSERT_TRUE(ok(joined));
        colleague_ = joined->id;
    }
    DifficultyPorts ports() { return {transactions(), *tickets_, offices(), loadedCodes()}; }
    [[nodiscard]] DifficultyFacts need(const QString& kind = u"01"_s) {
        return {.person = who_,
                .kind = kind,
                .words = u"三个月工资未发"_s,
                .openedOn = kToday.addDays(-3),
                .due = kToday.addDays(5),
                .owner = actor().staff};
    }
    Result<Difficulty> open(const DifficultyFacts& facts) {
        return openDifficulty(ports(), actor(), OperationId::make(), facts, kToday);
    }
    [[nodiscard]] static DifficultyChange seen(const Difficulty& ticket, QDate on = kToday) {
        return {ticket.id, ticket.deeds.size(), on};
    }
    Result<Difficulty> hand(const Difficulty& ticket, StaffId owner) {
        return handDifficulty(ports(), actor(), OperationId::make(), seen(ticket), owner, u"调岗"_s,
                              kToday);
    }
    Result<Difficulty> close(const Difficulty& ticket, const QString& result = u"01"_s,
                             const QString& words = {}, QDate on = kToday) {
        return closeDifficulty(ports(), actor(), OperationId::make(), seen(ticket, on), result,
                               words, kToday);
    }
    Result<Difficulty> reopen(const Difficulty& ticket, std::optional<QDate> due = {}) {
        return reopenDifficulty(ports(), actor(), OperationId::make(), seen(ticket), due,
                                u"再次欠薪"_s, kToday);
    }
    Result<Difficulty> undo(const Difficulty& ticket) {
        return undoDifficulty(ports(), actor(), OperationId::make(), ticket.id, ticket.deeds.size(),
                              kToday);
    }
    /// Digests of every table but those that are only ever added to by what is tested.
    QMap<QString, QString> tablesBut(const QStringList& growing) {
        auto tables = digestOf(database()->database(), database()->vault()).value().tables;
        for (const auto& name : growing) EXPECT_EQ(tables.remove(name), 1) << qPrintable(name);
        return tables;
    }
    std::vector<DifficultyRow> rows() { return tickets().rowsOf(who_).value(); }
    SqlDifficultyStore& tickets() { return *tickets_; }
    std::unique_ptr<ListSource> list() {
        return difficultiesList(database()->context(), database()->clock());
    }

    PersonId who_{0};
    StaffId colleague_{0};

private:
    std::unique_ptr<SqlDifficultyStore> tickets_;
};
INSTANTIATE_TEST_SUITE_P(, Difficulties,
                         testing::Values(Backend(Engine::Sqlite), Backend(Engine::Postgres)),
                         [](const auto& tested) { return nameOf(tested); });

TEST_P(Difficulties, AreGivenBackAsTheyWereTold) {
    const auto facts = need();
    const auto ticket = open(facts);
    ASSERT_TRUE(ok(ticket));
    EXPECT_EQ(ticket->facts, facts);
    EXPECT_EQ(tickets().find(ticket->id).value(), *ticket);
    EXPECT_EQ(tickets().ofPerson(who_).value(), std::vector{*ticket});
    EXPECT_EQ(rows(), (std::vector<DifficultyRow>{{.ticket = ticket->id,
                                                   .person = who_,
                                                   .owner = actor().staff,
                                                   .due = kToday.addDays(5),
                                                   .closedOn = {},
                                                   .result = {}}}));
    auto bare = need(u"07"_s);
    bare.due.reset();
    bare.words = u"  换药不便 "_s;
    const auto second = open(bare);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(second->facts.words, u"换药不便"_s);
    EXPECT_EQ(second->facts.due, std::nullopt);
}

TEST_P(Difficulties, GoThroughHandsAndComeToAResult) {
    auto ticket = open(need());
    ASSERT_TRUE(ok(ticket));
    ticket = hand(*ticket, colleague_);
    ASSERT_TRUE(ok(ticket));
    EXPECT_EQ(rows().front().owner, colleague_);
    EXPECT_EQ(rows().front().handed, 1);
    ticket = close(*ticket, u"02"_s, u"劳动监察大队"_s);
    ASSERT_TRUE(ok(ticket));
    EXPECT_EQ(rows().front().closedOn, kToday);
    EXPECT_EQ(rows().front().result, u"02"_s);
    EXPECT_EQ(ticket->deeds.back().facts.words, u"劳动监察大队"_s);
    ticket = reopen(*ticket);
    ASSERT_TRUE(ok(ticket));
    EXPECT_EQ(rows().front().closedOn, std::nullopt);
    EXPECT_EQ(rows().front().due, difficultyDue(loadedCodes(), kToday))
        << "the term runs anew from the day";
    EXPECT_EQ(ticket->deeds.size(), 3U) << "every deed stays";
    EXPECT_EQ(tickets().find(ticket->id).value(), *ticket);
}

TEST_P(Difficulties, AreTakenBackDeedByDeed) {
    auto ticket = hand(open(need()).value(), colleague_);
    ticket = close(*ticket);
    ticket = undo(*ticket);
    ASSERT_TRUE(ok(ticket));
    EXPECT_EQ(rows().front().closedOn, std::nullopt);
    EXPECT_EQ(rows().front().owner, colleague_);
    ticket = undo(*ticket);
    ASSERT_TRUE(ok(ticket));
    EXPECT_EQ(rows().front().owner, actor().staff);
    ticket = undo(*ticket);
    ASSERT_TRUE(ok(ticket));
    EXPECT_TRUE(rows().empty()) << "the ticket itself was a mistake";
    EXPECT_TRUE(difficultiesOf(ports(), who_).value().empty());
    EXPECT_EQ(tickets().ofPerson(who_).value().size(), 1U) << "and stays in the history";
    EXPECT_EQ(codeOf(undo(*ticket)), "difficulty.taken_back");
    EXPECT_EQ(codeOf(close(*ticket)), "difficulty.taken_back");
}

TEST_P(Difficulties, RefuseWhatCannotBeOpened) {
    struct Case {
        std::string_view code;
        std::function<void(DifficultyFacts&)> change;
    };
    const Case cases[] = {
        {"code.unknown", [](auto& f) { f.kind = u"77"_s; }},
        {"code.unknown", [](auto& f) { f.kind.clear(); }},
        {"difficulty.words_missing", [](auto& f) { f.words = u" "_s; }},
        {"difficulty.in_future", [](auto& f) { f.openedOn = kToday.addDays(1); }},
        {"difficulty.in_future", [](auto& f) { f.openedOn = QDate(); }},
        {"difficulty.due_before", [](auto& f) { f.due = f.openedOn.addDays(-1); }},
        {"difficulty.no_owner", [](auto& f) { f.owner = StaffId(4711); }},
        {"record.not_found", [](auto& f) { f.person = PersonId(4711); }},
        {"record.not_found", [](auto& f) { f.followUp = FollowUpId(4711); }},
        {"record.not_found", [](auto& f) { f.service = ServiceId(4711); }},
    };
    for (const auto& [code, change] : cases) {
        auto facts = need();
        change(facts);
        EXPECT_EQ(codeOf(open(facts)), code);
    }
    EXPECT_TRUE(tickets().ofPerson(who_).value().empty());
}

TEST_P(Difficulties, RefuseWhatDoesNotFollow) {
    const auto ticket = open(need()).value();
    EXPECT_EQ(codeOf(hand(ticket, actor().staff)), "difficulty.same_owner");
    EXPECT_EQ(codeOf(hand(ticket, StaffId(4711))), "difficulty.no_owner");
    EXPECT_EQ(codeOf(reopen(ticket)), "difficulty.open");
    EXPECT_EQ(codeOf(close(ticket, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(close(ticket, u"02"_s)), "difficulty.words_missing") << "to whom";
    EXPECT_EQ(codeOf(close(ticket, u"03"_s, u" "_s)), "difficulty.words_missing") << "why not";
    EXPECT_EQ(codeOf(close(ticket, u"01"_s, {}, kToday.addDays(-4))), "difficulty.day_before");
    EXPECT_EQ(codeOf(close(ticket, u"01"_s, {}, kToday.addDays(1))), "difficulty.in_future");
    const auto closed = close(ticket);
    ASSERT_TRUE(ok(closed));
    EXPECT_EQ(codeOf(close(*closed)), "difficulty.closed");
    EXPECT_EQ(codeOf(hand(*closed, colleague_)), "difficulty.closed");
    EXPECT_EQ(codeOf(reopen(*closed, kToday.addDays(-1))), "difficulty.due_before");
    EXPECT_EQ(codeOf(hand(ticket, colleague_)), "record.changed_elsewhere")
        << "as it was seen before it was closed";
}

TEST_P(Difficulties, TakeOneOfTwoDeedsAtTheSameMoment) {
    const auto ticket = open(need()).value();
    ASSERT_TRUE(ok(close(ticket)));
    const auto late = act([&](const Act& a) {
        return tickets().addDeed(
            a, ticket, {.kind = DifficultyDeedKind::Hand, .on = kToday, .owner = colleague_});
    });
    EXPECT_EQ(codeOf(late), "record.changed_elsewhere");
}

TEST_P(Difficulties, StandInTheirListWithTheirDays) {
    const auto late = open([&] {
                          auto facts = need();
                          facts.due = kToday.addDays(-1);
                          return facts;
                      }())
                          .value();
    const auto solved = close(open(need(u"05"_s)).value()).value();
    auto bare = need(u"07"_s);
    bare.due.reset();
    const auto unset = open(bare).value();
    const auto source = list();
    const auto columns = source->columns();
    const auto page = source->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 3U);
    const auto cell = [&](size_t row, const QString& key) {
        return page->rows[row]
            .cells[size_t(std::ranges::find(columns, key, &ListColumn::key) - columns.begin())];
    };
    EXPECT_EQ(page->rows[0].id, unset.id.value()) << "shown from the day it was told";
    EXPECT_EQ(page->rows[1].id, late.id.value());
    EXPECT_EQ(page->rows[2].id, solved.id.value()) << "closed ones last";
    EXPECT_EQ(cell(0, u"state"_s), u"unset"_s);
    EXPECT_EQ(cell(1, u"state"_s), u"overdue"_s);
    EXPECT_EQ(cell(2, u"state"_s), u"closed"_s);
    EXPECT_EQ(cell(2, u"difficulty_result"_s), u"01"_s);
    EXPECT_EQ(cell(1, u"days"_s).toLongLong(), 3);
    EXPECT_EQ(cell(2, u"days"_s).toLongLong(), 3);
    EXPECT_EQ(source->count({.filters = {{u"state"_s, u"overdue|unset"_s}}}, 9).value(), 2);
    EXPECT_EQ(
        source->count({.filters = {{u"owner"_s, QString::number(colleague_.value())}}}, 9).value(),
        0);
    const auto figures = difficultyFigures(*source, {}, solvedResults(loadedCodes().lists)).value();
    EXPECT_EQ(figures.tickets, 3);
    EXPECT_EQ(figures.persons, 1);
    EXPECT_EQ(figures.open, 2);
    EXPECT_EQ(figures.overdue, 1);
    EXPECT_EQ(figures.middleDays, 3);
}

TEST_P(Difficulties, OfAnotherPersonLeaveHisRowsAlone) {
    const auto other = person(2).id;
    auto facts = need();
    facts.person = other;
    ASSERT_TRUE(ok(open(facts)));
    ASSERT_TRUE(ok(open(need())));
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_EQ(tickets().rowsOf(other).value().size(), 1U);
    const auto kept = rows();
    ASSERT_TRUE(ok(act([&](const Act& a) { return refreshDifficultyRows(ports(), a, who_); })));
    EXPECT_EQ(rows(), kept);
}

TEST_P(Difficulties, TakenBackLeaveTheWholeDatabaseAsItWas) {
    const QStringList deeds{u"difficulty_deed"_s};
    const QStringList records{u"difficulty"_s, u"difficulty_deed"_s};
    ASSERT_TRUE(ok(open(need(u"05"_s))));
    const auto nothing = tablesBut(records);
    auto ticket = open(need());
    ASSERT_TRUE(ok(ticket));
    EXPECT_NE(tablesBut(records), nothing) << "lists show the ticket";
    const auto opened = tablesBut(deeds);
    ticket = hand(*ticket, colleague_);
    ASSERT_TRUE(ok(ticket));
    const auto handed = tablesBut(deeds);
    EXPECT_NE(handed, opened);
    ticket = close(*ticket);
    ASSERT_TRUE(ok(ticket));
    const auto closed = tablesBut(deeds);
    EXPECT_NE(closed, handed);
    ticket = reopen(*ticket, kToday.addDays(3));
    ASSERT_TRUE(ok(ticket));
    EXPECT_NE(tablesBut(deeds), closed);
    for (const auto& [before, what] :
         {std::pair(closed, "opened again"), std::pair(handed, "closed"),
          std::pair(opened, "handed on")}) {
        ticket = undo(*ticket);
        ASSERT_TRUE(ok(ticket));
        EXPECT_EQ(tablesBut(deeds), before) << what;
    }
    ASSERT_TRUE(ok(undo(*ticket)));
    EXPECT_EQ(tablesBut(records), nothing) << "the ticket itself";
}
