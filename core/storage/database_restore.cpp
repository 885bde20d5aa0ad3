// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_restore.h"

#include "core/security/backup_plan.h"
#include "core/security/vault/backup_file.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/sealed_stream.h"
#include "core/security/vault/stream_errors.h"
#include "core/storage/anchor_file.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "core/storage/database_guard.h"
#include "core/storage/native_sqlite.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_user_store.h"
#include "core/storage/sqlite_file.h"
#include "core/storage/sqlite_snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <cstdio>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Restores {
    Q_DECLARE_TR_FUNCTIONS(Restores)
};

constexpr int kRestoreParts = 2;  // check, open
constexpr auto kLastOfJournal =
    "SELECT id FROM journal ORDER BY id & 1099511627775 DESC LIMIT 1";  // counter, not office
const auto kLogEnds = {u"-journal"_s, u"-wal"_s, u"-shm"_s};

Error restoreUnfinished(const QString& what) {
    return {.kind = Error::Kind::Internal,
            .code = "db.restore_unfinished",
            .message = Restores::tr("The restored database could not take its place."),
            .hint = Restores::tr("Close programs that use the folder and open the database again: "
                                 "the restore is then finished."),
            .detail = what};
}

Error restoreFailed(const QString& what) {
    return {.kind = Error::Kind::Internal,
            .code = "db.restore_failed",
            .message = Restores::tr("The backup could not be restored; nothing was changed."),
            .hint = Restores::tr("Make room on the disk and check the rights of the folder."),
            .detail = what};
}

DatabaseTarget stagedFor(const DatabaseTarget& target) {
    auto staged = target;
    staged.path += u".restoring"_s;
    staged.keyFile += u".restoring"_s;
    return staged;
}

QString planOf(const DatabaseTarget& target) { return target.path + u".restore"_s; }
QString drillFolderOf(const DatabaseTarget& target) { return target.path + u".drill"_s; }

/// `path` and every file whose name goes on from it: logs, locks, half-written ones.
void removeAllFrom(const QString& path) {
    const QFileInfo info(path);
    QDir folder(info.absolutePath());
    for (const auto& name : folder.entryList(QDir::Files | QDir::Hidden))
        if (name.startsWith(info.fileName())) folder.remove(name);
}

void discardStaged(const DatabaseTarget& target) {
    const auto staged = stagedFor(target);
    removeAllFrom(staged.path);
    removeAllFrom(staged.keyFile);
    removeAllFrom(planOf(target) + u'.');
}

bool moved(const QString& from, const QString& to) {
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool movedIfThere(const QString& from, const QString& to) {
    return !QFileInfo::exists(from) || moved(from, to);
}

// ---- the backup, opened ------------------------------------------------------------------------

struct OpenBackup {
    KeyDocument document;
    OpenedSlot slot;
    StreamKey key;
    qint64 streamAt = 0;
};

Result<OpenBackup> openBackup(QFile& in, const RestoreRequest& request,
                              const CryptoProvider& crypto) {
    if (!in.open(QFile::ReadOnly)) return fail(backupNotRead(in.errorString()));
    const auto text = readBackupHead(in, crypto);
    if (!text) return fail(text.error());
    auto document = KeyDocument::parse(*text, request.backup, crypto);
    if (!document) return fail(document.error());
    const auto kind = kindOfStream(in, crypto);
    if (!kind) return fail(kind.error());
    if ((*kind == StreamKey::Kind::Password) != request.password.has_value())
        return fail(backupOtherKindOfKey());
    auto slot = request.open ? request.open(*document) : openOfficeSlot(*document, crypto);
    if (!slot) return fail(slot.error());
    auto key = request.password ? StreamKey::ofPassword(*request.password)
                                : StreamKey::ofMasterKey(slot->keys.masterKey);
    return OpenBackup{*std::move(document), *std::move(slot), std::move(key), in.pos()};
}

Result<> unpack(QFile& in, const OpenBackup& backup, const QString& to,
                const CryptoProvider& crypto, const Progress& progress) {
    in.seek(backup.streamAt);
    QFile out(to);
    if (!out.open(QFile::WriteOnly | QFile::Truncate | QFile::Unbuffered,
                  QFile::ReadOwner | QFile::WriteOwner))
        return fail(restoreFailed(out.errorString()));
    return openStream(in, out, backup.key, crypto, progress);
}

// ---- the act -----------------------------------------------------------------------------------

qint64 journalHead(const QString& path) {
    if (!QFileInfo::exists(path)) return 0;
    NativeSqlite database(QFile::encodeName(path), SQLITE_OPEN_READONLY);
    const auto head = database.isOpen() ? database.column(kLastOfJournal) : std::nullopt;
    return head && !head->isEmpty() ? head->front().toLongLong() : 0;
}

std::unique_ptr<Clock> demoClock(const DatabaseFacts& facts) {
    return facts.demo ? std::make_unique<WorkingDayClock>(facts.workingDay) : nullptr;
}

Result<RestoredBy> peopleOf(OfficeDatabase& office, const RestoreRequest& request,
                            const Clock& clock) {
    const auto document = office.shelf().document();
    if (!document) return fail(document.error());
    if (!request.who && document->officeSlot()) return restoredByFirst(office, clock);
    const auto users = SqlUserStore(office.context()).users();
    if (!users) return fail(users.error());
    if (!request.who && !users->empty()) return fail(nobodyAttends());
    auto by = request.who ? request.who(office) : restoredByFirst(office, clock);
    if (by && !by->attends && !users->empty()) return fail(nobodyAttends());
    return by;
}

Result<> recordPresence(Transactions& transactions, const RestoredBy& by) {
    const auto name = [&](const std::optional<Actor>& who, std::string_view act, Right right) {
        if (!who) return Result<>();
        return transactions.run(*who,
                                {.name = act,
                                 .operation = OperationId::make(),
                                 .subject = "staff",
                                 .subjectId = by.runs.staff.value(),
                                 .right = right},
                                [](const Act&) { return Result<>(); });
    };
    if (auto present = name(by.attends, "restore.attend", Right::RestoreAttend); !present)
        return present;
    return name(by.bringsKey, "restore.audit_key", Right::AuditVerify);
}

QString othersOf(const RestoredBy& by) {
    QStringList others;
    if (by.attends) others << u"present=%1"_s.arg(by.attends->staff.value());
    if (by.bringsKey) others << u"auditor=%1"_s.arg(by.bringsKey->staff.value());
    return others.join(u' ');
}

Result<> recordRestore(OfficeDatabase& office, const RestoreRequest& request,
                       const Restored& heads) {
    if (auto writer = office.connections().openForWriting(); !writer) return fail(writer.error());
    const auto ofDemo = demoClock(office.facts());
    const auto& clock = ofDemo ? *ofDemo : request.clock;
    const auto by = peopleOf(office, request, clock);
    if (!by) return fail(by.error());
    SqlOfficeStore stored(office.context());
    OfficeStore& offices = stored;
    SqlTransactions transactions(office.context(), clock);
    if (auto present = recordPresence(transactions, *by); !present) return present;
    return transactions.run(by->runs,
                            {.name = "database.restore",
                             .operation = OperationId::make(),
                             .subject = "journal",
                             .subjectId = heads.headAfter,
                             .right = Right::RestoreRun,
                             .reason = othersOf(*by)},
                            [&](const Act& act) {
                                return offices.saveSetting(
                                    act, {}, backup_setting::kRestored,
                                    u"%1 %2 %3"_s.arg(act.today().toString(Qt::ISODate))
                                        .arg(heads.headBefore)
                                        .arg(heads.headAfter));
                            });
}

/// Whole, ours, of this version, with the act in it, and on the disk.
Result<> makeReady(const RestoreRequest& request, OpenBackup backup, Restored& restored,
                   const CryptoProvider& crypto) {
    const auto staged = stagedFor(request.target);
    if (auto written = writeKeyDocument(staged.keyFile, backup.document, crypto); !written)
        return written;
    if (auto examined = examineSqliteFile(staged.path); !examined) return examined;
    restored.headAfter = journalHead(staged.path);
    {
        // Without the root the chain goes on by this computer's working key.
        if (backup.slot.auditRoot.empty())
            QFile::copy(auditKeyFileBeside(request.target.keyFile),
                        auditKeyFileBeside(staged.keyFile));
        auto office = openOffice(staged, std::move(backup.slot), {.backUpFirst = false});
        if (!office) return fail(office.error());
        if (auto recorded = recordRestore(**office, request, restored); !recorded) return recorded;
        (*office)->connections().closeHere();
    }
    if (hasSqliteLog(staged.path)) return fail(restoreFailed(u"a log is left"_s));
    if (!syncToDisk(staged.path) || !syncToDisk(staged.keyFile))
        return fail(restoreFailed(u"sync"_s));
    return {};
}

/// From here on the restore counts.
Result<> decide(const DatabaseTarget& target, const QString& aside) {
    syncToDisk(folderOf(target.path));
    QSaveFile plan(planOf(target));
    if (!plan.open(QFile::WriteOnly)) return fail(restoreFailed(plan.errorString()));
    plan.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    plan.write(aside.toUtf8());
    if (!plan.commit()) return fail(restoreFailed(plan.errorString()));
    syncToDisk(folderOf(target.path));
    return {};
}

bool somethingStands(const DatabaseTarget& target) {
    return QFileInfo::exists(target.path) || QFileInfo::exists(target.keyFile);
}

Result<Restored> restoreGuarded(const RestoreRequest& request) {
    const auto& target = request.target;
    if (auto settled = settleRestore(target); !settled) return fail(settled.error());
    if (!request.replace && somethingStands(target)) return fail(databaseExists());
    if (!request.replace && hasSqliteLog(target.path)) return fail(logLeftBehind(target.path));

    const BotanProvider crypto;
    QFile in(request.backup);
    auto backup = openBackup(in, request, crypto);
    if (!backup) return fail(backup.error());
    if (auto whole =
            checkStream(in, backup->key, crypto, shareOf(request.progress, 0, kRestoreParts));
        !whole)
        return fail(whole.error());

    const auto discard = qScopeGuard([&] {
        if (!isRestorePending(target)) discardStaged(target);
    });
    Restored restored{.headBefore = journalHead(target.path)};
    if (auto unpacked = unpack(in, *backup, stagedFor(target).path, crypto,
                               shareOf(request.progress, 1, kRestoreParts));
        !unpacked)
        return fail(unpacked.error());
    if (auto ready = makeReady(request, *std::move(backup), restored, crypto); !ready)
        return fail(ready.error());
    const auto aside = u"%1.replaced-%2"_s.arg(
        target.path, request.clock.now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s));
    if (somethingStands(target)) restored.aside = aside;
    if (auto decided = decide(target, aside); !decided) return fail(decided.error());
    if (auto settled = settleRestore(target); !settled) return fail(settled.error());
    return restored;
}

Result<Restored> restoreAlone(const RestoreRequest& request) {
    const auto guard = guardFor(request.target.path, request.waitMs);
    if (!guard) return fail(guard.error());
    if (!request.people) return restoreGuarded(request);
    auto byPeople = request;
    std::tie(byPeople.open, byPeople.who) = openedBy(*request.people);
    return restoreGuarded(byPeople);
}

/// Of somebody, not of the file.
bool isRefusal(const Error& error) {
    return std::ranges::any_of(std::array{"auth.", "right.", "restore."},
                               [&](const char* of) { return error.code.starts_with(of); });
}

}  // namespace

bool isRestorePending(const DatabaseTarget& target) { return QFileInfo::exists(planOf(target)); }

Result<> settleRestore(const DatabaseTarget& target) {
    discardSnapshot(target.path);
    QDir(drillFolderOf(target)).removeRecursively();
    if (!isRestorePending(target)) {
        discardStaged(target);
        return {};
    }
    QFile plan(planOf(target));
    if (!plan.open(QFile::ReadOnly)) return fail(restoreUnfinished(u"plan"_s));
    const auto aside = QString::fromUtf8(plan.readAll());
    plan.close();
    const auto staged = stagedFor(target);
    if (QFileInfo::exists(staged.path)) {
        // What stands here is still the old one; its log goes with it.
        for (const auto& end : kLogEnds)
            if (!movedIfThere(target.path + end, aside + end)) return fail(restoreUnfinished(end));
        if (!movedIfThere(target.path, aside) || !moved(staged.path, target.path))
            return fail(restoreUnfinished(u"database"_s));
    }
    if (QFileInfo::exists(staged.keyFile) && (!movedIfThere(target.keyFile, keyFileBeside(aside)) ||
                                              !moved(staged.keyFile, target.keyFile)))
        return fail(restoreUnfinished(u"key"_s));
    // The anchors of what stood here are kept with it: they know rows the backup has not.
    if (!movedIfThere(anchorFileBeside(target.keyFile), anchorFileBeside(keyFileBeside(aside))) ||
        !movedIfThere(auditKeyFileBeside(staged.keyFile), auditKeyFileBeside(target.keyFile)))
        return fail(restoreUnfinished(u"audit"_s));
    syncToDisk(folderOf(target.path));
    if (!plan.remove()) return fail(restoreUnfinished(u"plan"_s));
    discardStaged(target);
    return {};
}

Result<Restored> restoreOffice(const RestoreRequest& request) {
    const auto& target = request.target;
    if (target.engine != Engine::Sqlite) return fail(serverKeepsItsOwnBackups());
    if (!request.replace && !isRestorePending(target) && somethingStands(target))
        return fail(databaseExists());
    if (!QDir().mkpath(folderOf(target.path))) return fail(databaseReadOnly(target.path));
    auto restored = restoreAlone(request);
    if (!restored && request.people && isRefusal(restored.error()) && somethingStands(target))
        noteRefusedRestore(target, request.people->runs, restored.error(), request.clock);
    return restored;
}

qint64 DrillResult::total() const {
    qint64 sum = 0;
    for (const auto count : rows) sum += count;
    return sum;
}

QString outcomeOf(const Result<DrillResult>& result) {
    if (!result) return QString::fromLatin1(result.error().code.data());
    return result->ok() ? u"ok"_s : result->failed.join(u' ');
}

namespace {

Result<DrillResult> tryOut(const DatabaseTarget& place, const OpenDocument& open) {
    const BotanProvider crypto;
    const auto document = readKeyDocument(place.keyFile, crypto);
    if (!document) return fail(document.error());
    auto slot = open ? open(*document) : openOfficeSlot(*document, crypto);
    if (!slot) return fail(slot.error());
    auto office = openOffice(place, *std::move(slot));
    if (!office) return fail(office.error());
    auto aside = (*office)->openAside();
    if (!aside) return fail(aside.error());
    const auto& vault = (*office)->vault();
    const auto checks = checkDatabase(**aside, vault, {});
    if (!checks) return fail(checks.error());
    DrillResult result;
    for (const auto& line : *checks)
        if (!line.ok) result.failed << line.check;
    const auto digest = digestOf(**aside, vault);
    if (!digest) return fail(digest.error());
    result.digest = digest->digest;
    for (auto table = digest->tables.cbegin(); table != digest->tables.cend(); ++table) {
        const auto text = u"SELECT count(*) FROM "_s + table.key();
        auto rows = (*aside)->run({"drill.rows", text, false});
        if (!rows || !rows->next()) return fail(rows ? databaseDamaged(table.key()) : rows.error());
        result.rows.insert(table.key(), rows->id(0));
    }
    return result;
}

}  // namespace

Result<DrillResult> drillBackup(const RestoreRequest& request) {
    if (request.target.engine != Engine::Sqlite) return fail(serverKeepsItsOwnBackups());
    QDir folder(drillFolderOf(request.target));
    folder.removeRecursively();
    if (!QDir().mkdir(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(restoreFailed(u"folder of the drill"_s));
    const auto sweep = qScopeGuard([&] { folder.removeRecursively(); });
    auto trial = request;
    trial.target.path = folder.filePath(u"office.db"_s);
    trial.target.keyFile = keyFileBeside(trial.target.path);
    trial.replace = false;
    trial.who = [&](OfficeDatabase& office) { return restoredByFirst(office, trial.clock); };
    const auto restored = restoreOffice(trial);
    if (!restored) return fail(restored.error());
    auto result = tryOut(trial.target, trial.open);
    if (result) result->head = restored->headAfter;
    return result;
}

}  // namespace zhiqiao
