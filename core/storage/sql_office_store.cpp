// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_office_store.h"

#include "core/base/pinyin.h"
#include "core/storage/sql_cells.h"

#include <algorithm>
#include <map>

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

constexpr Statement kKeepOffice{"office_version.add",
                                uR"(
    INSERT INTO office_version (office_id, row_version, code, name, division, address, phone,
        operation_id, recorded_at, replaced_at, replaced_by)
    SELECT id, row_version, code, name, division, address, phone, operation_id, recorded_at,
        :replaced, :by FROM office WHERE id = :id RETURNING *)"};

// Oldest version first: the last row read of each office is the one that stood at the instant.
constexpr Statement kOfficesAsOf{"office.as_of",
                                 uR"(
    SELECT id, code, name, division, address, phone, row_version FROM office
    WHERE recorded_at <= :at
    UNION ALL SELECT office_id, code, name, division, address, phone, row_version
    FROM office_version WHERE recorded_at <= :at ORDER BY 7)"};

// SQLite has no FOR UPDATE; an update that changes nothing locks the row on both engines.
constexpr Statement kHoldOffice{"office.hold",
                                u"UPDATE office SET row_version = row_version WHERE id = :id"};

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

constexpr Statement kKeepStaff{"staff_version.add",
                               uR"(
    INSERT INTO staff_version (staff_id, row_version, office_id, name, role, active_from,
        active_until, operation_id, recorded_at, replaced_at, replaced_by)
    SELECT id, row_version, office_id, name, role, active_from, active_until, operation_id,
        recorded_at, :replaced, :by FROM staff WHERE id = :id RETURNING *)"};

constexpr Statement kStaffAsOf{"staff.as_of",
                               uR"(
    SELECT id, office_id, name, role, active_from, active_until, row_version FROM staff
    WHERE recorded_at <= :at
    UNION ALL SELECT staff_id, office_id, name, role, active_from, active_until, row_version
    FROM staff_version WHERE recorded_at <= :at ORDER BY 7)"};

constexpr Statement kSettings{
    "setting.all",
    u"SELECT key, value, row_version FROM setting WHERE office_id = :office AND staff_id = :staff"};

constexpr Statement kHoldSetting{"setting.hold",
                                 uR"(
    UPDATE setting SET row_version = row_version
    WHERE office_id = :office AND staff_id = :staff AND key = :key RETURNING row_version)"};

constexpr Statement kAddSetting{"setting.add",
                                uR"(
    INSERT INTO setting (office_id, staff_id, key, value, row_version, operation_id, recorded_at)
    VALUES (:office, :staff, :key, :value, 1, :operation, :recorded))"};

// One that was taken away stays as an empty row, so that its versions go on counting.
constexpr Statement kUpdateSetting{"setting.update",
                                   uR"(
    UPDATE setting SET value = :value, row_version = row_version + 1, operation_id = :operation,
        recorded_at = :recorded
    WHERE office_id = :office AND staff_id = :staff AND key = :key)"};

constexpr Statement kKeepSetting{"setting_version.add",
                                 uR"(
    INSERT INTO setting_version (office_id, staff_id, key, row_version, value, operation_id,
        recorded_at, replaced_at, replaced_by)
    SELECT office_id, staff_id, key, row_version, value, operation_id, recorded_at, :recorded,
        :operation
    FROM setting WHERE office_id = :office AND staff_id = :staff AND key = :key RETURNING *)"};

constexpr Statement kSettingsAsOf{"setting.as_of",
                                  uR"(
    SELECT key, value, row_version FROM setting
    WHERE office_id = :office AND staff_id = :staff AND recorded_at <= :at
    UNION ALL SELECT key, value, row_version FROM setting_version
    WHERE office_id = :office AND staff_id = :staff AND recorded_at <= :at ORDER BY 3)"};

constexpr Statement kLocalDays{"local_day.all",
                               uR"(
    SELECT day, is_workday, name, row_version FROM local_day WHERE office_id = :office
    ORDER BY day)"};

constexpr Statement kHoldLocalDay{"local_day.hold",
                                  uR"(
    UPDATE local_day SET row_version = row_version WHERE office_id = :office AND day = :day
    RETURNING row_version)"};

constexpr Statement kAddLocalDay{"local_day.add",
                                 uR"(
    INSERT INTO local_day (office_id, day, is_workday, name, row_version, operation_id,
        recorded_at)
    VALUES (:office, :day, :workday, :name, 1 + COALESCE((SELECT MAX(row_version)
        FROM local_day_version WHERE office_id = :office AND day = :day), 0), :operation,
        :recorded)
    RETURNING row_version)"};

constexpr Statement kUpdateLocalDay{"local_day.update",
                                    uR"(
    UPDATE local_day SET is_workday = :workday, name = :name, row_version = row_version + 1,
        operation_id = :operation, recorded_at = :recorded
    WHERE office_id = :office AND day = :day RETURNING row_version)"};

constexpr Statement kKeepLocalDay{"local_day_version.add",
                                  uR"(
    INSERT INTO local_day_version (office_id, day, row_version, is_workday, name, operation_id,
        recorded_at, replaced_at, replaced_by)
    SELECT office_id, day, row_version, is_workday, name, operation_id, recorded_at, :recorded,
        :operation
    FROM local_day WHERE office_id = :office AND day = :day RETURNING *)"};

constexpr Statement kLocalDaysAsOf{"local_day.as_of",
                                   uR"(
    SELECT day, is_workday, name, row_version FROM local_day
    WHERE office_id = :office AND recorded_at <= :at
    UNION ALL SELECT day, is_workday, name, row_version FROM local_day_version
    WHERE office_id = :office AND recorded_at <= :at AND replaced_at > :at ORDER BY 4)"};

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

constexpr Statement kBeginSeries{"number_series.begin",
                                 uR"(
    INSERT INTO number_series (office_id, kind, year, next_number, highest_given)
    VALUES (:office, :kind, :year, 1, 0) ON CONFLICT DO NOTHING)"};

constexpr Statement kHoldSeries{"number_series.hold",
                                uR"(
    UPDATE number_series SET next_number = next_number
    WHERE office_id = :office AND kind = :kind AND year = :year
    RETURNING next_number, highest_given)"};

constexpr Statement kContinueSeries{"number_series.continue",
                                    uR"(
    UPDATE number_series SET next_number = :next
    WHERE office_id = :office AND kind = :kind AND year = :year)"};

constexpr Statement kAddJump{"number_jump.add",
                             uR"(
    INSERT INTO number_jump (office_id, kind, year, from_number, to_number, operation_id,
        recorded_at)
    VALUES (:office, :kind, :year, :from, :next, :operation, :recorded))"};

/// The stored version of a row, or nothing when there is none.
Result<std::optional<int>> storedVersion(Database& database, const Statement& statement,
                                         qint64 id) {
    auto row = database.run(statement, {{u"id"_s, id}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(row->number(0)) : std::nullopt;
}

/// Keeps a row that is about to be replaced. Another counter that kept the same version first has
/// replaced it.
Result<> keepReplaced(Database& database, const Statement& statement, const QVariantMap& binds) {
    auto kept = database.run(statement, binds);
    if (!kept) return fail(constraintAs(kept.error(), changedElsewhere()));
    while (kept->next()) noteReplaced(database, statement, kept->named());
    return {};
}

/// The version of the row the binds name, 0 for none; no other counter changes it until this act
/// ends.
Result<int> heldVersion(Database& database, const Statement& statement, const QVariantMap& place) {
    auto row = database.run(statement, place);
    if (!row) return fail(row.error());
    return row->next() ? row->number(0) : 0;
}

Office officeAt(const Rows& rows) {
    return {OfficeId(rows.number(0)),
            rows.text(1),
            rows.text(2),
            rows.text(3),
            rows.text(4),
            rows.text(5),
            rows.number(6)};
}

Staff staffAt(const Rows& rows) {
    return {StaffId(rows.id(0)), OfficeId(rows.number(1)), rows.text(2),  rows.text(3),
            rows.day(4),         rows.optionalDay(5),      rows.number(6)};
}

LocalDay localDayAt(const Rows& rows) {
    return {rows.day(0), rows.number(1) != 0, rows.text(2), rows.number(3)};
}

/// The last of the rows for each key, by key.
template <class Row, class KeyOf>
std::vector<Row> lastOfEach(Rows& rows, Row (*read)(const Rows&), KeyOf keyOf) {
    std::map<std::decay_t<decltype(keyOf(std::declval<Row>()))>, Row> found;
    while (rows.next()) {
        auto row = read(rows);
        auto key = keyOf(row);
        found.insert_or_assign(std::move(key), std::move(row));
    }
    std::vector<Row> last;
    for (auto& [key, row] : found) last.push_back(std::move(row));
    return last;
}

void sortBySound(std::vector<Staff>& staff) {
    std::ranges::sort(
        staff, {}, [](const Staff& one) { return std::pair(soundOf(one.name).sortKey, one.id); });
}

QVariantMap settingsOf(OfficeId office, std::optional<StaffId> staff) {
    return {{u"office"_s, office.value()}, {u"staff"_s, staff ? staff->value() : qint64(0)}};
}

}  // namespace

Result<std::vector<Office>> SqlOfficeStore::offices() const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kOffices);
    if (!rows) return fail(rows.error());
    std::vector<Office> found;
    while (rows->next()) found.push_back(officeAt(*rows));
    return found;
}

Result<std::vector<Office>> SqlOfficeStore::officesAsOf(const QDateTime& instant) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kOfficesAsOf, {{u"at"_s, bound(instant)}});
    if (!rows) return fail(rows.error());
    return lastOfEach(*rows, officeAt, [](const Office& office) { return office.id; });
}

Result<> SqlOfficeStore::hold(const Act& act) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto held = (*database)->run(kHoldOffice, {{u"id"_s, act.office().value()}});
    if (!held) return fail(held.error());
    if (held->rowsChanged() != 1) return fail(recordNotFound());
    return {};
}

Result<Office> SqlOfficeStore::saveOffice(const Act& act, const Office& office) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto version = storedVersion(**database, kOfficeVersion, office.id.value());
    if (!version) return fail(version.error());
    if (*version && **version != office.rowVersion) return fail(changedElsewhere());
    if (*version)
        if (auto kept = keepReplaced(**database, kKeepOffice,
                                     {{u"id"_s, office.id.value()},
                                      {u"replaced"_s, bound(act.at())},
                                      {u"by"_s, act.operation().text()}});
            !kept)
            return fail(kept.error());
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
    while (rows->next()) found.push_back(staffAt(*rows));
    sortBySound(found);
    return found;
}

Result<std::vector<Staff>> SqlOfficeStore::staffAsOf(const QDateTime& instant) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kStaffAsOf, {{u"at"_s, bound(instant)}});
    if (!rows) return fail(rows.error());
    auto found = lastOfEach(*rows, staffAt, [](const Staff& staff) { return staff.id; });
    sortBySound(found);
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
        if (auto kept = keepReplaced(**database, kKeepStaff,
                                     {{u"id"_s, id->value()},
                                      {u"replaced"_s, bound(act.at())},
                                      {u"by"_s, act.operation().text()}});
            !kept)
            return fail(kept.error());
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
                      {u"operation"_s, act.operation().row(now.id.value()).text()},
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
    auto rows = (*database)->run(kSettings, settingsOf(office, staff));
    if (!rows) return fail(rows.error());
    QMap<QString, QString> found;
    while (rows->next())
        if (const auto value = rows->text(1); !value.isEmpty()) found[rows->text(0)] = value;
    return found;
}

Result<QMap<QString, int>> SqlOfficeStore::settingVersions(OfficeId office,
                                                           std::optional<StaffId> staff) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kSettings, settingsOf(office, staff));
    if (!rows) return fail(rows.error());
    QMap<QString, int> found;
    while (rows->next()) found[rows->text(0)] = rows->number(2);
    return found;
}

Result<> SqlOfficeStore::saveSetting(const Act& act, std::optional<StaffId> staff,
                                     const QString& key, const QString& value,
                                     std::optional<int> seen) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto binds = settingsOf(act.office(), staff);
    binds[u"key"_s] = key;
    const auto version = heldVersion(**database, kHoldSetting, binds);
    if (!version) return fail(version.error());
    if (seen && *seen != *version) return fail(changedElsewhere());
    if (*version == 0 && value.isEmpty()) return {};
    binds[u"operation"_s] = act.operation().text();
    binds[u"recorded"_s] = bound(act.at());
    if (*version > 0)
        if (auto kept = keepReplaced(**database, kKeepSetting, binds); !kept) return kept;
    binds[u"value"_s] = value;
    auto saved = (*database)->run(*version > 0 ? kUpdateSetting : kAddSetting, binds);
    if (!saved) return fail(constraintAs(saved.error(), changedElsewhere()));
    return {};
}

Result<QMap<QString, QString>> SqlOfficeStore::settingsAsOf(OfficeId office,
                                                            std::optional<StaffId> staff,
                                                            const QDateTime& instant) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto binds = settingsOf(office, staff);
    binds[u"at"_s] = bound(instant);
    auto rows = (*database)->run(kSettingsAsOf, binds);
    if (!rows) return fail(rows.error());
    QMap<QString, QString> found;
    while (rows->next()) found[rows->text(0)] = rows->text(1);
    found.removeIf([](const auto& setting) { return setting.value().isEmpty(); });
    return found;
}

Result<std::vector<LocalDay>> SqlOfficeStore::localDays(OfficeId office) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kLocalDays, {{u"office"_s, office.value()}});
    if (!rows) return fail(rows.error());
    std::vector<LocalDay> found;
    while (rows->next()) found.push_back(localDayAt(*rows));
    return found;
}

Result<LocalDay> SqlOfficeStore::saveLocalDay(const Act& act, const LocalDay& day) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"office"_s, act.office().value()}, {u"day"_s, bound(day.day)}};
    const auto version = heldVersion(**database, kHoldLocalDay, binds);
    if (!version) return fail(version.error());
    if (day.rowVersion != *version) return fail(changedElsewhere());
    binds[u"operation"_s] = act.operation().text();
    binds[u"recorded"_s] = bound(act.at());
    if (*version > 0)
        if (auto kept = keepReplaced(**database, kKeepLocalDay, binds); !kept)
            return fail(kept.error());
    binds[u"workday"_s] = int(day.isWorkday);
    binds[u"name"_s] = day.name;
    auto saved = (*database)->run(*version > 0 ? kUpdateLocalDay : kAddLocalDay, binds);
    if (!saved) return fail(constraintAs(saved.error(), changedElsewhere()));
    saved->next();
    auto now = day;
    now.rowVersion = saved->number(0);
    return now;
}

Result<std::vector<LocalDay>> SqlOfficeStore::localDaysAsOf(OfficeId office,
                                                            const QDateTime& instant) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kLocalDaysAsOf,
                                 {{u"office"_s, office.value()}, {u"at"_s, bound(instant)}});
    if (!rows) return fail(rows.error());
    return lastOfEach(*rows, localDayAt, [](const LocalDay& day) { return day.day; });
}

Result<> SqlOfficeStore::removeLocalDay(const Act& act, QDate day) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"office"_s, act.office().value()}, {u"day"_s, bound(day)}};
    const auto version = heldVersion(**database, kHoldLocalDay, binds);
    if (!version) return fail(version.error());
    if (*version == 0) return {};
    auto kept = binds;
    kept[u"operation"_s] = act.operation().text();
    kept[u"recorded"_s] = bound(act.at());
    if (auto done = keepReplaced(**database, kKeepLocalDay, kept); !done) return done;
    auto removed = (*database)->run(kRemoveLocalDay, binds);
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
    QVariantMap binds{{u"office"_s, act.office().value()}, {u"kind"_s, kind}, {u"year"_s, year}};
    if (auto begun = (*database)->run(kBeginSeries, binds); !begun) return fail(begun.error());
    int from = 0;
    {
        auto series = (*database)->run(kHoldSeries, binds);
        if (!series) return fail(series.error());
        if (!series->next()) return fail(changedElsewhere());
        if (next <= series->number(1)) return fail(numberUsed());
        from = series->number(0);
    }
    binds[u"next"_s] = next;
    if (auto moved = (*database)->run(kContinueSeries, binds); !moved) return fail(moved.error());
    binds[u"from"_s] = from;
    binds[u"operation"_s] = act.operation().text();
    binds[u"recorded"_s] = bound(act.at());
    if (auto jump = (*database)->run(kAddJump, binds); !jump) return fail(jump.error());
    return {};
}

}  // namespace zhiqiao
