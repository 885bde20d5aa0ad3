// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/desk_card.h"
#include "core/casework/guidance_acts.h"
#include "core/households/household_acts.h"
#include "tests/support/counter.h"

#include <set>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The list of people of somebody who sees these alone.
class SeenPeople final : public ListSource {
public:
    std::set<qint64> seen;
    [[nodiscard]] QString key() const override { return u"people"_s; }
    [[nodiscard]] std::vector<ListColumn> columns() const override { return {}; }
    Result<ListPage> page(const ListQuery& query) const override {
        ListPage page;
        for (const auto id : query.ids.value_or(std::vector<qint64>()))
            if (seen.contains(id)) page.rows.push_back({.id = id, .cells = {}});
        return page;
    }
    Result<qint64> count(const ListQuery&, qint64) const override { return qint64(seen.size()); }
};

class DeskCards : public testing::Test {
protected:
    PersonId somebody(int n) {
        const auto who = counter_.addGraduate(n);
        people_.seen.insert(who.value());
        return who;
    }
    HouseholdId home(const std::vector<PersonId>& who) {
        AddHouseholdRequest request{.facts = {.bookNumber = u"630001"_s,
                                              .address = u"盐泉镇一号"_s,
                                              .division = u"639921102"_s},
                                    .openedOn = kToday.addDays(-5),
                                    .members = {}};
        for (const auto one : who)
            request.members.push_back({one, one == who.front() ? kHeadRelation : u"2"_s});
        return taken(addHousehold(householdPorts(counter_.ports()), counter_.actor(),
                                  OperationId::make(), request, kToday))
            .id;
    }
    DeskBeside card(PersonId who, QDate day = kToday) {
        return taken(readDeskBeside(counter_.ports(), people_, who, day));
    }
    void guide(PersonId who, bool confirmed) {
        ServiceDraft draft{.person = who, .on = kToday};
        draft.guidance = GuidanceFacts{.mode = u"01"_s,
                                       .minutes = 20,
                                       .types = {u"03"_s},
                                       .content = {},
                                       .confirmed = confirmed};
        taken(
            recordService(counter_.ports(), counter_.actor(), OperationId::make(), draft, kToday));
    }

    Counter counter_;
    SeenPeople people_;
};

}  // namespace

TEST_F(DeskCards, OfSomebodyWithoutAHouseholdHaveNothingBeside) {
    EXPECT_EQ(card(somebody(1)), DeskBeside{});
}

TEST_F(DeskCards, NameTheOthersOfTheHousehold) {
    const auto head = somebody(1);
    const auto son = somebody(2);
    const auto household = home({head, son});
    for (const auto& [who, other] : {std::pair{head, son}, {son, head}}) {
        const auto beside = card(who);
        EXPECT_EQ(beside.household, household);
        ASSERT_EQ(beside.others.size(), 1U);
        EXPECT_EQ(beside.others[0].person, other);
        EXPECT_EQ(wordsOf(beside.others[0]), beside.others[0].name);
    }
    ASSERT_TRUE(ok(leaveHousehold(householdPorts(counter_.ports()), counter_.actor(),
                                  OperationId::make(), son, kToday, u"01"_s, kToday)));
    EXPECT_TRUE(card(head).others.empty()) << "who has left is not told";
    EXPECT_FALSE(card(son).household.has_value());
}

TEST_F(DeskCards, TellOfWhoIsOutOfScopeNothingButAMaskedName) {
    const auto head = somebody(1);
    const auto son = somebody(2);
    home({head, son});
    const auto vacancies = counter_.addVacancies(1);
    counter_.recommend(son, vacancies.front());
    EXPECT_EQ(card(head).papers.size(), 1U) << "within scope the son's slip is told";
    people_.seen.erase(son.value());
    const auto beside = card(head);
    ASSERT_EQ(beside.others.size(), 1U);
    const auto& other = beside.others.front();
    EXPECT_FALSE(other.inScope);
    const auto name = samplePerson(2).name;
    EXPECT_NE(other.name, name);
    EXPECT_TRUE(other.name.contains(u'*'));
    EXPECT_FALSE(wordsOf(other).contains(name));
    EXPECT_TRUE(beside.papers.empty());
}

TEST_F(DeskCards, TellOfSlipsUntilTheirDayAndOfSheetsUntilTheyAreSigned) {
    const auto who = somebody(1);
    const auto letter = counter_.recommend(who, counter_.addVacancies(1).front());
    guide(who, true);
    guide(who, false);
    const auto papers = card(who).papers;
    ASSERT_EQ(papers.size(), 2U);
    std::set<WaitingPaper::For> what;
    for (const auto& paper : papers) what.insert(paper.what);
    EXPECT_EQ(what.size(), 2U);
    for (const auto& paper : papers)
        if (paper.what == WaitingPaper::For::Return) {
            EXPECT_EQ(paper.number, letter.number);
            EXPECT_EQ(paper.due, letter.facts.receiptDue);
            EXPECT_TRUE(wordsOf(paper, loadedCodes(), kToday).contains(letter.number));
        } else {
            EXPECT_EQ(paper.form, u"F6"_s);
        }
    const auto due = letter.facts.receiptDue;
    EXPECT_EQ(card(who, due).papers.size(), 2U) << "on its day it still waits";
    EXPECT_EQ(card(who, due.addDays(1)).papers.size(), 1U) << "then it is a row of the worklist";
}
