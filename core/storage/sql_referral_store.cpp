// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_referral_store.h"

#include "core/codes/form_number.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_vacancy_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

#define ZHIQIAO_REFERRAL_COLUMNS                                                            \
    u"r.id, r.number, r.person_id, r.vacancy_id, r.employer_id, r.title, r.employer_name, " \
    u"r.wage_fen_low, r.ordinal, r.issued_on, r.receipt_due, r.told, r.validity, "          \
    u"r.fewer_reason, r.voided_on, r.void_reason_seal, r.office_id, r.staff_id, r.recorded_at "

constexpr Statement kReferral{
    "job_referral.find",
    u"SELECT " ZHIQIAO_REFERRAL_COLUMNS u"FROM job_referral r WHERE r.id = :id"};

constexpr Statement kReferralByNumber{
    "job_referral.by_number",
    u"SELECT " ZHIQIAO_REFERRAL_COLUMNS u"FROM job_referral r WHERE r.number = :number"};

constexpr Statement kReferralsOfPerson{
    "job_referral.of_person",
    u"SELECT " ZHIQIAO_REFERRAL_COLUMNS u"FROM job_referral r WHERE r.person_id = :person "
                                        u"ORDER BY r.issued_on, r.id & 1099511627775"};

#undef ZHIQIAO_REFERRAL_COLUMNS

constexpr Statement kSameReferral{"job_referral.same",
                                  uR"(
    SELECT id FROM job_referral
    WHERE person_id = :person AND vacancy_id = :vacancy AND voided_on IS NULL)"};

constexpr Statement kOffered{"vacancy.offered",
                             uR"(
    SELECT v.employer_id, v.title, e.name, v.wage_fen_low, v.heads, v.filled
    FROM vacancy v JOIN employer e ON e.id = v.employer_id WHERE v.id = :id)"};

constexpr Statement kOfficeCode{"office.code", u"SELECT code FROM office WHERE id = :id"};

constexpr Statement kNextOrdinal{
    "job_referral.next_ordinal",
    u"SELECT coalesce(max(ordinal), 0) + 1 FROM job_referral WHERE person_id = :person"};

constexpr Statement kAddReferral{"job_referral.add",
                                 uR"(
    INSERT INTO job_referral (id, number, person_id, vacancy_id, employer_id, title, employer_name,
        wage_fen_low, ordinal, issued_on, receipt_due, told, validity, fewer_reason, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :number, :person, :vacancy, :employer, :title, :employer_name, :wage, :ordinal,
        :issued_on, :receipt_due, :told, :validity, :fewer_reason, :office, :staff, :operation, :recorded))"};

// Makes another counter wait that wants to make the same referral void or record its result.
/// The worklist goes through what is awaited, never through what has come back.
constexpr Statement kAwaitSlip{
    "slip_awaited.add", u"INSERT INTO slip_awaited (id, receipt_due) VALUES (:id, :receipt_due)"};
constexpr Statement kAwaitNoMore{"slip_awaited.remove", u"DELETE FROM slip_awaited WHERE id = :id"};
constexpr Statement kLockReferral{"job_referral.lock",
                                  u"UPDATE job_referral SET ordinal = ordinal WHERE id = :id"};

constexpr Statement kVoidReferral{"job_referral.void",
                                  uR"(
    UPDATE job_referral SET voided_on = :day, void_reason_seal = :reason,
        void_operation_id = :operation
    WHERE id = :id)"};

constexpr Statement kJudgeReferral{"job_referral.judge",
                                   u"UPDATE job_referral SET validity = :validity WHERE id = :id"};

#define ZHIQIAO_RECEIPT_COLUMNS                                                      \
    u"c.id, c.referral_id, c.result, c.received_on, c.start_on, c.wage_fen, "        \
    u"c.contract_kind, c.insured, c.late, c.placement_id, c.corrects, c.office_id, " \
    u"c.staff_id, c.recorded_at "
#define ZHIQIAO_RECEIPT_HOLDS \
    u"NOT EXISTS (SELECT 1 FROM receipt later WHERE later.corrects = c.id)"

constexpr Statement kReceiptFor{
    "receipt.of_referral", u"SELECT " ZHIQIAO_RECEIPT_COLUMNS
                           u"FROM receipt c WHERE c.referral_id = :referral "
                           u"AND " ZHIQIAO_RECEIPT_HOLDS};

constexpr Statement kReceiptsOfPerson{
    "receipt.of_person", u"SELECT " ZHIQIAO_RECEIPT_COLUMNS
                         u"FROM job_referral r JOIN receipt c ON c.referral_id = r.id "
                         u"WHERE r.person_id = :person AND " ZHIQIAO_RECEIPT_HOLDS
                         u" ORDER BY c.received_on, c.id & 1099511627775"};

#undef ZHIQIAO_RECEIPT_COLUMNS
#undef ZHIQIAO_RECEIPT_HOLDS

constexpr Statement kAddReceipt{"receipt.add",
                                uR"(
    INSERT INTO receipt (id, referral_id, result, received_on, start_on, wage_fen, contract_kind,
        insured, late, placement_id, corrects, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :referral, :result, :received_on, :start_on, :wage, :contract, :insured, :late,
        :placement, :corrects, :office, :staff, :operation, :recorded))"};

constexpr Statement kAddPlacement{"placement.add",
                                  uR"(
    INSERT INTO placement (id, person_id, referral_id, employer_id, employer_name, start_on,
        wage_fen, form, evidence, corrected, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :referral, :employer, :employer_name, :start_on, :wage, :form,
        :evidence, 0, :office, :staff, :operation, :recorded))"};

constexpr Statement kCorrectPlacement{"placement.correct",
                                      u"UPDATE placement SET corrected = 1 WHERE id = :id"};

constexpr Statement kPlacements{"placement.of_person",
                                uR"(
    SELECT id, referral_id, employer_id, employer_name, start_on, wage_fen, form, evidence,
        office_id, staff_id, recorded_at, ended_on
    FROM placement WHERE person_id = :person AND corrected = 0
    ORDER BY start_on, id & 1099511627775)"};

constexpr Statement kNextPrint{"print_record.next_ordinal",
                               uR"(
    SELECT coalesce(max(ordinal), 0) + 1 FROM print_record
    WHERE form = :form AND subject_id = :subject)"};

constexpr Statement kAddPrint{"print_record.add",
                              uR"(
    INSERT INTO print_record (id, form, subject_id, person_id, copies, ordinal, target, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :form, :subject, :person, :copies, :ordinal, :target, :office, :staff,
        :operation, :recorded))"};

constexpr Statement kPrints{"print_record.of_person",
                            uR"(
    SELECT form, subject_id, copies, ordinal, target, office_id, staff_id, recorded_at
    FROM print_record WHERE person_id = :person ORDER BY id & 1099511627775)"};

Result<JobReferral> referralAt(const Vault& vault, const Rows& rows) {
    CellOpener open(vault, "job_referral", rows.id(0));
    const auto voidReason = open("void_reason", rows.bytes(15));
    if (open.error()) return fail(*open.error());
    return JobReferral{.id = JobReferralId(rows.id(0)),
                       .number = rows.text(1),
                       .facts = {.person = PersonId(rows.id(2)),
                                 .vacancy = VacancyId(rows.id(3)),
                                 .issuedOn = rows.day(9),
                                 .receiptDue = rows.day(10),
                                 .told = rows.text(11),
                                 .validity = rows.text(12),
                                 .fewerReason = rows.text(13)},
                       .employer = EmployerId(rows.id(4)),
                       .title = rows.text(5),
                       .employerName = rows.text(6),
                       .wageFenLow = rows.optionalId(7),
                       .ordinal = rows.number(8),
                       .office = OfficeId(rows.number(16)),
                       .recorded = stampAt(rows, 16),
                       .voidReason = voidReason,
                       .voidedOn = rows.optionalDay(14)};
}

Receipt receiptAt(const Rows& rows) {
    return {.id = ReceiptId(rows.id(0)),
            .facts = {.referral = JobReferralId(rows.id(1)),
                      .result = rows.text(2),
                      .receivedOn = rows.day(3),
                      .startOn = rows.optionalDay(4),
                      .wageFen = rows.optionalId(5),
                      .contractKind = rows.text(6),
                      .insured = rows.number(7) != 0,
                      .corrects = optionalIdAt<ReceiptId>(rows, 10)},
            .late = rows.number(8) != 0,
            .placement = optionalIdAt<PlacementId>(rows, 9),
            .recorded = stampAt(rows, 11)};
}

/// The next form number of the act's office; used exactly when the act is.
Result<QString> nextReferralNumber(SqlContext context, Database& database, const Act& act,
                                   int year) {
    auto office = database.run(kOfficeCode, {{u"id"_s, act.office().value()}});
    if (!office) return fail(office.error());
    if (!office->next()) return fail(noReferralNumber());
    const auto serial =
        SqlOfficeStore(context).takeNumber(act, QString::number(int(FormKind::Referral)), year);
    if (!serial) return fail(serial.error());
    const auto number = FormNumber::of(office->text(0), year, *serial);
    if (!number) return fail(noReferralNumber());
    return number->text();
}

Result<PlacementId> insertPlacement(Database& database, const Act& act,
                                    const PlacementDraft& draft) {
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"person"_s, draft.person.value()},
                      {u"referral"_s, boundId(draft.referral)},
                      {u"employer"_s, boundId(draft.employer)},
                      {u"employer_name"_s, draft.employerName},
                      {u"start_on"_s, bound(draft.startOn)},
                      {u"wage"_s, bound(draft.wageFen)},
                      {u"form"_s, draft.form},
                      {u"evidence"_s, draft.evidence}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto row = database.run(kAddPlacement, binds); !row)
        return fail(constraintAs(row.error(), recordNotFound()));
    return PlacementId(*id);
}

}  // namespace

Result<JobReferral> SqlReferralStore::add(const Act& act, const JobReferralDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, draft.person.value()); !locked)
        return fail(locked.error());
    {
        auto same = (*database)->run(kSameReferral, {{u"person"_s, draft.person.value()},
                                                     {u"vacancy"_s, draft.vacancy.value()}});
        if (!same) return fail(same.error());
        if (same->next()) return fail(alreadyRecommended());
    }
    auto offered = (*database)->run(kOffered, {{u"id"_s, draft.vacancy.value()}});
    if (!offered) return fail(offered.error());
    if (!offered->next()) return fail(recordNotFound());
    if (offered->number(5) >= offered->number(4)) return fail(vacancyFilled(offered->text(1)));

    const auto number = nextReferralNumber(context_, **database, act, draft.issuedOn.year());
    if (!number) return fail(number.error());
    auto ordinal = (*database)->run(kNextOrdinal, {{u"person"_s, draft.person.value()}});
    if (!ordinal) return fail(ordinal.error());
    ordinal->next();
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    const JobReferral referral{.id = JobReferralId(*id),
                               .number = *number,
                               .facts = draft,
                               .employer = EmployerId(offered->id(0)),
                               .title = offered->text(1),
                               .employerName = offered->text(2),
                               .wageFenLow = offered->optionalId(3),
                               .ordinal = ordinal->number(0),
                               .office = act.office(),
                               .recorded = {act.office(), act.staff(), act.at()},
                               .voidReason = {},
                               .voidedOn = {}};
    QVariantMap binds{{u"id"_s, *id},
                      {u"number"_s, referral.number},
                      {u"person"_s, draft.person.value()},
                      {u"vacancy"_s, draft.vacancy.value()},
                      {u"employer"_s, referral.employer.value()},
                      {u"title"_s, referral.title},
                      {u"employer_name"_s, referral.employerName},
                      {u"wage"_s, bound(referral.wageFenLow)},
                      {u"ordinal"_s, referral.ordinal},
                      {u"issued_on"_s, bound(draft.issuedOn)},
                      {u"receipt_due"_s, bound(draft.receiptDue)},
                      {u"told"_s, draft.told},
                      {u"validity"_s, draft.validity},
                      {u"fewer_reason"_s, draft.fewerReason}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto row = (*database)->run(kAddReferral, binds); !row)
        return fail(constraintAs(row.error(), alreadyRecommended()));
    if (auto row = (*database)->run(kAwaitSlip,
                                    {{u"id"_s, *id}, {u"receipt_due"_s, bound(draft.receiptDue)}});
        !row)
        return fail(row.error());
    return referral;
}

Result<JobReferral> SqlReferralStore::makeVoid(const Act& act, JobReferralId id,
                                               const QString& reason) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = (*database)->run(kLockReferral, {{u"id"_s, id.value()}}); !locked)
        return fail(locked.error());
    auto referral = find(id);
    if (!referral) return referral;
    if (referral->isVoid()) return fail(referralVoid());
    const auto receipt = receiptFor(id);
    if (!receipt) return fail(receipt.error());
    if (*receipt) return fail(referralHasReceipt());
    auto done = (*database)->run(
        kVoidReferral,
        {{u"id"_s, id.value()},
         {u"day"_s, bound(act.today())},
         {u"reason"_s,
          sealedCell(context_.vault, {"job_referral", "void_reason", id.value()}, reason)},
         {u"operation"_s, act.operation().row(id.value()).text()}});
    if (!done) return fail(done.error());
    if (auto gone = (*database)->run(kAwaitNoMore, {{u"id"_s, id.value()}}); !gone)
        return fail(gone.error());
    referral->voidedOn = act.today();
    referral->voidReason = reason;
    return referral;
}

Result<> SqlReferralStore::judge(const Act&, JobReferralId id, const QString& validity) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto done =
        (*database)->run(kJudgeReferral, {{u"id"_s, id.value()}, {u"validity"_s, validity}});
    if (!done) return fail(done.error());
    if (done->rowsChanged() != 1) return fail(recordNotFound());
    return {};
}

Result<JobReferral> SqlReferralStore::find(JobReferralId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kReferral, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return referralAt(context_.vault, *row);
}

Result<std::optional<JobReferral>> SqlReferralStore::findByNumber(const QString& number) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kReferralByNumber, {{u"number"_s, number}});
    if (!row) return fail(row.error());
    if (!row->next()) return std::optional<JobReferral>();
    auto referral = referralAt(context_.vault, *row);
    if (!referral) return fail(referral.error());
    return std::optional(*std::move(referral));
}

Result<std::vector<JobReferral>> SqlReferralStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kReferralsOfPerson, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<JobReferral> found;
    while (rows->next()) {
        auto referral = referralAt(context_.vault, *rows);
        if (!referral) return fail(referral.error());
        found.push_back(*std::move(referral));
    }
    return found;
}

Result<Receipt> SqlReferralStore::addReceipt(const Act& act, const ReceiptDraft& draft,
                                             const std::optional<PlacementDraft>& placement) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = (*database)->run(kLockReferral, {{u"id"_s, draft.referral.value()}}); !locked)
        return fail(locked.error());
    const auto referral = find(draft.referral);
    if (!referral) return fail(referral.error());
    if (referral->isVoid()) return fail(referralVoid());
    const auto earlier = receiptFor(draft.referral);
    if (!earlier) return fail(earlier.error());
    if (*earlier && draft.corrects != (*earlier)->id) return fail(receiptRecorded());
    if (!*earlier && draft.corrects) return fail(recordNotFound());

    const bool takenBack = *earlier && (*earlier)->placement;
    if (takenBack)
        if (auto done =
                (*database)->run(kCorrectPlacement, {{u"id"_s, (*earlier)->placement->value()}});
            !done)
            return fail(done.error());
    std::optional<PlacementId> placed;
    if (placement) {
        auto hire = *placement;
        hire.referral = draft.referral;
        const auto saved = insertPlacement(**database, act, hire);
        if (!saved) return fail(saved.error());
        placed = *saved;
    }
    if (placed || takenBack)
        if (auto counted = countFilledHeads(**database, referral->facts.vacancy); !counted)
            return fail(counted.error());

    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    const Receipt receipt{.id = ReceiptId(*id),
                          .facts = draft,
                          .late = draft.receivedOn > referral->facts.receiptDue,
                          .placement = placed,
                          .recorded = {act.office(), act.staff(), act.at()}};
    QVariantMap binds{{u"id"_s, *id},
                      {u"referral"_s, draft.referral.value()},
                      {u"result"_s, draft.result},
                      {u"received_on"_s, bound(draft.receivedOn)},
                      {u"start_on"_s, bound(draft.startOn)},
                      {u"wage"_s, bound(draft.wageFen)},
                      {u"contract"_s, draft.contractKind},
                      {u"insured"_s, int(draft.insured)},
                      {u"late"_s, int(receipt.late)},
                      {u"placement"_s, boundId(placed)},
                      {u"corrects"_s, boundId(draft.corrects)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto row = (*database)->run(kAddReceipt, binds); !row)
        return fail(constraintAs(row.error(), receiptRecorded()));
    if (auto back = (*database)->run(kAwaitNoMore, {{u"id"_s, draft.referral.value()}}); !back)
        return fail(back.error());
    return receipt;
}

Result<std::vector<Receipt>> SqlReferralStore::receiptsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kReceiptsOfPerson, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Receipt> found;
    while (rows->next()) found.push_back(receiptAt(*rows));
    return found;
}

Result<std::optional<Receipt>> SqlReferralStore::receiptFor(JobReferralId referral) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kReceiptFor, {{u"referral"_s, referral.value()}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(receiptAt(*row)) : std::nullopt;
}

Result<Placement> SqlReferralStore::addPlacement(const Act& act, const PlacementDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = insertPlacement(**database, act, draft);
    if (!id) return fail(id.error());
    if (draft.referral) {
        const auto referral = find(*draft.referral);
        if (!referral) return fail(referral.error());
        if (auto counted = countFilledHeads(**database, referral->facts.vacancy); !counted)
            return fail(counted.error());
    }
    return Placement{*id, draft, {act.office(), act.staff(), act.at()}, {}};
}

Result<std::vector<Placement>> SqlReferralStore::placementsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kPlacements, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Placement> found;
    while (rows->next())
        found.push_back({PlacementId(rows->id(0)),
                         {.person = person,
                          .referral = optionalIdAt<JobReferralId>(*rows, 1),
                          .employer = optionalIdAt<EmployerId>(*rows, 2),
                          .employerName = rows->text(3),
                          .startOn = rows->day(4),
                          .wageFen = rows->optionalId(5),
                          .form = rows->text(6),
                          .evidence = rows->text(7)},
                         stampAt(*rows, 8),
                         rows->optionalDay(11)});
    return found;
}

Result<PrintRecord> SqlReferralStore::addPrint(const Act& act, const QString& form, qint64 subject,
                                               PersonId person, int copies, const QString& target) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, person.value()); !locked) return fail(locked.error());
    auto ordinal = (*database)->run(kNextPrint, {{u"form"_s, form}, {u"subject"_s, subject}});
    if (!ordinal) return fail(ordinal.error());
    ordinal->next();
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},          {u"form"_s, form},
                      {u"subject"_s, subject}, {u"person"_s, person.value()},
                      {u"copies"_s, copies},   {u"ordinal"_s, ordinal->number(0)},
                      {u"target"_s, target}};
    bindAct(binds, act);
    if (auto row = (*database)->run(kAddPrint, binds); !row) return fail(row.error());
    return PrintRecord{form,
                       subject,
                       person,
                       copies,
                       ordinal->number(0),
                       target,
                       {act.office(), act.staff(), act.at()}};
}

Result<std::vector<PrintRecord>> SqlReferralStore::printsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kPrints, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<PrintRecord> found;
    while (rows->next())
        found.push_back({rows->text(0), rows->id(1), person, rows->number(2), rows->number(3),
                         rows->text(4), stampAt(*rows, 5)});
    return found;
}

}  // namespace zhiqiao
