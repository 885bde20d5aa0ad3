// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_retention.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Retention {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

const QString kKeptKey = u"audit.kept_months"_s;
constexpr int kMostMonths = 1200;

Error unreadable(const QString& what) {
    return {
        .kind = Error::Kind::Invalid,
        .code = "audit.retention_unreadable",
        .message = Retention::tr("The file with the retention of the audit trail is not whole."),
        .hint = Retention::tr("Install the program again."),
        .detail = what};
}

Error belowFloor(int floor) {
    return {
        .kind = Error::Kind::Denied,
        .code = "audit.below_floor",
        .message = Retention::tr(
            "The law keeps records of the audit trail for %n month(s) at least.", nullptr, floor),
        .hint = Retention::tr("Nobody can shorten this term.")};
}

}  // namespace

Result<AuditRetention> retentionIn(const CsvTable& table) {
    AuditRetention retention;
    for (const auto& row : table.rows) {
        const auto months = row[table.column(u"months"_s)].toInt();
        if (row[table.column(u"source"_s)].isEmpty()) return fail(unreadable(u"source"_s));
        const auto& term = row[table.column(u"term"_s)];
        (term == u"floor" ? retention.floor : retention.kept) = months;
        retention.sources << row[table.column(u"source"_s)];
    }
    if (retention.floor < 1) return fail(unreadable(u"floor"_s));
    if (retention.kept < retention.floor) return fail(unreadable(u"kept"_s));
    return retention;
}

Result<AuditRetention> auditRetention(const OfficeStore& offices, OfficeId office) {
    const auto table = readResourceTable(u"security/audit_retention.csv"_s);
    if (!table) return fail(table.error());
    auto retention = retentionIn(*table);
    if (!retention) return retention;
    const auto settings = offices.settings(office, {});
    if (!settings) return fail(settings.error());
    if (const auto months = settings->value(kKeptKey).toInt(); months > 0)
        retention->kept = std::max(months, retention->floor);
    return retention;
}

Result<> setAuditRetention(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                           const OperationId& operation, int months) {
    const auto now = auditRetention(offices, actor.office);
    if (!now) return fail(now.error());
    if (months < now->floor) return fail(belowFloor(now->floor));
    if (months > kMostMonths)
        return fail(
            {.kind = Error::Kind::Invalid,
             .code = "audit.bad_term",
             .message =
                 Retention::tr("The audit trail is kept for %1 months at most.").arg(kMostMonths),
             .hint = Retention::tr("Give the months."),
             .detail = u"field=months"_s});
    return transactions.run(
        actor, {.name = "setting.save", .operation = operation, .right = Right::AuditPurge},
        [&](const Act& act) {
            return offices.saveSetting(act, {}, kKeptKey, QString::number(months));
        });
}

Result<QDate> purgeBefore(const AuditRetention& retention, QDate today,
                          std::optional<QDate> asked) {
    const auto latest = today.addMonths(-std::max(retention.kept, retention.floor));
    if (!asked || *asked <= latest) return asked.value_or(latest);
    if (*asked > today.addMonths(-retention.floor)) return fail(belowFloor(retention.floor));
    return fail({.kind = Error::Kind::Denied,
                 .code = "audit.kept",
                 .message = Retention::tr("The office keeps records of the audit trail from %1 on.")
                                .arg(latest.toString(Qt::ISODate)),
                 .hint = Retention::tr("Take that day or an earlier one.")});
}

}  // namespace zhiqiao
