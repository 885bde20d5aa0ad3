// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drawing/chart_painter.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace zhiqiao::ui {

/// The drawn part of a chart. Knows marks by their place in ChartSpec::marks.
class ChartPlot : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// `spec` is a checked chart.
    virtual void setSpec(const ChartSpec& spec) = 0;
    /// The mark the keyboard stands on.
    virtual void setCurrent(std::optional<size_t> mark) = 0;
    /// The marks as they stand in the painted scene, for pointing and for the test that compares
    /// them with the marks given.
    [[nodiscard]] virtual std::vector<PaintedMark> drawnMarks() const = 0;

signals:
    void clicked(size_t mark);
};

/// The screen's theme as the style of a chart.
[[nodiscard]] ChartStyle screenChartStyle(const QWidget* widget);

}  // namespace zhiqiao::ui
