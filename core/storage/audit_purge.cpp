// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_purge.h"

#include "core/security/audit_retention.h"
#include "core/security/vault/audit_segment.h"
#include "core/security/vault/botan_provider.h"
#include "core/storage/anchor_file.h"
#include "core/storage/audit_check.h"
#include "core/storage/audit_rows.h"
#include "core/storage/database_guard.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTimeZone>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AuditPurge {
    Q_DECLARE_TR_FUNCTIONS(AuditPurge)
};

const BotanProvider kPurging;

constexpr Statement kFirstKept{"audit.first_kept",
                               uR"(
    SELECT min(seq) FROM journal WHERE office_id = :office AND seq IS NOT NULL
        AND recorded_at >= :since)"};
constexpr Statement kPurgedHead{"audit_head.look",
                                u"SELECT seq FROM audit_head WHERE office_id = :office"};
constexpr Statement kHoldHead{"audit_head.hold",
                              u"SELECT seq FROM audit_head WHERE office_id = :office FOR UPDATE"};
constexpr Statement kServerTime{"server.time",
                                u"SELECT CAST(extract(epoch FROM now()) * 1000 AS bigint)"};
constexpr Statement kDropValues{"journal_value.purge",
                                uR"(
    DELETE FROM journal_value WHERE id IN
        (SELECT id FROM journal WHERE office_id = :office AND seq <= :last))"};
constexpr Statement kDropRows{"journal.purge",
                              u"DELETE FROM journal WHERE office_id = :office AND seq <= :last"};

Error nothingToPurge(QDate before) {
    return {.kind = Error::Kind::Conflict,
            .code = "audit.nothing_to_purge",
            .message = AuditPurge::tr("The audit trail has no record from before %1.")
                           .arg(before.toString(Qt::ISODate)),
            .hint = AuditPurge::tr("There is nothing to do.")};
}

Error segmentExists(const QString& file) {
    return {.kind = Error::Kind::Conflict,
            .code = "audit.segment_exists",
            .message = AuditPurge::tr("There is a file %1 already.").arg(file),
            .hint = AuditPurge::tr("Give another name; no file of records is written over.")};
}

Error segmentNotWritten(const QString& file, const QString& why) {
    return {.kind = Error::Kind::Internal,
            .code = "audit.segment_not_written",
            .message = AuditPurge::tr("The purged records could not be written to %1.").arg(file),
            .hint = AuditPurge::tr("Nothing was purged. See whether the medium has room."),
            .detail = why};
}

Error purgeCancelled() {
    return {.kind = Error::Kind::Denied,
            .code = "audit.cancelled",
            .message = AuditPurge::tr("The audit trail was not purged."),
            .hint = AuditPurge::tr("Purge it again.")};
}

qint64 startOf(QDate day) { return day.startOfDay(QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch(); }

/// The last record that may go; nothing while the first has to stay.
Result<std::optional<qint64>> lastBefore(Database& database, OfficeId office, QDate day) {
    auto row =
        database.run(kFirstKept, {{u"office"_s, office.value()}, {u"since"_s, startOf(day)}});
    if (!row) return fail(row.error());
    // The head itself always stays: it was written by an act that is yet to be followed.
    const auto head = auditHead(database, office);
    if (!head) return fail(head.error());
    const auto kept = row->next() && !row->isNull(0) ? row->id(0) : head->seq;
    return kept > 1 ? std::optional(kept - 1) : std::nullopt;
}

Error unsound() {
    return {.kind = Error::Kind::Conflict,
            .code = "audit.chain_changed",
            .message = AuditPurge::tr("The audit trail changed while it was being put away."),
            .hint = AuditPurge::tr("Nothing was purged. Check the trail, then purge it again.")};
}

Error endUnknown(const QString& file) {
    return {.kind = Error::Kind::Busy,
            .code = "audit.purge_unknown",
            .message = AuditPurge::tr("It is not known whether the records were purged."),
            .hint = AuditPurge::tr("Keep %1: it may be the only copy. Open the database again and "
                                   "check the trail.")
                        .arg(file)};
}

/// Other counters of the office write and purge nothing until the act ends.
Result<> holdChain(Database& database, OfficeId office) {
    auto held = database.run(database.isSqlite() ? kPurgedHead : kHoldHead,
                             {{u"office"_s, office.value()}});
    if (!held) return fail(held.error());
    return {};
}

Result<> writeSegment(const AuditPurgePorts& ports, const ChainStart& start, qint64 last,
                      const PurgeOrder& order) {
    QSaveFile out(order.file);
    bool good = out.open(QFile::WriteOnly) &&
                out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                out.write(segmentHead(start)) > 0;
    Anchor end{.office = start.office, .seq = start.firstSeq - 1, .utcMs = startOf(order.today)};
    while (good && end.seq < last) {
        const auto page = readAuditPage(ports.aside, OfficeId(start.office), end.seq);
        if (!page) return fail(page.error());
        if (page->empty()) return fail(unsound());
        for (const auto& row : *page) {
            if (row.seq > last) break;
            if (row.seq != end.seq + 1) return fail(unsound());
            good = good && out.write(segmentLine(row)) > 0;
            end.seq = row.seq;
            end.mac = row.mac;
        }
        if (!order.progress.wanted(end.seq - start.firstSeq, last - start.firstSeq))
            return fail(purgeCancelled());
    }
    const auto anchor = signAnchor(ports.aside, ports.vault, end);
    if (!anchor) return fail(anchor.error());
    good = good && out.write(anchorLine(*anchor)) > 0 && out.commit() &&
           syncToDisk(folderOf(order.file));
    if (!good) return fail(segmentNotWritten(order.file, out.errorString()));
    return {};
}

/// The act failed: whether nothing was purged. An answer that was lost on the way may have been a
/// yes, and then the file is all there is.
Result<bool> isPurgedAfterAll(const AuditPurgePorts& ports, OfficeId office,
                              const ChainStart& before) {
    const auto now = auditStart(ports.aside, office);
    if (!now) return fail(now.error());
    return now->firstSeq != before.firstSeq;
}

/// By the server's clock, where there is one: that of a counter is set by who sits there.
Result<QDate> dayOf(Database& database, QDate asked) {
    if (database.isSqlite()) return asked;
    auto row = database.run(kServerTime);
    if (!row) return fail(row.error());
    if (!row->next()) return asked;
    const auto today =
        QDateTime::fromMSecsSinceEpoch(row->id(0), QTimeZone("Asia/Shanghai")).date();
    return std::min(asked, today);
}

/// An act of its own, so that who may not purge learns nothing else.
Result<> checkWhole(const AuditPurgePorts& ports, const Actor& actor, const Progress& progress) {
    if (auto may = ports.transactions.run(
            actor,
            {.name = "audit.verify", .operation = OperationId::make(), .right = Right::AuditPurge},
            [](const Act&) { return Result<>(); });
        !may)
        return may;
    const auto report = verifyAuditTrail(ports.aside, actor.office, ports.auditRoot, {}, progress);
    if (!report) return fail(report.error());
    if (report->broken) return fail(chainBroken(*report->broken));
    return {};
}

Result<> dropRecords(const AuditPurgePorts& ports, const Act& act, const ChainStart& start,
                     qint64 last) {
    auto database = ports.connections.here();
    if (!database) return fail(database.error());
    if (auto held = holdChain(**database, act.office()); !held) return held;
    const auto now = auditStart(**database, act.office());
    if (!now) return fail(now.error());
    if (now->firstSeq != start.firstSeq) return fail(unsound());
    const QVariantMap binds{{u"office"_s, act.office().value()}, {u"last"_s, last}};
    for (const auto& statement : {kDropValues, kDropRows})
        if (auto dropped = (*database)->run(statement, binds); !dropped)
            return fail(dropped.error());
    return {};
}

}  // namespace

Result<Purged> purgeAudit(const AuditPurgePorts& ports, const Actor& actor,
                          const OperationId& operation, const PurgeOrder& order) {
    if (auto whole = checkWhole(ports, actor, order.progress); !whole) return fail(whole.error());
    const auto retention = auditRetention(ports.offices, actor.office);
    if (!retention) return fail(retention.error());
    const auto today = dayOf(ports.aside, order.today);
    if (!today) return fail(today.error());
    const auto before = purgeBefore(*retention, *today, order.before);
    if (!before) return fail(before.error());
    if (QFile::exists(order.file)) return fail(segmentExists(order.file));
    const auto start = auditStart(ports.aside, actor.office);
    if (!start) return fail(start.error());
    const auto last = lastBefore(ports.aside, actor.office, *before);
    if (!last) return fail(last.error());
    if (!*last || **last < start->firstSeq) return fail(nothingToPurge(*before));
    const Purged purged{start->firstSeq, **last, *before};
    // Before the act, so that no counter waits for a long file; old records change no more.
    if (auto written = writeSegment(ports, *start, purged.last, order); !written)
        return fail(written.error());
    const auto done = ports.transactions.run(
        actor,
        {.name = "audit.purge",
         .operation = operation,
         .subject = "audit",
         .subjectId = purged.last,
         .right = Right::AuditPurge},
        [&](const Act& act) { return dropRecords(ports, act, *start, purged.last); });
    if (done) return purged;
    const auto after = isPurgedAfterAll(ports, actor.office, *start);
    if (!after) return fail(endUnknown(order.file));
    if (*after) return purged;
    QFile::remove(order.file);  // a file that is there says that its records are gone
    return fail(done.error());
}

Result<ChainReport> verifyPurged(const AuditPurgePorts& ports, OfficeId office,
                                 const QString& file) {
    if (ports.auditRoot.empty()) return fail(auditRootNeeded());
    QFile in(file);
    if (!in.open(QFile::ReadOnly))
        return fail({.kind = Error::Kind::Invalid,
                     .code = "audit.segment_not_read",
                     .message = AuditPurge::tr("%1 could not be read.").arg(file),
                     .hint = AuditPurge::tr("See to the name and the permissions."),
                     .detail = in.errorString()});
    const auto key = anchorPublicKey(ports.aside);
    if (!key) return fail(key.error());
    const auto segment = verifySegment(in, ports.auditRoot, *key, kPurging);
    if (!segment) return fail(segment.error());
    auto report = segment->chain;
    const auto start = auditStart(ports.aside, office);
    if (!start) return fail(start.error());
    const bool ofOffice = segment->start.office == office.value();
    const bool meets =
        report.lastSeq + 1 < start->firstSeq ||
        (report.lastSeq + 1 == start->firstSeq && report.lastMac == start->previousMac);
    if (!report.broken && !(ofOffice && meets))
        report.broken = ChainBreak{.seq = report.lastSeq, .fault = ChainFault::Replayed};
    return report;
}

}  // namespace zhiqiao
