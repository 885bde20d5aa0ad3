// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/small_cells.h"

#include "core/outcomes/chart_twin.h"
#include "tests/drawing/chart_samples.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

ChartSpec bars(const std::vector<std::vector<qint64>>& values,
               ChartSpec::Kind kind = ChartSpec::Kind::Bars) {
    ChartSpec spec;
    spec.kind = kind;
    spec.unit = u"人"_s;
    for (size_t row = 0; row < values.size(); ++row)
        spec.categories.push_back({QString::number(row), u"第%1行"_s.arg(row)});
    for (size_t column = 0; column < values.front().size(); ++column)
        spec.series.push_back({QString::number(column), u"第%1项"_s.arg(column)});
    for (const auto& row : values) spec.n += std::accumulate(row.begin(), row.end(), qint64(0));
    return filled(spec, values);
}

/// The cells of the table as one line, the names of the rows left out.
std::string told(const ChartSpec& spec) {
    QStringList rows;
    for (const auto& row : chartTwin(spec).rows) rows << row.cells.mid(1).join(u' ');
    return rows.join(u" / "_s).toStdString();
}

/// What the figures of a released chart let somebody work out: parts of a told total of which only
/// one is hidden, or that are hidden and few together.
void expectNothingToWorkOut(const std::vector<qint64>& parts, const std::vector<bool>& hidden) {
    qint64 sum = 0;
    int count = 0;
    for (size_t at = 0; at < parts.size(); ++at) {
        if (!hidden[at]) {
            EXPECT_FALSE(0 < parts[at] && parts[at] < 5) << parts[at];
            continue;
        }
        sum += parts[at];
        count += parts[at] > 0 ? 1 : 0;
    }
    if (sum == 0) return;
    EXPECT_GE(count, 2);
    EXPECT_GE(sum, 5);
}

}  // namespace

TEST(SmallCells, StayWhereEveryFigureIsLargeOrNobody) {
    const auto spec = bars({{12, 5, 0}, {0, 9, 7}});
    EXPECT_EQ(told(withoutSmallCells(spec)), told(spec));
    EXPECT_EQ(withoutSmallCells(spec).note, spec.note);
}

TEST(SmallCells, TakeTheSmallestOtherPartOfATotalWithThem) {
    const auto out = withoutSmallCells(bars({{12, 3, 7}, {20, 8, 9}}));
    EXPECT_EQ(told(out), "12 * * 10 22 / 20 8 9 0 37") << "3 and 7 stand together, as 10";
    EXPECT_TRUE(out.note.contains(u'*'));
    EXPECT_TRUE(ok(checkChart(out)));
}

TEST(SmallCells, GoOnUntilWhatIsLeftOutIsNotFewItself) {
    EXPECT_EQ(told(withoutSmallCells(bars({{30, 1, 1, 6}}))), "30 * * * 8 38");
    EXPECT_EQ(told(withoutSmallCells(bars({{30, 2, 3, 6}}))), "30 * * 6 5 41");
}

TEST(SmallCells, HideABarThatIsSmallAndASecondOne) {
    EXPECT_EQ(told(withoutSmallCells(bars({{20, 10}, {3, 0}, {6, 0}, {9, 9}}))),
              "20 10 30 / * * * / * * * / 9 9 18")
        << "n and the other bars would tell the 3";
}

TEST(SmallCells, HideNWhereItIsSmall) {
    const auto out = withoutSmallCells(bars({{3, 0}}));
    EXPECT_EQ(told(out), "* * *");
    EXPECT_TRUE(chartHeadLine(out).contains(u"n = * 人"_s)) << chartHeadLine(out).toStdString();
    EXPECT_EQ(out.n, 0);
}

TEST(SmallCells, OfAFunnelAreItsSmallStepsAndTheirShares) {
    const auto out = withoutSmallCells(bars({{30, 10}, {15, 8}, {2, 1}}, ChartSpec::Kind::Funnel));
    EXPECT_EQ(told(out), "30 10 40 100.00 – / 15 8 23 57.50 57.50 / * * * * *");
    const auto gap = withoutSmallCells(bars({{3, 1}, {20, 8}}, ChartSpec::Kind::Funnel));
    EXPECT_EQ(told(gap), "* * * * * / 20 8 28 * *") << "a share would tell what it is a share of";
}

TEST(SmallCells, OfAFunnelAreWhoIsLostBetweenTwoSteps) {
    const auto out =
        withoutSmallCells(bars({{35, 5}, {30, 6}, {20, 8}, {9, 9}}, ChartSpec::Kind::Funnel));
    EXPECT_EQ(told(out), "35 5 40 100.00 – / * * * * * / 20 8 28 70.00 * / * * * * *")
        << "40 - 36 and 20 - 18 are fewer than 5";
}

TEST(SmallCells, CannotBeWorkedOutOfAnyChart) {
    std::mt19937 random(20221130);
    for (int round = 0; round < 3000; ++round) {
        std::vector<std::vector<qint64>> values(1 + random() % 5);
        const auto width = 1 + random() % 4;
        for (auto& row : values)
            for (size_t at = 0; at < width; ++at)
                row.push_back(random() % 3 == 0 ? qint64(random() % 40) : qint64(random() % 7));
        const auto spec = bars(values);
        const auto out = withoutSmallCells(spec);
        ASSERT_TRUE(ok(checkChart(out)));
        std::vector<qint64> totals;
        std::vector<bool> hiddenTotals;
        for (size_t row = 0; row < values.size(); ++row) {
            const auto& category = out.categories[row];
            totals.push_back(spec.total(category.key));
            hiddenTotals.push_back(category.withheld);
            std::vector<bool> hidden;
            for (size_t at = 0; at < width; ++at)
                hidden.push_back(out.mark(category.key, QString::number(at))->withheld);
            if (category.withheld) {
                EXPECT_EQ(out.total(category.key), 0) << "nor does the bar draw it";
                EXPECT_TRUE(std::ranges::all_of(hidden, std::identity()));
            } else {
                EXPECT_EQ(out.total(category.key), totals.back()) << "a told total stays right";
                expectNothingToWorkOut(values[row], hidden);
            }
        }
        if (!out.nWithheld) expectNothingToWorkOut(totals, hiddenTotals);
        if (HasFailure()) FAIL() << told(spec) << " became " << told(out);
    }
}
