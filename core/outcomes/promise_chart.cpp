// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/promise_chart.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PromiseCharts {
    Q_DECLARE_TR_FUNCTIONS(PromiseCharts)
};

const QString kOverdue = u"overdue"_s;
const QString kThisWeek = u"this_week"_s;

/// Two of one name are told apart by their numbers.
QString labelOf(const PromiseLine& line, const std::vector<PromiseLine>& board) {
    const auto same = std::ranges::count(board, line.name, &PromiseLine::name);
    return same > 1 && line.officer ? u"%1 (%2)"_s.arg(line.name).arg(line.officer->value())
                                    : line.name;
}

}  // namespace

ChartSpec promiseChart(const std::vector<PromiseLine>& board, const PromiseChartFacts& facts) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.name = u"promises"_s;
    spec.title = PromiseCharts::tr("Promises overdue, and those that break by %1")
                     .arg(facts.weekEnd.toString(Qt::ISODate));
    spec.scope = facts.scope;
    spec.unit = u"人次"_s;
    spec.categoryTitle = PromiseCharts::tr("In charge");
    spec.cutOff = facts.cutOff;
    spec.note = PromiseCharts::tr("Without what is on hold.");
    spec.series = {
        {kOverdue, PromiseCharts::tr("Overdue"), ColourRole::Vermilion, FillPattern::Diagonal},
        {kThisWeek, PromiseCharts::tr("Breaks this week"), ColourRole::Sky,
         FillPattern::Horizontal}};
    for (const auto& line : board) {
        if (line.counts.overdue + line.counts.thisWeek == 0) continue;
        const auto key = QString::number(line.officer ? line.officer->value() : 0);
        spec.categories.push_back({key, labelOf(line, board)});
        for (const auto& [series, value] :
             {std::pair(kOverdue, line.counts.overdue), {kThisWeek, line.counts.thisWeek}}) {
            spec.marks.push_back(
                {key, series, value,
                 behindNumber(line.officer, series, facts.office, facts.today, facts.weekEnd)});
            spec.n += value;
        }
    }
    return spec;
}

}  // namespace zhiqiao
