// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/audit_watch.h"

#include "core/base/deliver.h"

#include <tuple>

namespace zhiqiao {

AuditWatch::AuditWatch(OfficeSession& session, Lane& lane, QObject* parent)
    : QObject(parent), session_(session), lane_(lane) {
    hourly_.setInterval(std::chrono::hours(1));
    connect(&hourly_, &QTimer::timeout, this, &AuditWatch::anchor);
}

void AuditWatch::start() {
    deliver(lane_.run([&session = session_] { return session.setBack(); }), this,
            [this](const Result<std::optional<SetBack>>& found) {
                if (!found)
                    emit failed(found.error());
                else if (*found)
                    emit setBackFound(**found);
            });
    hourly_.start();
}

void AuditWatch::anchor() {
    deliver(lane_.run([&session = session_] { return session.anchorNow(); }), this,
            [this](const Result<OfficeSession::Anchored>& made) {
                if (!made) emit failed(made.error());
            });
}

void AuditWatch::finish() {
    hourly_.stop();
    std::ignore = lane_.run([&session = session_] { return session.anchorNow(); });
}

}  // namespace zhiqiao
