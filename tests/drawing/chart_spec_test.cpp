// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/chart_spec.h"
#include "core/outcomes/chart_twin.h"
#include "tests/drawing/chart_samples.h"
#include "tests/support/results.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

struct BrokenChart {
    const char* name;
    std::function<void(ChartSpec&)> breakIt;
    const char* code;
};

class BrokenCharts : public testing::TestWithParam<BrokenChart> {};

TEST_P(BrokenCharts, AreRefusedWithTheirCode) {
    auto spec = sampleColumns();
    ASSERT_TRUE(ok(checkChart(spec)));
    GetParam().breakIt(spec);
    EXPECT_EQ(codeOf(checkChart(spec)), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    , BrokenCharts,
    testing::Values(
        BrokenChart{"RepeatedMonth",
                    [](ChartSpec& spec) { spec.categories[1].key = spec.categories[0].key; },
                    "chart.repeated_category"},
        BrokenChart{"RepeatedSeries",
                    [](ChartSpec& spec) { spec.series[1].key = spec.series[0].key; },
                    "chart.repeated_series"},
        BrokenChart{"MissingMark", [](ChartSpec& spec) { spec.marks.pop_back(); },
                    "chart.missing_mark"},
        BrokenChart{"RepeatedMark",
                    [](ChartSpec& spec) { spec.marks.push_back(spec.marks.front()); },
                    "chart.repeated_mark"},
        BrokenChart{"UnknownMark", [](ChartSpec& spec) { spec.marks[3].series = u"else"_s; },
                    "chart.unknown_mark"},
        BrokenChart{"NegativeValue", [](ChartSpec& spec) { spec.marks[3].value = -1; },
                    "chart.negative_value"}),
    [](const auto& broken) { return std::string(broken.param.name); });

TEST(Percentages, AreRoundedHalfUpOnceFromTheExactFraction) {
    EXPECT_EQ(percentText(2, 3), u"66.67"_s);
    EXPECT_EQ(percentText(1, 3), u"33.33"_s);
    EXPECT_EQ(percentText(1, 16), u"6.25"_s);
    EXPECT_EQ(percentText(1, 800), u"0.13"_s);  // 0.125
    EXPECT_EQ(percentText(5, 5), u"100.00"_s);
    EXPECT_EQ(percentText(7, 5), u"140.00"_s);
    EXPECT_EQ(percentText(0, 5), u"0.00"_s);
    EXPECT_EQ(percentText(0, 0), u"–"_s);
}

TEST(ChartTwins, OfAFunnelCountEveryonePastAStepAndKeepThePlacedApart) {
    const auto twin = chartTwin(sampleFunnel());
    QStringList titles;
    for (const auto& column : twin.columns) titles << column.title;
    EXPECT_EQ(titles.join(u'|'), u"步骤|服务中|已就业|n|% of first|% of previous"_s);
    ASSERT_EQ(twin.rows.size(), 5u);
    EXPECT_EQ(twin.rows[0].cells.join(u'|'), u"有就业意愿|270|30|300|100.00|–"_s);
    EXPECT_EQ(twin.rows[2].cells.join(u'|'), u"有效推荐≥1个|180|40|220|73.33|87.30"_s);
}

TEST(ChartTwins, HoldEveryMarkOfTheChart) {
    for (const auto& spec : {sampleFunnel(), sampleColumns(24), sampleBars()}) {
        const auto twin = chartTwin(spec);
        size_t found = 0;
        for (const auto& row : twin.rows)
            for (size_t column = 0; column < twin.columns.size(); ++column) {
                const auto& series = twin.columns[column].series;
                if (series.isEmpty()) continue;
                EXPECT_EQ(row.cells[qsizetype(column)].toLongLong(),
                          spec.mark(row.category, series)->value);
                ++found;
            }
        EXPECT_EQ(found, spec.marks.size());
    }
}

TEST(ChartTwins, OfAHundredPercentChartAddTheSharesOfEachColumn) {
    auto spec = sampleColumns(1);
    spec.stacked100 = true;
    const auto twin = chartTwin(spec);
    EXPECT_EQ(twin.rows[0].cells.join(u'|'),
              u"2021-06|20|12|7|3|0|42|47.62|28.57|16.67|7.14|0.00"_s);
    EXPECT_EQ(twin.columns.back().kind, ChartTwin::Column::Kind::Percent);
}

TEST(ChartJson, HoldsHeadAndOneRowPerMark) {
    const auto json = chartJson(sampleFunnel());
    EXPECT_EQ(json[u"title"_s].toString(), u"1-3-1 服务漏斗"_s);
    EXPECT_EQ(json[u"cut_off"_s].toString(), u"2022-05-31T18:00"_s);
    EXPECT_EQ(json[u"n"_s].toInteger(), 300);
    const auto rows = json[u"rows"_s].toArray();
    ASSERT_EQ(rows.size(), 10);
    EXPECT_EQ(rows[4].toObject(), (QJsonObject{{u"category"_s, u"referred_1"_s},
                                               {u"series"_s, u"continuing"_s},
                                               {u"value"_s, 180},
                                               {u"n"_s, 300}}));
}

TEST(ChartJson, HasNullForWhatIsNotTold) {
    auto spec = sampleFunnel();
    spec.nWithheld = true;
    spec.categories[0].withheld = true;
    spec.marks[4].withheld = true;
    const auto json = chartJson(spec);
    EXPECT_TRUE(json[u"n"_s].isNull());
    const auto row = json[u"rows"_s].toArray()[4].toObject();
    EXPECT_TRUE(row[u"value"_s].isNull());
    EXPECT_TRUE(row[u"n"_s].isNull()) << "what it is a share of";
    EXPECT_TRUE(chartDescription(spec).contains(u" *"_s)) << "nor is it told as nobody";
}

TEST(ChartHeads, NameScopeNumberAndCutOff) {
    EXPECT_EQ(chartHeadLine(sampleBars()),
              u"河湟县公共就业服务中心 · n = 311 人 · as of 2022-05-31 18:00"_s);
    EXPECT_TRUE(chartDescription(sampleBars()).contains(u"卓玛措: 按期 71, 逾期 12"_s));
}

TEST(Charts, CompareAsValues) {
    auto spec = sampleBars();
    EXPECT_EQ(spec, sampleBars());
    spec.marks[0].where[u"outcome"_s] = u"other"_s;
    EXPECT_NE(spec, sampleBars());
}

}  // namespace zhiqiao::test
