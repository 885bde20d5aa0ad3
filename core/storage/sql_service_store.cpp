// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_service_store.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddService{"service.add",
                                uR"(
    INSERT INTO service (id, person_id, kind, on_day, method, outcome, intent, no_intent_reason,
        minutes, types, content_seal, confirmed, offer_kind, offer_name, offer_starts_on, response,
        reason_seal, corrects, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :kind, :on_day, :method, :outcome, :intent, :no_intent_reason, :minutes,
        :types, :content, :confirmed, :offer_kind, :offer_name, :offer_starts_on, :response,
        :reason, :corrects, :office, :staff, :operation, :recorded))"};

constexpr Statement kCorrected{"service.corrected",
                               uR"(
    SELECT EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id)
    FROM service s WHERE s.id = :id AND s.person_id = :person)"};

#define ZHIQIAO_SERVICE_COLUMNS                                                               \
    u"s.id, s.kind, s.on_day, s.method, s.outcome, s.intent, s.no_intent_reason, s.minutes, " \
    u"s.types, s.content_seal, s.confirmed, s.offer_kind, s.offer_name, s.offer_starts_on, "  \
    u"s.response, s.reason_seal, s.corrects, s.office_id, s.staff_id, s.recorded_at "

constexpr Statement kServices{
    "service.of_person",
    u"SELECT " ZHIQIAO_SERVICE_COLUMNS u"FROM service s WHERE s.person_id = :person "
    u"AND s.kind <> 'withdrawal' "
    u"AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id) "
    u"ORDER BY s.on_day, s.id & 1099511627775"};

constexpr Statement kServiceHistory{
    "service.history",
    u"SELECT " ZHIQIAO_SERVICE_COLUMNS u"FROM service s WHERE s.person_id = :person "
    u"ORDER BY s.id & 1099511627775"};

#undef ZHIQIAO_SERVICE_COLUMNS

constexpr Statement kRemoveObligations{"obligation.remove",
                                       u"DELETE FROM obligation WHERE person_id = :person"};

constexpr Statement kAddObligation{"obligation.add",
                                   uR"(
    INSERT INTO obligation (registration_id, item, person_id, standard, promised, delivered,
        due_on, active, stops_on, staff_id, office_id, since)
    VALUES (:registration, :item, :person, :standard, :promised, :delivered, :due_on, :active,
        :stops_on, :staff, :office,
        (SELECT registered_on FROM registration WHERE id = :registration)))"};

constexpr Statement kObligations{"obligation.of_person",
                                 uR"(
    SELECT registration_id, item, standard, promised, delivered, due_on, active, stops_on,
        staff_id, office_id
    FROM obligation WHERE person_id = :person ORDER BY registration_id, item)"};

QString serviceKind(const ServiceDraft& draft) {
    if (draft.contact) return u"contact"_s;
    if (draft.guidance) return u"guidance"_s;
    if (draft.policy) return u"policy"_s;
    return draft.offer ? u"offer"_s : u"withdrawal"_s;
}

QVariantMap serviceBinds(const Vault& vault, qint64 id, const ServiceDraft& draft) {
    const auto contact = draft.contact.value_or(ContactFacts{});
    const auto guidance = draft.guidance.value_or(GuidanceFacts{});
    const auto offer = draft.offer.value_or(OfferFacts{});
    const auto policy = draft.policy.value_or(PolicyFacts{});
    const auto& method = draft.guidance ? guidance.mode
                         : draft.policy ? policy.method
                                        : contact.method;
    const auto& content = draft.policy ? policy.content : guidance.content;
    const auto reason = draft.offer ? offer.reason : draft.withdrawnReason;
    return {{u"id"_s, id},
            {u"person"_s, draft.person.value()},
            {u"kind"_s, serviceKind(draft)},
            {u"on_day"_s, bound(draft.on)},
            {u"method"_s, method},
            {u"outcome"_s, contact.outcome},
            {u"intent"_s, contact.intent},
            {u"no_intent_reason"_s, contact.noIntentReason},
            {u"minutes"_s, guidance.minutes},
            {u"types"_s, joined(guidance.types)},
            {u"content"_s, sealedCell(vault, {"service", "content", id}, content)},
            {u"confirmed"_s, int(guidance.confirmed)},
            {u"offer_kind"_s, offer.kind},
            {u"offer_name"_s, offer.name},
            {u"offer_starts_on"_s, bound(offer.startsOn)},
            {u"response"_s, offer.response},
            {u"reason"_s, sealedCell(vault, {"service", "reason", id}, reason)},
            {u"corrects"_s, boundId(draft.corrects)}};
}

Result<ServiceRecord> serviceAt(const Vault& vault, PersonId person, const Rows& rows) {
    const ServiceId id(rows.id(0));
    CellOpener open(vault, "service", id.value());
    const auto content = open("content", rows.bytes(9));
    const auto reason = open("reason", rows.bytes(15));
    if (open.error()) return fail(*open.error());
    ServiceDraft draft{
        .person = person, .on = rows.day(2), .corrects = optionalIdAt<ServiceId>(rows, 16)};
    const auto kind = rows.text(1);
    if (kind == u"contact"_s)
        draft.contact = {rows.text(3), rows.text(4), rows.text(5), rows.text(6)};
    else if (kind == u"guidance"_s)
        draft.guidance = {rows.text(3), rows.number(7), split(rows.text(8)), content,
                          rows.number(10) != 0};
    else if (kind == u"policy"_s)
        draft.policy = {rows.text(3), content};
    else if (kind == u"offer"_s)
        draft.offer = {rows.text(11), rows.text(12), rows.optionalDay(13), rows.text(14), reason};
    else
        draft.withdrawnReason = reason;
    return ServiceRecord{id, draft, OfficeId(rows.number(17)), stampAt(rows, 17)};
}

}  // namespace

Result<ServiceRecord> SqlServiceStore::add(const Act& act, const ServiceDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (draft.corrects) {
        auto row = (*database)->run(
            kCorrected, {{u"id"_s, draft.corrects->value()}, {u"person"_s, draft.person.value()}});
        if (!row) return fail(row.error());
        if (!row->next()) return fail(recordNotFound());
        if (row->value(0).toBool()) return fail(serviceCorrected());
    }
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    auto binds = serviceBinds(context_.vault, *id, draft);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto row = (*database)->run(kAddService, binds); !row)
        return fail(
            constraintAs(row.error(), draft.corrects ? serviceCorrected() : recordNotFound()));
    return ServiceRecord{
        ServiceId(*id), draft, act.office(), {act.office(), act.staff(), act.at()}};
}

Result<std::vector<ServiceRecord>> SqlServiceStore::ofPerson(PersonId person) const {
    return read(kServices, person);
}

Result<std::vector<ServiceRecord>> SqlServiceStore::historyOf(PersonId person) const {
    return read(kServiceHistory, person);
}

Result<std::vector<ServiceRecord>> SqlServiceStore::read(const Statement& statement,
                                                         PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(statement, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<ServiceRecord> found;
    while (rows->next()) {
        auto record = serviceAt(context_.vault, person, *rows);
        if (!record) return fail(record.error());
        found.push_back(*std::move(record));
    }
    return found;
}

Result<> SqlServiceStore::hold(const Act&, PersonId person) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return lockPerson(**database, person.value());
}

Result<> SqlServiceStore::saveObligations(const Act&, PersonId person,
                                          const std::vector<ObligationRow>& rows) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, person.value()); !locked) return fail(locked.error());
    if (auto gone = (*database)->run(kRemoveObligations, {{u"person"_s, person.value()}}); !gone)
        return fail(gone.error());
    for (const auto& row : rows) {
        auto saved =
            (*database)->run(kAddObligation, {{u"registration"_s, row.registration.value()},
                                              {u"item"_s, row.item},
                                              {u"person"_s, person.value()},
                                              {u"standard"_s, row.standard},
                                              {u"promised"_s, row.promised},
                                              {u"delivered"_s, row.delivered},
                                              {u"due_on"_s, bound(row.due)},
                                              {u"active"_s, int(row.active)},
                                              {u"stops_on"_s, bound(row.stopsOn)},
                                              {u"staff"_s, row.staff.value()},
                                              {u"office"_s, row.office.value()}});
        if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    }
    return {};
}

Result<std::vector<ObligationRow>> SqlServiceStore::obligationsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kObligations, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<ObligationRow> found;
    while (rows->next())
        found.push_back({.registration = RegistrationId(rows->id(0)),
                         .person = person,
                         .item = rows->text(1),
                         .standard = rows->text(2),
                         .promised = rows->number(3),
                         .delivered = rows->number(4),
                         .due = rows->day(5),
                         .active = rows->number(6) != 0,
                         .stopsOn = rows->optionalDay(7),
                         .staff = StaffId(rows->id(8)),
                         .office = OfficeId(rows->number(9))});
    return found;
}

}  // namespace zhiqiao
