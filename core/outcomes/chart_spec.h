// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/office.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

class QJsonObject;

namespace zhiqiao {

/// What a colour stands for; the renderer's palette turns it into a colour-blind-safe fill.
enum class ColourRole { Blue, Sky, Green, Orange, Vermilion, Purple, Yellow, Grey };

/// Carries the series on a black-and-white print.
enum class FillPattern { Solid, Diagonal, BackDiagonal, Horizontal, Vertical, Grid, Cross, Dots };

struct ChartCategory {
    QString key;            ///< unique in the chart: "2022-01", a step, a staff id
    QString label;          ///< printed whole, never cut
    bool withheld = false;  ///< its total is not told
    bool operator==(const ChartCategory&) const = default;
};

struct ChartSeries {
    QString key;  ///< unique in the chart
    QString label;
    ColourRole colour = ColourRole::Blue;
    FillPattern pattern = FillPattern::Solid;
    bool operator==(const ChartSeries&) const = default;
};

/// One figure. The list behind it, opened with `where`, has exactly `value` rows.
struct ChartMark {
    QString category;  ///< a ChartCategory::key
    QString series;    ///< a ChartSeries::key
    qint64 value = 0;
    QMap<QString, QString> where;  ///< the filter that opens the persons or events
    bool withheld = false;         ///< not told; the value is 0
    bool operator==(const ChartMark&) const = default;
};

/// A chart as a value: what to show, not how. Painted by core/drawing and ui/charts, printed as
/// JSON by the command line, compared in tests.
struct ChartSpec {
    enum class Kind {
        Funnel,       ///< one bar per step; a step's figure is the sum of its series
        StackedBars,  ///< upright columns along an ordered axis such as months
        Bars,         ///< lying bars, one per name, in the order given
    };

    Kind kind = Kind::Bars;
    QString name;                         ///< stable: "funnel", "outcomes_by_month"
    QString title;                        ///< what is counted, and by which month it is grouped
    QString subtitle;                     ///< may be empty
    QString scope;                        ///< whose figures: office, county
    QString unit;                         ///< 人 or 人次, never mixed in one chart
    QString categoryTitle;                ///< head of the twin's first column
    qint64 n = 0;                         ///< persons or events the chart speaks of
    bool nWithheld = false;               ///< n is not told
    bool suppressed = false;              ///< its small cells were left out
    std::optional<StaffId> officer = {};  ///< whose own figures these are; empty: several people's
    QDateTime cutOff;                     ///< Asia/Shanghai
    bool stacked100 = false;              ///< StackedBars: each column is 100 %
    QString note;                         ///< may be empty
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;  ///< one per category and series, zero included

    bool operator==(const ChartSpec&) const = default;

    /// Null when there is none.
    [[nodiscard]] const ChartMark* mark(const QString& category, const QString& series) const;
    [[nodiscard]] qint64 total(const QString& category) const;
    /// What a share of this category is a share of: the first step's total in a funnel, else the
    /// category's own total.
    [[nodiscard]] qint64 base(const QString& category) const;
    [[nodiscard]] bool isWithheld(const QString& category) const;  ///< its total
};

/// Every category has one mark of each series, keys are unique, no value is negative.
/// Errors (Internal): chart.repeated_category, chart.repeated_series, chart.repeated_mark,
/// chart.unknown_mark, chart.missing_mark, chart.negative_value.
Result<> checkChart(const ChartSpec& spec);

/// What stands for a figure that is not told.
inline const QString kWithheld = QStringLiteral("*");

/// The line under the title: scope, n with its unit, cut-off.
[[nodiscard]] QString chartHeadLine(const ChartSpec& spec);

/// The whole chart in one spoken sentence, for assistive programs.
[[nodiscard]] QString chartDescription(const ChartSpec& spec);

/// part / whole in per cent, "66.67", rounded half up once from the exact fraction; "–" of nothing.
[[nodiscard]] QString percentText(qint64 part, qint64 whole);

/// name, kind, title, subtitle, scope, unit, cut_off, n, note; categories and series with labels;
/// rows of category, series, value, n (the base of its share). What is not told is null.
[[nodiscard]] QJsonObject chartJson(const ChartSpec& spec);

}  // namespace zhiqiao
