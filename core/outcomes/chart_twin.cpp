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
    bool before = false;  // the previous one is withheld
    for (const auto& category : spec.categories) {
        const auto sum = spec.total(category.key);
        const auto told = [](bool withheld, const QString& text) {
            return withheld ? kWithheld : text;
        };
        QStringList cells{category.label};
        QStringList shares;
        for (const auto& one : spec.series) {
            const auto* mark = spec.mark(category.key, one.key);
            const auto value = mark ? mark->value : 0;
            const bool withheld = mark && mark->withheld;
            if (several || !funnel) cells << told(withheld, QString::number(value));
            shares << told(withheld || category.withheld, percentText(value, sum));
        }
        if (total) cells << told(category.withheld, QString::number(sum));
        if (funnel)
            cells << told(category.withheld || spec.categories.front().withheld,
                          percentText(sum, spec.base(category.key)))
                  << told(category.withheld || before, percentText(sum, previous));
        else if (spec.stacked100)
            cells << shares;
        previous = sum;
        before = category.withheld;
        twin.rows.push_back({category.key, cells});
    }
    return twin;
}

}  // namespace zhiqiao
