// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/settings/calendar_page.h"
#include "ui/settings/calendar_presenter.h"
#include "ui/shell/main_window.h"

namespace zhiqiao {

/// The working calendar in the window: its page, and the banner of a year without notice.
class CalendarDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lane's jobs
        OfficeSession& session;
        Lane& writes;
        ui::FilePicker& files;
        Actor actor;
        bool mayChange = false;
    };

    explicit CalendarDesk(const Needs& needs);

    /// The desk does not own it.
    [[nodiscard]] ui::CalendarPage* makePage(ui::RecordList::Needs list);
    /// Shows or takes away the banner, now and whenever the calendar changes. The window outlives
    /// the desk's signals.
    void watch(ui::MainWindow& window);
    /// By the day it is now.
    void showBanner(ui::MainWindow& window) const;

signals:
    void said(const QString& sentence);

private:
    Needs needs_;
    ui::CalendarPresenter presenter_;
};

}  // namespace zhiqiao
