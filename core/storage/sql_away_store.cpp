// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_away_store.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kSpells{"away_course.spells",
                            uR"(
    SELECT r.id, r.registered_on, r.ended_on, r.officer_id, r.office_id FROM registration r
    WHERE r.person_id = :person AND r.kind = 'transfer'
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
        AND NOT EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = r.person_id)
    ORDER BY r.id)"};
/// A merge has moved the registration from another person.
constexpr Statement kRemoveAway{
    "away_course.remove",
    u"DELETE FROM away_course WHERE person_id = :person OR id = :registration"};
constexpr Statement kAddAway{"away_course.add",
                             uR"(
    INSERT INTO away_course (id, person_id, left_on, heard_on, attempts, due_on, stops_on, staff_id,
        office_id)
    VALUES (:registration, :person, :left_on, :heard_on, :attempts, :due_on, :stops_on, :staff,
        :office))"};
constexpr Statement kAway{"away_course.of_person",
                          uR"(
    SELECT id, person_id, left_on, heard_on, attempts, due_on, stops_on, staff_id, office_id
    FROM away_course WHERE person_id = :person)"};
constexpr Statement kForgetStopped{
    "away_course.forget_stopped",
    u"DELETE FROM away_course WHERE office_id = :office AND stops_on <= :today"};
constexpr Statement kUnspaceAll{
    "away_course.unspace",
    u"UPDATE away_course SET due_on = NULL WHERE office_id = :office AND due_on IS NOT NULL"};
constexpr Statement kSpaceAll{"away_course.space",
                              uR"(
    UPDATE away_course SET due_on = date(coalesce(heard_on, left_on), :days || ' days')
    WHERE office_id = :office)"};
constexpr Statement kSpaceAllOnServer{"away_course.space",
                                      uR"(
    UPDATE away_course SET due_on =
        to_char(CAST(coalesce(heard_on, left_on) AS date) + CAST(:days AS integer), 'YYYY-MM-DD')
    WHERE office_id = :office)"};

}  // namespace

Result<std::vector<AwaySpell>> SqlAwayStore::spellsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kSpells, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<AwaySpell> spells;
    while (rows->next())
        spells.push_back({.registration = RegistrationId(rows->id(0)),
                          .leftOn = rows->day(1),
                          .endedOn = rows->optionalDay(2),
                          .officer = StaffId(rows->id(3)),
                          .office = OfficeId(rows->number(4))});
    return spells;
}

Result<> SqlAwayStore::save(const Act&, PersonId person, const std::optional<AwayRow>& row) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto kept = of(person);
    if (!kept) return fail(kept.error());
    if (*kept == row) return {};
    const auto registration = boundId(row ? std::optional(row->registration) : std::nullopt);
    if (auto gone = (*database)->run(
            kRemoveAway, {{u"person"_s, person.value()}, {u"registration"_s, registration}});
        !gone)
        return fail(gone.error());
    if (!row) return {};
    auto saved = (*database)->run(kAddAway, {{u"registration"_s, registration},
                                             {u"person"_s, person.value()},
                                             {u"left_on"_s, bound(row->leftOn)},
                                             {u"heard_on"_s, bound(row->heardOn)},
                                             {u"attempts"_s, row->attempts},
                                             {u"due_on"_s, bound(row->due)},
                                             {u"stops_on"_s, bound(row->stopsOn)},
                                             {u"staff"_s, row->staff.value()},
                                             {u"office"_s, row->office.value()}});
    if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    return {};
}

Result<std::optional<AwayRow>> SqlAwayStore::of(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kAway, {{u"person"_s, person.value()}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(awayRowAt(*row)) : std::nullopt;
}

Result<> SqlAwayStore::spaceAll(const Act& act, std::optional<int> interval) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const QVariant office = act.office().value();
    if (auto gone = (*database)->run(kForgetStopped,
                                     {{u"office"_s, office}, {u"today"_s, bound(act.today())}});
        !gone)
        return fail(gone.error());
    if (!interval) {
        auto done = (*database)->run(kUnspaceAll, {{u"office"_s, office}});
        return done ? Result<>() : fail(done.error());
    }
    auto done = (*database)->run((*database)->isSqlite() ? kSpaceAll : kSpaceAllOnServer,
                                 {{u"office"_s, office}, {u"days"_s, *interval}});
    return done ? Result<>() : fail(done.error());
}

AwayRow awayRowAt(const Rows& rows) {
    return {.registration = RegistrationId(rows.id(0)),
            .person = PersonId(rows.id(1)),
            .leftOn = rows.day(2),
            .heardOn = rows.optionalDay(3),
            .attempts = int(rows.number(4)),
            .due = rows.optionalDay(5),
            .stopsOn = rows.optionalDay(6),
            .staff = StaffId(rows.id(7)),
            .office = OfficeId(rows.number(8))};
}

}  // namespace zhiqiao
