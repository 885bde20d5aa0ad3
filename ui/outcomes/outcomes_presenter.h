// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/outcomes/chart_reading.h"

#include <QObject>

#include <functional>
#include <vector>

namespace zhiqiao::ui {

/// Works the charts out on a reading lane and finds the persons behind a mark.
class OutcomesPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        ChartPorts ports;
        Lane& reads;
        const Clock& clock;
        Actor actor;
        Lane& writes;
        /// Keeps that somebody lists the people behind a figure, before they are shown.
        std::function<Result<>(const QString& what)> noteBehind = {};
    };

    explicit OutcomesPresenter(const Needs& needs, QObject* parent = nullptr);

    /// Shows the chart `name` over registrations from `from` to `to`; an answer on its way for an
    /// earlier question is dropped.
    void show(const QString& name, std::optional<QDate> from, std::optional<QDate> to,
              const QString& by = {});
    void reload();
    /// The persons behind a mark of the chart that is shown, once it is kept who asked for them.
    void open(const QMap<QString, QString>& where, const QString& title);

signals:
    void busyChanged(bool busy);
    void shown(const zhiqiao::ChartSpec& spec);
    void opened(const std::vector<qint64>& persons, const QString& title);
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
    SeriesQuery query_;
    ReadChart shown_;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
