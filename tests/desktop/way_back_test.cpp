// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/record_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class WayBack : public DesktopTest {
protected:
    [[nodiscard]] ui::RecordList& people() { return child<ui::RecordList>("peopleList"); }
    void openPeople() {
        press(Qt::Key_2, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return people().rows().rowCount() > 0; }));
    }
    /// The first person of the list, read and ready for letters.
    void openFirstPerson() {
        openPeople();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return shownForm() == u"personOverview"_s && isRead(); }));
    }
    [[nodiscard]] bool isRead() {
        settle();
        return window().place().page == u"person"_s;
    }
    [[nodiscard]] QString shownForm() {
        return child<QStackedWidget>("personStack").currentWidget()->objectName();
    }
    [[nodiscard]] static QString focused() { return QApplication::focusWidget()->objectName(); }
};

TEST_F(WayBack, LeadsToTheFormAsItWasLeft) {
    openFirstPerson();
    const std::tuple<Qt::Key, QString, const char*> forms[]{
        {Qt::Key_G, u"guidanceForm"_s, "content"}, {Qt::Key_T, u"offerForm"_s, "name"}};
    for (const auto& [key, form, field] : forms) {
        press(key);
        ASSERT_TRUE(soon([&, form = form] { return shownForm() == form; }));
        const auto& shown = child<QWidget>(form.toLatin1().constData());
        tabTo(shown, field);
        commit(u"谈了很久"_s);
        const auto typed = [&, field = field] {
            const auto& at = test::child<QWidget>(shown, field);
            return at.metaObject()->userProperty().read(&at).toString();
        };
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_Left, Qt::AltModifier);
        settle();
        EXPECT_EQ(shownForm(), form);
        EXPECT_TRUE(typed().contains(u"谈了很久"_s)) << form.toStdString();
        EXPECT_EQ(focused(), QLatin1StringView(field));
        type(u"01000000000000000000"_s);  // as a scanner does
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return window().place().page == u"referrals"_s; }));
        press(Qt::Key_Left, Qt::AltModifier);
        settle();
        EXPECT_EQ(shownForm(), form) << "a scan is answered on its own page";
        press(Qt::Key_Escape);
        EXPECT_EQ(shownForm(), u"personOverview"_s);
        press(key);
        EXPECT_TRUE(typed().contains(u"谈了很久"_s)) << "Esc loses no draft";
        press(Qt::Key_Escape);
    }
}

TEST_F(WayBack, LeadsToACorrectionThatWasBegun) {
    openFirstPerson();
    child<QWidget>("editPerson").setFocus();
    press(Qt::Key_Space);
    auto& form = child<QWidget>("personEditForm");
    ASSERT_TRUE(soon([&] { return test::child<QLineEdit>(form, "school").isEnabled(); }));
    tabTo(form, "school");
    commit(u"青海大学昆仑学院"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_TRUE(test::child<QLineEdit>(form, "school").text().contains(u"昆仑学院"_s));
    press(Qt::Key_Escape);
    EXPECT_EQ(shownForm(), u"personOverview"_s);
    child<QWidget>("editPerson").setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return shownForm() == u"personEditForm"_s; }));
    settle();
    EXPECT_TRUE(test::child<QLineEdit>(form, "school").text().contains(u"昆仑学院"_s));
}

TEST_F(WayBack, LeadsToTheRowAlsoBeyondTheFirstPage) {
    openPeople();
    const auto row = [&] { return people().table().currentIndex().row(); };
    for (int next = 0; next <= 114; ++next) {
        ASSERT_TRUE(soon([&] { return people().rows().rowCount() > next; })) << "the next page";
        press(Qt::Key_Down);
        ASSERT_EQ(row(), next);
    }
    const auto id = people().currentId();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return !people().rows().isBusy(); }));
    EXPECT_EQ(people().currentId(), id);
    EXPECT_EQ(focused(), u"records"_s) << "and the cursor is in the list";
}

TEST_F(WayBack, LeadsToThePeopleBehindAMark) {
    const auto& chart = child<ui::ChartView>("outcomesChart");
    auto& list = child<ui::RecordList>("outcomesPeople");
    press(Qt::Key_8, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !chart.spec().categories.empty(); }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return list.isVisible() && list.rows().rowCount() > 2; }));
    press(Qt::Key_Down);
    const auto id = list.currentId();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return list.isVisible() && !list.rows().isBusy(); }));
    settle();
    EXPECT_TRUE(list.isVisible());
    EXPECT_EQ(list.currentId(), id);
    const auto mark = chart.current();
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_TRUE(chart.isVisible()) << "the chart is one step further back";
    EXPECT_EQ(chart.current(), mark);
    EXPECT_TRUE(chart.hasFocus());
    press(Qt::Key_Right, Qt::AltModifier);
    settle();
    EXPECT_TRUE(list.isVisible());
    press(Qt::Key_Escape);
    settle();
    EXPECT_TRUE(chart.isVisible());
}

TEST_F(WayBack, KeepsTheCursorWhileTheKeyOfThePeopleLeadsToTheSearch) {
    openFirstPerson();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(focused(), u"peopleSearch"_s);
    type(u"ma"_s);
    press(Qt::Key_Down);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(focused(), u"peopleSearch"_s);
    EXPECT_EQ(child<QLineEdit>("peopleSearch").selectedText(), u"ma"_s);
    press(Qt::Key_Down);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(focused(), u"records"_s);
}

TEST_F(WayBack, BeginsASearchWithTheLettersTypedOverTheList) {
    openPeople();
    type(u"zzz"_s);
    press(Qt::Key_Down);
    type(u"ma"_s);
    EXPECT_EQ(focused(), u"peopleSearch"_s);
    EXPECT_EQ(child<QLineEdit>("peopleSearch").text(), u"ma"_s);
}

TEST_F(WayBack, ReadsThePersonAgainWithF5) {
    openFirstPerson();
    press(Qt::Key_G);
    ASSERT_TRUE(soon([&] { return shownForm() == u"guidanceForm"_s; }));
    press(Qt::Key_Escape);
    auto& facts = test::child<QLabel>(child<QWidget>("personPage"), "pageFacts");
    facts.setText(u"as it stood before"_s);
    press(Qt::Key_F5);
    EXPECT_TRUE(soon([&] { return facts.text() != u"as it stood before"_s; }));
}
