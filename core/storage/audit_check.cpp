// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_check.h"

#include "core/security/vault/audit_segment.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/vault.h"
#include "core/security/vault/vault_bytes.h"
#include "core/storage/anchor_file.h"
#include "core/storage/audit_rows.h"

#include <QCoreApplication>

#include <future>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AuditCheck {
    Q_DECLARE_TR_FUNCTIONS(AuditCheck)
};

const BotanProvider kChecking;

constexpr Statement kChainHead{"audit.head",
                               u"SELECT seq, mac FROM audit_head WHERE office_id = :office"};
constexpr Statement kFirstRow{"audit.first",
                              uR"(
    SELECT seq, generation, previous_mac FROM journal WHERE office_id = :office AND seq IS NOT NULL
    ORDER BY seq LIMIT 1)"};
constexpr Statement kPurgedUntil{"audit.purged",
                                 uR"(
    SELECT 1 FROM journal WHERE subject = 'audit' AND subject_id = :last AND office_id = :office
        AND act = 'audit.purge' AND outcome = 'done')"};
constexpr Statement kChainRowCount{"audit.count",
                                   u"SELECT count(*) FROM journal "
                                   "WHERE office_id = :office AND seq IS NOT NULL"};
constexpr Statement kKeptValues{"audit.values",
                                uR"(
    SELECT j.id, j.seq, j.values_digest, v.salt, v.values_seal
    FROM journal j JOIN journal_value v ON v.id = j.id
    WHERE j.office_id = :office AND j.seq > :after ORDER BY j.seq LIMIT :page)"};

Error cancelled() {
    return {.kind = Error::Kind::Denied,
            .code = "audit.cancelled",
            .message = AuditCheck::tr("The audit trail was not checked to its end."),
            .hint = AuditCheck::tr("Check it again.")};
}

Result<qint64> countRows(Database& aside, OfficeId office) {
    auto row = aside.run(kChainRowCount, {{u"office"_s, office.value()}});
    if (!row) return fail(row.error());
    return row->next() ? row->id(0) : 0;
}

/// Hands page after page to `check` while the next one is read; stops when it says no.
Result<bool> eachPage(Database& aside, OfficeId office, qint64 first,
                      const std::function<bool(const AuditPage&)>& check,
                      const Progress& progress) {
    const auto all = countRows(aside, office);
    if (!all) return fail(all.error());
    std::future<bool> checking;
    const auto sound = [&] { return !checking.valid() || checking.get(); };
    qint64 done = 0;
    for (qint64 after = first;;) {
        auto page = readAuditPage(aside, office, after);
        if (!sound()) return false;
        if (!page) return fail(page.error());
        if (page->empty()) return true;
        after = page->back().seq;
        done += qint64(page->size());
        checking = std::async(std::launch::async,
                              [&check, rows = *std::move(page)] { return check(rows); });
        if (!progress.wanted(done, *all)) {
            sound();
            return fail(cancelled());
        }
    }
}

}  // namespace

Result<Anchor> auditHead(Database& database, OfficeId office) {
    auto row = database.run(kChainHead, {{u"office"_s, office.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return Anchor{.office = office.value()};
    return Anchor{
        .office = office.value(), .seq = row->id(0), .mac = auditArray<Digest>(row->bytes(1))};
}

Result<ChainStart> auditStart(Database& database, OfficeId office) {
    ChainStart start{.office = office.value()};
    auto first = database.run(kFirstRow, {{u"office"_s, office.value()}});
    if (!first) return fail(first.error());
    if (!first->next() || first->id(0) <= 1) return start;
    const ChainStart later{.office = office.value(),
                           .firstSeq = first->id(0),
                           .previousMac = auditArray<Digest>(first->bytes(2)),
                           .generation = first->number(1)};
    auto purged = database.run(kPurgedUntil,
                               {{u"office"_s, office.value()}, {u"last"_s, later.firstSeq - 1}});
    if (!purged) return fail(purged.error());
    return purged->next() && isPossibleGeneration(later.generation) ? later : start;
}

Result<ChainReport> verifyAuditTrail(Database& aside, OfficeId office, const Secret& auditRoot,
                                     const std::vector<Anchor>& anchors, const Progress& progress) {
    if (auditRoot.empty()) return fail(auditRootNeeded());
    const auto head = auditHead(aside, office);
    if (!head) return fail(head.error());
    auto ends = anchors;
    if (head->seq > 0) ends.push_back(*head);  // the head is where the chain has to arrive
    const auto start = auditStart(aside, office);
    if (!start) return fail(start.error());
    ChainVerifier verifier(*start, auditKeyOf(auditRoot, start->generation, kChecking), ends,
                           kChecking);
    const auto followed = eachPage(
        aside, office, -1,
        [&](const AuditPage& page) {
            return std::ranges::all_of(page,
                                       [&](const AuditRow& row) { return verifier.follow(row); });
        },
        progress);
    if (!followed) return fail(followed.error());
    if (!*followed) {
        const auto looked = eachPage(
            aside, office, -1,
            [&](const AuditPage& page) {
                for (const auto& row : page) verifier.lookAt(row);
                return true;
            },
            progress);
        if (!looked) return fail(looked.error());
    }
    return verifier.report();
}

Result<std::optional<ChainBreak>> verifyAuditValues(Database& aside, const Vault& vault,
                                                    OfficeId office, const Progress& progress) {
    const auto all = countRows(aside, office);
    if (!all) return fail(all.error());
    for (qint64 after = 0;;) {
        auto rows = aside.run(
            kKeptValues,
            {{u"office"_s, office.value()}, {u"after"_s, after}, {u"page"_s, kAuditPage}});
        if (!rows) return fail(rows.error());
        bool any = false;
        while (rows->next()) {
            any = true;
            after = rows->id(1);
            const auto values =
                vault.open({"journal_value", "values", rows->id(0)}, rows->bytes(4));
            const auto salt = auditArray<Salt>(rows->bytes(3));
            if (!values || erasableDigest(kChecking, salt, values->toUtf8()) != rows->bytes(2))
                return ChainBreak{.seq = after, .fault = ChainFault::Edited};
        }
        if (!any) return std::optional<ChainBreak>();
        if (!progress.wanted(after, *all)) return fail(cancelled());
    }
}

Result<ChainReport> verifyPrintedAnchor(Database& aside, OfficeId office, const Secret& auditRoot,
                                        const std::vector<Anchor>& anchors, const QString& groups,
                                        const Progress& progress) {
    const auto printed = std::ranges::find_if(anchors, [&](const Anchor& anchor) {
        return anchor.office == office.value() && matchesGroups(anchor, groups, kChecking);
    });
    if (printed == anchors.end())
        return fail({.kind = Error::Kind::NotFound,
                     .code = "audit.paper_unknown",
                     .message = AuditCheck::tr("No anchor of this database has these groups."),
                     .hint = AuditCheck::tr("Compare them with the paper sign by sign. If they are "
                                            "right, the file of anchors was changed.")});
    const auto key = anchorPublicKey(aside);
    if (!key) return fail(key.error());
    if (!isSignedBy(*printed, *key, kChecking)) {
        ChainReport report;
        report.broken = ChainBreak{.seq = printed->seq, .fault = ChainFault::Replayed};
        return report;
    }
    const auto start = auditStart(aside, office);
    if (!start) return fail(start.error());
    if (printed->seq < start->firstSeq)
        return fail(
            {.kind = Error::Kind::Conflict,
             .code = "audit.paper_purged",
             .message = AuditCheck::tr("Record %1, which the paper names, was put away when "
                                       "its term was over.")
                            .arg(printed->seq),
             .hint = AuditCheck::tr("Check the file it was put into: audit verify "
                                    "--segment.")});
    return verifyAuditTrail(aside, office, auditRoot, anchors, progress);
}

Error auditRootNeeded() {
    return {.kind = Error::Kind::Denied,
            .code = "audit.root_needed",
            .message = AuditCheck::tr("Only an auditor's key can check the audit trail."),
            .hint = AuditCheck::tr("Sign in as auditor.")};
}

}  // namespace zhiqiao
