// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_contact_sheets.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddContactSheet{"contact_sheet.add",
                                     uR"(
    INSERT INTO contact_sheet (id, place, attempts, needs, note_seal, next_contact_on)
    SELECT s.id, :place, :attempts, :needs, :note, :next_contact
    FROM service s WHERE s.id = :id AND s.kind = 'contact' RETURNING id)"};

#define ZHIQIAO_CONTACT_SHEET \
    u"SELECT c.id, c.place, c.attempts, c.needs, c.note_seal, c.next_contact_on"
constexpr Statement kContactSheetOf{
    "contact_sheet.of", ZHIQIAO_CONTACT_SHEET
    u", s.corrects FROM service s LEFT JOIN contact_sheet c ON c.id = s.id WHERE s.id = :id"};
constexpr Statement kContactSheetsOfPerson{
    "contact_sheet.of_person",
    ZHIQIAO_CONTACT_SHEET u" FROM service s JOIN contact_sheet c ON c.id = s.id "
                          u"WHERE s.person_id = :person ORDER BY c.id"};
#undef ZHIQIAO_CONTACT_SHEET

Result<ContactSheet> contactSheetAt(const Vault& vault, const Rows& rows) {
    CellOpener open(vault, "contact_sheet", rows.id(0));
    ContactSheet sheet{.place = rows.text(1),
                       .attempts = int(rows.number(2)),
                       .needs = split(rows.text(3)),
                       .note = open("note", rows.bytes(4)),
                       .nextContact = rows.optionalDay(5)};
    if (open.error()) return fail(*open.error());
    return sheet;
}

}  // namespace

Result<> SqlContactSheets::add(const Act&, ServiceId service, const ContactSheet& sheet) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto note =
        sealedCell(context_.vault, {"contact_sheet", "note", service.value()}, sheet.note);
    auto added =
        (*database)->run(kAddContactSheet, {{u"id"_s, service.value()},
                                            {u"place"_s, sheet.place},
                                            {u"attempts"_s, sheet.attempts},
                                            {u"needs"_s, joined(sheet.needs)},
                                            {u"note"_s, note},
                                            {u"next_contact"_s, bound(sheet.nextContact)}});
    if (!added) return fail(constraintAs(added.error(), changedElsewhere()));
    if (!added->next()) return fail(recordNotFound());
    return {};
}

Result<std::optional<ContactSheet>> SqlContactSheets::of(ServiceId service) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    for (std::optional<ServiceId> at = service; at;) {
        auto row = (*database)->run(kContactSheetOf, {{u"id"_s, at->value()}});
        if (!row) return fail(row.error());
        if (!row->next()) return fail(recordNotFound());
        if (row->optionalId(0)) {
            auto sheet = contactSheetAt(context_.vault, *row);
            if (!sheet) return fail(sheet.error());
            return std::optional(*std::move(sheet));
        }
        at = optionalIdAt<ServiceId>(*row, 6);
    }
    return std::optional<ContactSheet>();
}

Result<std::map<ServiceId, ContactSheet>> SqlContactSheets::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kContactSheetsOfPerson, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::map<ServiceId, ContactSheet> found;
    while (rows->next()) {
        auto sheet = contactSheetAt(context_.vault, *rows);
        if (!sheet) return fail(sheet.error());
        found.emplace(ServiceId(rows->id(0)), *std::move(sheet));
    }
    return found;
}

}  // namespace zhiqiao
