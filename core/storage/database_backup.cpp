// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_backup.h"

#include "core/security/vault/backup_file.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/key_wrapping.h"
#include "core/security/vault/sealed_stream.h"
#include "core/security/vault/stream_errors.h"
#include "core/security/vault/vault_errors.h"
#include "core/storage/database_guard.h"
#include "core/storage/sqlite_file.h"
#include "core/storage/sqlite_snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <cstdio>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Backups {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int kParts = 3;  // copy, seal, read back
constexpr qsizetype kRemembered = 20;

Error backupOntoItself() {
    return {.kind = Error::Kind::Invalid,
            .code = "db.backup_onto_itself",
            .message = Backups::tr("This is the database itself."),
            .hint = Backups::tr("Choose another name, best on another disk.")};
}

Error backupOfAnother(const QString& file) {
    return {
        .kind = Error::Kind::Conflict,
        .code = "db.backup_of_another",
        .message = Backups::tr("Under the name %1 lies the backup of another office.").arg(file),
        .hint = Backups::tr("Choose another name or folder; nothing was written.")};
}

QString realPath(const QString& file) {
    const QFileInfo info(file);
    const auto known = info.canonicalFilePath();
    return known.isEmpty() ? info.absoluteFilePath() : known;
}

/// Never the database nor what belongs to it, nor what is no file.
Result<> mayWrite(const DatabaseTarget& target, const QString& file) {
    const auto live = realPath(target.path);
    const auto wanted = realPath(file);
    const QStringList own{live,
                          realPath(target.keyFile),
                          live + u"-wal"_s,
                          live + u"-shm"_s,
                          live + u".lock"_s,
                          live + u".backups"_s};
    if (own.contains(wanted)) return fail(backupOntoItself());
    if (QFileInfo(file).isDir()) return fail(backupFailed(u"a folder of this name"_s));
    return {};
}

/// A backup of the same installation, or what cannot be read as a backup, is replaced.
Result<> refuseAnothers(const QString& file, const KeyDocument& ours,
                        const CryptoProvider& crypto) {
    QFile old(file);
    if (!old.open(QFile::ReadOnly)) return {};
    const auto text = readBackupHead(old, crypto);
    if (!text) return {};
    const auto theirs = KeyDocument::parse(*text, file, crypto);
    if (theirs && theirs->installation != ours.installation) return fail(backupOfAnother(file));
    return {};
}

struct Sealing {
    const QByteArray& head;
    StreamKey key;
    const CryptoProvider& crypto;
};

Result<> writeSealed(QIODevice& snapshot, const QString& part, const Sealing& sealing,
                     const Progress& progress) {
    QFile out(part);
    if (!out.open(QFile::WriteOnly | QFile::Truncate | QFile::Unbuffered,
                  QFile::ReadOwner | QFile::WriteOwner))
        return fail(backupFailed(out.errorString()));
    if (out.write(sealing.head) != sealing.head.size())
        return fail(backupFailed(out.errorString()));
    if (auto sealed = sealStream(snapshot, out, sealing.key, sealing.crypto, progress); !sealed)
        return sealed;
    out.close();
    if (!syncToDisk(part)) return fail(backupFailed(u"sync"_s));
    return {};
}

/// From the medium, not from what the system still remembers of it.
Result<> readBack(const QString& part, const Sealing& sealing, const Progress& progress) {
    QFile in(part);
    if (!in.open(QFile::ReadOnly)) return fail(backupFailed(in.errorString()));
    posix_fadvise(in.handle(), 0, 0, POSIX_FADV_DONTNEED);
    const auto head = readBackupHead(in, sealing.crypto);
    if (!head) return fail(head.error());
    return checkStream(in, sealing.key, sealing.crypto, progress);
}

Result<> placeAt(const QString& part, const QString& file) {
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0)
        return fail(backupFailed(u"rename"_s));
    syncToDisk(folderOf(file));
    return {};
}

Error mediumMissing() {
    return {.kind = Error::Kind::NotFound,
            .code = "backup.medium_missing",
            .message = Backups::tr("The folder is not there."),
            .hint = Backups::tr("Plug the medium in, or choose another folder under Settings.")};
}

Error inFolder(const QString& folder, Error error) {
    error.message = Backups::tr("%1: %2").arg(folder, error.message);
    return error;
}

QString listOf(const DatabaseTarget& target) { return target.path + u".backups"_s; }

QStringList rememberedBackups(const DatabaseTarget& target) {
    QFile list(listOf(target));
    if (!list.open(QFile::ReadOnly)) return {};
    return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

}  // namespace

Progress shareOf(const Progress& whole, int part, int parts) {
    if (!whole.report) return {};
    return {[whole, part, parts](qint64 done, qint64 total) {
        const auto share = total > 0 ? 100 * std::min(done, total) / total : 0;
        return whole.report((100 * part + share) / parts, 100);
    }};
}

Result<qint64> backupOffice(const BackupSource& source, const QString& file,
                            const BackupOptions& options) {
    const auto& target = source.target;
    if (target.engine != Engine::Sqlite) return fail(serverKeepsItsOwnBackups());
    if (auto may = mayWrite(target, file); !may) return fail(may.error());
    const BotanProvider crypto;
    const auto document = readKeyDocument(target.keyFile, crypto);
    if (!document) return fail(document.error());
    const auto& master = source.vault.keys().masterKey;
    if (!keysByMaster(*document, master, crypto))
        return fail(vaultKeyDamaged(target.keyFile, u"not the open master key"_s));
    if (auto ours = refuseAnothers(file, *document, crypto); !ours) return fail(ours.error());

    const auto part = file + u".part"_s;
    const auto head = backupHead(document->text(crypto), crypto);
    const Sealing sealing{.head = head,
                          .key = options.password ? StreamKey::ofPassword(*options.password)
                                                  : StreamKey::ofMasterKey(master),
                          .crypto = crypto};
    const auto snapshot = snapshotSqlite(target.path, shareOf(options.progress, 0, kParts));
    if (!snapshot) return fail(snapshot.error());
    auto done = writeSealed(**snapshot, part, sealing, shareOf(options.progress, 1, kParts));
    if (done) done = readBack(part, sealing, shareOf(options.progress, 2, kParts));
    if (done) done = placeAt(part, file);
    if (!done) {
        QFile::remove(part);
        return fail(done.error());
    }
    rememberBackup(target, file);
    return QFileInfo(file).size();
}

Result<> backUpByPlan(const BackupSource& source, const BackupPlan& plan, const QString& officeCode,
                      const QDateTime& local, const Progress& progress) {
    Result<> answer;
    const int folders = int(plan.folders.size());
    for (int i = 0; i < folders; ++i) {
        QDir folder(plan.folders[i]);
        Result<qint64> made = fail(mediumMissing());
        if (folder.exists())
            made = backupOffice(source, folder.filePath(backupFileName(officeCode, local)),
                                {.progress = shareOf(progress, i, folders)});
        if (!made) {
            if (answer) answer = fail(inFolder(plan.folders[i], made.error()));
            continue;
        }
        for (const auto& old : surplusBackups(folder.entryList(QDir::Files), officeCode, plan.keep))
            folder.remove(old);
    }
    return answer;
}

Result<bool> backupWantsPassword(const QString& file) {
    const BotanProvider crypto;
    QFile in(file);
    if (!in.open(QFile::ReadOnly)) return fail(backupNotRead(in.errorString()));
    if (const auto head = readBackupHead(in, crypto); !head) return fail(head.error());
    const auto kind = kindOfStream(in, crypto);
    if (!kind) return fail(kind.error());
    return *kind == StreamKey::Kind::Password;
}

Result<bool> backupWantsUser(const QString& file) {
    const BotanProvider crypto;
    QFile in(file);
    if (!in.open(QFile::ReadOnly)) return fail(backupNotRead(in.errorString()));
    const auto head = readBackupHead(in, crypto);
    if (!head) return fail(head.error());
    const auto document = KeyDocument::parse(*head, file, crypto);
    if (!document) return fail(document.error());
    return document->officeSlot() == nullptr;
}

bool opensWithoutPassword(const DatabaseTarget& target) {
    const auto document = readKeyDocument(target.keyFile, BotanProvider());
    return document && document->officeSlot();
}

Error serverKeepsItsOwnBackups() {
    return {.kind = Error::Kind::Invalid,
            .code = "db.backup_server",
            .message = Backups::tr("A database on a server is backed up on the server."),
            .hint = Backups::tr("Ask whoever runs the server to use pg_dump, and keep a copy of "
                                "the key file with it.")};
}

void rememberBackup(const DatabaseTarget& target, const QString& file) {
    auto files = rememberedBackups(target);
    const auto path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    QSaveFile list(listOf(target));
    if (!list.open(QFile::WriteOnly)) return;
    list.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    list.write(files.mid(0, kRemembered).join(u'\n').toUtf8());
    list.commit();
}

std::optional<QString> lastGoodBackup(const DatabaseTarget& target) {
    for (const auto& file : rememberedBackups(target))
        if (QFileInfo(file).isFile()) return file;
    return std::nullopt;
}

Error withLastBackup(Error error, const DatabaseTarget& target) {
    if (const auto file = lastGoodBackup(target))
        error.hint = Backups::tr(
                         "The last good backup is %1. Restore it: what stands here now is "
                         "kept beside.")
                         .arg(*file);
    return error;
}

}  // namespace zhiqiao
