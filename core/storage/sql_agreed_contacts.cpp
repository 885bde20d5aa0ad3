// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_agreed_contacts.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// A record has one sheet at most, whichever its kind. The corrected ones come before those that
/// correct them.
constexpr Statement kDaysAgreed{"contact_course.days",
                                uR"(
    SELECT s.id, s.corrects, coalesce(g.id, c.id), coalesce(g.next_contact_on, c.next_contact_on),
        EXISTS (SELECT 1 FROM service k WHERE k.corrects = s.id)
    FROM service s LEFT JOIN guidance_sheet g ON g.id = s.id
        LEFT JOIN contact_sheet c ON c.id = s.id
    WHERE s.person_id = :person AND s.kind IN ('contact', 'guidance')
        AND NOT EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = s.person_id)
    ORDER BY s.id & 1099511627775)"};
/// A merge has moved the service from another person.
constexpr Statement kRemoveAgreed{
    "contact_course.remove",
    u"DELETE FROM contact_course WHERE person_id = :person OR id = :service"};
constexpr Statement kAddAgreed{"contact_course.add",
                               uR"(
    INSERT INTO contact_course (id, person_id, due_on, stops_on, staff_id, office_id)
    VALUES (:service, :person, :due_on, :stops_on, :staff, :office))"};
constexpr Statement kAgreed{"contact_course.of_person",
                            uR"(
    SELECT id, due_on, stops_on, staff_id, office_id FROM contact_course
    WHERE person_id = :person)"};

}  // namespace

Result<AgreedDays> SqlAgreedContacts::daysOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kDaysAgreed, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    AgreedDays all;
    AgreedDays holding;
    while (rows->next()) {
        const ServiceId id(rows->id(0));
        if (!rows->isNull(2)) {
            if (const auto day = rows->optionalDay(3)) all[id] = *day;
        } else if (const auto old = optionalIdAt<ServiceId>(*rows, 1); old && all.contains(*old)) {
            all[id] = all.at(*old);
        }
        if (!rows->value(4).toBool() && all.contains(id)) holding[id] = all.at(id);
    }
    return holding;
}

Result<> SqlAgreedContacts::save(const Act&, PersonId person,
                                 const std::optional<AgreedContact>& agreed) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto kept = of(person);
    if (!kept) return fail(kept.error());
    if (*kept == agreed) return {};
    const auto service = boundId(agreed ? std::optional(agreed->service) : std::nullopt);
    if (auto gone = (*database)->run(kRemoveAgreed,
                                     {{u"person"_s, person.value()}, {u"service"_s, service}});
        !gone)
        return fail(gone.error());
    if (!agreed) return {};
    auto saved = (*database)->run(kAddAgreed, {{u"service"_s, service},
                                               {u"person"_s, person.value()},
                                               {u"due_on"_s, bound(agreed->due)},
                                               {u"stops_on"_s, bound(agreed->stopsOn)},
                                               {u"staff"_s, agreed->staff.value()},
                                               {u"office"_s, agreed->office.value()}});
    if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    return {};
}

Result<std::optional<AgreedContact>> SqlAgreedContacts::of(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kAgreed, {{u"person"_s, person.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return std::optional<AgreedContact>();
    return std::optional(AgreedContact{.service = ServiceId(row->id(0)),
                                       .person = person,
                                       .due = row->day(1),
                                       .stopsOn = row->optionalDay(2),
                                       .staff = StaffId(row->id(3)),
                                       .office = OfficeId(row->number(4))});
}

}  // namespace zhiqiao
