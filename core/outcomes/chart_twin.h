// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outcomes/chart_spec.h"

#include <QStringList>

#include <vector>

namespace zhiqiao {

/// The chart's figures as a table, for the eye, the screen reader, XLSX and CSV.
struct ChartTwin {
    struct Column {
        enum class Kind { Text, Count, Percent };  ///< Percent: two decimals, no sign, or –
        QString title;
        Kind kind = Kind::Text;
        QString series;  ///< key of the series whose mark a Count cell shows, else empty
        bool operator==(const Column&) const = default;
    };
    struct Row {
        QString category;  ///< key
        QStringList cells;
        bool operator==(const Row&) const = default;
    };

    std::vector<Column> columns;
    std::vector<Row> rows;
    bool operator==(const ChartTwin&) const = default;
};

/// Category, then n per series, their total when there are several; a funnel adds the shares of
/// the first and of the previous step, a 100 % chart the share per series.
[[nodiscard]] ChartTwin chartTwin(const ChartSpec& spec);

}  // namespace zhiqiao
