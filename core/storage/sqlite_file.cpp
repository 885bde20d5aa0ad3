// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_file.h"

#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>
#include <cstdio>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SqliteFiles {
    Q_DECLARE_TR_FUNCTIONS(SqliteFiles)
};

constexpr qint64 kCheckedThrough = 64 << 20;
constexpr int kPagesPerStep = 1024;
constexpr int kBusyWaitMs = 50;
constexpr int kBusyWaits = 200;

/// A handle of SQLite's own: looking at a file as it lies is nothing QtSql has words for.
class NativeSqlite {
public:
    NativeSqlite(const QByteArray& name, int flags) {
        status_ = sqlite3_open_v2(name.constData(), &handle_, flags, nullptr);
        open_ = status_ == SQLITE_OK;
    }
    ~NativeSqlite() { sqlite3_close(handle_); }
    NativeSqlite(const NativeSqlite&) = delete;
    NativeSqlite& operator=(const NativeSqlite&) = delete;

    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] sqlite3* handle() const { return handle_; }
    [[nodiscard]] int status() const { return status_; }

    /// The first column of every row; nothing when the statement fails.
    std::optional<QStringList> column(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        status_ = sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr);
        QStringList values;
        if (status_ == SQLITE_OK) {
            while ((status_ = sqlite3_step(statement)) == SQLITE_ROW)
                values << QString::fromUtf8(
                    reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        return status_ == SQLITE_DONE ? std::optional(values) : std::nullopt;
    }

private:
    sqlite3* handle_ = nullptr;
    int status_ = SQLITE_OK;
    bool open_ = false;
};

quint32 bigEndianAt(const QByteArray& bytes, qsizetype at) {
    quint32 number = 0;
    for (qsizetype i = 0; i < 4; ++i) number = number << 8 | quint8(bytes[at + i]);
    return number;
}

/// The header names the size in pages; a file cut short is shorter. `clean`: nothing of the file
/// still waits in its write-ahead log.
Result<> examineHeader(QFile& file, bool clean) {
    const auto header = file.read(100);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16))) return fail(databaseForeign());
    if (header.size() < 100) return fail(databaseDamaged(u"header"_s));
    const auto stored = quint8(header[16]) << 8 | quint8(header[17]);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool countIsCurrent = clean && bigEndianAt(header, 24) == bigEndianAt(header, 92);
    if (countIsCurrent && file.size() < pageSize * qint64(bigEndianAt(header, 28)))
        return fail(databaseDamaged(u"shorter than its header says"_s));
    if (int(bigEndianAt(header, 68)) != kApplicationId) return fail(databaseForeign());
    return {};
}

Result<> examineSchema(NativeSqlite& file, bool through) {
    if (!file.isOpen()) return fail(databaseDamaged(u"open"_s));
    const auto tables = file.column("SELECT name FROM sqlite_schema WHERE name = 'schema_version'");
    if (!tables) return fail(databaseDamaged(u"schema"_s));
    if (tables->isEmpty()) return fail(databaseForeign());
    const auto version = file.column("SELECT max(version) FROM schema_version");
    if (!version || version->isEmpty()) return fail(databaseDamaged(u"schema_version"_s));
    if (version->front().toInt() > migrations().back().version) return fail(databaseNewer());
    if (!through) return {};
    const auto check = file.column("PRAGMA quick_check(1)");
    if (!check || *check != QStringList{u"ok"_s}) return fail(databaseDamaged(u"quick_check"_s));
    return {};
}

QByteArray uriOf(const QString& path, const char* query) {
    return QUrl::fromLocalFile(path).toEncoded() + query;
}

/// "immutable" reads the file as it lies: no lock, no -shm, no log.
Result<> examineAlone(const QString& path, bool through) {
    NativeSqlite file(uriOf(path, "?immutable=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    return examineSchema(file, through);
}

/// Alone with the file, the log's index is kept in memory instead of a -shm; read-only and told not
/// to, SQLite writes nothing of the log into the file when it closes.
Result<> examineWithLog(const QString& path) {
    NativeSqlite file(uriOf(path, "?vfs=unix-none"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!file.isOpen() ||
        sqlite3_db_config(file.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr) !=
            SQLITE_OK ||
        !file.column("PRAGMA locking_mode=EXCLUSIVE"))
        return fail(databaseDamaged(u"open with its log"_s));
    return examineSchema(file, true);
}

/// A rollback journal is read by playing it back: into a copy beside the file.
Result<> examineCopy(const QString& path) {
    QDir place(path + u".look"_s);
    place.removeRecursively();
    const auto copy = place.filePath(u"copy.db"_s);
    bool copied =
        QDir().mkdir(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto& end : {u""_s, u"-wal"_s, u"-journal"_s})
        copied = copied && (!QFile::exists(path + end) || QFile::copy(path + end, copy + end));
    Result<> examined = fail(diskFull(path, QFileInfo(path).size()));
    if (copied) {
        NativeSqlite file(QFile::encodeName(copy), SQLITE_OPEN_READWRITE);
        examined = examineSchema(file, true);
    }
    place.removeRecursively();
    return examined;
}

bool hasContent(const QString& path) { return QFileInfo(path).size() > 0; }

bool isFull(int status) { return (status & 0xff) == SQLITE_FULL; }

Error copyError(int status) {
    const auto detail = u"backup failed with %1"_s.arg(status);
    if (isFull(status))
        return {.kind = Error::Kind::Internal,
                .code = "db.disk_full",
                .message = SqliteFiles::tr("There is no room for the backup on this disk."),
                .hint = SqliteFiles::tr("Choose another disk or make room on this one."),
                .detail = detail};
    if ((status & 0xff) == SQLITE_BUSY || (status & 0xff) == SQLITE_LOCKED)
        return {.kind = Error::Kind::Busy,
                .code = "db.busy",
                .message = SqliteFiles::tr("The database is busy."),
                .hint = SqliteFiles::tr("Try again in a moment."),
                .detail = detail};
    if ((status & 0xff) == SQLITE_CORRUPT) return databaseDamaged(detail);
    return backupFailed(detail);
}

Result<> copyInto(sqlite3* source, const QString& file) {
    NativeSqlite copy(QFile::encodeName(file), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!copy.isOpen()) return fail(backupFailed(u"open failed with %1"_s.arg(copy.status())));
    auto* backup = sqlite3_backup_init(copy.handle(), "main", source, "main");
    if (!backup) return fail(copyError(sqlite3_errcode(copy.handle())));
    int status = SQLITE_OK;
    for (int waits = 0; waits < kBusyWaits;) {
        status = sqlite3_backup_step(backup, kPagesPerStep);
        if (status == SQLITE_OK) continue;
        if (status != SQLITE_BUSY && status != SQLITE_LOCKED) break;
        QThread::msleep(kBusyWaitMs);
        ++waits;
    }
    sqlite3_backup_finish(backup);
    if (status != SQLITE_DONE) return fail(copyError(status));
    if (copy.column("PRAGMA journal_mode=DELETE") != QStringList{u"delete"_s})
        return fail(copyError(copy.status()));
    const auto check = copy.column("PRAGMA quick_check");
    if (!check) return fail(copyError(copy.status()));
    if (*check != QStringList{u"ok"_s}) return fail(databaseDamaged(u"quick_check"_s));
    return {};
}

}  // namespace

bool isNetworkFileSystem(const QByteArray& type) {
    static const QList<QByteArray> kinds{"nfs",
                                         "nfs4",
                                         "cifs",
                                         "smb",
                                         "smb2",
                                         "smb3",
                                         "smbfs",
                                         "ncpfs",
                                         "afs",
                                         "coda",
                                         "ceph",
                                         "fuse.ceph",
                                         "9p",
                                         "virtiofs",
                                         "vboxsf",
                                         "prl_fs",
                                         "vmhgfs",
                                         "fuse.vmhgfs-fuse",
                                         "lustre",
                                         "gpfs",
                                         "gfs2",
                                         "ocfs2",
                                         "beegfs",
                                         "orangefs",
                                         "pvfs2",
                                         "glusterfs",
                                         "fuse.glusterfs",
                                         "davfs",
                                         "fuse.davfs",
                                         "fuse.davfs2",
                                         "sshfs",
                                         "fuse.sshfs",
                                         "fuse.rclone",
                                         "fuse.gvfsd-fuse",
                                         "fuse.smbnetfs",
                                         "fuse.curlftpfs",
                                         "fuse.s3fs",
                                         "fuse.kio-fuse"};
    return kinds.contains(type.toLower());
}

Result<> refuseNetworkDrive(const QString& path) {
    auto folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    if (!isNetworkFileSystem(QStorageInfo(folder).fileSystemType())) return {};
    return fail({.kind = Error::Kind::Denied,
                 .code = "db.network_drive",
                 .message = SqliteFiles::tr("The database lies on a network drive, where several "
                                            "computers could damage it."),
                 .hint = SqliteFiles::tr("Keep it on this computer's own disk, or set up a "
                                         "PostgreSQL server for several counters.")});
}

Result<> examineSqliteFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) return fail(databaseMissing(path));
    if (!info.isFile()) return fail(databaseForeign());
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) return fail(databaseReadOnly(path));
    const bool journal = hasContent(path + u"-journal"_s);
    const bool clean = !journal && !hasContent(path + u"-wal"_s);
    if (auto ours = examineHeader(file, clean); !ours) return ours;
    file.close();
    for (const auto& end : {u""_s, u"-wal"_s, u"-journal"_s}) {
        QFile part(path + end);
        if (part.exists() && !part.open(QFile::ReadWrite | QFile::ExistingOnly))
            return fail(databaseReadOnly(part.fileName()));
    }
    if (clean) return examineAlone(path, info.size() <= kCheckedThrough);
    return journal ? examineCopy(path) : examineWithLog(path);
}

Result<> markAsOurs(Database& database) {
    const auto text = u"PRAGMA application_id=%1"_s.arg(kApplicationId);
    if (auto set = database.run({"pragma", text, false}); !set) return fail(set.error());
    return {};
}

Result<> copySqlite(Database& source, const QString& file) {
    const auto native = source.handle();
    if (qstrcmp(native.typeName(), "sqlite3*") != 0) return fail(backupFailed(u"no handle"_s));
    // SQLite would play the log of what stood here before into the copy.
    if (hasSqliteLog(file)) return fail(logLeftBehind(file));
    const auto part = file + u".part"_s;
    QFile::remove(part);
    const auto copied = copyInto(*static_cast<sqlite3* const*>(native.constData()), part);
    const bool placed = copied && std::rename(QFile::encodeName(part).constData(),
                                              QFile::encodeName(file).constData()) == 0;
    if (placed) return {};
    QFile::remove(part);
    return copied ? Result<>(fail(backupFailed(u"rename"_s))) : copied;
}

bool hasSqliteLog(const QString& path) {
    return QFile::exists(path + u"-wal"_s) || QFile::exists(path + u"-journal"_s);
}

Error logLeftBehind(const QString& path) {
    return {
        .kind = Error::Kind::Conflict,
        .code = "db.log_left_behind",
        .message =
            SqliteFiles::tr("Beside %1 lies the log of a database that ended halfway.").arg(path),
        .hint = SqliteFiles::tr("Move the files ending in -wal, -shm and -journal away together "
                                "with the database they belong to.")};
}

Error diskFull(const QString& path, qint64 needed, const QString& detail) {
    const QLocale locale;
    return {.kind = Error::Kind::Internal,
            .code = "db.disk_full",
            .message = SqliteFiles::tr("The disk with %1 is full or cannot be written: %2 are "
                                       "free, up to %3 are needed.")
                           .arg(path,
                                locale.formattedDataSize(
                                    QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable()),
                                locale.formattedDataSize(needed)),
            .hint = SqliteFiles::tr("Make room on that disk and save again; what you typed is "
                                    "kept."),
            .detail = detail};
}

Error databaseReadOnly(const QString& path) {
    return {.kind = Error::Kind::Denied,
            .code = "db.read_only",
            .message = SqliteFiles::tr("The database %1 cannot be written.").arg(path),
            .hint = SqliteFiles::tr("Check the rights of the file and of its folder, or copy both "
                                    "the database and its key file to a folder of your own.")};
}

Error databaseMissing(const QString& path) {
    return {.kind = Error::Kind::NotFound,
            .code = "db.cannot_open",
            .message = SqliteFiles::tr("There is no database %1.").arg(path),
            .hint = SqliteFiles::tr("Choose the database file of your office, or make a new one.")};
}

Error backupFailed(const QString& detail) {
    return {.kind = Error::Kind::Internal,
            .code = "db.backup_failed",
            .message = SqliteFiles::tr("The backup could not be written; nothing was changed."),
            .hint = SqliteFiles::tr("Choose another folder, or check its rights."),
            .detail = detail};
}

}  // namespace zhiqiao
