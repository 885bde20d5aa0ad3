// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/base/lane.h"
#include "core/security/sign_in_rules.h"
#include "ui/shell/idle_watch.h"

#include <QObject>

namespace zhiqiao {

namespace ui {
class LockPage;
class MainWindow;
}  // namespace ui

enum class LockCause { Asked, Idle, SessionEnd, Desktop, Minimised };

/// Locks the window and opens it again for the same person. A demo, where nobody has a password,
/// locks only when asked; elsewhere so do idleness, the end of the session and the desktop. That
/// minimising locks is everybody's own choice.
class WindowLock final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the lock
        ui::MainWindow& window;
        OfficeSession& session;
        Lane& writer;
        Actor actor;
        QString user;  ///< the name, for the lock page
        ui::Alarms& alarms;
        SignInRules rules = kSignInRules;
    };
    explicit WindowLock(const Needs& needs, QObject* parent = nullptr);

    void lock(LockCause cause);
    /// Locks by itself.
    [[nodiscard]] bool isAutomatic() const;
    void setMinimiseLocks(bool locks) { minimiseLocks_ = locks; }

signals:
    void locked();
    void unlocked();
    void otherUserWanted();
    void failed(const zhiqiao::Error& error);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void note(LockCause cause);
    void unlock(QString password);

    Needs needs_;
    ui::IdleWatch watch_;
    ui::LockPage* page_ = nullptr;
    bool minimiseLocks_ = false;
};

}  // namespace zhiqiao
