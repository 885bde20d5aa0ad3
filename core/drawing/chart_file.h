// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/outcomes/chart_spec.h"
#include "core/security/act_code.h"

#include <QSizeF>

namespace zhiqiao {

class PaperFonts;

enum class ChartFormat { Png, Svg, Pdf };

/// By the file name's ending. Errors: drawing.unknown_format (Invalid).
Result<ChartFormat> chartFormatOf(const QString& path);

/// What a chart file is made of besides the chart.
struct ChartFile {
    ChartFormat format = ChartFormat::Png;
    QString footer = {};        ///< chartFooter(); may be empty
    QSizeF size = {1000, 500};  ///< in units of 1/96 inch; grows when the labels need it
};

/// Who took the chart out, when and by which act; a demo says so.
[[nodiscard]] QString chartFooter(const OutMark& mark, bool demo);

/// Writes the chart as it is on paper, whole or not at all. Needs a QGuiApplication.
/// Errors: chart.* of checkChart(), drawing.cannot_write.
Result<> writeChart(const ChartSpec& spec, const QString& path, const ChartFile& file,
                    const PaperFonts& fonts);

}  // namespace zhiqiao
