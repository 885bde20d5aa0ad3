// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_office_store.h"

#include "core/base/pinyin.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kOffices{"office.all",
                             uR"(
    SELECT id, code, name, division, address, phone, row_version FROM office ORDER BY id)"};

constexpr Statement kOfficeVersion{"office.version",
                                   u"SELECT row_version FROM office WHERE id = :id"};

constexpr Statement kAddOffice{"office.add",
                               uR"(
    INSERT INTO office (id, code, name, division, address, phone, row_version, operation_id,
        recorded_at)
    VALUES (:id, :code, :name, :division, :address, :phone, 1, :operation, :recorded))"};

constexpr Statement kUpdateOffice{"office.update",
                                  uR"(
    UPDATE office SET code = :code, name = :name, division = :division, address = :address,
        phone = :phone, row_version = row_version + 1, operation_id = :operation,
        recorded_at = :recorded
    WHERE id = :id AND row_version = :expected)"};

constexpr Statement kStaff{"staff.all",
                           uR"(
    SELECT id, office_id, name, role, active_from, active_until, row_version FROM staff)"};

constexpr Statement kStaffVersion{"staff.version", u"SELECT row_version FROM staff WHERE id = :id"};

constexpr Statement kAddStaff{"staff.add",
                              uR"(
    INSERT INTO staff (id, office_id, name, role, active_from, active_until, row_version,
        operation_id, recorded_at)
    VALUES (:id, :office, :name, :role, :from, :until, 1, :operation, :recorded))"};

constexpr Statement kUpdateStaff{"staff.update",
                                 uR"(
    UPDATE staff SET office_id = :office, name = :name, role = :role, active_from = :from,
        active_until = :until, row_version = row_version + 1, operation_id = :operation,
        recorded_at = :recorded
    WHERE id = :id AND row_version = :expected)"};

constexpr Statement kSettings{
    "setting.all",
    u"SELECT key, value FROM setting WHERE office_id = :office AND staff_id = :staff"};

constexpr Statement kSaveSetting{"setting.save",
                                 uR"(
    INSERT INTO setting (office_id, staff_id, key, value, operation_id, recorded_at)
    VALUES (:office, :staff, :key, :value, :operation, :recorded)
    ON CONFLICT (office_id, staff_id, key) DO UPDATE SET value = excluded.value,
        operation_id = excluded.operation_id, recorded_at = excluded.recorded_at)"};

constexpr Statement kRemoveSetting{"setting.remove",
                                   uR"(
    DELETE FROM setting WHERE office_id = :office AND staff_id = :staff AND key = :key)"};

constexpr Statement kLocalDays{
    "local_day.all",
    u"SELECT day, is_workday, name FROM local_day WHERE office_id = :office ORDER BY day"};

constexpr Statement kSaveLocalDay{"local_day.save",
                                  uR"(
    INSERT INTO local_day (office_id, day, is_workday, name, operation_id, recorded_at)
    VALUES (:office, :day, :workday, :name, :operation, :recorded)
    ON CONFLICT (office_id, day) DO UPDATE SET is_workday = excluded.is_workday,
        name = excluded.name, operation_id = excluded.operation_id,
        recorded_at = excluded.recorded_at)"};

constexpr Statement kRemoveLocalDay{
    "local_day.remove", u"DELETE FROM local_day WHERE office_id = :office AND day = :day"};

constexpr Statement kNextNumber{"number_series.next",
                                uR"(
    SELECT next_number FROM number_series
    WHERE office_id = :office AND kind = :kind AND year = :year)"};

// The row stays locked until the act ends, so the next counter reads what this one leaves: the
// number, or the same number again when the act failed.
constexpr Statement kTakeNumber{"number_series.take",
                                uR"(
    INSERT INTO number_series (office_id, kind, year, next_number, highest_given)
    VALUES (:office, :kind, :year, 2, 1)
    ON CONFLICT (office_id, kind, year) DO UPDATE SET highest_given = number_series.next_number,
        next_number = number_series.next_number + 1
    RETURNING highest_given)"};

constexpr Statement kContinueSeries{"number_series.continue",
                                    uR"(
    INSERT INTO number_series (office_id, kind, year, next_number, highest_given)
    VALUES (:office, :kind, :year, :next, 0)
    ON CONFLICT (office_id, kind, year) DO UPDATE SET next_number = excluded.next_number
    WHERE number_series.highest_given < excluded.next_number)"};

/// The stored version of a row, or nothing when there is none.
Result<std::optional<int>> storedVersion(Database& database, const Statement& statement,
                                         qint64 id) {
    auto row = database.run(statement, {{u"id"_s, id}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(row->number(0)) : std::nullopt;
}

}  // namespace

Result<std::vector<Office>> SqlOfficeStore::offices() const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kOffices);
    if (!rows) return fail(rows.error());
    std::vector<Office> found;
    while (rows->next())
        found.push_back({OfficeId(rows->number(0)), rows->text(1), rows->text(2), rows->text(3),
                         rows->text(4), rows->text(5), rows->number(6)});
    return found;
}

Result<Office> SqlOfficeStore::saveOffice(const Act& act, const Office& office) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto version = storedVersion(**database, kOfficeVersion, office.id.value());
    if (!version) return fail(version.error());
    if (*version && **version != office.rowVersion) return fail(changedElsewhere());
    QVariantMap binds{{u"id"_s, office.id.value()},
                      {u"code"_s, office.code},
                      {u"name"_s, office.name},
                      {u"division"_s, office.division},
                      {u"address"_s, office.address},
                      {u"phone"_s, office.phone},
                      {u"operation"_s, act.operation().text()},
                      {u"recorded"_s, bound(act.at())}};
    if (*version) binds[u"expected"_s] = office.rowVersion;
    auto saved = (*database)->run(*version ? kUpdateOffice : kAddOffice, binds);
    if (!saved) return fail(saved.error());
    if (saved->rowsChanged() != 1) return fail(changedElsewhere());
    auto now = office;
    now.rowVersion = *version ? office.rowVersion + 1 : 1;
    return now;
}

Result<std::vector<Staff>> SqlOfficeStore::staff() const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kStaff);
    if (!rows) return fail(rows.error());
    std::vector<Staff> found;
    while (rows->next())
        found.push_back({StaffId(rows->id(0)), OfficeId(rows->number(1)), rows->text(2),
                         rows->text(3), rows->day(4), rows->optionalDay(5), rows->number(6)});
    std::ranges::sort(found, {}, [](const Staff& staff) {
        return std::pair(soundOf(staff.name).sortKey, staff.id);
    });
    return found;
}

Result<Staff> SqlOfficeStore::saveStaff(const Act& act, std::optional<StaffId> id,
                                        const Staff& staff) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto now = staff;
    if (id) {
        const auto version = storedVersion(**database, kStaffVersion, id->value());
        if (!version) return fail(version.error());
        if (!*version) return fail(recordNotFound());
        if (**version != staff.rowVersion) return fail(changedElsewhere());
        now.id = *id;
        now.rowVersion = staff.rowVersion + 1;
    } else {
        const auto number = takeRecordIds(**database, act.office());
        if (!number) return fail(number.error());
        now.id = StaffId(*number);
        now.rowVersion = 1;
    }
    QVariantMap binds{{u"id"_s, now.id.value()},
                      {u"office"_s, now.office.value()},
                      {u"name"_s, now.name},
                      {u"role"_s, now.role},
                      {u"from"_s, bound(now.activeFrom)},
                      {u"until"_s, bound(now.activeUntil)},
                      {u"operation"_s, act.operation().text()},
                      {u"recorded"_s, bound(act.at())}};
    if (id) binds[u"expected"_s] = staff.rowVersion;
    auto saved = (*database)->run(id ? kUpdateStaff : kAddStaff, binds);
    if (!saved) return fail(saved.error());
    if (saved->rowsChanged() != 1) return fail(changedElsewhere());
    return now;
}

Result<QMap<QString, QString>> SqlOfficeStore::settings(OfficeId office,
                                                        std::optional<StaffId> staff) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kSettings, {{u"office"_s, office.value()},
                                             {u"staff"_s, staff ? staff->value() : qint64(0)}});
    if (!rows) return fail(rows.error());
    QMap<QString, QString> found;
    while (rows->next()) found[rows->text(0)] = rows->text(1);
    return found;
}

Result<> SqlOfficeStore::saveSetting(const Act& act, std::optional<StaffId> staff,
                                     const QString& key, const QString& value) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"office"_s, act.office().value()},
                      {u"staff"_s, staff ? staff->value() : qint64(0)},
                      {u"key"_s, key}};
    if (!value.isEmpty()) {
        binds[u"value"_s] = value;
        binds[u"operation"_s] = act.operation().text();
        binds[u"recorded"_s] = bound(act.at());
    }
    auto saved = (*database)->run(value.isEmpty() ? kRemoveSetting : kSaveSetting, binds);
    if (!saved) return fail(saved.error());
    return {};
}

Result<std::vector<LocalDay>> SqlOfficeStore::localDays(OfficeId office) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kLocalDays, {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::vector<LocalDay> found;
    while (rows->next()) found.push_back({rows->day(0), rows->number(1) != 0, rows->text(2)});
    return found;
}

Result<> SqlOfficeStore::saveLocalDay(const Act& act, const LocalDay& day) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto saved = (*database)->run(kSaveLocalDay, {{u"office"_s, act.office().value()},
                                                  {u"day"_s, bound(day.day)},
                                                  {u"workday"_s, int(day.isWorkday)},
                                                  {u"name"_s, day.name},
                                                  {u"operation"_s, act.operation().text()},
                                                  {u"recorded"_s, bound(act.at())}});
    if (!saved) return fail(saved.error());
    return {};
}

Result<> SqlOfficeStore::removeLocalDay(const Act& act, QDate day) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto removed = (*database)->run(kRemoveLocalDay,
                                    {{u"office"_s, act.office().value()}, {u"day"_s, bound(day)}});
    if (!removed) return fail(removed.error());
    return {};
}

Result<int> SqlOfficeStore::nextNumber(OfficeId office, const QString& kind, int year) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(
        kNextNumber, {{u"office"_s, office.value()}, {u"kind"_s, kind}, {u"year"_s, year}});
    if (!row) return fail(row.error());
    return row->next() ? row->number(0) : 1;
}

Result<int> SqlOfficeStore::takeNumber(const Act& act, const QString& kind, int year) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(
        kTakeNumber, {{u"office"_s, act.office().value()}, {u"kind"_s, kind}, {u"year"_s, year}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(changedElsewhere());
    return row->number(0);
}

Result<> SqlOfficeStore::continueSeries(const Act& act, const QString& kind, int year, int next) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (next < 1) return fail(numberUsed());
    auto saved = (*database)->run(kContinueSeries, {{u"office"_s, act.office().value()},
                                                    {u"kind"_s, kind},
                                                    {u"year"_s, year},
                                                    {u"next"_s, next}});
    if (!saved) return fail(saved.error());
    if (saved->rowsChanged() != 1) return fail(numberUsed());
    return {};
}

}  // namespace zhiqiao
