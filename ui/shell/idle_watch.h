// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/sign_in_rules.h"
#include "ui/widgets/alarm.h"

#include <QObject>

namespace zhiqiao::ui {

/// Tells when nobody has touched the program for a while, and when a session has lasted its time.
/// Off until start().
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    IdleWatch(Alarms& alarms, const SignInRules& rules, QObject* parent = nullptr);
    /// A session begins.
    void start();
    void stop();

signals:
    void idle();
    void sessionEnded();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void touched();

    SignInRules rules_;
    std::unique_ptr<Alarm> idle_;
    std::unique_ptr<Alarm> session_;
};

}  // namespace zhiqiao::ui
