// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/security/transactions.h"
#include "ui/widgets/alarm.h"

#include <QObject>

namespace zhiqiao {

/// Keeps what somebody searched for: one audit row for each query that stood still for a moment or
/// was acted upon, not one for each key.
class SearchTrail final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kSettled{1000};

    /// All outlive it.
    SearchTrail(Transactions& transactions, Lane& writer, const Actor& actor, ui::Alarms& alarms);

    void searched(const QString& words);
    /// What waits is written now.
    void settle();

signals:
    void failed(const zhiqiao::Error& error);

private:
    Transactions& transactions_;
    Lane& writer_;
    Actor actor_;
    std::unique_ptr<ui::Alarm> alarm_;
    QString waiting_;
};

}  // namespace zhiqiao
