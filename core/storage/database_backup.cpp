// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_backup.h"

#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Backups {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

const auto kLastBackup = u"backup.last"_s;

Error serverKeepsItsOwnBackups() {
    return {.kind = Error::Kind::Invalid,
            .code = "db.backup_server",
            .message = Backups::tr("A database on a server is backed up on the server."),
            .hint = Backups::tr("Ask whoever runs the server to use pg_dump, and keep a copy of "
                                "the key file with it.")};
}

Error backupOntoItself() {
    return {.kind = Error::Kind::Invalid,
            .code = "db.backup_onto_itself",
            .message = Backups::tr("This is the database itself."),
            .hint = Backups::tr("Choose another name, best on another disk.")};
}

/// Written whole and readable by its owner alone.
Error backupOfAnother(const QString& file) {
    return {
        .kind = Error::Kind::Conflict,
        .code = "db.backup_of_another",
        .message = Backups::tr("Under the name %1 lies the backup of another office.").arg(file),
        .hint = Backups::tr("Choose another name or folder; nothing was written.")};
}

Result<> copyKey(const QString& from, const QString& to) {
    QFile key(from);
    QSaveFile copy(to);
    if (!key.open(QFile::ReadOnly)) return fail(backupFailed(u"key file"_s));
    const auto bytes = key.readAll();
    if (!copy.open(QFile::WriteOnly) ||
        !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        copy.write(bytes) != bytes.size() || !copy.commit())
        return fail(backupFailed(u"copy of the key file"_s));
    return {};
}

QString realPath(const QString& file) {
    const QFileInfo info(file);
    const auto known = info.canonicalFilePath();
    return known.isEmpty() ? info.absoluteFilePath() : known;
}

}  // namespace

Result<> backupOffice(OfficeDatabase& office, const QString& file) {
    const auto& target = office.target();
    if (target.engine != Engine::Sqlite) return fail(serverKeepsItsOwnBackups());
    const auto live = realPath(target.path);
    const auto wanted = realPath(file);
    if (wanted == live || wanted == realPath(target.keyFile) || wanted == live + u"-wal"_s ||
        wanted == live + u"-shm"_s)
        return fail(backupOntoItself());
    auto database = office.connections().here();
    if (!database) return fail(database.error());
    if (const auto other = keyFileBeside(file); QFileInfo::exists(other)) {
        QFile theirs(other);
        QFile ours(target.keyFile);
        if (!theirs.open(QFile::ReadOnly) || !ours.open(QFile::ReadOnly) ||
            theirs.readAll() != ours.readAll())
            return fail(backupOfAnother(file));
    }
    // The key first: a database without its key is worth nothing, a key without it does no harm.
    if (auto copied = copyKey(target.keyFile, keyFileBeside(file)); !copied) return copied;
    return copySqlite(**database, file);
}

Result<> restoreOffice(const QString& backup, const DatabaseTarget& target) {
    if (target.engine != Engine::Sqlite) return fail(serverKeepsItsOwnBackups());
    if (QFileInfo::exists(target.path) || QFileInfo::exists(target.keyFile))
        return fail(databaseExists());
    if (hasSqliteLog(target.path)) return fail(logLeftBehind(target.path));
    const auto from = databaseTarget(backup);
    if (!from) return fail(from.error());
    const auto opened = openOffice(*from);  // whole, ours, and its key fits
    if (!opened) return fail(opened.error());
    if (!QDir().mkpath(QFileInfo(target.path).absolutePath()))
        return fail(databaseReadOnly(target.path));
    auto source = (*opened)->openAside();
    if (!source) return fail(source.error());
    // As in createOffice(): whoever dies before the last step leaves a key that openOffice() takes.
    const auto key = target.keyFile + u".part"_s;
    auto copied = copyKey(from->keyFile, key);
    if (copied) copied = copySqlite(**source, target.path);
    if (!copied)
        QFile::remove(key);
    else if (!QFile::rename(key, target.keyFile))
        return fail(backupFailed(u"rename of the key file"_s));
    return copied;
}

Result<> recordBackup(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                      const OperationId& operation) {
    return transactions.run(
        actor, {.name = "database.backup", .operation = operation, .right = Right::BackupMake},
        [&](const Act& act) {
            return offices.saveSetting(act, {}, kLastBackup, act.today().toString(Qt::ISODate));
        });
}

Result<std::optional<QDate>> lastBackup(const OfficeStore& offices, OfficeId office) {
    const auto settings = offices.settings(office, {});
    if (!settings) return fail(settings.error());
    const auto day = QDate::fromString(settings->value(kLastBackup), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

}  // namespace zhiqiao
