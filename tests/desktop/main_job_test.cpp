// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/desktop_fixture.h"

#include "ui/shell/search_palette.h"

#include <QLineEdit>
#include <QTableView>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

using MainJob = DesktopTest;

/// Person found, three recommended, letters printed, the result recorded: key events alone.
TEST_F(MainJob, RunsByKeyboardFromTheWorkOfTheDayToTheRecordedResult) {
    auto& today = child<ui::RecordList>("todayList");
    ASSERT_TRUE(soon([&] { return today.rows().rowCount() > 0; }));
    auto query = today.query();  // the row of a person who still wants three recommendations
    query.filters[u"kind"_s] = u"referral"_s;
    query.filters[u"state"_s] = u"later"_s;
    today.setQuery(query);
    ASSERT_TRUE(soon([&] {
        return today.rows().rowCount() > 0 && today.rows().valueAt(0, u"kind"_s) == u"referral"_s;
    }));
    today.setFocus();

    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    auto* matches = window().findChild<QTableView*>(u"recommendTable"_s);
    ASSERT_NE(matches, nullptr) << "the recommendation panel has no table named recommendTable";
    ASSERT_TRUE(soon([&] { return matches->isVisible() && matches->model()->rowCount() >= 3; }));
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
    for (const auto digit : code) QTest::keyClick(window().windowHandle(), digit.toLatin1());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"referrals"_s; }));
    auto* notHired = child<QWidget>("referralsPage").findChild<QAbstractButton*>(u"result2"_s);
    ASSERT_NE(notHired, nullptr) << "the receipt panel has no button named result2";
    ASSERT_TRUE(soon([&] { return notHired->isVisible() && notHired->isEnabled(); }));
    press(Qt::Key_2);
    press(Qt::Key_Return);

    auto& list = child<ui::RecordList>("referralList");
    ASSERT_TRUE(soon([&] {
        for (int row = 0; row < list.rows().rowCount(); ++row)
            if (list.rows().valueAt(row, u"number"_s).toString() == code.mid(2, 16))
                return list.rows().valueAt(row, u"result"_s).toString() == u"04"_s;
        return false;
    })) << "the list shows the recorded result";
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
