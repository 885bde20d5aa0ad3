// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/chart_twin.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct TwinText {
    Q_DECLARE_TR_FUNCTIONS(TwinText)
};

}  // namespace

ChartTwin chartTwin(const ChartSpec& spec) {
    using Kind = ChartTwin::Column::Kind;
    const bool funnel = spec.kind == ChartSpec::Kind::Funnel;
    const bool several = spec.series.size() > 1;
    const bool total = several || funnel;

    ChartTwin twin;
    twin.columns.push_back({spec.categoryTitle, Kind::Text, {}});
    if (several || !funnel)
        for (const auto& one : spec.series)
            twin.columns.push_back({one.label, Kind::Count, one.key});
    if (total)
        twin.columns.push_back({funnel ? TwinText::tr("n") : TwinText::tr("Total"), Kind::Count,
                                several               ? QString()
                                : spec.series.empty() ? QString()
                                                      : spec.series[0].key});
    if (funnel) {
        twin.columns.push_back({TwinText::tr("% of first"), Kind::Percent, {}});
        twin.columns.push_back({TwinText::tr("% of previous"), Kind::Percent, {}});
    } else if (spec.stacked100) {
        for (const auto& one : spec.series)
            twin.columns.push_back({TwinText::tr("%1, %").arg(one.label), Kind::Percent, {}});
    }

    qint64 previous = -1;
    for (const auto& category : spec.categories) {
        const auto sum = spec.total(category.key);
        const auto value = [&](const ChartSeries& one) {
            const auto* mark = spec.mark(category.key, one.key);
            return mark ? mark->value : 0;
        };
        QStringList cells{category.label};
        if (several || !funnel)
            for (const auto& one : spec.series) cells << QString::number(value(one));
        if (total) cells << QString::number(sum);
        if (funnel)
            cells << percentText(sum, spec.base(category.key)) << percentText(sum, previous);
        else if (spec.stacked100)
            for (const auto& one : spec.series) cells << percentText(value(one), sum);
        previous = sum;
        twin.rows.push_back({category.key, cells});
    }
    return twin;
}

}  // namespace zhiqiao
