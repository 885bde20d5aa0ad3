// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_rows.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kChainRows{"audit.rows",
                               uR"(
    SELECT seq, recorded_at, offset_minutes, monotonic_ms, staff_id, role, workstation, act,
        subject, subject_id, operation_id, right_code, working_day, outcome, values_digest,
        generation, previous_mac, mac
    FROM journal WHERE office_id = :office AND seq > :after ORDER BY seq LIMIT :page)"};

AuditRow rowAt(const Rows& rows, OfficeId office) {
    return {.seq = rows.id(0),
            .office = office.value(),
            .utcMs = rows.id(1),
            .offsetMinutes = rows.number(2),
            .monotonicMs = rows.id(3),
            .user = rows.text(4),
            .role = rows.text(5),
            .workstation = rows.text(6),
            .event = rows.text(7),
            .objectType = rows.text(8),
            .objectId = rows.id(9),
            .operation = rows.text(10),
            .right = rows.text(11),
            .workingDay = rows.text(12),
            .outcome = rows.text(13),
            .digest = rows.bytes(14),
            .generation = rows.number(15),
            .previousMac = auditArray<Digest>(rows.bytes(16)),
            .mac = auditArray<Digest>(rows.bytes(17))};
}

}  // namespace

Result<AuditPage> readAuditPage(Database& database, OfficeId office, qint64 after) {
    auto rows = database.run(
        kChainRows, {{u"office"_s, office.value()}, {u"after"_s, after}, {u"page"_s, kAuditPage}});
    if (!rows) return fail(rows.error());
    AuditPage page;
    page.reserve(kAuditPage);
    while (rows->next()) page.push_back(rowAt(*rows, office));
    return page;
}

}  // namespace zhiqiao
