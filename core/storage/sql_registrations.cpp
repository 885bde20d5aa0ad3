// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/people/registration_fields.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_person_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kCorrectedRegistration{
    "registration.corrected", u"SELECT 1 FROM registration WHERE id = :id AND person_id = :person"};

constexpr Statement kAddRegistration{"registration.add",
                                     uR"(
    INSERT INTO registration (id, person_id, kind, category, channel, registered_on, officer_id,
        ended_on, end_reason, corrects, batch_id, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :kind, :category, :channel, :registered_on, :officer, :ended_on,
        :end_reason, :corrects, :batch, :office, :staff, :operation, :recorded))"};
constexpr Statement kAddDetail{"registration.add_detail",
                               uR"(
    INSERT INTO registration_detail (registration_id, field, value)
    VALUES (:registration, :field, :value))"};

constexpr Statement kAddSealed{"registration.add_sealed",
                               uR"(
    INSERT INTO registration_sealed (id, details_seal)
    VALUES (:registration, :details))"};

constexpr Statement kRegistrations{"registration.of_person",
                                   uR"(
    SELECT r.id, r.kind, r.category, r.channel, r.registered_on, r.officer_id, r.ended_on,
        r.end_reason, r.corrects, r.office_id, r.staff_id, r.recorded_at,
        EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id), s.details_seal
    FROM registration r LEFT JOIN registration_sealed s ON s.id = r.id
    WHERE r.person_id = :id ORDER BY r.registered_on, r.id & 1099511627775)"};
constexpr Statement kPersonOf{"registration.person",
                              u"SELECT person_id FROM registration WHERE id = :id"};
constexpr Statement kDetails{"registration.details",
                             uR"(
    SELECT d.registration_id, d.field, d.value
    FROM registration r JOIN registration_detail d ON d.registration_id = r.id
    WHERE r.person_id = :id)"};

/// Beside the fields in the sealed part: why the record corrects another.
const QString kReason = u"correction_reason"_s;

bool isSealed(const QString& kind, const QString& key) {
    const auto* field = fieldOf(kind, key);
    return !field || field->sealed;
}

QString sealedPart(const RegistrationDraft& draft) {
    QJsonObject object;
    for (auto at = draft.facts.details.begin(); at != draft.facts.details.end(); ++at)
        if (isSealed(draft.facts.kind, at.key())) object[at.key()] = at.value();
    if (!draft.reason.isEmpty()) object[kReason] = draft.reason;
    if (object.isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> addDetails(Database& database, const Vault& vault, qint64 registration,
                    const RegistrationDraft& draft) {
    const auto& facts = draft.facts;
    if (const auto sealed = sealedPart(draft); !sealed.isEmpty()) {
        const auto cell =
            sealedCell(vault, {"registration_sealed", "details", registration}, sealed);
        auto row =
            database.run(kAddSealed, {{u"registration"_s, registration}, {u"details"_s, cell}});
        if (!row) return fail(row.error());
    }
    for (auto at = facts.details.begin(); at != facts.details.end(); ++at) {
        if (isSealed(facts.kind, at.key())) continue;
        auto row = database.run(
            kAddDetail,
            {{u"registration"_s, registration}, {u"field"_s, at.key()}, {u"value"_s, at.value()}});
        if (!row) return fail(row.error());
    }
    return {};
}

using DetailsById = QHash<qint64, RegistrationDetails>;

Result<DetailsById> detailsOf(Database& database, PersonId person) {
    auto rows = database.run(kDetails, {{u"id"_s, person.value()}});
    if (!rows) return fail(rows.error());
    DetailsById found;
    while (rows->next()) found[rows->id(0)][rows->text(1)] = rows->text(2);
    return found;
}

void takeSealedPart(const QString& json, Registration& into) {
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        if (at.key() == kReason)
            into.reason = at.value().toString();
        else
            into.facts.details[at.key()] = at.value().toString();
}

}  // namespace

Result<Registration> SqlPersonStore::addRegistration(const Act& act, const RegistrationDraft& draft,
                                                     std::optional<BatchId> batch) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (draft.corrects) {
        auto row = (*database)->run(kCorrectedRegistration, {{u"id"_s, draft.corrects->value()},
                                                             {u"person"_s, draft.person.value()}});
        if (!row) return fail(row.error());
        if (!row->next()) return fail(recordNotFound());
    }
    const auto number = takeRecordIds(**database, act.office());
    if (!number) return fail(number.error());
    const auto& f = draft.facts;
    QVariantMap binds{{u"id"_s, *number},
                      {u"person"_s, draft.person.value()},
                      {u"kind"_s, f.kind},
                      {u"category"_s, f.category},
                      {u"channel"_s, f.channel},
                      {u"registered_on"_s, bound(f.registeredOn)},
                      {u"officer"_s, f.officer.value()},
                      {u"ended_on"_s, bound(f.endedOn)},
                      {u"end_reason"_s, f.endReason},
                      {u"corrects"_s, boundId(draft.corrects)},
                      {u"batch"_s, boundId(batch)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*number).text();
    if (auto row = (*database)->run(kAddRegistration, binds); !row) {
        if (row.error().code != "db.constraint") return fail(row.error());
        return fail(draft.corrects ? changedElsewhere() : recordNotFound());
    }
    if (auto done = addDetails(**database, context_.vault, *number, draft); !done)
        return fail(done.error());
    return Registration{.id = RegistrationId(*number),
                        .person = draft.person,
                        .facts = f,
                        .corrects = draft.corrects,
                        .office = act.office(),
                        .recorded = {act.office(), act.staff(), act.at()},
                        .reason = draft.reason};
}

Result<Registration> SqlPersonStore::registration(RegistrationId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kPersonOf, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    const auto all = readRegistrations(PersonId(row->id(0)), true);
    if (!all) return fail(all.error());
    const auto found = std::ranges::find(*all, id, &Registration::id);
    if (found == all->end()) return fail(recordNotFound());
    return *found;
}

Result<std::vector<Registration>> SqlPersonStore::registrations(PersonId id) const {
    return readRegistrations(id, false);
}

Result<std::vector<Registration>> SqlPersonStore::registrationHistory(PersonId id) const {
    return readRegistrations(id, true);
}

Result<std::vector<Registration>> SqlPersonStore::readRegistrations(PersonId id,
                                                                    bool corrected) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto details = detailsOf(**database, id);
    if (!details) return fail(details.error());
    auto rows = (*database)->run(kRegistrations, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Registration> found;
    while (rows->next()) {
        if (!corrected && rows->value(12).toBool()) continue;
        CellOpener open(context_.vault, "registration_sealed", rows->id(0));
        const auto sealed = open("details", rows->bytes(13));
        if (open.error()) return fail(*open.error());
        Registration row{.id = RegistrationId(rows->id(0)),
                         .person = id,
                         .facts = {.kind = rows->text(1),
                                   .category = rows->text(2),
                                   .channel = rows->text(3),
                                   .registeredOn = rows->day(4),
                                   .officer = StaffId(rows->id(5)),
                                   .endedOn = rows->optionalDay(6),
                                   .endReason = rows->text(7),
                                   .details = details->value(rows->id(0))},
                         .corrects = optionalIdAt<RegistrationId>(*rows, 8),
                         .office = OfficeId(rows->number(9)),
                         .recorded = stampAt(*rows, 9)};
        takeSealedPart(sealed, row);
        found.push_back(std::move(row));
    }
    return found;
}

}  // namespace zhiqiao
