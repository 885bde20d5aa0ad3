// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_help_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddHelpPlan{"help_plan.add",
                                 uR"(
    INSERT INTO help_plan (id, person_id, hardship_id, category, started_on, previous_id, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :hardship, :category, :started_on, :previous, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kAddHelpStep{"help_step.add",
                                 uR"(
    INSERT INTO help_step (id, plan_id, kind, since_on, due_on, words_seal, corrects, office_id,
        staff_id, operation_id, recorded_at)
    SELECT :id, p.id, :kind, :since_on, :due_on, :words, :corrects, :office, :staff, :operation,
        :recorded
    FROM help_plan p WHERE p.id = :plan AND p.person_id = :person RETURNING id)"};
constexpr Statement kAddHelpDeed{"help_deed.add",
                                 uR"(
    INSERT INTO help_deed (id, plan_id, kind, step_id, on_day, code, officer_id, days, words_seal,
        corrects, office_id, staff_id, operation_id, recorded_at)
    SELECT :id, p.id, :kind, :step, :on_day, :code, :officer, :days, :words, :corrects, :office,
        :staff, :operation, :recorded
    FROM help_plan p WHERE p.id = :plan AND p.person_id = :person RETURNING id)"};

#define ZHIQIAO_HELP_PLAN                                                     \
    u"SELECT id, person_id, hardship_id, category, started_on, previous_id, " \
    u"office_id, staff_id, recorded_at FROM help_plan "
constexpr Statement kHelpPlan{"help_plan.find", ZHIQIAO_HELP_PLAN u"WHERE id = :id"};
constexpr Statement kHelpPlansOfPerson{
    "help_plan.of_person",
    ZHIQIAO_HELP_PLAN u"WHERE person_id = :person ORDER BY started_on, id & 1099511627775"};
#undef ZHIQIAO_HELP_PLAN

constexpr Statement kHelpSteps{"help_step.of_plan",
                               uR"(
    SELECT id, kind, since_on, due_on, words_seal, corrects, office_id, staff_id, recorded_at
    FROM help_step WHERE plan_id = :plan ORDER BY id & 1099511627775)"};
constexpr Statement kHelpDeeds{"help_deed.of_plan",
                               uR"(
    SELECT id, kind, step_id, on_day, code, officer_id, days, words_seal, corrects, office_id,
        staff_id, recorded_at
    FROM help_deed WHERE plan_id = :plan ORDER BY id & 1099511627775)"};

constexpr Statement kRemoveHelpRow{"help_course.remove", u"DELETE FROM help_course WHERE id = :id"};
constexpr Statement kAddHelpRow{"help_course.add",
                                uR"(
    INSERT INTO help_course (id, person_id, officer_id, open_steps, done_steps, unset_steps,
        next_kind, next_due, last_contact, contact_due, due_on, closed_on, office_id)
    SELECT p.id, p.person_id, :officer, :open, :done, :unset, :next_kind, :next_due, :last_contact,
        :contact_due, :due_on, :closed_on, p.office_id
    FROM help_plan p WHERE p.id = :id)"};
constexpr Statement kHelpRows{"help_course.of_person",
                              uR"(
    SELECT id, person_id, officer_id, open_steps, done_steps, unset_steps, next_kind, next_due,
        last_contact, contact_due, closed_on
    FROM help_course WHERE person_id = :person ORDER BY id)"};

Result<HelpStep> helpStepAt(const Vault& vault, const Rows& rows) {
    const HelpStepId id(rows.id(0));
    CellOpener open(vault, "help_step", id.value());
    const auto words = open("words", rows.bytes(4));
    if (open.error()) return fail(*open.error());
    return HelpStep{.id = id,
                    .facts = {.kind = rows.text(1),
                              .since = rows.day(2),
                              .due = rows.optionalDay(3),
                              .words = words},
                    .corrects = optionalIdAt<HelpStepId>(rows, 5),
                    .recorded = stampAt(rows, 6)};
}

Result<HelpDeed> helpDeedAt(const Vault& vault, const Rows& rows) {
    const HelpDeedId id(rows.id(0));
    CellOpener open(vault, "help_deed", id.value());
    const auto words = open("words", rows.bytes(7));
    if (open.error()) return fail(*open.error());
    const auto days = rows.optionalId(6);
    return HelpDeed{.id = id,
                    .facts = {.kind = helpDeedOf(rows.text(1)).value_or(HelpDeedKind::Hand),
                              .on = rows.day(3),
                              .step = optionalIdAt<HelpStepId>(rows, 2),
                              .code = rows.text(4),
                              .officer = optionalIdAt<StaffId>(rows, 5),
                              .days = days ? std::optional(int(*days)) : std::nullopt,
                              .words = words,
                              .corrects = optionalIdAt<HelpDeedId>(rows, 8)},
                    .recorded = stampAt(rows, 9)};
}

template <class Part, class ReadAt>
Result<std::vector<Part>> partsOf(Database& database, const Vault& vault,
                                  const Statement& statement, HelpPlanId plan, ReadAt readAt) {
    auto rows = database.run(statement, {{u"plan"_s, plan.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Part> parts;
    while (rows->next()) {
        auto part = readAt(vault, *rows);
        if (!part) return fail(part.error());
        parts.push_back(*std::move(part));
    }
    return parts;
}

Result<std::vector<HelpPlan>> plansOf(Database& database, const Vault& vault,
                                      const Statement& statement, const QVariantMap& binds) {
    std::vector<HelpPlan> plans;
    {
        auto rows = database.run(statement, binds);
        if (!rows) return fail(rows.error());
        while (rows->next())
            plans.push_back({.id = HelpPlanId(rows->id(0)),
                             .facts = {.person = PersonId(rows->id(1)),
                                       .hardship = HardshipId(rows->id(2)),
                                       .category = rows->text(3),
                                       .startedOn = rows->day(4),
                                       .previous = optionalIdAt<HelpPlanId>(*rows, 5)},
                             .steps = {},
                             .deeds = {},
                             .recorded = stampAt(*rows, 6)});
    }
    for (auto& plan : plans) {
        auto steps = partsOf<HelpStep>(database, vault, kHelpSteps, plan.id, helpStepAt);
        if (!steps) return fail(steps.error());
        plan.steps = *std::move(steps);
        auto deeds = partsOf<HelpDeed>(database, vault, kHelpDeeds, plan.id, helpDeedAt);
        if (!deeds) return fail(deeds.error());
        plan.deeds = *std::move(deeds);
    }
    return plans;
}

/// Adds the row; a plan that is not there takes none.
Result<> addPart(Database& database, const Statement& statement, const QVariantMap& binds) {
    auto added = database.run(statement, binds);
    if (!added) return fail(constraintAs(added.error(), changedElsewhere()));
    if (!added->next()) return fail(recordNotFound());
    return {};
}

}  // namespace

Result<HelpPlan> SqlHelpStore::add(const Act& act, const HelpPlanFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"person"_s, facts.person.value()},
                      {u"hardship"_s, facts.hardship.value()},
                      {u"category"_s, facts.category},
                      {u"started_on"_s, bound(facts.startedOn)},
                      {u"previous"_s, boundId(facts.previous)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddHelpPlan, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return find(HelpPlanId(*id));
}

Result<HelpPlan> SqlHelpStore::addStep(const Act& act, const HelpPlan& plan,
                                       const HelpStepFacts& step,
                                       std::optional<HelpStepId> corrects) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"plan"_s, plan.id.value()},
        {u"person"_s, plan.facts.person.value()},
        {u"kind"_s, step.kind},
        {u"since_on"_s, bound(step.since)},
        {u"due_on"_s, bound(step.due)},
        {u"words"_s, sealedCell(context_.vault, {"help_step", "words", *id}, step.words)},
        {u"corrects"_s, boundId(corrects)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = addPart(**database, kAddHelpStep, binds); !added) return fail(added.error());
    return find(plan.id);
}

Result<HelpPlan> SqlHelpStore::addDeed(const Act& act, const HelpPlan& plan,
                                       const HelpDeedFacts& deed) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"plan"_s, plan.id.value()},
        {u"person"_s, plan.facts.person.value()},
        {u"kind"_s, toQString(codeOf(deed.kind))},
        {u"step"_s, boundId(deed.step)},
        {u"on_day"_s, bound(deed.on)},
        {u"code"_s, deed.code},
        {u"officer"_s, boundId(deed.officer)},
        {u"days"_s, bound(deed.days ? std::optional(qint64(*deed.days)) : std::nullopt)},
        {u"words"_s, sealedCell(context_.vault, {"help_deed", "words", *id}, deed.words)},
        {u"corrects"_s, boundId(deed.corrects)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = addPart(**database, kAddHelpDeed, binds); !added) return fail(added.error());
    return find(plan.id);
}

Result<HelpPlan> SqlHelpStore::find(HelpPlanId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto found = plansOf(**database, context_.vault, kHelpPlan, {{u"id"_s, id.value()}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return std::move(found->front());
}

Result<std::vector<HelpPlan>> SqlHelpStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return plansOf(**database, context_.vault, kHelpPlansOfPerson, {{u"person"_s, person.value()}});
}

Result<> SqlHelpStore::saveRow(const Act&, const HelpRow& row) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto gone = (*database)->run(kRemoveHelpRow, {{u"id"_s, row.plan.value()}}); !gone)
        return fail(gone.error());
    auto due = row.contactDue;
    if (row.nextDue && (!due || *row.nextDue < *due)) due = row.nextDue;
    auto saved = (*database)->run(kAddHelpRow, {{u"id"_s, row.plan.value()},
                                                {u"officer"_s, row.officer.value()},
                                                {u"open"_s, row.open},
                                                {u"done"_s, row.done},
                                                {u"unset"_s, row.unset},
                                                {u"next_kind"_s, row.nextKind},
                                                {u"next_due"_s, bound(row.nextDue)},
                                                {u"last_contact"_s, bound(row.lastContact)},
                                                {u"contact_due"_s, bound(row.contactDue)},
                                                {u"due_on"_s, bound(due)},
                                                {u"closed_on"_s, bound(row.closedOn)}});
    if (!saved) return fail(saved.error());
    return {};
}

Result<std::vector<HelpRow>> SqlHelpStore::rowsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kHelpRows, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<HelpRow> found;
    while (rows->next())
        found.push_back({.plan = HelpPlanId(rows->id(0)),
                         .person = PersonId(rows->id(1)),
                         .officer = StaffId(rows->id(2)),
                         .open = int(rows->number(3)),
                         .done = int(rows->number(4)),
                         .unset = int(rows->number(5)),
                         .nextKind = rows->text(6),
                         .nextDue = rows->optionalDay(7),
                         .lastContact = rows->optionalDay(8),
                         .contactDue = rows->optionalDay(9),
                         .closedOn = rows->optionalDay(10)});
    return found;
}

}  // namespace zhiqiao
