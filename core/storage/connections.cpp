// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connections.h"

#include <QThread>

namespace zhiqiao {

Result<Database*> Connections::openForWriting() {
    const std::lock_guard lock(mutex_);
    writer_ = QThread::currentThread();
    return openedHere(Access::ReadWrite);
}

Result<Database*> Connections::here() {
    if (QThread::currentThread() == ui_)
        return fail({.code = "db.wrong_thread",
                     .message = tr("This action cannot be carried out."),
                     .hint = tr("Send the log to support.")});
    const std::lock_guard lock(mutex_);
    return openedHere(QThread::currentThread() == writer_ ? Access::ReadWrite : Access::ReadOnly);
}

void Connections::closeHere() {
    const std::lock_guard lock(mutex_);
    by_thread_.erase(QThread::currentThread());
}

Result<Database*> Connections::openedHere(Access access) {
    auto& mine = by_thread_[QThread::currentThread()];
    if (mine && !mine->isAlive()) mine.reset();
    if (!mine) {
        auto opened = open_(access);
        if (!opened) return fail(opened.error());
        mine = *std::move(opened);
    }
    return mine.get();
}

}  // namespace zhiqiao
