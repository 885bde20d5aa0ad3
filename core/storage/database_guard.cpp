// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_guard.h"

#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Guards {
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

Error lockedBy(const QLockFile& lock) {
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program)) program = u"?"_s;
    return {.kind = Error::Kind::Busy,
            .code = "db.locked_by",
            .message = Guards::tr("The database is in use by %1 on %2 (process %3).")
                           .arg(program, host)
                           .arg(pid),
            .hint = Guards::tr("Close that program and try again. Several counters at once need "
                               "a PostgreSQL server."),
            .detail = u"pid=%1 host=%2 program=%3"_s.arg(pid).arg(host, program)};
}

}  // namespace

Result<std::unique_ptr<QLockFile>> guardFor(const QString& path, int waitMs) {
    if (auto local = refuseNetworkDrive(path); !local) return fail(local.error());
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);  // only a holder that has died makes a lock stale, not its age
    if (lock->tryLock(waitMs)) return lock;
    if (lock->error() == QLockFile::PermissionError) return fail(databaseReadOnly(path));
    return fail(lockedBy(*lock));
}

bool syncToDisk(const QString& path) {
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && fsync(file) == 0;
    if (file >= 0) close(file);
    return done;
}

QString folderOf(const QString& path) { return QFileInfo(path).absolutePath(); }

}  // namespace zhiqiao
