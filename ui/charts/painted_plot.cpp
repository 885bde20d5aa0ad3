// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_plot.h"

#include "ui/widgets/app_style.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace zhiqiao::ui {

ChartStyle screenChartStyle(const QWidget* widget) {
    const auto theme = themeOf(widget);
    return {theme.base, theme.text, theme.muted, theme.line, widget->font()};
}

PaintedPlot::PaintedPlot(QWidget* parent) : ChartPlot(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PaintedPlot::setSpec(const ChartSpec& spec) {
    spec_ = spec;
    drawn_.clear();
    updateGeometry();
    update();
}

QMargins PaintedPlot::inset() const {
    const int half = fontMetrics().height() / 2;
    return {half, half, half, half};
}

void PaintedPlot::setCurrent(std::optional<size_t> mark) {
    current_ = mark;
    update();
}

QSize PaintedPlot::minimumSizeHint() const {
    if (spec_.categories.empty()) return {};
    const auto least = chartMinimumSize(spec_, screenChartStyle(this));
    return QSize(int(std::ceil(least.width())), int(std::ceil(least.height()))).grownBy(inset());
}

void PaintedPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeOf(this).base);
    if (spec_.categories.empty()) return;
    drawn_ = paintChart(painter, rect().marginsRemoved(inset()), spec_, screenChartStyle(this));
    if (!current_) return;
    const auto& mark = spec_.marks[*current_];
    for (const auto& drawn : drawn_)
        if (drawn.category == mark.category && drawn.series == mark.series)
            drawFocus(&painter, drawn.rect.toAlignedRect().adjusted(-3, -3, 3, 3), themeOf(this));
}

void PaintedPlot::mousePressEvent(QMouseEvent* event) {
    for (const auto& drawn : drawn_) {
        if (!drawn.rect.contains(event->position())) continue;
        for (size_t at = 0; at < spec_.marks.size(); ++at)
            if (spec_.marks[at].category == drawn.category &&
                spec_.marks[at].series == drawn.series)
                emit clicked(at);
        return;
    }
}

}  // namespace zhiqiao::ui
