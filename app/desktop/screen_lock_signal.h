// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace zhiqiao {

/// Tells when the desktop locks its screen, where a session bus says so, and when the login manager
/// asks this session to lock.
class ScreenLockSignal final : public QObject {
    Q_OBJECT
public:
    explicit ScreenLockSignal(QObject* parent = nullptr);
    ~ScreenLockSignal() override;

signals:
    void locked();

private:
    void watchLogin();

private slots:
    void activeChanged(bool active);
};

}  // namespace zhiqiao
