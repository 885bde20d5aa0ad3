// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/programmes/programme_office.h"
#include "tests/storage/colleague.h"

#include <QRandomGenerator>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// What lists and figures say, against a plain recount of the deeds.
class ProgrammeFigure : public ProgrammeSuite {
protected:
    /// Forty people in the round, in every state a chance brings them to.
    void fillRound() {
        ASSERT_TRUE(ok(changeProgrammeRound(ports(), test().actor(), once(), round(), 1,
                                            roundFacts(12), kToday)));
        QRandomGenerator random(54);
        const auto below = [&](int n) { return int(random.bounded(n)); };
        for (int n = 1; n <= 40; ++n) {
            auto made = enrolled(person(n).id, kToday.addDays(-below(20)));
            switch (below(6)) {
            case 0: ASSERT_TRUE(ok(withdraw(made))); break;
            case 1: made = undo(made).value(); break;
            case 2:
            case 3:
            case 4: {
                const auto admitted =
                    admit(made, kToday.addDays(below(3)), u"先到的暂缓"_s, kToday);
                if (!admitted) break;
                if (below(2) == 0 && enrolmentCourseOf(*admitted).isActiveOn(kToday)) {
                    ASSERT_TRUE(ok(end(*admitted, below(2) == 0 ? u"01"_s : u"06"_s)));
                } else if (below(3) == 0) {
                    ASSERT_TRUE(ok(withdraw(*admitted)));
                }
                break;
            }
            default: break;
            }
        }
    }
    /// Persons of whom the newest deed that holds is of a kind; nobody has taken an act back but
    /// the application itself.
    qint64 lastIs(const QString& kind, const QString& more = {}) {
        return numberOf(
            uR"(SELECT count(DISTINCT e.person_id) FROM programme_enrolment e
            JOIN programme_deed d ON d.enrolment_id = e.id WHERE e.round_id = %1
            AND d.kind = '%2' AND NOT EXISTS (SELECT 1 FROM programme_deed l
                WHERE l.enrolment_id = e.id AND l.kind IN ('end', 'withdraw', 'undo')
                AND l.number > d.number) %3)"_s.arg(round().value())
                .arg(kind, more));
    }
    std::unique_ptr<ListSource> people() {
        return enrolmentsList(test().context(), test().clock());
    }
    qint64 listed(const QMap<QString, QString>& filters) {
        auto all = filters;
        all[u"round"_s] = QString::number(round().value());
        return people()->count({.filters = all}, 1000).value();
    }
};
ZHIQIAO_PROGRAMMES_ON_BOTH(ProgrammeFigure);

TEST_P(ProgrammeFigure, IsWhatAPlainRecountOfTheDeedsSays) {
    fillRound();
    const auto today = kToday.toString(Qt::ISODate);
    const auto found = figures();
    EXPECT_EQ(found.ended, lastIs(u"end"_s));
    EXPECT_EQ(found.withdrawn, lastIs(u"withdraw"_s));
    EXPECT_EQ(found.active, lastIs(u"admit"_s, u"AND d.day <= '%1'"_s.arg(today)));
    EXPECT_EQ(found.admitted, lastIs(u"admit"_s, u"AND d.day > '%1'"_s.arg(today)));
    EXPECT_EQ(found.applied + found.waiting,
              numberOf(uR"(SELECT count(*) FROM programme_enrolment e WHERE e.round_id = %1
                AND NOT EXISTS (SELECT 1 FROM programme_deed d WHERE d.enrolment_id = e.id))"_s.arg(
                  round().value())));
    EXPECT_EQ(found.applied, std::min(found.applied + found.waiting, 12 - found.taken()));
    EXPECT_GT(found.ended, 0);
    EXPECT_GT(found.withdrawn, 0);
    EXPECT_GT(found.taken(), 0);
    for (const auto& [code, persons] : found.ends)
        EXPECT_EQ(persons, lastIs(u"end"_s, u"AND d.code = '%1'"_s.arg(code)));
}

TEST_P(ProgrammeFigure, OpensAsManyPeopleAsItSays) {
    fillRound();
    const auto found = figures();
    const std::pair<QString, int> states[] = {
        {u"applied"_s, found.applied},   {u"waiting"_s, found.waiting},
        {u"admitted"_s, found.admitted}, {u"active"_s, found.active},
        {u"ended"_s, found.ended},       {u"withdrawn"_s, found.withdrawn}};
    for (const auto& [state, persons] : states)
        EXPECT_EQ(listed({{u"enrolment_state"_s, state}}), persons) << qPrintable(state);
    for (const auto& [code, persons] : found.ends)
        EXPECT_EQ(listed({{u"programme_end"_s, code}}), persons) << qPrintable(code);

    const auto rounds = programmeRoundsList(test().context(), test().clock());
    const auto page = rounds->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 1U);
    const auto columns = rounds->columns();
    const auto cell = [&](const QString& key) {
        return page->rows[0]
            .cells[size_t(std::ranges::find(columns, key, &ListColumn::key) - columns.begin())];
    };
    EXPECT_EQ(cell(u"free"_s).toInt(), found.free());
    for (const auto& [state, persons] : states)
        EXPECT_EQ(cell(state).toInt(), persons) << qPrintable(state);
}

TEST_P(ProgrammeFigure, CountsOnlyThePeopleTheViewerSees) {
    fillRound();
    const auto viewer = aColleague(test());
    for (qint64 n = 1; n <= 40; ++n) {
        const auto who = numberOf(
            u"SELECT min(id) FROM person WHERE id > coalesce((SELECT max(person_id) FROM "
            "registration), 0)"_s);
        handTo(test(), PersonId(who), n % 2 == 0 ? viewer.staff : staff());
    }
    const auto list = people();
    const auto rounds = programmeRoundsList(test().context(), test().clock());
    for (auto* source : {list.get(), rounds.get()}) showOnlyTo(*source, viewer);
    const auto all = figures();
    const auto opened = lookAtRound(ports(), test().actor(), round(), *list, kToday);
    ASSERT_TRUE(ok(opened));
    const auto* found = &opened->seen;
    EXPECT_EQ(opened->figures, all) << "the places are the whole office's";
    const auto page = rounds->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 1U);
    const auto columns = rounds->columns();
    const std::pair<QString, int> states[] = {
        {u"applied"_s, found->applied},   {u"waiting"_s, found->waiting},
        {u"admitted"_s, found->admitted}, {u"active"_s, found->active},
        {u"ended"_s, found->ended},       {u"withdrawn"_s, found->withdrawn}};
    int persons = 0;
    for (const auto& [state, number] : states) {
        const auto at = std::ranges::find(columns, state, &ListColumn::key) - columns.begin();
        const auto listed = list->count({.filters = {{u"round"_s, QString::number(round().value())},
                                                     {u"enrolment_state"_s, state}}},
                                        1000);
        EXPECT_EQ(listed.value(), number) << qPrintable(state);
        EXPECT_EQ(page->rows[0].cells[size_t(at)].toInt(), number) << qPrintable(state);
        persons += number;
    }
    EXPECT_EQ(persons, numberOf(u"SELECT count(*) FROM programme_course c JOIN registration r "
                                "ON r.person_id = c.person_id WHERE r.officer_id = %1"_s.arg(
                                    viewer.staff.value())));
    EXPECT_GT(persons, 0);
    EXPECT_GT(all.ended + all.withdrawn, found->ended + found->withdrawn);
    EXPECT_EQ(rounds->count({.filters = {{u"free"_s, QString::number(*all.free())}}}, 9).value(), 1)
        << "places are those of the whole office";
}

TEST_P(ProgrammeFigure, ListsTheQueueFirstWithItsPlacesInOrder) {
    ASSERT_TRUE(ok(admit(enrolled(person(1).id))));
    for (int n = 2; n <= 4; ++n) enrolled(person(n).id, kToday.addDays(-n));
    const auto source = people();
    const auto columns = source->columns();
    const auto place = std::ranges::find(columns, u"place"_s, &ListColumn::key) - columns.begin();
    const auto rows = source->page({})->rows;
    ASSERT_EQ(rows.size(), 4U);
    for (size_t i = 0; i < 3; ++i) EXPECT_EQ(rows[i].cells[size_t(place)].toInt(), int(i) + 1);
    EXPECT_FALSE(rows[3].cells[size_t(place)].isValid()) << "who has a place is in no queue";
}

TEST_P(ProgrammeFigure, OfARoundWithoutANumberOfPlacesHasNoneFree) {
    const auto free = opened(roundFacts(std::nullopt));
    const auto found = store().figures(free.id, kToday);
    ASSERT_TRUE(ok(found));
    EXPECT_EQ(found->places, std::nullopt);
    EXPECT_EQ(found->free(), std::nullopt);
    EXPECT_EQ(codeOf(store().figures(ProgrammeRoundId(kIdLimit - 1), kToday)), "record.not_found");
}
