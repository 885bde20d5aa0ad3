// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_guard.h"

#include "core/base/clock.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

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

constexpr qint64 kRoomForOpening = 1 << 20;
constexpr int kFirstWaitMs =
    3500;  // long enough to tell a guard that is being made from a dead one

/// A program that died in the middle of making its guard left one that names nobody, which
/// QLockFile takes for a living one. One that is being made is younger.
bool namesNobody(const QLockFile& lock, const QString& file) {
    constexpr qint64 kMaking = 2;
    qint64 pid = 0;
    const auto age = QFileInfo(file).lastModified().secsTo(SystemClock().now());
    return !lock.getLockInfo(&pid, nullptr, nullptr) && std::abs(age) > kMaking;
}

}  // namespace

Result<std::unique_ptr<QLockFile>> guardFor(const QString& path, int waitMs) {
    if (auto local = refuseNetworkDrive(path); !local) return fail(local.error());
    const auto file = path + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0);  // only a holder that has died makes a lock stale, not its age
    const int first = std::min(waitMs, kFirstWaitMs);
    if (lock->tryLock(first)) return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        const bool freed = namesNobody(*lock, file) && lock->removeStaleLockFile();
        if (lock->tryLock(freed ? waitMs : waitMs - first)) return lock;
        return fail(lockedBy(*lock));
    }
    // Its few bytes could not be written, for want of room or of the right to.
    const auto room = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (lock->error() == QLockFile::UnknownError && room < kRoomForOpening)
        return fail(diskFull(path, kRoomForOpening, u"lock"_s));
    return fail(databaseReadOnly(path));
}

bool syncToDisk(const QString& path) {
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && fsync(file) == 0;
    if (file >= 0) close(file);
    return done;
}

QString folderOf(const QString& path) { return QFileInfo(path).absolutePath(); }

}  // namespace zhiqiao
