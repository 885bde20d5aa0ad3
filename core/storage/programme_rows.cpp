// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programme_rows.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kRemoveEnrolmentRows{"programme_course.remove",
                                         u"DELETE FROM programme_course WHERE person_id = :person"};
/// A merge has moved the enrolment from another person.
constexpr Statement kRemoveEnrolmentRow{"programme_course.remove_one",
                                        u"DELETE FROM programme_course WHERE id = :id"};
constexpr Statement kAddEnrolmentRow{"programme_course.add",
                                     uR"(
    INSERT INTO programme_course (id, round_id, person_id, programme, applied_on, number, state,
        entry_on, closed_on, code, owner_id, next_due, show_on, steps_open, steps_done)
    SELECT e.id, e.round_id, e.person_id, r.programme, e.on_day, e.number, :state, :entry_on,
        :closed_on, :code, :owner, :next_due, :shown, :open, :done
    FROM programme_enrolment e JOIN programme_round r ON r.id = e.round_id
    WHERE e.id = :id AND e.person_id = :person RETURNING id)"};
constexpr Statement kEnrolmentRows{"programme_course.of_person",
                                   uR"(
    SELECT id, round_id, person_id, programme, applied_on, number, state, entry_on, closed_on, code,
        owner_id, next_due, CASE WHEN state = 'admitted' THEN show_on END, steps_open, steps_done
    FROM programme_course WHERE person_id = :person ORDER BY id)"};

constexpr Statement kTaken{"programme_course.taken",
                           uR"(
    SELECT r.places, (SELECT count(*) FROM programme_course c
        WHERE c.round_id = r.id AND c.state = 'admitted')
    FROM programme_round r WHERE r.id = :round)"};
/// The first of the queue for whom no place is left.
constexpr Statement kFirstWaiting{"programme_course.first_waiting",
                                  uR"(
    SELECT applied_on, number FROM programme_course
    WHERE round_id = :round AND state IN ('applied', 'waiting')
    ORDER BY applied_on, number LIMIT 1 OFFSET :free)"};
constexpr Statement kNobodyWaits{"programme_course.nobody_waits",
                                 uR"(
    UPDATE programme_course SET state = 'applied', show_on = applied_on
    WHERE round_id = :round AND state = 'waiting')"};
constexpr Statement kMoveUp{"programme_course.move_up",
                            uR"(
    UPDATE programme_course SET state = 'applied', show_on = applied_on
    WHERE round_id = :round AND state = 'waiting'
        AND (applied_on < :on_day OR applied_on = :on_day AND number < :number))"};
constexpr Statement kMoveBack{"programme_course.move_back",
                              uR"(
    UPDATE programme_course SET state = 'waiting', show_on = NULL
    WHERE round_id = :round AND state = 'applied'
        AND (applied_on > :on_day OR applied_on = :on_day AND number >= :number))"};

constexpr Statement kStates{"programme_course.states",
                            uR"(
    SELECT CASE WHEN state = 'admitted' AND entry_on <= :today THEN 'active' ELSE state END AS now,
        code, count(*)
    FROM programme_course WHERE round_id = :round GROUP BY 1, 2)"};

bool isUndecided(EnrolmentState state) {
    return state == EnrolmentState::Applied || state == EnrolmentState::Waiting;
}

/// Whether somebody undecided waits is the round's to say: it is taken over from what is kept.
std::vector<EnrolmentRow> asTheQueueHasThem(std::vector<EnrolmentRow> rows,
                                            const std::vector<EnrolmentRow>& kept) {
    std::ranges::sort(rows, {}, [](const EnrolmentRow& row) { return row.enrolment.value(); });
    for (auto& row : rows) {
        const auto same = std::ranges::find(kept, row.enrolment, &EnrolmentRow::enrolment);
        if (same != kept.end() && isUndecided(row.state) && isUndecided(same->state))
            row.state = same->state;
    }
    return rows;
}

Result<> addEnrolmentRow(Database& database, PersonId person, const EnrolmentRow& row) {
    const QVariantMap itself{{u"id"_s, row.enrolment.value()}};
    if (auto gone = database.run(kRemoveEnrolmentRow, itself); !gone) return fail(gone.error());
    const bool asks = row.state == EnrolmentState::Applied;
    auto saved = database.run(
        kAddEnrolmentRow, {{u"id"_s, row.enrolment.value()},
                           {u"person"_s, person.value()},
                           {u"state"_s, codeOf(row.state).toString()},
                           {u"entry_on"_s, bound(row.entryOn)},
                           {u"closed_on"_s, bound(row.closedOn)},
                           {u"code"_s, row.code},
                           {u"owner"_s, boundId(row.owner)},
                           {u"next_due"_s, bound(row.nextDue)},
                           {u"shown"_s, bound(asks ? std::optional(row.appliedOn) : row.shownFrom)},
                           {u"open"_s, row.open},
                           {u"done"_s, row.done}});
    if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    return saved->next() ? Result<>() : fail(recordNotFound());
}

struct Taken {
    std::optional<int> places;
    int taken = 0;
    [[nodiscard]] std::optional<int> free() const {
        return places ? std::optional(std::max(0, *places - taken)) : std::nullopt;
    }
};

Result<Taken> takenOf(Database& database, ProgrammeRoundId round) {
    auto row = database.run(kTaken, {{u"round"_s, round.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return Taken{row->isNull(0) ? std::nullopt : std::optional(int(row->number(0))),
                 int(row->number(1))};
}

void addState(ProgrammeFigures& figures, EnrolmentState state, const QString& code, int persons) {
    switch (state) {
    case EnrolmentState::Applied: figures.applied += persons; break;
    case EnrolmentState::Waiting: figures.waiting += persons; break;
    case EnrolmentState::Admitted: figures.admitted += persons; break;
    case EnrolmentState::Active: figures.active += persons; break;
    case EnrolmentState::Ended:
        figures.ended += persons;
        figures.ends[code] += persons;
        break;
    case EnrolmentState::Withdrawn: figures.withdrawn += persons; break;
    }
}

}  // namespace

Result<> saveEnrolmentRows(Database& database, PersonId person,
                           const std::vector<EnrolmentRow>& rows) {
    const auto kept = enrolmentRows(database, person);
    if (!kept) return fail(kept.error());
    const auto wanted = asTheQueueHasThem(rows, *kept);
    if (*kept == wanted) return {};
    if (auto gone = database.run(kRemoveEnrolmentRows, {{u"person"_s, person.value()}}); !gone)
        return fail(gone.error());
    std::set<ProgrammeRoundId> rounds;
    for (const auto& row : *kept) rounds.insert(row.round);
    for (const auto& row : wanted) {
        rounds.insert(row.round);
        if (auto saved = addEnrolmentRow(database, person, row); !saved) return saved;
    }
    for (const auto round : rounds)
        if (auto moved = moveQueue(database, round); !moved) return moved;
    return {};
}

Result<std::vector<EnrolmentRow>> enrolmentRows(Database& database, PersonId person) {
    auto rows = database.run(kEnrolmentRows, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<EnrolmentRow> found;
    while (rows->next())
        found.push_back({.enrolment = EnrolmentId(rows->id(0)),
                         .round = ProgrammeRoundId(rows->id(1)),
                         .person = PersonId(rows->id(2)),
                         .programme = rows->text(3),
                         .appliedOn = rows->day(4),
                         .number = int(rows->number(5)),
                         .state = enrolmentStateOf(rows->text(6)).value_or(EnrolmentState::Waiting),
                         .entryOn = rows->optionalDay(7),
                         .closedOn = rows->optionalDay(8),
                         .code = rows->text(9),
                         .owner = optionalIdAt<StaffId>(*rows, 10),
                         .nextDue = rows->optionalDay(11),
                         .shownFrom = rows->optionalDay(12),
                         .open = int(rows->number(13)),
                         .done = int(rows->number(14))});
    return found;
}

Result<> moveQueue(Database& database, ProgrammeRoundId round) {
    const auto taken = takenOf(database, round);
    if (!taken) return fail(taken.error());
    QVariantMap binds{{u"round"_s, round.value()}};
    if (const auto free = taken->free()) {
        auto first = database.run(kFirstWaiting, {{u"round"_s, round.value()}, {u"free"_s, *free}});
        if (!first) return fail(first.error());
        if (first->next()) {
            binds[u"on_day"_s] = first->text(0);
            binds[u"number"_s] = first->number(1);
        }
    }
    const bool somebodyWaits = binds.contains(u"number"_s);
    if (auto up = database.run(somebodyWaits ? kMoveUp : kNobodyWaits, binds); !up)
        return fail(up.error());
    if (!somebodyWaits) return {};
    auto back = database.run(kMoveBack, binds);
    return back ? Result<>() : fail(back.error());
}

Result<ProgrammeFigures> figuresOfRound(Database& database, ProgrammeRoundId round, QDate today) {
    const auto taken = takenOf(database, round);
    if (!taken) return fail(taken.error());
    ProgrammeFigures figures{.places = taken->places, .ends = {}};
    auto rows = database.run(kStates, {{u"round"_s, round.value()}, {u"today"_s, bound(today)}});
    if (!rows) return fail(rows.error());
    while (rows->next())
        if (const auto state = enrolmentStateOf(rows->text(0)))
            addState(figures, *state, rows->text(1), int(rows->number(2)));
    return figures;
}

QString placeOf(const QString& alias) {
    return uR"((SELECT count(*) FROM programme_course q WHERE q.round_id = %1.round_id
        AND q.state IN ('applied', 'waiting') AND (q.applied_on < %1.applied_on
            OR q.applied_on = %1.applied_on AND q.number <= %1.number)))"_s.arg(alias);
}

Result<std::optional<QueuePlace>> placeInQueue(Database& database, EnrolmentId id) {
    const auto text = u"SELECT c.round_id, "_s + placeOf(u"c"_s) +
                      u" FROM programme_course c WHERE c.id = :id "
                      "AND c.state IN ('applied', 'waiting')"_s;
    QueuePlace place;
    ProgrammeRoundId round(0);
    {
        auto row = database.run({"programme_course.place", text, false}, {{u"id"_s, id.value()}});
        if (!row) return fail(row.error());
        if (!row->next()) return std::optional<QueuePlace>();
        round = ProgrammeRoundId(row->id(0));
        place.place = int(row->number(1));
    }
    const auto taken = takenOf(database, round);
    if (!taken) return fail(taken.error());
    place.free = taken->free();
    return std::optional(place);
}

}  // namespace zhiqiao
