// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"

#include <QCoreApplication>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

class QThread;

namespace zhiqiao {

/// One connection per thread: one thread's may write, every other is opened read-only. Stores ask
/// for here() at each call, so one store serves all lanes. Outlives the lanes.
class Connections {
    Q_DECLARE_TR_FUNCTIONS(Connections)
public:
    using Open = std::function<Result<std::unique_ptr<Database>>(Access)>;

    /// `ui`: the thread that must never wait for a database; here() refuses it.
    explicit Connections(Open open, const QThread* ui = nullptr)
        : open_(std::move(open)), ui_(ui) {}

    /// Makes the calling thread the one that writes. Called once, by the first job of the write
    /// lane, before anybody asks for here(). Errors: those of `open`.
    Result<Database*> openForWriting();

    /// The calling thread's connection, opened on first use; a PostgreSQL connection the server
    /// ended is opened anew. Errors: those of `open`; db.wrong_thread, a programming mistake.
    Result<Database*> here();

    /// Closes the calling thread's connection: the last job of a lane.
    void closeHere();

    /// The program ends: a statement that has waited so long for a server is given up, of whatever
    /// thread, and nobody connects any more. What a server still answers is waited for.
    void hangUpSilent(int waitedMs);

private:
    Result<Database*> openedHere();

    Open open_;
    const QThread* ui_;
    std::mutex mutex_;  // guards the members below, never while one connects
    std::map<const QThread*, std::unique_ptr<Database>> by_thread_;
    const QThread* writer_ = nullptr;
    bool hung_up_ = false;
};

}  // namespace zhiqiao
