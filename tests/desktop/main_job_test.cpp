// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/desktop_fixture.h"

#include "tests/support/record_samples.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/search_palette.h"

#include <QAbstractButton>
#include <QTableView>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

using MainJob = DesktopTest;

/// A person in, guided, three vacancies recommended, the letters printed, a letter back, and the
/// charts that count it: nothing but keys goes to the window.
TEST_F(MainJob, RunsByKeyboardFromAStrangerToTheFigureInTheChart) {
    const auto& chart = child<ui::ChartView>("outcomesChart");
    press(Qt::Key_8, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !chart.spec().categories.empty(); }));
    const auto before = chart.spec();

    press(Qt::Key_2, Qt::ControlModifier);
    type(sampleIdNumber(905));
    press(Qt::Key_Return);
    auto& form = child<QWidget>("registrationForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); })) << "nobody has this number yet";
    commit(u"仁青东珠"_s);
    tabTo(form, "phone");
    type(u"14200009005"_s);
    tabTo(form, "registrations");
    press(Qt::Key_3);
    press(Qt::Key_Tab);
    type(u"2022"_s);
    tabTo(form, "place1");
    type(u"639921"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    const auto& steps = child<QWidget>("stepper");
    const auto progress = [&](const QString& part) {
        return soon([&] { return steps.accessibleName().contains(part); });
    };
    ASSERT_TRUE(progress(u"职业指导 0/1"_s));

    press(Qt::Key_C);  // wants to work: without it nobody stands in the funnel
    ASSERT_TRUE(soon([&] { return child<QWidget>("contactForm").isVisible(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return child<QWidget>("personOverview").isVisible(); }));
    press(Qt::Key_G);
    ASSERT_TRUE(soon([&] { return child<QWidget>("guidanceForm").isVisible(); }));
    press(Qt::Key_3);
    press(Qt::Key_Tab);
    commit(u"分析专业和技能，建议先看本县岗位。"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(progress(u"职业指导 1/1"_s)) << steps.accessibleName().toStdString();

    press(Qt::Key_R);
    const auto& matches = child<QTableView>("recommendTable");
    ASSERT_TRUE(soon([&] { return matches.isVisible() && matches.model()->rowCount() >= 3; }));
    for (int i = 0; i < 3; ++i) press(Qt::Key_Space);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_EQ(paper_.jobs.size(), 1u) << "several letters are one job";
    EXPECT_GE(paper_.jobs.front().pages.size(), 3u);
    QString code;
    for (const auto& element : paper_.jobs.front().pages.front().elements)
        if (const auto* drawn = std::get_if<FormCode>(&element)) code = drawn->digits;
    ASSERT_EQ(code.size(), 20) << "the letter carries its scan code";

    press(Qt::Key_Escape);
    ASSERT_TRUE(progress(u"岗位推荐 3/3"_s)) << steps.accessibleName().toStdString();
    type(code);  // as a scanner does
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"referrals"_s; }));
    const auto& hired = test::child<QAbstractButton>(child<QWidget>("referralsPage"), "result1");
    ASSERT_TRUE(soon([&] { return hired.isVisible() && hired.isEnabled(); }));
    press(Qt::Key_1);
    press(Qt::Key_Tab);
    type(u"3200"_s);
    press(Qt::Key_Return);
    auto& list = child<ui::RecordList>("referralList");
    ASSERT_TRUE(soon([&] {
        for (int row = 0; row < list.rows().rowCount(); ++row)
            if (list.rows().valueAt(row, u"number"_s).toString() == code.mid(2, 16))
                return list.rows().valueAt(row, u"result"_s).toString() == u"03"_s;
        return false;
    })) << "the list shows the recorded result";

    press(Qt::Key_8, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return chart.spec().n == before.n + 1; })) << "one person more";
    for (size_t step = 0; step < 4; ++step) {
        const auto& key = before.categories[step].key;
        EXPECT_EQ(chart.spec().total(key), before.total(key) + 1) << key.toStdString();
    }
}

TEST_F(MainJob, FindsAPersonFromAnyPageByPinyinInitials) {
    press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().place().page == u"vacancies"_s; }));
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"ma"_s);
    ASSERT_TRUE(soon([&] { return window().search().answers().rowCount() > 0; }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
}

TEST_F(MainJob, AsksForASearchBeforeSomebodyNewIsRegistered) {
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().place().page == u"people"_s; }));
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(child<QWidget>("registrationForm").isVisible());
    type(u"632421197008151239"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return child<QWidget>("registrationForm").isVisible(); }))
        << "an unknown whole number leads to the registration";
}
