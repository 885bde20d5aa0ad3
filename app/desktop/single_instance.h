// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>

namespace zhiqiao {

/// One window per database and user: a second start raises the first window and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `what` tells databases apart.
    explicit SingleInstance(const QString& what);
    /// True when another program answered; else this one listens from now on.
    [[nodiscard]] bool raiseOther();

signals:
    void raiseRequested();

private:
    QString name_;
    QLocalServer server_;
};

}  // namespace zhiqiao
