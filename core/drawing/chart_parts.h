// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drawing/chart_painter.h"
#include "core/drawing/chart_style.h"

#include <QFontMetricsF>

#include <vector>

class QPainter;

namespace zhiqiao {

/// Fonts of one chart; `em` is the body size in painter units.
struct ChartType {
    explicit ChartType(const QFont& base);

    double em;
    QFont title;
    QFont body;
    QFont small;

    [[nodiscard]] static double width(const QFont& font, const QString& text);
    [[nodiscard]] static double lineHeight(const QFont& font);
};

/// A round step for an axis of whole numbers from 0 to at least `highest`.
struct ChartScale {
    static ChartScale upTo(qint64 highest);
    qint64 step = 1;
    qint64 top = 1;
};

/// What the parts of one chart share while it is painted or measured.
struct ChartSheet {
    const ChartSpec& spec;
    const ChartStyle& style;
    ChartType type;

    [[nodiscard]] double widestCategory() const;
    [[nodiscard]] qint64 highestTotal() const;
    [[nodiscard]] qint64 valueOf(const ChartCategory&, const ChartSeries&) const;
    [[nodiscard]] QString totalText(const ChartCategory&) const;
};

void paintSwatch(QPainter&, const QRectF&, const ChartSeries&, const ChartStyle&);
void paintLabel(QPainter&, const QRectF&, int flags, const QString&, const QFont&, const QColor&);
/// Small text that a grid line does not cross.
void paintOnPlate(QPainter&, const QRectF&, int flags, const QString&, const ChartSheet&);
/// The value inside its segment when it fits, on a plain plate over the pattern.
void paintValueInside(QPainter&, const QRectF& segment, qint64 value, const ChartSeries&,
                      const ChartSheet&);

/// Each takes the room below the head and left of the legend.
std::vector<PaintedMark> paintColumns(QPainter&, const QRectF&, const ChartSheet&);
std::vector<PaintedMark> paintLyingBars(QPainter&, const QRectF&, const ChartSheet&);
std::vector<PaintedMark> paintFunnel(QPainter&, const QRectF&, const ChartSheet&);
[[nodiscard]] QSizeF columnsMinimum(const ChartSheet&);
[[nodiscard]] QSizeF lyingBarsMinimum(const ChartSheet&);
[[nodiscard]] QSizeF funnelMinimum(const ChartSheet&);

}  // namespace zhiqiao
