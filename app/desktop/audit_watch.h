// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/base/worker_lane.h"

#include <QObject>
#include <QTimer>

namespace zhiqiao {

/// Signs the head of the audit trail every hour and when the window closes, and tells at the start
/// when the database is older than its anchors.
class AuditWatch final : public QObject {
    Q_OBJECT
public:
    AuditWatch(OfficeSession& session, Lane& lane, QObject* parent = nullptr);
    /// Asks for the first look; afterwards by itself.
    void start();
    /// The last anchor of this session, as the lane's next job.
    void finish();

signals:
    void setBackFound(const zhiqiao::SetBack& setBack);
    void failed(const zhiqiao::Error& error);

private:
    void anchor();

    OfficeSession& session_;
    Lane& lane_;
    QTimer hourly_;
};

}  // namespace zhiqiao
