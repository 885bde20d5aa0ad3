// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_hardship_store.h"

#include "core/base/text.h"
#include "core/codes/form_number.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_office_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddHardship{"hardship.add",
                                 uR"(
    INSERT INTO hardship (id, number, person_id, category, channel, applied_on, evidence, promised,
        retirement_group, unemployed_since, note_seal, state, state_on, next_step, due_on, steps,
        office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :number, :person, :category, :channel, :applied_on, :evidence, :promised,
        :retirement_group, :unemployed_since, :note, :state, :state_on, :next_step, :due_on, 1,
        :office, :staff, :operation, :recorded))"};

constexpr Statement kAddHardshipStep{"hardship_step.add",
                                     uR"(
    INSERT INTO hardship_step (id, hardship_id, position, kind, on_day, passed, exit_reason,
        note_seal, state, runs_until, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :hardship, :position, :kind, :on_day, :passed, :exit_reason, :note, :state,
        :runs_until, :office, :staff, :operation, :recorded))"};

/// Only as long as nobody added a step since it was read.
constexpr Statement kMoveHardship{"hardship.move",
                                  uR"(
    UPDATE hardship SET state = :state, state_on = :state_on, next_step = :next_step,
        due_on = :due_on, steps = steps + 1,
        recognised_on = CASE WHEN :recognised = 1 THEN COALESCE(recognised_on, :state_on)
            ELSE recognised_on END,
        ended_on = CASE WHEN :ended = 1 THEN :state_on ELSE ended_on END
    WHERE id = :id AND steps = :seen RETURNING id)"};

#define ZHIQIAO_HARDSHIP_COLUMNS                                                             \
    u"SELECT h.id, h.number, h.person_id, h.category, h.channel, h.applied_on, h.evidence, " \
    u"h.promised, h.retirement_group, h.unemployed_since, h.note_seal, h.office_id, "        \
    u"h.staff_id, h.recorded_at FROM hardship h "

constexpr Statement kHardship{"hardship.find", ZHIQIAO_HARDSHIP_COLUMNS u"WHERE h.id = :id"};
constexpr Statement kHardshipsOfPerson{
    "hardship.of_person", ZHIQIAO_HARDSHIP_COLUMNS
    u"WHERE h.person_id = :person ORDER BY h.applied_on, h.id & 1099511627775"};

#undef ZHIQIAO_HARDSHIP_COLUMNS

constexpr Statement kHardshipSteps{"hardship_step.of_case",
                                   uR"(
    SELECT id, kind, on_day, passed, exit_reason, note_seal, state, runs_until, office_id, staff_id,
        recorded_at
    FROM hardship_step WHERE hardship_id = :hardship ORDER BY position)"};

constexpr Statement kHardshipOffice{"hardship.office_code",
                                    u"SELECT code FROM office WHERE id = :id"};

/// The next number of 认定表 of the act's office; used exactly when the act is.
Result<QString> nextNumber(SqlContext context, Database& database, const Act& act, int year) {
    auto office = database.run(kHardshipOffice, {{u"id"_s, act.office().value()}});
    if (!office) return fail(office.error());
    if (!office->next()) return fail(noHardshipNumber());
    const auto serial = SqlOfficeStore(context).takeNumber(act, kHardshipNumbers, year);
    if (!serial) return fail(serial.error());
    const auto number = FormNumber::of(office->text(0), year, *serial);
    if (!number) return fail(noHardshipNumber());
    return number->text();
}

void bindDue(QVariantMap& binds, const std::optional<HardshipDue>& due) {
    binds[u"next_step"_s] = due ? toQString(codeOf(due->step)) : u""_s;
    binds[u"due_on"_s] = bound(due ? std::optional(due->due) : std::nullopt);
}

Result<HardshipStep> stepAt(const Vault& vault, const Rows& rows) {
    const HardshipStepId id(rows.id(0));
    CellOpener open(vault, "hardship_step", id.value());
    const auto note = open("note", rows.bytes(5));
    if (open.error()) return fail(*open.error());
    return HardshipStep{
        .id = id,
        .facts = {.kind = hardshipStepOf(rows.text(1)).value_or(HardshipStepKind::Application),
                  .on = rows.day(2),
                  .passed = rows.number(3) != 0,
                  .exitReason = rows.text(4),
                  .note = note},
        .state = rows.text(6),
        .runsUntil = rows.optionalDay(7),
        .recorded = stampAt(rows, 8)};
}

Result<std::vector<HardshipStep>> stepsOf(Database& database, const Vault& vault, HardshipId id) {
    auto rows = database.run(kHardshipSteps, {{u"hardship"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<HardshipStep> steps;
    while (rows->next()) {
        auto step = stepAt(vault, *rows);
        if (!step) return fail(step.error());
        steps.push_back(*std::move(step));
    }
    return steps;
}

Result<HardshipCase> caseAt(const Vault& vault, const Rows& rows) {
    const HardshipId id(rows.id(0));
    CellOpener open(vault, "hardship", id.value());
    const auto note = open("note", rows.bytes(10));
    if (open.error()) return fail(*open.error());
    return HardshipCase{.id = id,
                        .number = rows.text(1),
                        .facts = {.person = PersonId(rows.id(2)),
                                  .category = rows.text(3),
                                  .channel = rows.text(4),
                                  .appliedOn = rows.day(5),
                                  .evidence = split(rows.text(6)),
                                  .promised = rows.number(7) != 0,
                                  .retirementGroup = rows.text(8),
                                  .unemployedSince = rows.optionalDay(9),
                                  .note = note},
                        .steps = {},
                        .recorded = stampAt(rows, 11)};
}

Result<std::vector<HardshipCase>> casesOf(Database& database, const Vault& vault,
                                          const Statement& statement, const QVariantMap& binds) {
    std::vector<HardshipCase> found;
    {
        auto rows = database.run(statement, binds);
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            auto one = caseAt(vault, *rows);
            if (!one) return fail(one.error());
            found.push_back(*std::move(one));
        }
    }
    for (auto& one : found) {
        auto steps = stepsOf(database, vault, one.id);
        if (!steps) return fail(steps.error());
        one.steps = *std::move(steps);
    }
    return found;
}

}  // namespace

Result<> SqlHardshipStore::keepStep(Database& database, const Act& act, HardshipId id,
                                    size_t position, const HardshipStepFacts& step,
                                    const HardshipOutcome& outcome) {
    const auto row = takeRecordIds(database, act.office());
    if (!row) return fail(row.error());
    QVariantMap binds{
        {u"id"_s, *row},
        {u"hardship"_s, id.value()},
        {u"position"_s, int(position)},
        {u"kind"_s, toQString(codeOf(step.kind))},
        {u"on_day"_s, bound(step.on)},
        {u"passed"_s, int(step.passed)},
        {u"exit_reason"_s, step.exitReason},
        {u"note"_s, sealedCell(context_.vault, {"hardship_step", "note", *row}, step.note)},
        {u"state"_s, outcome.state},
        {u"runs_until"_s, bound(outcome.runsUntil)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*row).text();
    if (auto kept = database.run(kAddHardshipStep, binds); !kept)
        return fail(constraintAs(kept.error(), changedElsewhere()));
    return {};
}

Result<HardshipCase> SqlHardshipStore::add(const Act& act, const HardshipApplication& application,
                                           const std::optional<HardshipDue>& due) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, application.person.value()); !locked)
        return fail(locked.error());
    const auto number = nextNumber(context_, **database, act, application.appliedOn.year());
    if (!number) return fail(number.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    const HardshipOutcome begun{hardship_state::kApplied, std::nullopt};
    QVariantMap binds{
        {u"id"_s, *id},
        {u"number"_s, *number},
        {u"person"_s, application.person.value()},
        {u"category"_s, application.category},
        {u"channel"_s, application.channel},
        {u"applied_on"_s, bound(application.appliedOn)},
        {u"evidence"_s, joined(application.evidence)},
        {u"promised"_s, int(application.promised)},
        {u"retirement_group"_s, application.retirementGroup},
        {u"unemployed_since"_s, bound(application.unemployedSince)},
        {u"note"_s, sealedCell(context_.vault, {"hardship", "note", *id}, application.note)},
        {u"state"_s, begun.state},
        {u"state_on"_s, bound(application.appliedOn)}};
    bindDue(binds, due);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto row = (*database)->run(kAddHardship, binds); !row)
        return fail(constraintAs(row.error(), recordNotFound()));
    if (auto kept =
            keepStep(**database, act, HardshipId(*id), 1, {.on = application.appliedOn}, begun);
        !kept)
        return fail(kept.error());
    return find(HardshipId(*id));
}

Result<HardshipCase> SqlHardshipStore::addStep(const Act& act, const HardshipCase& kept,
                                               const HardshipStepFacts& step,
                                               const HardshipOutcome& outcome,
                                               const std::optional<HardshipDue>& due) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"id"_s, kept.id.value()},
                      {u"seen"_s, int(kept.steps.size())},
                      {u"state"_s, outcome.state},
                      {u"state_on"_s, bound(step.on)},
                      {u"recognised"_s, int(step.kind == HardshipStepKind::County && step.passed)},
                      {u"ended"_s, int(step.kind == HardshipStepKind::Exit)}};
    bindDue(binds, due);
    {
        auto moved = (*database)->run(kMoveHardship, binds);
        if (!moved) return fail(moved.error());
        if (!moved->next()) {
            const auto there = find(kept.id);
            return fail(there ? changedElsewhere() : there.error());
        }
    }
    if (auto added = keepStep(**database, act, kept.id, kept.steps.size() + 1, step, outcome);
        !added)
        return fail(added.error());
    return find(kept.id);
}

Result<HardshipCase> SqlHardshipStore::find(HardshipId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto found = casesOf(**database, context_.vault, kHardship, {{u"id"_s, id.value()}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return std::move(found->front());
}

Result<std::vector<HardshipCase>> SqlHardshipStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return casesOf(**database, context_.vault, kHardshipsOfPerson, {{u"person"_s, person.value()}});
}

Result<> SqlHardshipStore::hold(const Act&, PersonId person) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return lockPerson(**database, person.value());
}

}  // namespace zhiqiao
