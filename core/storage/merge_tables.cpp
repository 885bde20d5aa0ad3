// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_tables.h"

#include "core/storage/sql_cells.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPerson = u"person_id";

constexpr MergeTable kTables[] = {
    {u"registration",
     u"registration",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM registration WHERE corrects = :id"},
    {u"service",
     u"service",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM service WHERE corrects = :id"},
    {u"referral",
     u"job_referral",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM receipt WHERE referral_id = :id"},
    {u"placement", u"placement", kPerson, {}, {}},
    {u"follow_up",
     u"follow_up",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM follow_up WHERE corrects = :id"},
    {u"difficulty",
     u"difficulty",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM difficulty_deed WHERE difficulty_id = :id"},
    {u"programme",
     u"programme_enrolment",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM programme_deed WHERE enrolment_id = :id"},
    {u"onward",
     u"onward_referral",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM onward_deed WHERE onward_id = :id"},
    {u"hardship",
     u"hardship",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM hardship_step WHERE hardship_id = :id"},
    {u"help",
     u"help_plan",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM help_step WHERE plan_id = :id UNION ALL "
     u"SELECT id, staff_id, office_id, recorded_at FROM help_deed WHERE plan_id = :id"},
    {u"note", u"person_note", kPerson, {}, {}},
    {u"assessment",
     u"assessment",
     kPerson,
     {},
     u"SELECT id, staff_id, office_id, recorded_at FROM assessment WHERE corrects = :id"},
    {u"assignment", u"case_assignment", kPerson, {}, {}},
    {u"campaign", u"campaign_mark", u"record_id", u"kind = 'person'", {}},
    {u"transfer", u"case_transfer", kPerson, {}, {}},
    {u"membership", u"household_member", kPerson, {}, {}},
    {u"statement", u"member_statement", kPerson, {}, {}},
    {u"wish", u"job_wish", kPerson, {}, {}},
    {u"consent", u"consent", kPerson, {}, {}},
    {u"print", u"print_record", kPerson, {}, {}},
    {u"paper", u"paper", kPerson, {}, {}},
    {u"request", u"approval", u"subject_id", u"subject = 'person'", {}},
    {u"session", u"session_place", kPerson, {}, {}},
    {u"standing", u"standing_deed", kPerson, {}, {}},
    {u"loss", u"loss_notice", kPerson, {}, {}},
};

/// Columns that hold a person and are no owner of a moving row.
constexpr struct {
    QStringView table;
    QStringView column;
} kOthers[] = {
    {u"obligation", u"person_id"},         // recomputed
    {u"household_span", u"person_id"},     // recomputed
    {u"finding", u"person_id"},            // recomputed
    {u"help_course", u"person_id"},        // recomputed
    {u"follow_up_course", u"person_id"},   // recomputed
    {u"difficulty_course", u"person_id"},  // recomputed
    {u"programme_course", u"person_id"},   // recomputed
    {u"contact_course", u"person_id"},     // recomputed
    {u"onward_course", u"person_id"},      // recomputed
    {u"away_course", u"person_id"},        // recomputed
    {u"case_officer", u"person_id"},       // kept by the engine
    {u"standing_course", u"person_id"},    // recomputed
    {u"person_number", u"person_id"},      // leads to the one that stays
    {u"person_search", u"person_id"},      // of the one that goes there is none
    {u"person_sound", u"person_id"},
    {u"person_apart", u"person_id"},  // both sides
    {u"person_apart", u"other_id"},
    {u"person_version", u"person_id"},  // the history of the row itself
    {u"comparison_row", u"person_id"},  // leads to the one that stays
    {u"erasure", u"person_id"},         // who is erased is not merged
    {u"person_merge", u"kept_id"},
    {u"person_merge", u"gone_id"},
    {u"person_merge", u"leads_to"},
};

QString conditionOf(const MergeTable& table, QStringView condition) {
    return table.where.isEmpty() ? condition.toString()
                                 : u"%1 AND %2"_s.arg(condition, table.where);
}

Result<StoredRow> storedRow(const Vault& vault, const MergeTable& table, const QVariantMap& named) {
    static const auto sealed = u"_seal"_s;
    StoredRow row{named[u"id"_s].toLongLong(), named[table.owner.toString()].toLongLong(), {}};
    const auto name = table.table.toLatin1();
    CellOpener open(vault, name.constData(), row.id);
    for (auto cell = named.begin(); cell != named.end(); ++cell) {
        if (cell->isNull() || cell.key() == table.owner) continue;
        row.values[cell.key()] =
            cell.key().endsWith(sealed)
                ? open(cell.key().chopped(sealed.size()).toLatin1().constData(),
                       cell->toByteArray())
                : cell->toString();
    }
    if (open.error()) return fail(*open.error());
    return row;
}

Result<std::vector<StoredRow>> readRows(Database& database, const Vault& vault,
                                        const MergeTable& table, QStringView condition,
                                        const QVariantMap& binds) {
    const auto text =
        u"SELECT * FROM %1 WHERE %2 ORDER BY id"_s.arg(table.table, conditionOf(table, condition));
    auto rows = database.run({"merge.rows", text, false}, binds);
    if (!rows) return fail(rows.error());
    std::vector<StoredRow> found;
    while (rows->next()) {
        auto row = storedRow(vault, table, rows->named());
        if (!row) return fail(row.error());
        found.push_back(*std::move(row));
    }
    return found;
}

bool isBookkeeping(const QString& column) {
    return column.endsWith(u"_index"_s) || column.endsWith(u"operation_id"_s) ||
           column == u"row_version"_s;
}

}  // namespace

std::span<const MergeTable> mergeTables() { return kTables; }

const MergeTable* mergeTable(QStringView kind) {
    const auto table = std::ranges::find(kTables, kind, &MergeTable::kind);
    return table == std::end(kTables) ? nullptr : table;
}

bool isKnownToMerges(QStringView table, QStringView column) {
    return std::ranges::any_of(
               kTables,
               [&](const MergeTable& one) { return one.table == table && one.owner == column; }) ||
           std::ranges::any_of(kOthers, [&](const auto& one) {
               return one.table == table && one.column == column;
           });
}

Result<std::vector<StoredRow>> rowsOf(Database& database, const Vault& vault,
                                      const MergeTable& table, PersonId person) {
    return readRows(database, vault, table, u"%1 = :person"_s.arg(table.owner),
                    {{u"person"_s, person.value()}});
}

Result<std::optional<StoredRow>> rowAt(Database& database, const Vault& vault,
                                       const MergeTable& table, qint64 id) {
    auto rows = readRows(database, vault, table, u"id = :id", {{u"id"_s, id}});
    if (!rows) return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

QString toJson(const RowValues& values) {
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value) object[value.key()] = *value;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RowValues rowValuesFromJson(const QString& json) {
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    RowValues values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values[value.key()] = value->toString();
    return values;
}

std::vector<ValueChange> changesBetween(const RowValues& before, const RowValues& now) {
    auto columns = before.keys() + now.keys();
    columns.sort();
    columns.removeDuplicates();
    std::vector<ValueChange> changes;
    for (const auto& column : columns)
        if (!isBookkeeping(column) && before.value(column) != now.value(column))
            changes.push_back({column.endsWith(u"_seal"_s) ? column.chopped(5) : column,
                               before.value(column), now.value(column)});
    return changes;
}

}  // namespace zhiqiao
