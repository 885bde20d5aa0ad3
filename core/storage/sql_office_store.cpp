// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_office_store.h"

#include "core/base/pinyin.h"
#include "core/storage/sql_office_versions.h"

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

Result<std::optional<int>> storedVersion(Database& database, const Statement& statement,
                                         qint64 id) {
    auto row = database.run(statement, {{u"id"_s, id}});
    if (!row) return fail(row.error());
    return row->next() ? std::optional(row->number(0)) : std::nullopt;
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

void sortBySound(std::vector<Staff>& staff) {
    std::ranges::sort(
        staff, {}, [](const Staff& one) { return std::pair(soundOf(one.name).sortKey, one.id); });
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

}  // namespace zhiqiao
