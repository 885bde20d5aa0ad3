// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_transfer_store.h"

#include "core/base/text.h"
#include "core/people/masking.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAskTransfer{"case_transfer.ask",
                                 uR"(
    INSERT INTO case_transfer (id, person_id, from_office_id, to_office_id, reason, note_seal,
        asked_on, due_on, state, refusal, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :from, :to, :reason, :note, :on_day, :due, 'asked', '', :office, :staff,
        :operation, :recorded))"};
constexpr Statement kAnswerTransfer{"case_transfer.answer",
                                    uR"(
    UPDATE case_transfer SET state = :state, answered_on = :on_day, answered_by = :staff,
        refusal = :refusal, answer_seal = :answer, batch_id = :batch,
        answer_operation_id = :operation
    WHERE id = :id AND state = 'asked')"};

#define ZHIQIAO_TRANSFER                                                                   \
    u"SELECT t.id, t.person_id, t.from_office_id, t.to_office_id, t.reason, t.note_seal, " \
    u"t.asked_on, t.due_on, t.state, t.answered_on, t.answered_by, t.refusal, "            \
    u"t.answer_seal, t.office_id, t.staff_id, t.recorded_at FROM case_transfer t "
constexpr Statement kTransfer{"case_transfer.find", ZHIQIAO_TRANSFER u"WHERE t.id = :id"};
constexpr Statement kTransfersOfPerson{
    "case_transfer.of_person",
    ZHIQIAO_TRANSFER u"WHERE t.person_id = :id ORDER BY t.id & 1099511627775"};
#undef ZHIQIAO_TRANSFER

constexpr Statement kSheetPerson{"case_transfer.person",
                                 uR"(
    SELECT p.name, p.id_number_seal, p.residence_division,
        (SELECT count(*) FROM help_course c WHERE c.person_id = p.id AND c.closed_on IS NULL),
        (SELECT count(*) FROM follow_up_course u
            WHERE u.person_id = p.id AND u.due_on IS NOT NULL),
        (SELECT count(*) FROM slip_awaited sa JOIN job_referral f ON f.id = sa.id
            WHERE f.person_id = p.id),
        (SELECT max(v.on_day) FROM service v WHERE v.person_id = p.id AND v.kind = 'contact'
            AND v.on_day <= :today
            AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = v.id))
    FROM person p WHERE p.id = :person)"};
constexpr Statement kSheetKinds{"case_transfer.kinds",
                                uR"(
    SELECT DISTINCT r.kind FROM registration r
    WHERE r.person_id = :person AND r.registered_on <= :today
        AND (r.ended_on IS NULL OR r.ended_on > :today)
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    ORDER BY r.kind)"};
constexpr Statement kSheetPromises{"case_transfer.promises",
                                   uR"(
    SELECT o.item, o.promised, o.delivered, o.due_on FROM obligation o
    WHERE o.person_id = :person AND o.active = 1 AND o.delivered < o.promised
        AND (o.stops_on IS NULL OR o.stops_on > :today)
    ORDER BY o.due_on, o.item)"};

/// What stands corrected is told once, as it is now.
constexpr Statement kMade{"case_transfer.made",
                          uR"(
    SELECT kind, id, on_day, what, staff_id FROM (
        SELECT 'registration' AS kind, r.id, r.registered_on AS on_day, r.kind AS what,
            r.staff_id, r.office_id FROM registration r WHERE r.person_id = :person
            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
        UNION ALL SELECT 'service', v.id, v.on_day, v.kind, v.staff_id, v.office_id
        FROM service v WHERE v.person_id = :person AND v.kind <> 'withdrawal'
            AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = v.id)
        UNION ALL SELECT 'referral', f.id, f.issued_on, f.number, f.staff_id, f.office_id
        FROM job_referral f WHERE f.person_id = :person
        UNION ALL SELECT 'placement', l.id, l.start_on, '', l.staff_id, l.office_id
        FROM placement l WHERE l.person_id = :person AND l.corrected = 0
        UNION ALL SELECT 'follow_up', u.id, u.on_day, '', u.staff_id, u.office_id
        FROM follow_up u WHERE u.person_id = :person
            AND NOT EXISTS (SELECT 1 FROM follow_up c WHERE c.corrects = u.id)
        UNION ALL SELECT 'hardship', h.id, h.applied_on, h.number, h.staff_id, h.office_id
        FROM hardship h WHERE h.person_id = :person
        UNION ALL SELECT 'help', q.id, q.started_on, '', q.staff_id, q.office_id
        FROM help_plan q WHERE q.person_id = :person) made
    WHERE office_id = :made_at AND (CAST(:made_by AS BIGINT) = 0 OR staff_id = CAST(:made_by AS BIGINT))
    ORDER BY on_day, id & 1099511627775)"};

Result<CaseTransfer> transferAt(const Vault& vault, const Rows& rows) {
    CaseTransfer transfer{.id = TransferId(rows.id(0)),
                          .person = PersonId(rows.id(1)),
                          .from = OfficeId(rows.number(2)),
                          .to = OfficeId(rows.number(3)),
                          .reason = rows.text(4),
                          .note = {},
                          .askedOn = rows.day(6),
                          .dueOn = rows.day(7),
                          .state = transferStateOf(rows.text(8)).value_or(TransferState::Asked),
                          .answeredOn = rows.optionalDay(9),
                          .answeredBy = optionalIdAt<StaffId>(rows, 10),
                          .refusal = rows.text(11),
                          .answer = {},
                          .recorded = stampAt(rows, 13)};
    CellOpener open(vault, "case_transfer", transfer.id.value());
    transfer.note = open("note", rows.bytes(5));
    transfer.answer = open("answer", rows.bytes(12));
    if (open.error()) return fail(*open.error());
    return transfer;
}

Result<std::vector<PromiseAlong>> promisesAlong(Database& database, const QVariantMap& binds) {
    auto rows = database.run(kSheetPromises, binds);
    if (!rows) return fail(rows.error());
    std::vector<PromiseAlong> promises;
    while (rows->next())
        promises.push_back({rows->text(0), rows->number(1), rows->number(2), rows->day(3)});
    return promises;
}

}  // namespace

Result<CaseTransfer> SqlTransferStore::add(const Act& act, const TransferRequest& request) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"person"_s, request.person.value()},
        {u"from"_s, request.from.value()},
        {u"to"_s, request.to.value()},
        {u"reason"_s, request.reason},
        {u"note"_s, sealedCell(context_.vault, {"case_transfer", "note", *id}, request.note)},
        {u"on_day"_s, bound(act.today())},
        {u"due"_s, bound(request.dueOn)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAskTransfer, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    return find(TransferId(*id));
}

Result<CaseTransfer> SqlTransferStore::answer(const Act& act, TransferId id,
                                              const TransferAnswer& answer) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto there = find(id); !there) return there;
    QVariantMap binds{
        {u"id"_s, id.value()},
        {u"state"_s, toQString(codeOf(answer.state))},
        {u"refusal"_s, answer.refusal},
        {u"answer"_s,
         sealedCell(context_.vault, {"case_transfer", "answer", id.value()}, answer.words)},
        {u"batch"_s, boundId(answer.batch)},
        {u"on_day"_s, bound(act.today())}};
    bindAct(binds, act);
    binds.remove(u"office"_s);
    binds.remove(u"recorded"_s);
    binds[u"operation"_s] = act.operation().row(id.value()).text();
    auto changed = (*database)->run(kAnswerTransfer, binds);
    if (!changed) return fail(changed.error());
    if (changed->rowsChanged() != 1) return fail(transferAnswered());
    return find(id);
}

Result<CaseTransfer> SqlTransferStore::find(TransferId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kTransfer, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return fail(recordNotFound());
    return transferAt(context_.vault, *rows);
}

Result<std::vector<CaseTransfer>> SqlTransferStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kTransfersOfPerson, {{u"id"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<CaseTransfer> found;
    while (rows->next()) {
        auto one = transferAt(context_.vault, *rows);
        if (!one) return fail(one.error());
        found.push_back(*std::move(one));
    }
    return found;
}

Result<TransferSheet> SqlTransferStore::sheet(TransferId id, QDate today) const {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    auto transfer = find(id);
    if (!transfer) return fail(transfer.error());
    const auto person = transfer->person.value();
    const QVariantMap binds{{u"person"_s, person}, {u"today"_s, bound(today)}};
    TransferSheet sheet{.transfer = *std::move(transfer)};
    {
        auto rows = database.run(kSheetPerson, binds);
        if (!rows) return fail(rows.error());
        if (!rows->next()) return fail(recordNotFound());
        CellOpener open(context_.vault, "person", person);
        sheet.name = rows->text(0);
        sheet.maskedNumber = maskedIdentityNumber(open("id_number", rows->bytes(1)));
        if (open.error()) return fail(*open.error());
        sheet.residence = rows->text(2);
        sheet.helpPlans = rows->number(3);
        sheet.followUps = rows->number(4);
        sheet.slips = rows->number(5);
        sheet.lastContact = rows->optionalDay(6);
    }
    {
        auto rows = database.run(kSheetKinds, binds);
        if (!rows) return fail(rows.error());
        while (rows->next()) sheet.kinds << rows->text(0);
    }
    auto promises = promisesAlong(database, binds);
    if (!promises) return fail(promises.error());
    sheet.promises = *std::move(promises);
    return sheet;
}

Result<std::vector<MadeRecord>> SqlTransferStore::madeBy(PersonId person, OfficeId office,
                                                         std::optional<StaffId> by) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kMade, {{u"person"_s, person.value()},
                                         {u"made_at"_s, office.value()},
                                         {u"made_by"_s, by ? by->value() : qint64(0)}});
    if (!rows) return fail(rows.error());
    std::vector<MadeRecord> made;
    while (rows->next())
        made.push_back(
            {rows->text(0), rows->id(1), rows->day(2), rows->text(3), StaffId(rows->id(4))});
    return made;
}

}  // namespace zhiqiao
