// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"

#include "core/drawing/chart_parts.h"
#include "core/drawing/paper_fonts.h"
#include "tests/drawing/chart_samples.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>
#include <algorithm>
#include <cmath>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

struct Painted {
    QImage image;
    std::vector<PaintedMark> marks;
};

Painted paintedOn(const QSize& size, const ChartSpec& spec, const ChartStyle& style) {
    Painted painted{QImage(size, QImage::Format_RGB32), {}};
    painted.image.fill(style.window);
    QPainter painter(&painted.image);
    painted.marks = paintChart(painter, QRectF(QPointF(), QSizeF(size)), spec, style);
    return painted;
}

ChartStyle paperStyle() { return paperChartStyle(PaperFonts::installed()); }

ChartSpec shares() {
    auto spec = sampleColumns();
    spec.stacked100 = true;
    return spec;
}

}  // namespace

struct ChartCase {
    const char* name;
    ChartSpec spec;
};

class PaintedCharts : public testing::TestWithParam<ChartCase> {};

TEST_P(PaintedCharts, HoldAsManyMarksAsValuesWereGiven) {
    const auto& spec = GetParam().spec;
    const auto painted = paintedOn({1000, 500}, spec, paperStyle());
    ASSERT_EQ(painted.marks.size(), spec.marks.size());
    for (const auto& mark : painted.marks) {
        EXPECT_EQ(mark.value, spec.mark(mark.category, mark.series)->value);
        EXPECT_TRUE(QRectF(0, 0, 1000, 500).contains(mark.rect) || mark.rect.isEmpty());
    }
}

TEST_P(PaintedCharts, ShowEveryValueAboveZeroInItsColour) {
    const auto& spec = GetParam().spec;
    const auto painted = paintedOn({1000, 500}, spec, paperStyle());
    for (const auto& mark : painted.marks) {
        if (mark.value == 0) continue;
        const auto series = std::ranges::find(spec.series, mark.series, &ChartSeries::key);
        const auto fill = chartFill(series->colour).rgb();
        int hits = 0;
        for (int y = int(mark.rect.top()); y <= int(mark.rect.bottom()); ++y)
            for (int x = int(mark.rect.left()); x <= int(mark.rect.right()); ++x)
                hits += painted.image.pixel(x, y) == fill;
        EXPECT_GT(hits, 0) << qPrintable(mark.category) << " " << qPrintable(mark.series);
    }
}

TEST_P(PaintedCharts, KeepTheirSegmentsApartAndInProportion) {
    const auto& spec = GetParam().spec;
    const auto marks = paintedOn({1000, 500}, spec, paperStyle()).marks;
    const bool upright = spec.kind == ChartSpec::Kind::StackedBars;
    const auto length = [&](const PaintedMark& mark) {
        return upright ? mark.rect.height() : mark.rect.width();
    };
    double perUnit = 0;
    for (size_t index = 0; index < marks.size(); ++index) {
        for (size_t other = 0; other < index; ++other)
            EXPECT_FALSE(marks[index].rect.intersects(marks[other].rect))
                << qPrintable(marks[index].category + marks[index].series);
        const double whole = spec.stacked100 ? double(spec.total(marks[index].category)) : 1;
        if (perUnit <= 0) perUnit = length(marks[index]) * whole / double(marks[index].value);
        EXPECT_NEAR(length(marks[index]), perUnit * double(marks[index].value) / whole, 2);
    }
}

TEST_P(PaintedCharts, FitAnySizeWithAllMarks) {
    const auto& spec = GetParam().spec;
    for (const QSize size : {QSize(240, 120), QSize(400, 900), QSize(2000, 300)}) {
        const auto marks = paintedOn(size, spec, paperStyle()).marks;
        EXPECT_EQ(marks.size(), spec.marks.size());
        for (const auto& mark : marks)
            EXPECT_TRUE(QRectF(QPointF(), QSizeF(size)).contains(mark.rect.center()));
    }
}

TEST_P(PaintedCharts, LeaveTheOuterMarginFree) {
    const auto& spec = GetParam().spec;
    const auto style = paperStyle();
    for (const QSize size : {QSize(1000, 500), chartMinimumSize(spec, style).toSize()}) {
        const auto image = paintedOn(size, spec, style).image;
        for (int x = 0; x < size.width(); ++x) {
            EXPECT_EQ(image.pixelColor(x, 2), style.window);
            EXPECT_EQ(image.pixelColor(x, size.height() - 3), style.window);
        }
        for (int y = 0; y < size.height(); ++y) {
            EXPECT_EQ(image.pixelColor(2, y), style.window);
            EXPECT_EQ(image.pixelColor(size.width() - 3, y), style.window);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(, PaintedCharts,
                         testing::Values(ChartCase{"Funnel", sampleFunnel()},
                                         ChartCase{"Columns", sampleColumns()},
                                         ChartCase{"TwoYearsOfColumns", sampleColumns(24)},
                                         ChartCase{"Shares", shares()},
                                         ChartCase{"Bars", sampleBars()}),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(Charts, KeepTheirTypeInANarrowBoxByPuttingTheLegendAbove) {
    for (const auto& spec : {sampleFunnel(), sampleColumns(), sampleBars()}) {
        const auto style = paperStyle();
        const auto least = chartMinimumSize(spec, style);
        const double em = ChartType(style.font).em;
        const auto tall = [&](const QSizeF& size) {
            return paintedOn(size.toSize(), spec, style).marks.front().rect;
        };
        const auto narrow = tall({std::ceil(least.width()), 700});
        const auto wide = tall({1400, 700});
        const bool upright = spec.kind == ChartSpec::Kind::StackedBars;
        if (!upright) {
            EXPECT_DOUBLE_EQ(narrow.height(), wide.height()) << "bars follow the type alone";
            EXPECT_GE(narrow.height(), em);
        }
        EXPECT_LE(least.width(), 46 * em) << qPrintable(spec.name);
    }
}

TEST(Charts, WithoutCategoriesAreSaidToBeEmpty) {
    ChartSpec spec;
    spec.title = u"空"_s;
    const auto painted = paintedOn({1000, 500}, spec, paperStyle());
    EXPECT_TRUE(painted.marks.empty());
    const auto middle = painted.image.copy(300, 200, 400, 200);
    EXPECT_NE(middle, [&] {
        QImage blank = middle;
        blank.fill(Qt::white);
        return blank;
    }());
}

TEST(ChartColours, StandOutFromEveryWindowColour) {
    for (const QColor window :
         {QColor(Qt::white), QColor(0xF3, 0xF4, 0xF6), QColor(0x1C, 0x1E, 0x21),
          QColor(0x26, 0x28, 0x2C), QColor(Qt::black)})
        for (int role = 0; role <= int(ColourRole::Grey); ++role) {
            EXPECT_GE(contrastRatio(chartOutline(ColourRole(role), window), window), 3.0);
            const auto fill = chartFill(ColourRole(role));
            EXPECT_GE(contrastRatio(chartInkOn(fill), fill), 4.5);
        }
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21, 0.01);
}

TEST(ChartScales, AreRoundStartAtZeroAndCoverTheHighestValue) {
    const std::vector<std::pair<qint64, std::pair<qint64, qint64>>> rows = {
        {0, {1, 1}},     {1, {1, 1}},      {6, {1, 6}},       {7, {2, 8}},
        {83, {20, 100}}, {300, {50, 300}}, {301, {100, 400}}, {123456, {50000, 150000}}};
    for (const auto& [highest, expected] : rows) {
        const auto scale = ChartScale::upTo(highest);
        EXPECT_EQ(scale.step, expected.first) << highest;
        EXPECT_EQ(scale.top, expected.second) << highest;
    }
}

}  // namespace zhiqiao::test
