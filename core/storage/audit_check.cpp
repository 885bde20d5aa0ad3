// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_check.h"

#include "core/security/vault/botan_provider.h"
#include "core/security/vault/vault.h"
#include "core/security/vault/vault_bytes.h"

#include <QCoreApplication>

#include <future>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AuditCheck {
    Q_DECLARE_TR_FUNCTIONS(AuditCheck)
};

constexpr int kRowsAtOnce = 20'000;
const BotanProvider kChecking;

/// Rows by their numbers; the id tells rows of one number apart, which the schema does not allow.
constexpr Statement kChainRows{"audit.rows",
                               uR"(
    SELECT seq, recorded_at, offset_minutes, monotonic_ms, staff_id, role, workstation, act,
        subject, subject_id, operation_id, right_code, working_day, outcome, values_digest,
        generation, previous_mac, mac
    FROM journal WHERE office_id = :office AND seq > :after ORDER BY seq LIMIT :page)"};
constexpr Statement kChainHead{"audit.head",
                               u"SELECT seq, mac FROM audit_head WHERE office_id = :office"};
constexpr Statement kChainRowCount{"audit.count",
                                   u"SELECT count(*) FROM journal "
                                   "WHERE office_id = :office AND seq IS NOT NULL"};
constexpr Statement kKeptValues{"audit.values",
                                uR"(
    SELECT j.id, j.seq, j.values_digest, v.salt, v.values_seal
    FROM journal j JOIN journal_value v ON v.id = j.id
    WHERE j.office_id = :office AND j.seq > :after ORDER BY j.seq LIMIT :page)"};

template <class Array>
Array arrayFrom(const QByteArray& bytes) {
    Array array{};
    if (std::size_t(bytes.size()) == array.size())
        std::copy(bytes.cbegin(), bytes.cend(), array.begin());
    return array;
}

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
            .previousMac = arrayFrom<Digest>(rows.bytes(16)),
            .mac = arrayFrom<Digest>(rows.bytes(17))};
}

using Page = std::vector<AuditRow>;

Result<Page> readPage(Database& aside, OfficeId office, qint64 after) {
    auto rows = aside.run(
        kChainRows, {{u"office"_s, office.value()}, {u"after"_s, after}, {u"page"_s, kRowsAtOnce}});
    if (!rows) return fail(rows.error());
    Page page;
    page.reserve(kRowsAtOnce);
    while (rows->next()) page.push_back(rowAt(*rows, office));
    return page;
}

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
                      const std::function<bool(const Page&)>& check, const Progress& progress) {
    const auto all = countRows(aside, office);
    if (!all) return fail(all.error());
    std::future<bool> checking;
    const auto sound = [&] { return !checking.valid() || checking.get(); };
    qint64 done = 0;
    for (qint64 after = first;;) {
        auto page = readPage(aside, office, after);
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
        .office = office.value(), .seq = row->id(0), .mac = arrayFrom<Digest>(row->bytes(1))};
}

Result<ChainReport> verifyAuditTrail(Database& aside, OfficeId office, const Secret& auditRoot,
                                     const std::vector<Anchor>& anchors, const Progress& progress) {
    if (auditRoot.empty())
        return fail({.kind = Error::Kind::Denied,
                     .code = "audit.root_needed",
                     .message = AuditCheck::tr("Only an auditor's key can check the audit trail."),
                     .hint = AuditCheck::tr("Sign in as auditor.")});
    const auto head = auditHead(aside, office);
    if (!head) return fail(head.error());
    auto ends = anchors;
    if (head->seq > 0) ends.push_back(*head);  // the head is where the chain has to arrive
    ChainVerifier verifier({.office = office.value()}, auditRoot, ends, kChecking);
    const auto followed = eachPage(
        aside, office, -1,
        [&](const Page& page) {
            return std::ranges::all_of(page,
                                       [&](const AuditRow& row) { return verifier.follow(row); });
        },
        progress);
    if (!followed) return fail(followed.error());
    if (!*followed) {
        const auto looked = eachPage(
            aside, office, -1,
            [&](const Page& page) {
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
            {{u"office"_s, office.value()}, {u"after"_s, after}, {u"page"_s, kRowsAtOnce}});
        if (!rows) return fail(rows.error());
        bool any = false;
        while (rows->next()) {
            any = true;
            after = rows->id(1);
            const auto values =
                vault.open({"journal_value", "values", rows->id(0)}, rows->bytes(4));
            const auto salt = arrayFrom<Salt>(rows->bytes(3));
            if (!values || erasableDigest(kChecking, salt, values->toUtf8()) != rows->bytes(2))
                return ChainBreak{.seq = after, .fault = ChainFault::Edited};
        }
        if (!any) return std::optional<ChainBreak>();
        if (!progress.wanted(after, *all)) return fail(cancelled());
    }
}

}  // namespace zhiqiao
