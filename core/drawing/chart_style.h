// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outcomes/chart_spec.h"

#include <QColor>
#include <QFont>

namespace zhiqiao {

class PaperFonts;

/// What a chart takes from its surroundings. Every distance follows from the font's size.
struct ChartStyle {
    QColor window = Qt::white;
    QColor text = QColor(0x1A, 0x1C, 0x1E);
    QColor muted = QColor(0x5A, 0x60, 0x68);
    QColor line = QColor(0x7A, 0x82, 0x8C);  ///< axes; at least 3:1 on window
    QFont font;
};

/// White paper, for files and printing.
[[nodiscard]] ChartStyle paperChartStyle(const PaperFonts& fonts);

/// Okabe–Ito.
[[nodiscard]] QColor chartFill(ColourRole role);
/// The fill made darker or lighter until it stands out 3:1 from the window.
[[nodiscard]] QColor chartOutline(ColourRole role, const QColor& window);
/// Black or white, whichever reads better on `fill`.
[[nodiscard]] QColor chartInkOn(const QColor& fill);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

}  // namespace zhiqiao
