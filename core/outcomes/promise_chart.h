// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/promise_board.h"
#include "core/outcomes/chart_spec.h"

namespace zhiqiao {

struct PromiseChartFacts {
    QString scope;  ///< the office, by name
    OfficeId office;
    QDateTime cutOff;  ///< Asia/Shanghai
    QDate today;
    QDate weekEnd;
};

/// The board as lying bars: what is overdue and what breaks this week, for each member of staff who
/// has any. A mark's filter opens the worklist with as many rows.
[[nodiscard]] ChartSpec promiseChart(const std::vector<PromiseLine>& board,
                                     const PromiseChartFacts& facts);

}  // namespace zhiqiao
