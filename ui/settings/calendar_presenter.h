// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/security/office_calendar.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// Changes the office's calendar; every counting of this program goes by the new days at once.
class CalendarPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lane's jobs
        CalendarPorts ports;
        const WorkingCalendar& calendar;
        Lane& writes;
        Actor actor;
        bool mayChange = false;
        /// Puts the stored days into `calendar`; runs on the lane.
        std::function<Result<>()> takeUp;
        /// The days a file names; runs on the lane.
        std::function<Result<std::vector<CalendarDay>>(const QString& path)> readNotice;
    };

    explicit CalendarPresenter(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] const WorkingCalendar& calendar() const { return needs_.calendar; }
    [[nodiscard]] bool mayChange() const { return needs_.mayChange; }
    [[nodiscard]] bool canUndo() const { return !back_.empty(); }

    /// Reads the stored days again: another counter may have changed them.
    void reload();
    void set(const CalendarDay& day);
    void remove(QDate day);
    void importNotice(const QString& path);
    /// Takes the last change of this window back, and the next time that again.
    void undo();

signals:
    void changed();  ///< the calendar may say something else now
    void saved();
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    using Changes = std::vector<CalendarChange>;
    void change(CalendarAct kind, std::function<Result<Changes>()> wanted, const QString& sentence);

    Needs needs_;
    Changes back_;
};

}  // namespace zhiqiao::ui
