// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connections.h"

#include "core/storage/server_line.h"

#include <QThread>

namespace zhiqiao {

Result<Database*> Connections::openForWriting() {
    {
        const std::lock_guard lock(mutex_);
        writer_ = QThread::currentThread();
    }
    return openedHere();
}

Result<Database*> Connections::here() {
    if (QThread::currentThread() == ui_)
        return fail({.code = "db.wrong_thread",
                     .message = tr("This action cannot be carried out."),
                     .hint = tr("Send the log to support.")});
    return openedHere();
}

void Connections::closeHere() {
    std::unique_ptr<Database> mine;  // goes after the lock
    const std::lock_guard lock(mutex_);
    if (auto kept = by_thread_.extract(QThread::currentThread())) mine = std::move(kept.mapped());
}

void Connections::hangUpSilent(int waitedMs) {
    const std::lock_guard lock(mutex_);
    if (ServerLine::hangUpSilent(waitedMs)) hung_up_ = true;
}

/// Opening may take as long as a silent server is waited for: no other thread waits with it.
Result<Database*> Connections::openedHere() {
    const auto* thread = QThread::currentThread();
    std::unique_ptr<Database> dead;
    auto access = Access::ReadOnly;
    {
        const std::lock_guard lock(mutex_);
        if (hung_up_) return fail(databaseLost());
        if (const auto mine = by_thread_.find(thread); mine != by_thread_.end()) {
            if (mine->second->isAlive()) return mine->second.get();
            dead = std::move(by_thread_.extract(mine).mapped());
        }
        if (thread == writer_) access = Access::ReadWrite;
    }
    dead.reset();
    auto opened = open_(access);
    if (!opened) return fail(opened.error());
    const std::lock_guard lock(mutex_);
    return (by_thread_[thread] = *std::move(opened)).get();
}

}  // namespace zhiqiao
