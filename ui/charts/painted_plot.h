// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_plot.h"

namespace zhiqiao::ui {

/// Every kind QtCharts lacks, drawn by the painter that also makes files and paper.
class PaintedPlot final : public ChartPlot {
    Q_OBJECT
public:
    explicit PaintedPlot(QWidget* parent = nullptr);
    void setSpec(const ChartSpec& spec) override;
    void setCurrent(std::optional<size_t> mark) override;
    [[nodiscard]] std::vector<PaintedMark> drawnMarks() const override { return drawn_; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QMargins inset() const;

    ChartSpec spec_;
    std::vector<PaintedMark> drawn_;
    std::optional<size_t> current_;
};

}  // namespace zhiqiao::ui
