// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/small_cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SmallCells {
    Q_DECLARE_TR_FUNCTIONS(SmallCells)
};

bool isSmall(qint64 figure) { return 0 < figure && figure < kLeastCell; }

/// Which parts of a told total are left out: one alone, or several that are few together, could be
/// worked out from the others.
std::vector<bool> leftOut(const std::vector<qint64>& parts) {
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t at) { return parts[at]; });
    std::vector<bool> out(parts.size());
    qint64 sum = 0;
    int count = 0;
    for (const auto at : order) {
        const bool open = count > 0 && (count < 2 || sum < kLeastCell);
        if (!isSmall(parts[at]) && !(open && parts[at] > 0)) continue;
        out[at] = true;
        sum += parts[at];
        ++count;
    }
    return out;
}

std::vector<qint64> valuesOf(const ChartSpec& spec, const ChartCategory& category) {
    std::vector<qint64> values;
    for (const auto& series : spec.series) {
        const auto* mark = spec.mark(category.key, series.key);
        values.push_back(mark ? mark->value : 0);
    }
    return values;
}

QMap<QString, QString> whereOf(const ChartSpec& spec, const QString& category,
                               const QString& series) {
    const auto* mark = spec.mark(category, series);
    return mark ? mark->where : QMap<QString, QString>();
}

/// Who is at one step and not at the next is a figure too, told by their difference.
std::vector<bool> withheldSteps(const ChartSpec& spec) {
    std::vector<bool> out;
    std::vector<qint64> told;  // of the last step that is told: its total and its parts
    for (const auto& category : spec.categories) {
        const auto total = spec.total(category.key);
        out.push_back(isSmall(total) || std::ranges::any_of(told, [&](qint64 figure) {
                          return isSmall(figure - total);
                      }));
        if (out.back()) continue;
        const auto values = valuesOf(spec, category);
        const auto hidden = leftOut(values);
        told = {total};
        for (size_t at = 0; at < values.size(); ++at)
            if (!hidden[at]) told.push_back(values[at]);
    }
    return out;
}

std::vector<bool> withheldTotals(const ChartSpec& spec) {
    if (spec.kind == ChartSpec::Kind::Funnel) return withheldSteps(spec);
    std::vector<qint64> totals;
    for (const auto& category : spec.categories) totals.push_back(spec.total(category.key));
    return leftOut(totals);
}

/// What is left out of a bar, as a part of it.
ChartSeries restSeries() {
    return {u"withheld"_s, SmallCells::tr("Not told apart"), ColourRole::Grey, FillPattern::Dots};
}

/// The marks of one bar, and last what is left out of them together.
std::vector<ChartMark> toldMarks(const ChartSpec& spec, const ChartCategory& category) {
    std::vector<ChartMark> marks;
    const auto values = valuesOf(spec, category);
    for (size_t at = 0; at < values.size(); ++at)
        marks.push_back({category.key, spec.series[at].key, values[at],
                         whereOf(spec, category.key, spec.series[at].key)});
    const auto out = category.withheld ? std::vector<bool>(marks.size(), true) : leftOut(values);
    ChartMark rest{category.key, restSeries().key, 0, {}};
    for (size_t at = 0; at < marks.size(); ++at) {
        if (!out[at]) continue;
        if (!category.withheld) rest.value += marks[at].value;
        marks[at].value = 0;
        marks[at].withheld = true;
        marks[at].where.clear();
    }
    marks.push_back(rest);
    return marks;
}

}  // namespace

ChartSpec withoutSmallCells(const ChartSpec& spec) {
    if (spec.suppressed) return spec;
    auto told = spec;
    told.suppressed = true;
    told.nWithheld = isSmall(spec.n);
    if (told.nWithheld) told.n = 0;
    const auto totals = withheldTotals(spec);
    for (size_t at = 0; at < totals.size(); ++at) told.categories[at].withheld = totals[at];
    told.series.push_back(restSeries());
    told.marks.clear();
    for (const auto& category : told.categories)
        std::ranges::move(toldMarks(spec, category), std::back_inserter(told.marks));
    const auto isRest = [](const ChartMark& mark) { return mark.series == restSeries().key; };
    if (std::ranges::none_of(
            told.marks, [&](const ChartMark& mark) { return isRest(mark) && mark.value > 0; })) {
        told.series.pop_back();
        std::erase_if(told.marks, isRest);
    }
    if (std::ranges::none_of(told.marks, &ChartMark::withheld)) return told;
    const auto why = SmallCells::tr("* Below %1, or would tell such a figure.").arg(kLeastCell);
    told.note = told.note.isEmpty() ? why : told.note + u' ' + why;
    return told;
}

}  // namespace zhiqiao
