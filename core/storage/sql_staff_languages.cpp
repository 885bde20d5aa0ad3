// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_staff_languages.h"

#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddLanguages{"staff_language.add",
                                  uR"(
    INSERT INTO staff_language (id, officer_id, languages, office_id, staff_id, operation_id,
        recorded_at)
    VALUES (:id, :officer, :languages, :office, :staff, :operation, :recorded))"};
constexpr Statement kLanguagesOfOffice{"staff_language.of_office",
                                       uR"(
    SELECT l.id, l.officer_id, l.languages, l.office_id, l.staff_id, l.recorded_at
    FROM staff_language l JOIN staff s ON s.id = l.officer_id
    WHERE s.office_id = :office AND NOT EXISTS (SELECT 1 FROM staff_language n
        WHERE n.officer_id = l.officer_id
            AND (n.id & 1099511627775) > (l.id & 1099511627775))
    ORDER BY l.officer_id)"};

}  // namespace

Result<StaffLanguages> SqlStaffLanguages::add(const Act& act, StaffId officer,
                                              const QStringList& languages) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id}, {u"officer"_s, officer.value()}, {u"languages"_s, languages.join(u'|')}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddLanguages, binds); !added) return fail(added.error());
    return StaffLanguages{
        StaffLanguagesId(*id), officer, languages, {act.office(), act.staff(), act.at()}};
}

Result<std::vector<StaffLanguages>> SqlStaffLanguages::ofOffice(OfficeId office) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kLanguagesOfOffice, {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::vector<StaffLanguages> found;
    while (rows->next())
        found.push_back({.id = StaffLanguagesId(rows->id(0)),
                         .officer = StaffId(rows->id(1)),
                         .languages = rows->text(2).split(u'|', Qt::SkipEmptyParts),
                         .recorded = stampAt(*rows, 3)});
    return found;
}

}  // namespace zhiqiao
