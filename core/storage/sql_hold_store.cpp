// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_hold_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"
#include "core/storage/work_sources.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kPutOnHold{"worklist_hold.add",
                               uR"(
    INSERT INTO worklist_hold (id, kind, record_id, due_on, held_on, until_day, reason, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :kind, :record, :due, :on_day, :until, :reason, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kReplaceHold{"worklist_hold.replace",
                                 uR"(
    UPDATE worklist_hold SET ended_on = :on_day, end_operation_id = :operation
    WHERE record_id = :record AND kind = :kind AND ended_on IS NULL)"};
constexpr Statement kEndHold{"worklist_hold.end",
                             uR"(
    UPDATE worklist_hold SET ended_on = :on_day, end_operation_id = :operation
    WHERE id = :id AND ended_on IS NULL AND until_day > :on_day)"};
/// Rows of an act bear its code and ":n", so they lie between two texts.
constexpr Statement kBuiltUpon{"worklist_hold.built_upon",
                               uR"(
    SELECT 1 FROM worklist_hold
    WHERE operation_id >= :first AND operation_id < :last AND ended_on IS NOT NULL)"};
constexpr Statement kRemoveHolds{
    "worklist_hold.remove",
    u"DELETE FROM worklist_hold WHERE operation_id >= :first AND operation_id < :last"};
constexpr Statement kReopenHolds{"worklist_hold.reopen",
                                 uR"(
    UPDATE worklist_hold SET ended_on = NULL, end_operation_id = NULL
    WHERE end_operation_id >= :first AND end_operation_id < :last)"};

QVariantMap rowsOfAct(const OperationId& operation) {
    return {{u"first"_s, operation.text() + u':'}, {u"last"_s, operation.text() + u';'}};
}

const QString kOfAct =
    u"operation_id >= :first AND operation_id < :last "
    "OR end_operation_id >= :first AND end_operation_id < :last"_s;
const QString kOfPerson =
    uR"(record_id IN (SELECT id FROM registration WHERE person_id = :person
        UNION ALL SELECT id FROM job_referral WHERE person_id = :person
        UNION ALL SELECT id FROM placement WHERE person_id = :person
        UNION ALL SELECT id FROM service WHERE person_id = :person
        UNION ALL SELECT id FROM difficulty WHERE person_id = :person
        UNION ALL SELECT id FROM programme_enrolment WHERE person_id = :person
        UNION ALL SELECT id FROM onward_referral WHERE person_id = :person
        UNION ALL SELECT id FROM hardship WHERE person_id = :person
        UNION ALL SELECT id FROM help_plan WHERE person_id = :person
        UNION ALL SELECT id FROM case_transfer WHERE person_id = :person
        UNION ALL SELECT id FROM finding WHERE person_id = :person AND subject = 'person'))"_s;

/// The person of whatever record was held; a household has none.
const QString kPersonOfRecord =
    uR"(coalesce((SELECT person_id FROM registration WHERE id = w.record_id),
        (SELECT person_id FROM job_referral WHERE id = w.record_id),
        (SELECT person_id FROM placement WHERE id = w.record_id),
        (SELECT person_id FROM service WHERE id = w.record_id),
        (SELECT person_id FROM difficulty WHERE id = w.record_id),
        (SELECT person_id FROM programme_enrolment WHERE id = w.record_id),
        (SELECT person_id FROM onward_referral WHERE id = w.record_id),
        (SELECT person_id FROM hardship WHERE id = w.record_id),
        (SELECT person_id FROM help_plan WHERE id = w.record_id),
        (SELECT person_id FROM case_transfer WHERE id = w.record_id),
        (SELECT person_id FROM finding WHERE id = w.record_id)))"_s;

RecordRef householdRef(qint64 id) { return {u"household"_s, id}; }
RecordRef personRef(qint64 id) { return {u"person"_s, id}; }

Hold holdAt(const Rows& rows) {
    Hold hold{.id = HoldId(rows.id(0)),
              .item = {rows.text(1), rows.id(2)},
              .due = {},
              .draft = {rows.day(5), rows.text(6)},
              .on = rows.day(4),
              .endedOn = rows.optionalDay(7),
              .recorded = stampAt(rows, 10)};
    if (!rows.text(3).isEmpty()) hold.due = rows.day(3);
    if (const auto person = rows.optionalId(8)) hold.about = personRef(*person);
    if (const auto household = rows.optionalId(9)) hold.about = householdRef(*household);
    if (hold.item.kind == u"transfer_asked"_s) hold.about = {u"case_transfer"_s, hold.item.record};
    if (hold.item.kind == u"request_returned"_s) hold.about = {u"approval"_s, hold.item.record};
    if (hold.item.kind == u"employer_contact"_s) hold.about = {u"key_employer"_s, hold.item.record};
    return hold;
}

/// One row of one source, if it is owed.
Result<std::optional<OwedWork>> owedIn(Database& database, const WorkSource& source,
                                       const WorkItem& item, QDate today) {
    const auto text =
        uR"(SELECT %1, %2, p.id, (SELECT w.id FROM worklist_hold w WHERE %3 AND %4)
            FROM %5 %6 WHERE %7 AND %8 = %9 AND %10 = :kind)"_s
            .arg(source.held, source.household.isEmpty() ? u"NULL"_s : source.household,
                 holdFits(source), holdStands(today.toString(Qt::ISODate)), source.table,
                 source.joins, source.where, source.record, QString::number(item.record))
            .arg(source.kind);
    auto rows = database.run({"worklist.find", text, false}, {{u"kind"_s, item.kind}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return std::optional<OwedWork>();
    OwedWork owed{.item = item, .about = {}};
    if (!rows->text(0).isEmpty()) owed.due = rows->day(0);
    owed.about = source.household.isEmpty() ? personRef(rows->id(2)) : householdRef(rows->id(1));
    if (!source.subject.isEmpty()) owed.about = {source.subject, item.record};
    owed.hold = optionalIdAt<HoldId>(*rows, 3);
    return std::optional(std::move(owed));
}

}  // namespace

Result<OwedWork> SqlHoldStore::find(const WorkItem& item, QDate today) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto literal = u'\'' + item.kind + u'\'';
    for (const auto& source : workSources(today, days_)) {
        if (source.kind.startsWith(u'\'') && source.kind != literal) continue;
        auto owed = owedIn(**database, source, item, today);
        if (!owed) return fail(owed.error());
        if (*owed) return **std::move(owed);
    }
    return fail(workNotOwed());
}

Result<std::vector<HoldId>> SqlHoldStore::hold(const Act& act, const std::vector<OwedWork>& rows,
                                               const HoldDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::vector<HoldId> held;
    for (const auto& [item, due, about, former] : rows) {
        // The act of the end bears the number of the hold that takes the place.
        const auto id = takeRecordIds(**database, act.office());
        if (!id) return fail(id.error());
        const auto operation = act.operation().row(*id).text();
        auto replaced = (*database)->run(kReplaceHold, {{u"record"_s, item.record},
                                                        {u"kind"_s, item.kind},
                                                        {u"on_day"_s, bound(act.today())},
                                                        {u"operation"_s, operation}});
        if (!replaced) return fail(replaced.error());
        QVariantMap binds{{u"id"_s, *id},
                          {u"kind"_s, item.kind},
                          {u"record"_s, item.record},
                          {u"due"_s, due ? due->toString(Qt::ISODate) : u""_s},
                          {u"on_day"_s, bound(act.today())},
                          {u"until"_s, bound(draft.until)},
                          {u"reason"_s, draft.reason}};
        bindAct(binds, act);
        binds[u"operation"_s] = operation;
        if (auto added = (*database)->run(kPutOnHold, binds); !added)
            return fail(constraintAs(added.error(), holdBuiltUpon()));
        held.emplace_back(*id);
    }
    return held;
}

Result<> SqlHoldStore::end(const Act& act, const std::vector<HoldId>& holds) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    for (const auto id : holds) {
        auto ended =
            (*database)->run(kEndHold, {{u"id"_s, id.value()},
                                        {u"on_day"_s, bound(act.today())},
                                        {u"operation"_s, act.operation().row(id.value()).text()}});
        if (!ended) return fail(ended.error());
        if (ended->rowsChanged() != 1) return fail(workNotHeld());
    }
    return {};
}

Result<> SqlHoldStore::undo(const Act&, const OperationId& operation) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto binds = rowsOfAct(operation);
    {
        auto built = (*database)->run(kBuiltUpon, binds);
        if (!built) return fail(built.error());
        if (built->next()) return fail(holdBuiltUpon());
    }
    noteReplaced(**database, kRemoveHolds, binds);
    qint64 changed = 0;
    for (const auto* statement : {&kRemoveHolds, &kReopenHolds}) {
        auto done = (*database)->run(*statement, binds);
        if (!done) return fail(constraintAs(done.error(), holdBuiltUpon()));
        changed += done->rowsChanged();
    }
    if (changed == 0) return fail(recordNotFound());
    return {};
}

Result<std::vector<Hold>> SqlHoldStore::holdsWhere(const QString& condition,
                                                   const QVariantMap& binds, QDate today) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto text =
        uR"(SELECT id, kind, record_id, due_on, held_on, until_day, reason, ended_on, %1,
            (SELECT h.id FROM household h WHERE h.id = w.record_id), office_id, staff_id, recorded_at
            FROM worklist_hold w WHERE %2 ORDER BY w.id)"_s.arg(kPersonOfRecord, condition);
    std::vector<Hold> holds;
    {
        auto rows = (*database)->run({"worklist_hold.some", text, false}, binds);
        if (!rows) return fail(rows.error());
        while (rows->next()) holds.push_back(holdAt(*rows));
    }
    for (auto& hold : holds) {
        const auto owed = find(hold.item, today);
        if (!owed && owed.error().code != workNotOwed().code) return fail(owed.error());
        hold.owed = owed && owed->due == hold.due;
    }
    return holds;
}

Result<std::vector<Hold>> SqlHoldStore::ofAct(const OperationId& operation, QDate today) const {
    return holdsWhere(kOfAct, rowsOfAct(operation), today);
}

Result<std::vector<Hold>> SqlHoldStore::ofPerson(PersonId person, QDate today) const {
    return holdsWhere(kOfPerson, {{u"person"_s, person.value()}}, today);
}

}  // namespace zhiqiao
