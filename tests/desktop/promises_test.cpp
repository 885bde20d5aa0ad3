// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/record_table.h"

#include <QDir>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// 本周到期 by keys, as the supervisor.
class PromisesByKeys : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"supervisor"_s);
        press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(window().place().page, u"promises"_s);
        ASSERT_TRUE(isRead(board()));
        settle();
    }
    ui::RecordList& board() { return child<ui::RecordList>("promisesList"); }
    bool isRead(ui::RecordList& list) {
        return soon([&] { return !list.rows().isBusy() && !list.rows().isStale(); });
    }
    int number(int row, const QString& column) {
        return board().rows().valueAt(row, column).toInt();
    }
    void back() {
        press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        ASSERT_TRUE(isRead(board()));
        board().setFocus();
    }
    /// All rows of what was asked, not only those fetched.
    qint64 rowsOf(const char* list) {
        auto& rows = child<ui::RecordList>(list);
        EXPECT_TRUE(isRead(rows));
        EXPECT_TRUE(soon([&] { return !rows.rows().countText().isEmpty(); }));
        return rows.rows().countText().toLongLong();
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

}  // namespace

TEST_F(PromisesByKeys, OpenTheListBehindEachNumber) {
    const struct {
        Qt::Key key;
        const char* column;
        const char* page;
        const char* list;
    } numbers[] = {{Qt::Key_Return, "overdue", "today", "todayList"},
                   {Qt::Key_D, "this_week", "today", "todayList"},
                   {Qt::Key_Z, "held", "today", "todayList"},
                   {Qt::Key_E, "slips_out", "referrals", "referralList"}};
    ASSERT_GT(board().rows().rowCount(), 1);
    picture(u"promises"_s);
    int told = 0;
    for (int row = 0; row < board().rows().rowCount(); ++row)
        for (const auto& [key, column, page, list] : numbers) {
            board().table().selectRow(row);
            const int wanted = number(row, QString::fromLatin1(column));
            told += wanted;
            press(key);
            ASSERT_EQ(window().place().page, QLatin1String(page)) << column;
            settle();
            EXPECT_EQ(rowsOf(list), wanted) << row << ' ' << column;
            back();
        }
    EXPECT_GT(told, 0);
}

TEST_F(PromisesByKeys, HaveAChartWhoseMarksOpenAsManyRows) {
    auto& chart = child<ui::ChartView>("promisesChart");
    ASSERT_TRUE(soon([&] { return !chart.spec().marks.empty(); }));
    EXPECT_TRUE(ok(checkChart(chart.spec())));
    qint64 overdue = 0;
    for (int row = 0; row < board().rows().rowCount(); ++row) overdue += number(row, u"overdue"_s);
    qint64 drawn = 0;
    for (const auto& mark : chart.spec().marks)
        if (mark.series == u"overdue"_s) drawn += mark.value;
    EXPECT_EQ(drawn, overdue) << "chart and table agree";
    chart.setFocus();
    settle();
    press(Qt::Key_Down);
    ASSERT_TRUE(chart.current().has_value());
    const auto value = chart.spec().marks[*chart.current()].value;
    press(Qt::Key_Return);
    ASSERT_EQ(window().place().page, u"today"_s);
    settle();
    EXPECT_EQ(rowsOf("todayList"), value);
}

TEST_F(PromisesByKeys, GoToPaperAndIntoAFile) {
    board().setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    files_.path = folder_->filePath(u"promises.csv"_s);
    board().setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
}

TEST_F(PromisesByKeys, LeadToTheCaseloadToEvenItOut) {
    board().setFocus();
    press(Qt::Key_B);
    EXPECT_EQ(window().place().page, u"load"_s);
}

TEST_F(PromisesByKeys, TellOfRequestsThatWaitForTheSupervisor) {
    auto& button = child<QPushButton>("waitingRequests");
    settle();
    if (!button.isVisible()) return;  // the demo has none for this role
    button.setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(soon([&] { return window().place().page == u"approvals"_s; }));
}

TEST_F(PromisesByKeys, AreNotShownToAClerk) {
    workAs(u"clerk1"_s);
    EXPECT_FALSE(window().hasPage(u"promises"_s));
}
