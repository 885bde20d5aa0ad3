// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"

#include "core/base/clock.h"
#include "core/security/office_store.h"
#include "core/security/vault/audit_chain.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/vault.h"
#include "core/security/vault/vault_bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTimeZone>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Trail {
    Q_DECLARE_TR_FUNCTIONS(Trail)
};

const QDate kFirstDay(2022, 1, 1);  // generation 0 of every database
constexpr int kMostAhead = 3'653;   // ten years: no clock is set that wrong and not noticed
const BotanProvider kChaining;

constexpr Statement kHead{"audit_head.of",
                          u"SELECT seq, mac, generation FROM audit_head WHERE office_id = :office"};
constexpr Statement kHeldHead{"audit_head.held",
                              u"SELECT seq, mac, generation FROM audit_head "
                              "WHERE office_id = :office FOR UPDATE"};
constexpr Statement kFirstHead{
    "audit_head.add",
    u"INSERT INTO audit_head (office_id, seq, mac, generation) VALUES (:office, 0, :mac, 0) "
    "ON CONFLICT (office_id) DO NOTHING"};
constexpr Statement kMoveHead{"audit_head.move",
                              u"UPDATE audit_head SET seq = :seq, mac = :mac, "
                              "generation = :generation WHERE office_id = :office"};
constexpr Statement kAppend{"journal.add",
                            uR"(
    INSERT INTO journal (id, office_id, staff_id, act, subject, subject_id, operation_id,
        working_day, recorded_at, outcome, right_code, workstation, role, seq, offset_minutes,
        monotonic_ms, values_digest, generation, previous_mac, mac)
    VALUES (:id, :office, :staff, :act, :subject, :subject_id, :operation, :day, :recorded,
        :outcome, :right, :workstation, :role, :seq, :offset, :monotonic, :digest, :generation,
        :previous_mac, :mac))"};
constexpr Statement kKeepValues{
    "journal_value.add",
    u"INSERT INTO journal_value (id, salt, values_seal) VALUES (:id, :salt, :values)"};

struct Head {
    qint64 seq = 0;
    Digest mac{};
    int generation = 0;
};

Digest digestFrom(const QByteArray& bytes) {
    Digest digest{};
    std::copy_n(bytes.cbegin(), std::min<qsizetype>(bytes.size(), kDigestSize), digest.begin());
    return digest;
}

/// Other counters of the office wait here until this transaction ends.
Result<Head> holdHead(Database& database, int office) {
    const QVariantMap binds{{u"office"_s, office}};
    for (int attempt = 0;; ++attempt) {
        auto row = database.run(database.isSqlite() ? kHead : kHeldHead, binds);
        if (!row) return fail(row.error());
        if (row->next()) return Head{row->id(0), digestFrom(row->bytes(1)), row->number(2)};
        if (attempt > 0) return fail(recordNotFound());
        auto first =
            database.run(kFirstHead, {{u"office"_s, office}, {u"mac"_s, bytesOf(Digest{})}});
        if (!first) return fail(first.error());
    }
}

Error keyNotWritten(const QString& file, const QString& detail) {
    return {.kind = Error::Kind::Internal,
            .code = "audit.key_not_written",
            .message = Trail::tr("The key of the audit trail could not be stored in %1.").arg(file),
            .hint = Trail::tr("Nothing was saved. Make room there, or see to the permissions."),
            .detail = detail};
}

Error headDamaged(int generation) {
    return {.kind = Error::Kind::Internal,
            .code = "audit.head_damaged",
            .message = Trail::tr("The audit trail names a day far in the future, so its last entry "
                                 "was altered or is damaged. Nothing was saved."),
            .hint = Trail::tr("Check the clock of this computer and tell the auditor. If the clock "
                              "is right, restore the last good backup."),
            .detail = u"generation=%1"_s.arg(generation)};
}

Result<> writeKey(const QString& file, const AuditKey& key, const VaultKeys& keys) {
    QSaveFile out(file);
    const bool written = out.open(QFile::WriteOnly) &&
                         out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         out.write(sealedAuditKey(key, keys, kChaining)) > 0 && out.commit();
    if (!written) return fail(keyNotWritten(file, out.errorString()));
    return {};
}

}  // namespace

QString auditKeyFileBeside(const QString& documentFile) { return documentFile + u".audit"_s; }

int auditGenerationAt(qint64 utcMs) {
    static const QTimeZone zone("Asia/Shanghai");
    return auditGeneration(kFirstDay, QDateTime::fromMSecsSinceEpoch(utcMs, zone).date());
}

Error auditKeyMissing(const QString& file) {
    return {.kind = Error::Kind::Denied,
            .code = "audit.key_missing",
            .message = Trail::tr("This computer has no key to continue the audit trail (%1), and "
                                 "nothing is done without a trail.")
                           .arg(file),
            .hint = Trail::tr("The auditor signs in here once; that makes the key again.")};
}

AuditTrail::AuditTrail(QString file, VaultKeys keys, Result<AuditKey> key)
    : file_(std::move(file)), keys_(std::move(keys)), key_(std::move(key)) {}

Result<std::unique_ptr<AuditTrail>> AuditTrail::open(const QString& documentFile, VaultKeys keys,
                                                     const Secret& auditRoot) {
    const auto file = auditKeyFileBeside(documentFile);
    QFile stored(file);
    auto key = stored.open(QFile::ReadOnly) ? openAuditKey(stored.readAll(), keys, kChaining)
                                            : fail(auditKeyMissing(file));
    const bool anew = !key && !auditRoot.empty();
    if (anew) key = AuditKey(auditRoot);
    std::unique_ptr<AuditTrail> trail(new AuditTrail(file, std::move(keys), std::move(key)));
    // Never the root itself: it would let whoever has the file write every day there was.
    if (anew)
        if (auto written = trail->advanceTo(
                std::max(1, auditGenerationAt(SystemClock().now().toMSecsSinceEpoch())));
            !written)
            return fail(written.error());
    return trail;
}

Result<> AuditTrail::advance(int today, int ofHead) {
    if (!key_) return fail(key_.error());
    if (ofHead > std::max(today, key_->generation()) + kMostAhead) return fail(headDamaged(ofHead));
    return advanceTo(std::max(today, ofHead));
}

Result<> AuditTrail::advanceTo(int generation) {
    if (!key_) return fail(key_.error());
    if (generation <= key_->generation() && QFile::exists(file_)) return {};
    key_->advanceTo(generation, kChaining);
    return writeKey(file_, *key_, keys_);
}

Result<> AuditTrail::append(Database& database, const Vault& vault, qint64 journalId, AuditRow row,
                            const QByteArray& values) {
    const auto head = holdHead(database, row.office);
    if (!head) return fail(head.error());
    Salt salt{};
    if (!values.isEmpty()) {
        kChaining.random(salt);
        row.digest = erasableDigest(kChaining, salt, values);
    }
    row.seq = head->seq + 1;
    {
        const std::scoped_lock lock(mutex_);
        if (auto moved = advance(auditGenerationAt(row.utcMs), head->generation); !moved)
            return moved;
        row = chained(std::move(row), *key_, head->mac, kChaining);
    }
    const QVariantMap binds{
        {u"id"_s, journalId},
        {u"office"_s, row.office},
        {u"staff"_s, row.user.toLongLong()},
        {u"act"_s, row.event},
        {u"subject"_s, row.objectType},
        {u"subject_id"_s,
         row.objectId == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(row.objectId)},
        {u"operation"_s, row.operation},
        {u"day"_s, row.workingDay},
        {u"recorded"_s, row.utcMs},
        {u"outcome"_s, row.outcome},
        {u"right"_s, row.right},
        {u"workstation"_s, row.workstation},
        {u"role"_s, row.role},
        {u"seq"_s, row.seq},
        {u"offset"_s, row.offsetMinutes},
        {u"monotonic"_s, row.monotonicMs},
        {u"digest"_s, bound(row.digest)},
        {u"generation"_s, row.generation},
        {u"previous_mac"_s, bytesOf(row.previousMac)},
        {u"mac"_s, bytesOf(row.mac)}};
    if (auto added = database.run(kAppend, binds); !added)
        return fail(added.error().code == "db.constraint" ? actAlreadyDone() : added.error());
    if (!values.isEmpty() && values.size() <= kLargestKeptValues) {
        const auto sealed =
            vault.seal({"journal_value", "values", journalId}, QString::fromUtf8(values));
        if (auto kept = database.run(
                kKeepValues,
                {{u"id"_s, journalId}, {u"salt"_s, bytesOf(salt)}, {u"values"_s, sealed}});
            !kept)
            return fail(kept.error());
    }
    const QVariantMap moved{{u"office"_s, row.office},
                            {u"seq"_s, row.seq},
                            {u"mac"_s, bytesOf(row.mac)},
                            {u"generation"_s, row.generation}};
    if (auto done = database.run(kMoveHead, moved); !done) return fail(done.error());
    return {};
}

}  // namespace zhiqiao
