// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drawing/chart_style.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace zhiqiao {

/// A mark as it was drawn, for pointing, keyboard focus and tests. A value of 0 has no width.
struct PaintedMark {
    QString category;
    QString series;
    qint64 value = 0;
    QRectF rect;
};

/// Paints a checked chart (checkChart()) with its head, legend and note into `box`: the legend
/// stands beside the picture, or above it in a narrow box. Only below chartMinimumSize() is the
/// whole made smaller, so that no label is ever cut.
/// The marks come by category, then series; as many as the chart has.
std::vector<PaintedMark> paintChart(QPainter& painter, const QRectF& box, const ChartSpec& spec,
                                    const ChartStyle& style);

/// The smallest size at which the style's font is kept.
[[nodiscard]] QSizeF chartMinimumSize(const ChartSpec& spec, const ChartStyle& style);

}  // namespace zhiqiao
