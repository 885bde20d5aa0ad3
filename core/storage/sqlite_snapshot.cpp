// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_snapshot.h"

#include "core/security/vault/stream_errors.h"
#include "core/storage/native_sqlite.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>
#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Snapshots {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

constexpr int kPagesPerStep = 1024;
constexpr int kBusyWaitMs = 50;
constexpr int kBusyWaits = 200;

QString placeOf(const QString& path) { return path + u".snapshot"_s; }

Error copyError(int status) {
    const auto detail = u"backup failed with %1"_s.arg(status);
    switch (status & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {.kind = Error::Kind::Internal,
                .code = "db.disk_full",
                .message = Snapshots::tr("There is no room for a copy beside the database."),
                .hint = Snapshots::tr("Make room on the disk of the database: a backup needs as "
                                      "much as the database for a moment."),
                .detail = detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {.kind = Error::Kind::Busy,
                .code = "db.busy",
                .message = Snapshots::tr("The database is busy."),
                .hint = Snapshots::tr("Try again in a moment."),
                .detail = detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return databaseDamaged(detail);
    default: return backupFailed(detail);
    }
}

/// Holds one instant of the source until the end of its scope.
Result<> beginReading(NativeSqlite& source) {
    if (!source.isOpen()) return fail(copyError(source.status()));
    sqlite3_busy_timeout(source.handle(), kBusyWaitMs * kBusyWaits);
    if (!source.column("BEGIN") || !source.column("SELECT count(*) FROM sqlite_schema"))
        return fail(copyError(source.status()));
    const auto check = source.column("PRAGMA quick_check(1)");
    if (!check) return fail(copyError(source.status()));
    if (*check != QStringList{u"ok"_s}) return fail(databaseDamaged(u"quick_check"_s));
    return {};
}

Result<> copyPages(sqlite3* source, sqlite3* copy, const Progress& progress) {
    auto* backup = sqlite3_backup_init(copy, "main", source, "main");
    if (!backup) return fail(copyError(sqlite3_errcode(copy)));
    int status = SQLITE_OK;
    bool wanted = true;
    for (int waits = 0; wanted && waits < kBusyWaits;) {
        status = sqlite3_backup_step(backup, kPagesPerStep);
        const auto pages = sqlite3_backup_pagecount(backup);
        wanted = progress.wanted(pages - sqlite3_backup_remaining(backup), pages);
        if (status == SQLITE_OK) continue;
        if (status != SQLITE_BUSY && status != SQLITE_LOCKED) break;
        QThread::msleep(kBusyWaitMs);
        ++waits;
    }
    sqlite3_backup_finish(backup);
    if (!wanted) return fail(backupCancelled());
    if (status != SQLITE_DONE) return fail(copyError(status));
    return {};
}

/// The copy stands alone: whoever opens it must not look for a write-ahead log.
bool markAsWithoutLog(int file) {
    constexpr off_t kFormatVersions = 18;
    constexpr std::array<char, 2> kRollbackJournal{1, 1};
    return pwrite(file, kRollbackJournal.data(), kRollbackJournal.size(), kFormatVersions) ==
           ssize_t(kRollbackJournal.size());
}

}  // namespace

Result<std::unique_ptr<QFile>> snapshotSqlite(const QString& path, const Progress& progress) {
    NativeSqlite source(QFile::encodeName(path), SQLITE_OPEN_READONLY);
    if (auto reading = beginReading(source); !reading) return fail(reading.error());

    const auto place = QFile::encodeName(placeOf(path));
    discardSnapshot(path);
    const int file = open(place.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return fail(backupFailed(u"no copy beside the database"_s));
    auto held = std::make_unique<QFile>();
    NativeSqlite copy(place, SQLITE_OPEN_READWRITE);
    unlink(place.constData());
    if (!held->open(file, QFile::ReadOnly, QFile::AutoCloseHandle) || !copy.isOpen() ||
        copy.column("PRAGMA journal_mode=OFF") != QStringList{u"off"_s} ||
        !copy.column("PRAGMA synchronous=OFF"))
        return fail(backupFailed(u"open failed with %1"_s.arg(copy.status())));
    if (auto copied = copyPages(source.handle(), copy.handle(), progress); !copied)
        return fail(copied.error());
    if (!markAsWithoutLog(file)) return fail(copyError(SQLITE_IOERR));
    held->seek(0);
    return held;
}

void discardSnapshot(const QString& path) { QFile::remove(placeOf(path)); }

}  // namespace zhiqiao
