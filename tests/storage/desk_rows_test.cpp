// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/desk_card.h"
#include "tests/storage/work_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// The rows of one person's desk card, on both engines.
class DeskRows : public WorkSuite {
protected:
    using Work = std::set<std::pair<QString, qint64>>;  // kind and record

    void join(qint64 household, PersonId who, bool left = false) {
        const auto id = fresh();
        run(u"INSERT INTO household_member (id, household_id, person_id, relation, joined_on, "
            "left_on, leave_reason, office_id, staff_id, operation_id, recorded_at) VALUES "
            "(%1, %2, %3, '2', '%4', %5, '', %6, %7, 'test-%1', 0)"_s.arg(id)
                .arg(household)
                .arg(who.value())
                .arg(iso(-80), left ? u'\'' + iso(-1) + u'\'' : u"NULL"_s)
                .arg(test().actor().office.value())
                .arg(staff().value()));
    }
    /// One of everything somebody can owe.
    void burden(PersonId who, int due) {
        owes(who, u"contact"_s, due);
        recognition(who, u"township"_s, due + 1);
        plan(who, due, due + 2);
        followUp(who, due + 3);
        away(who, due + 4);
        standing(who, due + 5, false);
        fault(who);
    }
    std::vector<Row> card(PersonId who) { return rowsOf(*list(), deskQuery(who).filters); }
    static Work workOf(const std::vector<Row>& rows) {
        Work work;
        for (const auto& row : rows) {
            const auto one = item(row[u"id"_s].toLongLong());
            work.insert({one.kind, one.record});
        }
        return work;
    }
    std::set<qint64> numbers(const QString& sql) {
        std::set<qint64> found;
        auto rows = test().database().run({"test.numbers", sql, false});
        EXPECT_TRUE(ok(rows));
        while (rows && rows->next()) found.insert(rows->id(0));
        return found;
    }
    /// The same said without the list: whose they are first, then row by row.
    Work recount(PersonId who) {
        const auto homes = numbers(
            u"SELECT household_id FROM household_member WHERE left_on IS "
            "NULL AND person_id = %1"_s.arg(who.value()));
        std::set<qint64> people{who.value()};
        for (const auto home : homes)
            people.merge(
                numbers(u"SELECT person_id FROM household_member WHERE left_on IS NULL "
                        "AND household_id = %1"_s.arg(home)));
        const auto ahead = iso(30);
        struct Question {
            QString kind;
            QString sql;  // %1: whose
        };
        const QString owed =
            u"SELECT registration_id FROM obligation WHERE person_id = %1 AND item = '%2' AND "
            "active = 1 AND delivered < promised AND coalesce(stops_on, '9999') > '%3'"_s;
        std::vector<Question> ofPeople{
            {u"receipt"_s,
             u"SELECT id FROM job_referral WHERE person_id = %1 AND voided_on IS NULL "
             "AND receipt_due < '"_s +
                 iso(0) + u"' AND id NOT IN (SELECT referral_id FROM receipt)"_s},
            {u"follow_up"_s,
             u"SELECT id FROM follow_up_course WHERE person_id = %1 AND "
             "due_on <= '"_s +
                 ahead + u'\''},
            {u"away"_s,
             u"SELECT id FROM away_course WHERE person_id = %1 AND due_on <= '"_s + ahead + u'\''},
            {u"status_review"_s,
             u"SELECT id FROM standing_course WHERE person_id = %1 AND show_on <= '"_s + iso(0) +
                 u'\''},
            {u"recognition"_s,
             u"SELECT id FROM hardship WHERE person_id = %1 AND due_on <= '"_s + ahead + u'\''},
            {u"help_step"_s,
             u"SELECT id FROM help_course WHERE person_id = %1 AND closed_on IS "
             "NULL AND next_due <= '"_s +
                 ahead + u'\''},
            {u"help_contact"_s,
             u"SELECT id FROM help_course WHERE person_id = %1 AND closed_on "
             "IS NULL AND contact_due <= '"_s +
                 ahead + u'\''},
            {u"finding"_s, u"SELECT id FROM finding WHERE person_id = %1 AND severity = 0"_s}};
        for (const auto& kind :
             {u"contact"_s, u"guidance"_s, u"referral"_s, u"opportunity"_s, u"policy"_s})
            ofPeople.push_back(
                {kind, QString(owed).replace(u"%2"_s, kind).replace(u"%3"_s, iso(0))});
        Work work;
        for (const auto person : people)
            for (const auto& [kind, sql] : ofPeople)
                for (const auto record : numbers(sql.arg(person))) work.insert({kind, record});
        for (const auto home : homes) {
            for (const auto record : numbers(
                     u"SELECT household_id FROM household_span WHERE household_id = %1 AND "
                     "until_day IS NULL AND deadline IN ('verify', 'first_offer', 'clear')"_s.arg(
                         home)))
                work.insert({u"household"_s, record});
            for (const auto record :
                 numbers(u"SELECT household_id FROM household_count WHERE household_id = %1 AND "
                         "work_ends_on <= '%2'"_s.arg(home)
                             .arg(ahead)))
                work.insert({u"work_ends"_s, record});
        }
        return work;
    }
};
ZHIQIAO_ON_BOTH_ENGINES(DeskRows);

TEST_P(DeskRows, AreThoseOfThePersonTheMembersAndTheHousehold) {
    fillWork(8);
    const auto head = person(701).id;
    const auto son = person(702).id;
    const auto gone = person(703).id;
    const auto stranger = person(704).id;
    const auto home = household(head, u"10"_s, u"verify"_s, 4);
    join(home, son);
    join(home, gone, true);
    for (const auto& [who, due] : {std::pair{head, -3}, {son, 2}, {gone, 1}, {stranger, 0}})
        burden(who, due);
    for (const auto who : {head, son, gone, stranger}) {
        const auto rows = card(who);
        EXPECT_EQ(workOf(rows), recount(who));
        EXPECT_EQ(workOf(rows).size(), rows.size()) << "no row twice";
    }
    EXPECT_EQ(workOf(card(head)), workOf(card(son))) << "whoever of them stands at the desk";
    EXPECT_EQ(workOf(card(head)).size(), 17U);
    EXPECT_EQ(workOf(card(gone)).size(), 8U) << "who has left is not of the household";
}

TEST_P(DeskRows, OfEverybodyAreTheirOwnRowsOfTheWorklist) {
    fillWork();
    std::map<qint64, std::vector<qint64>> byPerson;
    for (const auto& row : rowsOf(*list()))
        if (row[u"person_id"_s].isValid())
            byPerson[row[u"person_id"_s].toLongLong()].push_back(row[u"id"_s].toLongLong());
    ASSERT_GT(byPerson.size(), 40U);
    for (const auto& [who, wanted] : byPerson) {
        std::vector<qint64> shown;
        for (const auto& row : card(PersonId(who))) shown.push_back(row[u"id"_s].toLongLong());
        EXPECT_EQ(shown, wanted) << "in the order of the worklist";
    }
}

TEST_P(DeskRows, AreThereOnHoldTooAndSayUntilWhen) {
    const auto who = person(1).id;
    owes(who, u"contact"_s, 2);
    recognition(who, u"township"_s, 5);
    const auto before = card(who);
    ASSERT_EQ(before.size(), 2U);
    EXPECT_EQ(before[0][u"hold"_s], u"open"_s);
    ASSERT_TRUE(ok(hold({item(before[0][u"id"_s].toLongLong())}, 9)));
    const auto rows = card(who);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0][u"hold"_s], u"held"_s);
    EXPECT_EQ(rows[0][u"hold_until"_s].toDate(), kToday.addDays(9));
    EXPECT_EQ(rows[1][u"hold"_s], u"open"_s);
    EXPECT_EQ(list()->count(deskQuery(who), 100).value(), 2);
}

TEST_P(DeskRows, OfNobodyAreRefused) {
    EXPECT_EQ(codeOf(list()->page({.filters = {{u"desk"_s, u"dance"_s}}})), "list.bad_filter");
    EXPECT_EQ(rowsOf(*list(), {{u"desk"_s, u"999999999"_s}}).size(), 0U);
}

TEST_P(DeskRows, AreNarrowedToWhatTheViewerMaySee) {
    const auto who = person(1).id;
    owes(who, u"contact"_s, 2);
    const auto rows = list();
    showOnlyTo(*rows, Standing{.staff = staff(),
                               .office = test().actor().office,
                               .division = u"639921"_s,
                               .grants = {}});
    EXPECT_EQ(rowsOf(*rows, deskQuery(who).filters).size(), 0U);
}
