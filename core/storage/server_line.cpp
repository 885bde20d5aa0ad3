// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_line.h"

#include <QDeadlineTimer>

#include <dlfcn.h>
#include <sys/socket.h>
#include <mutex>
#include <set>

namespace zhiqiao {

namespace {

std::mutex linesLock;
std::set<ServerLine*>& lines() {
    static std::set<ServerLine*> all;
    return all;
}

qint64 steadyNow() { return QDeadlineTimer::current().deadline(); }

/// The library is there already when there is a connection, loaded by the driver of QtSql: asking
/// it for one function needs neither its headers nor a link of our own.
int socketOf(const QVariant& handle) {
    if (!handle.isValid() || handle.constData() == nullptr) return -1;
    auto* library = dlopen("libpq.so.5", RTLD_NOW | RTLD_NOLOAD);
    if (!library) return -1;
    const auto ask = reinterpret_cast<int (*)(const void*)>(dlsym(library, "PQsocket"));
    const int socket = ask ? ask(*static_cast<const void* const*>(handle.constData())) : -1;
    dlclose(library);
    return socket;
}

}  // namespace

ServerLine::ServerLine(const QVariant& handle) : socket_(socketOf(handle)) {
    const std::lock_guard hold(linesLock);
    if (socket_ >= 0) lines().insert(this);
}

ServerLine::~ServerLine() {
    const std::lock_guard hold(linesLock);
    lines().erase(this);
}

ServerLine::Wait::Wait(ServerLine* line) : line_(line) {
    if (line_) line_->since_ = steadyNow();
}

ServerLine::Wait::~Wait() {
    if (line_) line_->since_ = 0;
}

bool ServerLine::hangUpSilent(int waitedMs) {
    const std::lock_guard hold(linesLock);
    bool any = false;
    for (auto* line : lines()) {
        const qint64 since = line->since_;
        if (since == 0 || steadyNow() - since < waitedMs) continue;
        shutdown(line->socket_, SHUT_RDWR);
        any = true;
    }
    return any;
}

}  // namespace zhiqiao
