// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_plot.h"

class QAbstractBarSeries;
class QBarCategoryAxis;
class QChart;
class QChartView;
class QPainter;
class QValueAxis;

namespace zhiqiao::ui {

/// Columns and lying bars through QtCharts.
class BarPlot final : public ChartPlot {
    Q_OBJECT
public:
    explicit BarPlot(QWidget* parent = nullptr);
    void setSpec(const ChartSpec& spec) override;
    void setCurrent(std::optional<size_t> mark) override;
    [[nodiscard]] std::vector<PaintedMark> drawnMarks() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Ring;
    class Values;
    void build();
    void paintValues(QPainter& painter) const;
    [[nodiscard]] QRectF rectOf(const ChartMark& mark) const;
    [[nodiscard]] bool lying() const { return spec_.kind == ChartSpec::Kind::Bars; }

    ChartSpec spec_;
    QChartView* view_;
    QValueAxis* values_ = nullptr;
    Values* written_;
    Ring* ring_;
    std::optional<size_t> current_;
};

}  // namespace zhiqiao::ui
