// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_conditions.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_office_versions.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kSettings{
    "setting.all",
    u"SELECT key, value, row_version FROM setting WHERE office_id = :office AND staff_id = :staff"};

/// A few keys of each office along the primary key: a server that compares estimates would rather
/// read the settings of all staff through, so it is not left to.
QString settingsOfEach(bool isSqlite, const QString& begins) {
    const auto wanted = u"s.office_id = o.id AND s.staff_id = 0 AND s.value <> '' AND "_s + begins;
    const auto joined = isSqlite ? u"CROSS JOIN setting s ON "_s + wanted
                                 : u"CROSS JOIN LATERAL (SELECT * FROM setting s WHERE "_s +
                                       wanted + u" OFFSET 0) s"_s;
    return u"SELECT s.office_id, s.key, s.value FROM office o "_s + joined +
           u" ORDER BY s.office_id, s.key"_s;
}

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

LocalDay localDayAt(const Rows& rows) {
    return {rows.day(0), rows.number(1) != 0, rows.text(2), rows.number(3)};
}

QVariantMap settingsOf(OfficeId office, std::optional<StaffId> staff) {
    return {{u"office"_s, office.value()}, {u"staff"_s, staff ? staff->value() : qint64(0)}};
}

}  // namespace

Result<> keepReplaced(Database& database, const Statement& statement, const QVariantMap& binds) {
    auto kept = database.run(statement, binds);
    if (!kept) return fail(constraintAs(kept.error(), changedElsewhere()));
    while (kept->next()) noteReplaced(database, statement, kept->named());
    return {};
}

Result<int> heldVersion(Database& database, const Statement& statement, const QVariantMap& place) {
    auto row = database.run(statement, place);
    if (!row) return fail(row.error());
    return row->next() ? row->number(0) : 0;
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

Result<std::vector<OfficeSetting>> SqlOfficeStore::settingsOfAll(const QString& prefix) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap values;
    ListBinds binds(values);
    const auto text =
        settingsOfEach((*database)->isSqlite(), beginsWith(u"s.key"_s, prefix, binds));
    auto rows = (*database)->run({"setting.of_all", text, false}, values);
    if (!rows) return fail(rows.error());
    std::vector<OfficeSetting> found;
    while (rows->next()) found.push_back({OfficeId(rows->number(0)), rows->text(1), rows->text(2)});
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

}  // namespace zhiqiao
