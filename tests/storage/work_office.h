// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/hold_acts.h"
#include "core/storage/sql_hold_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

#include <map>
#include <set>

namespace zhiqiao::test {

/// An office with rows of every sort on the worklist, on both engines. What other acts would have
/// written stands in the tables as it is.
class WorkSuite : public EngineSuite {
protected:
    using Row = QMap<QString, QVariant>;

    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped()) return;
        holds_ = std::make_unique<SqlHoldStore>(test().context());
    }
    void run(const QString& sql) {
        ASSERT_TRUE(ok(test().database().run({"test.run", sql, false})));
    }
    qint64 number(const QString& sql) {
        auto row = test().database().run({"test.number", sql, false});
        EXPECT_TRUE(ok(row));
        return row && row->next() ? row->id(0) : -1;
    }
    static QString iso(int days) { return kToday.addDays(days).toString(Qt::ISODate); }
    /// A number no record has.
    qint64 fresh() { return next_++; }

    qint64 owes(PersonId who, const QString& item, int due, int registered = -30) {
        const auto made = enrol(who, QStringLiteral("graduate"), kToday.addDays(registered));
        owe(who, {{.registration = made.id,
                   .person = who,
                   .item = item,
                   .standard = QStringLiteral("test"),
                   .due = kToday.addDays(due),
                   .staff = staff(),
                   .office = test().actor().office}});
        return made.id.value();
    }
    qint64 recognition(PersonId who, const QString& step, int due) {
        const auto id = fresh();
        run(QStringLiteral(
                "INSERT INTO hardship VALUES (%1, 'N%1', %2, '010', '01', '%3', '', 1, "
                "'', NULL, NULL, '10', '%3', '%4', '%5', NULL, NULL, 1, %6, %7, 'test-%1', 0)")
                .arg(id)
                .arg(who.value())
                .arg(iso(-20), step, iso(due))
                .arg(test().actor().office.value())
                .arg(staff().value()));
        return id;
    }
    /// With no day an empty one.
    qint64 plan(PersonId who, std::optional<int> step, std::optional<int> contact,
                bool closed = false) {
        const auto day = [](std::optional<int> days) {
            return days ? u'\'' + iso(*days) + u'\'' : QStringLiteral("NULL");
        };
        const auto of = recognition(who, QStringLiteral("recheck"), 300);
        const auto id = fresh();
        const auto office = QString::number(test().actor().office.value());
        const auto by = QString::number(staff().value());
        run(QStringLiteral("INSERT INTO help_plan VALUES (%1, %2, %3, '010', '%4', NULL, %5, %6, "
                           "'test-%1', 0)")
                .arg(id)
                .arg(who.value())
                .arg(of)
                .arg(iso(-15), office, by));
        run(QStringLiteral(
                "INSERT INTO help_course VALUES (%1, %2, %3, 1, 0, 0, '20', %4, NULL, %5, "
                "%4, %6, %7)")
                .arg(id)
                .arg(who.value())
                .arg(by, day(step), day(contact), closed ? day(-1) : QStringLiteral("NULL"),
                     office));
        return id;
    }
    /// Agreed on ten days ago.
    qint64 agreed(PersonId who, int due, std::optional<int> stops = {}) {
        const auto id = serve({.person = who,
                               .on = kToday.addDays(-10),
                               .contact = ContactFacts{QStringLiteral("02"), QStringLiteral("01")}})
                            .id.value();
        run(QStringLiteral("INSERT INTO contact_course VALUES (%1, %2, '%3', %4, %5, %6)")
                .arg(id)
                .arg(who.value())
                .arg(iso(due), stops ? u'\'' + iso(*stops) + u'\'' : QStringLiteral("NULL"))
                .arg(staff().value())
                .arg(test().actor().office.value()));
        return id;
    }
    qint64 followUp(PersonId who, int due) {
        const auto id = fresh();
        const auto office = QString::number(test().actor().office.value());
        const auto by = QString::number(staff().value());
        run(QStringLiteral(
                "INSERT INTO placement (id, person_id, employer_name, start_on, form, evidence, "
                "corrected, office_id, staff_id, operation_id, recorded_at) VALUES (%1, %2, 'x', "
                "'%3', '01', 'contract', 0, %4, %5, 'test-%1', 0)")
                .arg(id)
                .arg(who.value())
                .arg(iso(due - 30), office, by));
        run(QStringLiteral("INSERT INTO follow_up_course VALUES (%1, %2, 1, '%3', 0, NULL, %4, %5)")
                .arg(id)
                .arg(who.value())
                .arg(iso(due), by, office));
        return id;
    }
    /// Without a day to solve it that of the opening stands for it.
    qint64 difficulty(PersonId who, std::optional<int> due, bool closed = false) {
        const auto id = fresh();
        const auto office = QString::number(test().actor().office.value());
        const auto by = QString::number(staff().value());
        const auto day = due ? u'\'' + iso(*due) + u'\'' : QStringLiteral("NULL");
        run(QStringLiteral(
                "INSERT INTO difficulty (id, person_id, kind, opened_on, due_on, owner_id, "
                "office_id, staff_id, operation_id, recorded_at) VALUES (%1, %2, '01', '%3', %4, "
                "%5, %6, %5, 'test-%1', 0)")
                .arg(id)
                .arg(who.value())
                .arg(iso(-12), day, by, office));
        run(QStringLiteral("INSERT INTO difficulty_course VALUES (%1, %2, %3, '01', '%4', %5, "
                           "coalesce(%5, '%4'), %6, '', 0, %7)")
                .arg(id)
                .arg(who.value())
                .arg(by, iso(-12), day, closed ? u'\'' + iso(-1) + u'\'' : QStringLiteral("NULL"),
                     office));
        return id;
    }
    /// The next step of a plan; without a day somebody there is a place for.
    qint64 enrolment(PersonId who, std::optional<int> due, bool toDo = true) {
        const auto id = fresh();
        const auto round = fresh();
        const auto office = QString::number(test().actor().office.value());
        const auto by = QString::number(staff().value());
        const auto day = due ? u'\'' + iso(*due) + u'\'' : QStringLiteral("NULL");
        run(QStringLiteral("INSERT INTO programme_round (id, programme, name, places, from_day, "
                           "until_day, row_version, office_id, staff_id, operation_id, "
                           "recorded_at) VALUES (%1, '01', 'x', 1, '%2', '%3', 1, %4, %5, "
                           "'test-%1', 0)")
                .arg(round)
                .arg(iso(-99), iso(99), office, by));
        run(QStringLiteral("INSERT INTO programme_enrolment (id, round_id, person_id, number, "
                           "on_day, office_id, staff_id, operation_id, recorded_at) VALUES (%1, "
                           "%2, %3, 1, '%4', %5, %6, 'test-%1', 0)")
                .arg(id)
                .arg(round)
                .arg(who.value())
                .arg(iso(-12), office, by));
        run(QStringLiteral("INSERT INTO programme_course VALUES (%1, %2, %3, '01', '%4', 1, '%5', "
                           "NULL, NULL, '', %6, %7, %8, 1, 0)")
                .arg(id)
                .arg(round)
                .arg(who.value())
                .arg(iso(-12), due ? QStringLiteral("admitted") : QStringLiteral("applied"),
                     due ? by : QStringLiteral("NULL"), day,
                     !toDo ? QStringLiteral("NULL") : u'\'' + iso(due.value_or(-12)) + u'\''));
        return id;
    }
    /// Somebody who has a place, with so many open steps, none of them with a day.
    qint64 enrolledWithoutDay(PersonId who, int shown, int openSteps) {
        const auto id = enrolment(who, {});
        run(QStringLiteral("UPDATE programme_course SET state = 'admitted', entry_on = '%1', "
                           "show_on = '%1', owner_id = %2, steps_open = %3 WHERE id = %4")
                .arg(iso(shown))
                .arg(staff().value())
                .arg(openSteps)
                .arg(id));
        return id;
    }
    /// An employer on the list of key employers; nothing: no day is set.
    qint64 keyEmployer(int n, std::optional<int> due, bool off = false) {
        const auto id = fresh();
        const auto office = QString::number(test().actor().office.value());
        const auto by = QString::number(staff().value());
        const auto firm = QString::number(employer(n).id.value());
        run(QStringLiteral("INSERT INTO key_employer VALUES (%1, %2, '01', '', '%3', %1, %4, %5, "
                           "'test-%1', 0)")
                .arg(id)
                .arg(firm, iso(-60), office, by));
        run(QStringLiteral("INSERT INTO key_employer_course VALUES (%1, %2, %3, NULL, NULL, '', 0, "
                           "%4, %5, 0, %6)")
                .arg(id)
                .arg(firm, by, due ? u'\'' + iso(*due) + u'\'' : QStringLiteral("NULL"),
                     off ? u'\'' + iso(-1) + u'\'' : QStringLiteral("NULL"), office));
        return id;
    }
    qint64 household(std::optional<PersonId> head, const QString& state, const QString& deadline,
                     std::optional<int> due, std::optional<int> workEnds = {}) {
        const auto id = fresh();
        const auto office = QString::number(test().actor().office.value());
        run(QStringLiteral("INSERT INTO household (id, division, opened_on, office_id, staff_id, "
                           "operation_id, recorded_at) VALUES (%1, '639921102', '%2', %3, %4, "
                           "'test-%1', 0)")
                .arg(id)
                .arg(iso(-90), office, QString::number(staff().value())));
        if (head)
            run(QStringLiteral(
                    "INSERT INTO household_member (id, household_id, person_id, relation, "
                    "joined_on, leave_reason, office_id, staff_id, operation_id, recorded_at) "
                    "VALUES (%1, %2, %3, '0', '%4', '', %5, %6, 'test-%1', 0)")
                    .arg(fresh())
                    .arg(id)
                    .arg(head->value())
                    .arg(iso(-90), office, QString::number(staff().value())));
        const auto day = [](std::optional<int> days) {
            return days ? u'\'' + iso(*days) + u'\'' : QStringLiteral("NULL");
        };
        run(QStringLiteral(
                "INSERT INTO household_span VALUES (%1, 1, '10', '%2', '%3', 'decision', "
                "NULL, 'verify', '%3')")
                .arg(id)
                .arg(iso(-60), iso(-10)));
        run(QStringLiteral(
                "INSERT INTO household_span VALUES (%1, 2, '%2', '%3', NULL, 'decision', "
                "NULL, '%4', %5)")
                .arg(id)
                .arg(state, iso(-10), deadline, day(due)));
        run(QStringLiteral("INSERT INTO household_count VALUES (%1, '%2', NULL, 2, 1, 1, 0, %3)")
                .arg(id)
                .arg(iso(-60), day(workEnds)));
        return id;
    }
    qint64 fault(PersonId who, int severity = 0) {
        const auto id = fresh();
        run(QStringLiteral(
                "INSERT INTO finding VALUES (%1, 'sex_differs', %2, 'person', %3, %3, 0, "
                "'0001-01-01', NULL, '%4', %5, '639921', %6, %7)")
                .arg(id)
                .arg(severity)
                .arg(who.value())
                .arg(iso(-5), test().engine() == Engine::Sqlite ? QStringLiteral("x'01'")
                                                                : QStringLiteral("'\\x01'::bytea"))
                .arg(staff().value())
                .arg(test().actor().office.value()));
        return id;
    }
    qint64 transfer(PersonId who, const QString& state, int due) {
        const auto id = fresh();
        const auto office = test().actor().office.value();
        run(QStringLiteral(
                "INSERT INTO case_transfer (id, person_id, from_office_id, to_office_id, "
                "reason, asked_on, due_on, state, refusal, office_id, staff_id, "
                "operation_id, recorded_at) VALUES (%1, %2, %3, %4, '2', '%5', '%6', "
                "'%7', '', %3, %8, 'test-%1', 0)")
                .arg(id)
                .arg(who.value())
                .arg(office)
                .arg(office + 1)
                .arg(iso(-12), iso(due), state)
                .arg(staff().value()));
        return id;
    }
    /// A request of this office's that came back.
    qint64 returned(std::optional<PersonId> about, int on) {
        const auto id = fresh();
        const auto office = QString::number(test().actor().office.value());
        const auto by = QString::number(staff().value());
        const auto sealed = QString::fromLatin1(
            test().vault().seal({"approval", "change", id}, QStringLiteral("{}")).toHex());
        const auto blob = test().engine() == Engine::Sqlite
                              ? QStringLiteral("x'%1'").arg(sealed)
                              : QStringLiteral("'\\x%1'::bytea").arg(sealed);
        run(QStringLiteral(
                "INSERT INTO approval (id, kind, subject, subject_id, change_seal, state, "
                "answered_by, office_id, staff_id, row_version, operation_id, "
                "recorded_at) VALUES (%1, 'service.correct', '%2', %3, %4, 'returned', "
                "%5, %6, %7, 2, 'test-%1', 0)")
                .arg(id)
                .arg(about ? QStringLiteral("person") : QString(),
                     about ? QString::number(about->value()) : QStringLiteral("NULL"), blob,
                     QString::number(staff().value() + 1), office, by));
        run(QStringLiteral("INSERT INTO returned_request VALUES (%1, %2, %3, '%4')")
                .arg(id)
                .arg(by, office, iso(on)));
        return id;
    }
    qint64 onward(PersonId who, std::optional<int> answerBy, bool ended = false) {
        const auto id = fresh();
        const auto office = QString::number(test().actor().office.value());
        const auto by = answerBy ? u'\'' + iso(*answerBy) + u'\'' : QStringLiteral("NULL");
        run(QStringLiteral(
                "INSERT INTO onward_referral (id, person_id, number, department, body, address, "
                "phone, reason, sent_on, answer_by, office_id, staff_id, operation_id, "
                "recorded_at) VALUES (%1, %2, '%1', '01', '', '', '', '01', '%3', %4, %5, %6, "
                "'test-%1', 0)")
                .arg(id)
                .arg(who.value())
                .arg(iso(-12), by, office)
                .arg(staff().value()));
        run(QStringLiteral("INSERT INTO onward_course VALUES (%1, %2, '%3', %4, %5, '%6', %7)")
                .arg(id)
                .arg(who.value())
                .arg(iso(-12), by, ended ? u'\'' + iso(-1) + u'\'' : QStringLiteral("NULL"),
                     ended ? QStringLiteral("1") : QString(), office));
        return id;
    }
    /// Of a spell that began 90 days ago; nothing: the office has no interval.
    qint64 away(PersonId who, std::optional<int> due, std::optional<int> stops = {}) {
        const auto made = enrol(who, QStringLiteral("transfer"), kToday.addDays(-90));
        const auto day = [](std::optional<int> days) {
            return days ? u'\'' + iso(*days) + u'\'' : QStringLiteral("NULL");
        };
        run(QStringLiteral("INSERT INTO away_course VALUES (%1, %2, '%3', NULL, 0, %4, %5, %6, %7)")
                .arg(made.id.value())
                .arg(who.value())
                .arg(iso(-90), day(due), day(stops))
                .arg(staff().value())
                .arg(test().actor().office.value()));
        return made.id.value();
    }
    /// A 失业登记 without a contact until that day, shown 30 days before; refused: three refusals
    /// of that day.
    qint64 standing(PersonId who, int day, bool refused, std::optional<int> stops = {}) {
        const auto made = enrol(who, QStringLiteral("unemployment"), kToday.addDays(-200));
        const auto on = u'\'' + iso(day) + u'\'';
        run(QStringLiteral("INSERT INTO standing_course VALUES (%1, 'unemployment', %2, 3, %3, "
                           "NULL, %4, '%5', %9, 0, %6, %7, %8)")
                .arg(made.id.value())
                .arg(who.value())
                .arg(refused ? on : QStringLiteral("NULL"), refused ? QStringLiteral("NULL") : on,
                     iso(refused ? day : day - 30),
                     stops ? u'\'' + iso(*stops) + u'\'' : QStringLiteral("NULL"))
                .arg(staff().value())
                .arg(test().actor().office.value())
                .arg(on));
        return made.id.value();
    }
    /// Rows of every sort, late, soon, later and not to be shown, beside those of the office.
    void fillWork(int people = 12) {
        fillOffice(people);
        auto who = [n = 500, this]() mutable { return person(n++).id; };
        for (const int due : {-9, 0, 5, 8, 29, 40}) {
            recognition(who(), QStringLiteral("township"), due);
            plan(who(), due, due + 1);
            followUp(who(), due);
            agreed(who(), due);
            agreed(who(), due, due / 2);
            away(who(), due);
            away(who(), due, due / 2);
            difficulty(who(), due);
            enrolment(who(), due);
            household(who(), QStringLiteral("10"), QStringLiteral("verify"), due);
            household(who(), QStringLiteral("30"), QStringLiteral("notice"), due);
            household(who(), QStringLiteral("50"), QStringLiteral("watch"), 200, due);
        }
        away(who(), {});
        difficulty(who(), 3, true);
        enrolment(who(), {});
        enrolment(who(), 4, false);
        for (const int shown : {-5, 0, 1})
            for (const int openSteps : {0, 2}) enrolledWithoutDay(who(), shown, openSteps);
        int firm = 600;
        for (const int due : {-9, 0, 7, 8, 30, 31}) keyEmployer(firm++, due);
        keyEmployer(firm++, {});
        keyEmployer(firm, {}, true);
        plan(who(), {}, 3);
        plan(who(), 2, 2, true);
        household(std::nullopt, QStringLiteral("10"), QStringLiteral("verify"), 2);
        for (const int severity : {0, 0, 1}) fault(who(), severity);
        for (const int due : {-4, 0, 3, 20}) transfer(who(), QStringLiteral("asked"), due);
        transfer(who(), QStringLiteral("refused"), -4);
        returned(who(), -2);
        returned({}, 0);
        for (const int due : {-6, -1, 0, 9}) onward(who(), due);
        onward(who(), {});
        onward(who(), -3, true);
        for (const int day : {-3, 0, 6, 29, 31}) standing(who(), day, false);
        for (const int day : {-3, 0}) standing(who(), day, true);
        standing(who(), 5, false, 2);
        standing(who(), 5, false, 0);
    }

    std::unique_ptr<ListSource> list(const Clock& clock) {
        return worklist(test().context(), clock);
    }
    std::unique_ptr<ListSource> list() { return list(test().clock()); }
    static std::vector<Row> rowsOf(const ListSource& source, QMap<QString, QString> filters = {}) {
        std::vector<Row> rows;
        ListQuery query{.filters = std::move(filters), .limit = 50};
        do {
            const auto page = source.page(query);
            EXPECT_TRUE(ok(page));
            if (!page) return rows;
            for (const auto& row : page->rows) {
                Row cells{{QStringLiteral("id"), row.id}};
                const auto columns = source.columns();
                for (size_t i = 0; i < columns.size(); ++i) cells[columns[i].key] = row.cells[i];
                rows.push_back(cells);
            }
            query.after = page->next;
        } while (!query.after.isEmpty());
        return rows;
    }
    static std::set<qint64> idsOf(const std::vector<Row>& rows) {
        std::set<qint64> ids;
        for (const auto& row : rows) ids.insert(row[QStringLiteral("id")].toLongLong());
        return ids;
    }
    std::set<qint64> open() { return idsOf(rowsOf(*list())); }
    std::set<qint64> held() { return idsOf(rowsOf(*list(), kHeldRows)); }

    HoldPorts ports() { return {test().transactions(), *holds_, loadedCodes().lists}; }
    Result<std::vector<HoldId>> hold(const std::vector<WorkItem>& items, int until,
                                     const OperationId& operation = OperationId::make(),
                                     const QString& reason = QStringLiteral("1")) {
        return holdWork(ports(), test().actor(), operation, items, {kToday.addDays(until), reason},
                        kToday);
    }
    Result<> endHolds(const std::vector<WorkItem>& items,
                      const OperationId& operation = OperationId::make()) {
        return endHold(ports(), test().actor(), operation, items, kToday);
    }
    Result<> takeBack(const OperationId& done) {
        return undoHold(ports(), test().actor(), OperationId::make(), done, kToday);
    }
    static WorkItem item(qint64 row) { return *workItemOf(row); }

    inline static const QMap<QString, QString> kHeldRows{
        {QStringLiteral("hold"), QStringLiteral("held")}};
    std::unique_ptr<HoldStore> holds_;

private:
    qint64 next_ = 7'000'000;
};

}  // namespace zhiqiao::test
