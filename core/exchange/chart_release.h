// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/list_release.h"
#include "core/outcomes/chart_spec.h"

namespace zhiqiao {

/// A chart as it may leave the program, and the mark it bears.
struct ReleasedChart {
    ChartSpec spec;
    OutMark mark;
};

/// The act itself, before anything is written or printed. Figures that are not the actor's own
/// leave without their small cells. `format`: png, svg, pdf, xlsx, csv, json or paper.
/// Errors: those of checkChart(); right.denied, right.out_of_scope (Denied).
Result<ReleasedChart> releaseChart(const ReleasePorts& ports, const Actor& actor,
                                   const OperationId& operation, const ChartSpec& spec,
                                   ListOrder::Way way, const QString& format);

/// The chart's figures as a table (.xlsx or .csv), marked as lists are.
/// Errors: those of createTable().
Result<> writeChartTable(const ReleasedChart& chart, const QString& path);

}  // namespace zhiqiao
