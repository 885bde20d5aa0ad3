// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"
#include "tests/support/gui.h"
#include "tests/widgets/gallery.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/twin_model.h"
#include "ui/widgets/problem_line.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

#include <set>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;
using test::child;

namespace {

using Figures = std::multiset<std::tuple<QString, QString, qint64>>;

template <class Marks>
Figures figuresOf(const Marks& marks) {
    Figures figures;
    for (const auto& mark : marks) figures.insert({mark.category, mark.series, mark.value});
    return figures;
}

struct NamedChart {
    const char* name;
    ChartSpec (*make)();
};

ChartSpec shares() {
    auto spec = test::outcomesByMonth();
    spec.stacked100 = true;
    return spec;
}

}  // namespace

class Charts : public testing::TestWithParam<NamedChart> {
protected:
    void SetUp() override {
        view.resize(1000, 500);
        view.show();
        view.setSpec(GetParam().make());
        view.grab();
    }
    ChartView view;
};

TEST_P(Charts, DrawAsManyMarksAsTheyWereGivenWithTheSameValues) {
    EXPECT_EQ(figuresOf(view.plot().drawnMarks()), figuresOf(view.spec().marks));
}

TEST_P(Charts, OpenExactlyTheFilterOfTheMarkUnderTheKeyboard) {
    QSignalSpy opened(&view, &ChartView::markActivated);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    ASSERT_TRUE(view.current());
    const auto& mark = view.spec().marks[*view.current()];
    EXPECT_EQ((opened.at(0).at(0).value<QMap<QString, QString>>()), mark.where);
    EXPECT_TRUE(view.accessibleDescription().contains(QString::number(mark.value)));
}

TEST_P(Charts, ShowTheSameNumbersAsATable) {
    QSignalSpy opened(&view, &ChartView::markActivated);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    QTest::keyClick(view.windowHandle(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(view.showsTwin());
    auto& table = child<QTableView>(view, "chartTable");
    EXPECT_EQ(table.model()->rowCount(), int(view.spec().categories.size()));
    EXPECT_FALSE(table.accessibleName().isEmpty());
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1) << "the cursor begins on a figure";
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 2) << "the name of a row opens its first figure";
    EXPECT_EQ(opened.takeLast(), opened.takeFirst());
    table.setCurrentIndex(table.model()->index(1, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ((opened.at(0).at(0).value<QMap<QString, QString>>()),
              view.spec().mark(view.spec().categories[1].key, view.spec().series[0].key)->where);
}

TEST_P(Charts, KeepTheMarkUnderTheCursorWhenTheFiguresComeAnew) {
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    const auto at = view.current();
    ASSERT_TRUE(at);
    auto again = view.spec();
    again.cutOff = again.cutOff.addDays(1);
    view.setSpec(again);
    EXPECT_EQ(view.current(), at);
}

TEST_P(Charts, AreNamedForAssistivePrograms) {
    EXPECT_EQ(view.accessibleName(), view.spec().title);
    EXPECT_EQ(view.accessibleDescription(), chartDescription(view.spec()));
}

INSTANTIATE_TEST_SUITE_P(, Charts,
                         testing::Values(NamedChart{"Columns", test::outcomesByMonth},
                                         NamedChart{"Shares", shares},
                                         NamedChart{"LyingBars", test::caseloadPerOfficer},
                                         NamedChart{"Funnel", test::funnel}),
                         [](const auto& chart) { return std::string(chart.param.name); });

TEST(ChartViews, AskForTheRoomInWhichTheFunnelKeepsItsType) {
    ChartView view;
    view.setSpec(test::funnel());
    view.resize(view.minimumSizeHint());
    view.show();
    const auto least = chartMinimumSize(view.spec(), screenChartStyle(&view.plot()));
    EXPECT_GE(view.plot().width(), least.width());
    EXPECT_GE(view.plot().height(), least.height());
}

TEST(ChartViews, WriteTheValuesThatFitIntoTheBarsAsOnPaper) {
    for (const auto& spec : {test::outcomesByMonth(), test::caseloadPerOfficer()}) {
        ChartView view;
        view.resize(1200, 700);
        view.setSpec(spec);
        view.show();
        const auto picture = view.plot().grab().toImage();
        int read = 0;
        for (const auto& mark : view.plot().drawnMarks()) {
            const auto series = std::ranges::find(spec.series, mark.series, &ChartSeries::key);
            if (series->pattern != FillPattern::Solid || mark.rect.width() < 40 ||
                mark.rect.height() < 24)
                continue;
            ++read;
            const auto middle = mark.rect.center().toPoint();
            const auto ink = chartInkOn(chartFill(series->colour));
            double closest = 21;
            for (int y = -8; y <= 8; ++y)
                for (int x = -8; x <= 8; ++x)
                    closest = std::min(
                        closest, contrastRatio(ink, picture.pixelColor(middle + QPoint(x, y))));
            EXPECT_LT(closest, 1.6) << qPrintable(mark.category) << ' ' << mark.value;
        }
        EXPECT_GT(read, 0);
    }
}

TEST(ChartViews, ListTheSeriesInTheOrderOfThePaper) {
    for (const auto& [spec, reversed] :
         {std::pair{test::outcomesByMonth(), true}, std::pair{test::caseloadPerOfficer(), false}}) {
        ChartView view;
        view.setSpec(spec);
        EXPECT_EQ(child<QChartView>(view, "barChart").chart()->legend()->reverseMarkers(),
                  reversed);
    }
}

TEST(ChartViews, RefuseAChartThatLiesAboutItsMarks) {
    ChartView view;
    auto spec = test::funnel();
    spec.marks.pop_back();
    view.setSpec(spec);
    EXPECT_EQ(child<ProblemLine>(view, "problem").code(), u"chart.missing_mark"_s);
}

TEST(TwinModels, FollowTheRulesOfItemModels) {
    TwinModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTwin(chartTwin(test::funnel()));
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
}

}  // namespace zhiqiao::ui
