// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVariant>

#include <atomic>

namespace zhiqiao {

/// The line to a server, which any thread can hang up while another one waits in a statement:
/// libpq itself waits for ever for a server that stays silent.
class ServerLine {
public:
    explicit ServerLine(const QVariant& handle);
    ~ServerLine();
    ServerLine(const ServerLine&) = delete;
    ServerLine& operator=(const ServerLine&) = delete;

    /// Lives while a statement waits for its answer.
    class Wait {
    public:
        explicit Wait(ServerLine* line);
        ~Wait();
        Wait(const Wait&) = delete;
        Wait& operator=(const Wait&) = delete;

    private:
        ServerLine* line_;
    };

    /// Hangs up every line whose statement has waited that long; the statement ends with
    /// db.lost_connection. True when there was one.
    static bool hangUpSilent(int waitedMs);

private:
    int socket_ = -1;
    std::atomic<qint64> since_ = 0;  // of the steady clock, in milliseconds; 0: nobody waits
};

}  // namespace zhiqiao
