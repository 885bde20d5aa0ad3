// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/settings/backup_presenter.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace zhiqiao {

namespace ui {
class MainWindow;
}

/// Sees to the office's backups while its window is open: makes the one that is due, shows on top
/// of the window when they are late, and offers the day's backup when the window closes.
class BackupDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Lane& files;
        Actor actor;
        QString officeCode;
        /// The window closes without the day's backup: whether one is to be made first.
        std::function<bool()> offer;
    };

    explicit BackupDesk(const Needs& needs);

    [[nodiscard]] ui::BackupPresenter& presenter() { return presenter_; }
    /// From now on the window shows the state; the desk may not outlive it.
    void watch(ui::MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();
    void makeDue();
    void showBusy(bool busy, const QString& what);

    bool planned_;  ///< a real office in a file of its own
    std::function<bool()> offer_;
    ui::BackupPresenter presenter_;
    ui::MainWindow* window_ = nullptr;
    QTimer minute_;
    QElapsedTimer tried_;  ///< since the last backup by plan
    bool offered_ = false;
    bool closing_ = false;
};

/// Asks in a box with two verbs.
[[nodiscard]] bool offerBackup(QWidget* parent);

}  // namespace zhiqiao
