// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"
#include "tests/desktop/page_walk.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/toast_line.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class StatisticsPage : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        press(Qt::Key_8, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return !chart().spec().categories.empty(); }));
        chart().setFocus();
    }
    ui::ChartView& chart() { return child<ui::ChartView>("outcomesChart"); }
    const ui::StateChip& dayProblem() { return child<ui::StateChip>("outcomesDayProblem"); }
    void typeFrom(const QString& day) {
        press(Qt::Key_F, Qt::ControlModifier);
        ASSERT_EQ(QApplication::focusWidget()->objectName(), u"outcomesFrom"_s);
        type(day);
        press(Qt::Key_Return);
    }
    QTemporaryDir out_;
};

}  // namespace

TEST_F(StatisticsPage, RefusesWhatIsNoDayBesideTheField) {
    const auto before = chart().spec();
    typeFrom(u"2022-13-45"_s);
    EXPECT_TRUE(dayProblem().isVisible());
    EXPECT_TRUE(dayProblem().look().text.contains(u"2022-13-45"_s));
    settle();
    EXPECT_EQ(chart().spec(), before);
    typeFrom(u"2022-07-01"_s);
    ASSERT_TRUE(soon([&] { return chart().spec().subtitle.contains(u"2022-07-01"_s); }));
    EXPECT_FALSE(dayProblem().isVisible());
}

TEST_F(StatisticsPage, NamesTheHourTheChartWasMade) {
    const auto now = WorkingDayClock(kDemoWorkingDay).now();
    EXPECT_LT(std::abs(chart().spec().cutOff.secsTo(now)), 300)
        << chart().spec().cutOff.toString().toStdString();
}

TEST_F(StatisticsPage, ExportsAndPrintsTheChartByTheKeysItOffers) {
    files_.path = out_.filePath(u"chart.png"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_EQ(paper_.jobs.front().title, chart().spec().title);
    const auto& elements = paper_.jobs.front().pages.front().elements;
    EXPECT_TRUE(std::ranges::any_of(
        elements, [](const auto& each) { return std::holds_alternative<FormChart>(each); }));
}

TEST_F(StatisticsPage, LetsAChartOutWithTheCodeOfItsAct) {
    const auto before = actsOf(u"chart.export"_s).size();
    files_.path = out_.filePath(u"chart.svg"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
    auto acts = actsOf(u"chart.export"_s);
    ASSERT_EQ(acts.size(), before + 1);
    QFile file(*files_.path);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    auto drawn = QString::fromUtf8(file.readAll());
    drawn.remove(QRegularExpression(u"<[^>]*>|\n"_s));
    EXPECT_TRUE(drawn.contains(u" "_s + acts.last())) << drawn.right(300).toStdString();

    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    acts = actsOf(u"chart.print"_s);
    ASSERT_FALSE(acts.isEmpty());
    for (const auto& page : paper_.jobs.front().pages) {
        EXPECT_TRUE(std::ranges::any_of(page.elements, [&](const FormElement& element) {
            const auto* text = std::get_if<FormText>(&element);
            return text && text->text.endsWith(acts.last());
        })) << "in the foot";
        EXPECT_TRUE(std::holds_alternative<FormWatermark>(page.elements.front()));
    }
}

TEST_F(StatisticsPage, KeepsWhoListedThePeopleBehindAFigureBeforeTheyAreShown) {
    const auto before = actsOf(u"chart.persons"_s).size();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !chart().isVisible(); }));
    EXPECT_EQ(actsOf(u"chart.persons"_s).size(), before + 1);
}

TEST_F(StatisticsPage, LetsNothingOutOnceTheRightIsTaken) {
    const auto written = actsOf(u"chart.export"_s).size() + actsOf(u"chart.print"_s).size();
    const auto denied = actsOf(u"chart.export"_s, u"denied"_s).size() +
                        actsOf(u"chart.print"_s, u"denied"_s).size();
    giveRoles(false);
    auto& toast = window().toast();
    files_.path = out_.filePath(u"denied.png"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return toast.tone() == ui::Tone::Error; }));
    toast.clear();
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !toast.text().isEmpty(); }));
    EXPECT_EQ(toast.tone(), ui::Tone::Error);
    giveRoles(true);
    EXPECT_FALSE(QFile::exists(*files_.path));
    EXPECT_TRUE(paper_.jobs.empty());
    EXPECT_EQ(actsOf(u"chart.export"_s).size() + actsOf(u"chart.print"_s).size(), written);
    EXPECT_EQ(actsOf(u"chart.export"_s, u"denied"_s).size() +
                  actsOf(u"chart.print"_s, u"denied"_s).size(),
              denied + 2);
}

TEST_F(StatisticsPage, TellsTheRangeInTheWorkbookToo) {
    typeFrom(u"2022-07-01"_s);
    ASSERT_TRUE(soon([&] { return !chart().spec().subtitle.isEmpty(); }));
    chart().setFocus();
    files_.path = out_.filePath(u"chart.xlsx"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !window().toast().text().isEmpty(); }));
    auto table = openTable(*files_.path);
    ASSERT_TRUE(ok(table));
    ASSERT_EQ((*table)->sheets().size(), 2);
    QStringList texts;
    ASSERT_TRUE(ok((*table)->read(1, [&texts](const TableRow& row) {
        for (const auto& cell : row.cells) texts << plainText(cell);
        return true;
    })));
    EXPECT_EQ(texts.first(2), (QStringList{chart().spec().title, chartHeadLine(chart().spec())}));
    EXPECT_TRUE(texts.last().startsWith(u'*')) << "and why figures are missing";
}
