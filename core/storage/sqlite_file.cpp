// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_file.h"

#include "core/storage/migrations.h"
#include "core/storage/native_sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SqliteFiles {
    Q_DECLARE_TR_FUNCTIONS(SqliteFiles)
};

constexpr qint64 kCheckedThrough = 64 << 20;

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

/// "immutable" reads the file as it lies: no lock, no -shm, no log.
Result<> examineAlone(const QString& path, bool through) {
    NativeSqlite file(sqliteUri(path, "?immutable=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    return examineSchema(file, through);
}

/// Alone with the file, the log's index is kept in memory instead of a -shm; read-only and told not
/// to, SQLite writes nothing of the log into the file when it closes.
Result<> examineWithLog(const QString& path) {
    NativeSqlite file(sqliteUri(path, "?vfs=unix-none"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
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
