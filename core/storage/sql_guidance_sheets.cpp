// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_guidance_sheets.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddSheet{"guidance_sheet.add",
                              uR"(
    INSERT INTO guidance_sheet (id, demand_seal, diagnosis_seal, tools_seal, plan_seal,
        training_seal, next_contact_on, satisfaction, opinion_seal, confirmation, confirmed_at,
        confirmed_phone_seal)
    SELECT s.id, :demand, :diagnosis, :tools, :plan, :training, :next_contact, :satisfaction,
        :opinion, :confirmation, :confirmed_at, :confirmed_phone
    FROM service s WHERE s.id = :id AND s.kind = 'guidance' RETURNING id)"};

#define ZHIQIAO_SHEET_COLUMNS                                                              \
    u"g.id, g.demand_seal, g.diagnosis_seal, g.tools_seal, g.plan_seal, g.training_seal, " \
    u"g.next_contact_on, g.satisfaction, g.opinion_seal, g.confirmation, g.confirmed_at, " \
    u"g.confirmed_phone_seal"
constexpr Statement kSheetOf{
    "guidance_sheet.of", u"SELECT " ZHIQIAO_SHEET_COLUMNS
                         u", s.corrects FROM service s LEFT JOIN guidance_sheet g ON g.id = s.id "
                         u"WHERE s.id = :id"};
constexpr Statement kSheetsOfPerson{
    "guidance_sheet.of_person", u"SELECT " ZHIQIAO_SHEET_COLUMNS
                                u" FROM service s JOIN guidance_sheet g ON g.id = s.id "
                                u"WHERE s.person_id = :person ORDER BY g.id"};
#undef ZHIQIAO_SHEET_COLUMNS

constexpr Statement kPersonServed{"guidance_sheet.person",
                                  u"SELECT person_id FROM service WHERE id = :id"};

/// The plan as its cell keeps it. Empty: there is none.
QString sheetPlanJson(const GuidanceSheet& sheet) {
    if (sheet.plan.empty()) return {};
    const auto plan = sheetJson({.plan = sheet.plan})[u"plan"_s].toArray();
    return QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

std::vector<GuidanceStep> sheetPlan(const QString& json) {
    const auto plan = QJsonDocument::fromJson(json.toUtf8()).array();
    return sheetFromJson({{u"plan"_s, plan}}).plan;
}

Result<GuidanceSheet> sheetAt(const Vault& vault, const Rows& rows) {
    CellOpener open(vault, "guidance_sheet", rows.id(0));
    GuidanceSheet sheet{.demand = open("demand", rows.bytes(1)),
                        .diagnosis = open("diagnosis", rows.bytes(2)),
                        .tools = open("tools", rows.bytes(3)),
                        .plan = sheetPlan(open("plan", rows.bytes(4))),
                        .training = open("training", rows.bytes(5)),
                        .nextContact = rows.optionalDay(6),
                        .satisfaction = rows.text(7),
                        .opinion = open("opinion", rows.bytes(8)),
                        .confirmation = rows.text(9),
                        .confirmedAt = rows.text(10),
                        .confirmedPhone = open("confirmed_phone", rows.bytes(11))};
    if (open.error()) return fail(*open.error());
    return sheet;
}

}  // namespace

Result<> SqlGuidanceSheets::add(const Act&, ServiceId service, const GuidanceSheet& sheet) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto sealed = [&](std::string_view column, const QString& text) {
        return sealedCell(context_.vault, {"guidance_sheet", column, service.value()}, text);
    };
    auto added = (*database)->run(
        kAddSheet, {{u"id"_s, service.value()},
                    {u"demand"_s, sealed("demand", sheet.demand)},
                    {u"diagnosis"_s, sealed("diagnosis", sheet.diagnosis)},
                    {u"tools"_s, sealed("tools", sheet.tools)},
                    {u"plan"_s, sealed("plan", sheetPlanJson(sheet))},
                    {u"training"_s, sealed("training", sheet.training)},
                    {u"next_contact"_s, bound(sheet.nextContact)},
                    {u"satisfaction"_s, sheet.satisfaction},
                    {u"opinion"_s, sealed("opinion", sheet.opinion)},
                    {u"confirmation"_s, sheet.confirmation},
                    {u"confirmed_at"_s, sheet.confirmedAt},
                    {u"confirmed_phone"_s, sealed("confirmed_phone", sheet.confirmedPhone)}});
    if (!added) return fail(constraintAs(added.error(), changedElsewhere()));
    if (!added->next()) return fail(recordNotFound());
    return {};
}

Result<std::optional<GuidanceSheet>> SqlGuidanceSheets::of(ServiceId service) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    for (std::optional<ServiceId> at = service; at;) {
        auto row = (*database)->run(kSheetOf, {{u"id"_s, at->value()}});
        if (!row) return fail(row.error());
        if (!row->next()) return fail(recordNotFound());
        if (row->optionalId(0)) {
            auto sheet = sheetAt(context_.vault, *row);
            if (!sheet) return fail(sheet.error());
            return std::optional(*std::move(sheet));
        }
        at = optionalIdAt<ServiceId>(*row, 12);
    }
    return std::optional<GuidanceSheet>();
}

Result<std::map<ServiceId, GuidanceSheet>> SqlGuidanceSheets::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kSheetsOfPerson, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::map<ServiceId, GuidanceSheet> found;
    while (rows->next()) {
        auto sheet = sheetAt(context_.vault, *rows);
        if (!sheet) return fail(sheet.error());
        found.emplace(ServiceId(rows->id(0)), *std::move(sheet));
    }
    return found;
}

Result<PersonId> SqlGuidanceSheets::personOf(ServiceId service) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kPersonServed, {{u"id"_s, service.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return PersonId(row->id(0));
}

}  // namespace zhiqiao
