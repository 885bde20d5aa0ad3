// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chart_release.h"

#include "core/exchange/table_writer.h"
#include "core/outcomes/chart_twin.h"
#include "core/outcomes/small_cells.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ChartRelease {
    Q_DECLARE_TR_FUNCTIONS(ChartRelease)
};

/// Who may take out the own figures only takes out nobody else's.
Result<> reachesOthers(const UserStore& users, StaffId staff) {
    const auto accounts = users.users();
    if (!accounts) return fail(accounts.error());
    if (accounts->empty()) return {};
    const auto standing = users.standing(staff);
    if (!standing) return fail(standing.error());
    if (reach(standing->grants, Right::ChartView) > Scope::Own) return {};
    return fail(
        {.kind = Error::Kind::Denied,
         .code = "right.out_of_scope",
         .message = ChartRelease::tr("Your right to charts reaches your own people only."),
         .hint = ChartRelease::tr("Show the chart of your own people, or ask a supervisor."),
         .detail = u"right=chart.view"_s});
}

}  // namespace

Result<ReleasedChart> releaseChart(const ReleasePorts& ports, const Actor& actor,
                                   const OperationId& operation, const ChartSpec& spec,
                                   ListOrder::Way way, const QString& format) {
    if (auto checked = checkChart(spec); !checked) return fail(checked.error());
    const bool own = spec.officer == actor.staff;
    const auto taker = takerOf(ports.offices, ports.users, actor.staff);
    if (!taker) return fail(taker.error());
    return ports.transactions.run(
        actor,
        {.name = way == ListOrder::Way::Print ? "chart.print" : "chart.export",
         .operation = operation,
         .right = Right::ChartView,
         .reason = u"chart=%1 n=%2 own=%3 format=%4"_s.arg(spec.name, QString::number(spec.n),
                                                           QString::number(own), format)},
        [&](const Act& act) -> Result<ReleasedChart> {
            if (!own)
                if (auto far = reachesOthers(ports.users, act.staff()); !far)
                    return fail(far.error());
            return ReleasedChart{own ? spec : withoutSmallCells(spec), outMark(*taker, act)};
        });
}

Result<> writeChartTable(const ReleasedChart& chart, const QString& path) {
    auto writer = createTable(path, chart.mark);
    if (!writer) return fail(writer.error());
    const auto twin = chartTwin(chart.spec);
    std::vector<TableColumn> head;
    for (const auto& column : twin.columns) head.push_back({column.title});
    if (auto started = (*writer)->startSheet(chart.spec.name, head); !started) return started;
    for (const auto& row : twin.rows) {
        std::vector<TableCell> cells;
        for (const auto& cell : row.cells) {
            bool isNumber = false;
            (void)cell.toLongLong(&isNumber);
            cells.push_back(isNumber ? TableCell::ofNumber(cell) : TableCell::ofText(cell));
        }
        if (auto kept = (*writer)->row(cells); !kept) return kept;
    }
    if ((*writer)->holdsSheets()) {
        const std::vector<TableColumn> about{{chart.spec.title}};
        if (auto more = (*writer)->startSheet(ChartRelease::tr("About"), about); !more) return more;
        for (const auto& line : {chartHeadLine(chart.spec), chart.spec.note})
            if (!line.isEmpty())
                if (auto kept = (*writer)->row({TableCell::ofText(line)}); !kept) return kept;
    }
    return (*writer)->finish();
}

}  // namespace zhiqiao
