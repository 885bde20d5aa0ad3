// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui.h"
#include "tests/widgets/gallery.h"
#include "ui/shell/banner_stack.h"
#include "ui/shell/bottom_bar.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextEdit>
#include <QWindow>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

TEST(ActionTables, HaveNoKeyTwiceWhereBothCouldBeReached) {
    test::Gallery gallery;
    EXPECT_EQ(gallery.actions().doubleKeys().join(u'\n').toStdString(), "");
    gallery.actions().add({u"other.search"_s, u"again"_s, QKeySequence(u"Ctrl+K"_s), u"people"_s});
    EXPECT_EQ(gallery.actions().doubleKeys().join(u'\n').toStdString(),
              "people: Ctrl+K: other.search, window.search");
}

TEST(ActionTables, AllowAKeyOnTwoPagesAndLetOnlyTheShownOneAct) {
    ActionTable actions;
    QStringList ran;
    for (const auto& page : {u"people"_s, u"vacancies"_s})
        actions.add(
            {page, page, QKeySequence(u"Ctrl+N"_s), page, {}, {}, [&ran, page] { ran << page; }});
    EXPECT_TRUE(actions.doubleKeys().isEmpty());
    QWidget window;
    actions.attachTo(&window);
    actions.showPage(u"vacancies"_s);
    EXPECT_FALSE(actions.action(u"people"_s)->isEnabled());
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(window.windowHandle(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(ran, QStringList{u"vacancies"_s});
}

TEST(ActionTables, ListWhatAPageHasBoundItselfAndRefuseItElsewhere) {
    ActionTable actions;
    int ran = 0;
    QAction letter(u"Guidance"_s);
    letter.setObjectName(u"guidance"_s);
    letter.setShortcut(Qt::Key_G);
    QObject::connect(&letter, &QAction::triggered, [&ran] { ++ran; });
    actions.adopt(u"person"_s, &letter);
    QWidget window;
    actions.attachTo(&window);
    EXPECT_TRUE(window.actions().isEmpty()) << "the page keeps its key for itself";
    QSignalSpy refused(&actions, &ActionTable::refused);
    actions.showPage(u"people"_s);
    actions.trigger(u"person.guidance"_s);
    EXPECT_EQ(ran, 0);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(letter.isEnabled()) << "whether it is reached is the page's affair";
    actions.showPage(u"person"_s);
    actions.trigger(u"person.guidance"_s);
    EXPECT_EQ(ran, 1);
    ASSERT_EQ(actions.reachableOn(u"person"_s).size(), 1u);
    EXPECT_EQ(actions.reachableOn(u"person"_s)[0]->key, QKeySequence(Qt::Key_G));
    EXPECT_TRUE(actions.reachableOn(u"people"_s).empty());
}

TEST(ActionTables, ListAKeyThatTheFocusedControlAnswersAndLeaveItThere) {
    ActionTable actions;
    actions.add({.id = u"a"_s, .text = u"open"_s, .key = Qt::Key_Return, .page = u"people"_s});
    QWidget window;
    actions.attachTo(&window);
    actions.showPage(u"people"_s);
    EXPECT_TRUE(window.actions().isEmpty());
    EXPECT_EQ(actions.reachableOn(u"people"_s).size(), 1u);
}

TEST(ActionTables, SayWhySomethingIsNotPossible) {
    ActionTable actions;
    bool ran = false;
    actions.add(
        {u"a"_s, u"a"_s, {}, {}, {}, [] { return u"Not today."_s; }, [&ran] { ran = true; }});
    QSignalSpy refused(&actions, &ActionTable::refused);
    actions.trigger(u"a"_s);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.at(0).at(0).toString(), u"Not today."_s);
    EXPECT_FALSE(ran);
}

TEST(MainWindows, OpenPagesByNumberAndGoBackThroughWhatWasOpen) {
    test::Gallery gallery;
    auto& window = gallery.window();
    window.show();
    QApplication::setActiveWindow(&window);
    QSignalSpy shown(&window, &MainWindow::placeShown);
    QTest::keyClick(window.windowHandle(), Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(window.place(), (Place{u"statistics"_s}));
    window.open({u"person"_s, 7});
    window.open({u"person"_s, 8});
    QTest::keyClick(window.windowHandle(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.place(), (Place{u"person"_s, 7}));
    QTest::keyClick(window.windowHandle(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.place(), (Place{u"statistics"_s}));
    window.forward();
    EXPECT_EQ(window.place(), (Place{u"person"_s, 7}));
    EXPECT_EQ(shown.count(), 6);
}

TEST(MainWindows, ShowTheKeysOfThePageAndWhyALetterCannotAct) {
    test::Gallery gallery;
    auto& window = gallery.window();
    window.resize(1280, 720);
    window.show();
    window.open({u"people"_s});
    QApplication::processEvents();
    EXPECT_TRUE(window.bottomBar().keys().startsWith(u"G 职业指导   R 岗位推荐   Ctrl+N 登记"_s));
    gallery.actions().add({u"x"_s, u"x"_s, {}, {}, {}, [] { return u"Not now."_s; }});
    gallery.actions().trigger(u"x"_s);
    EXPECT_EQ(window.bottomBar().status(), u"Not now."_s);
}

TEST(MainWindows, LeaveWhatWasSaidBehindWithThePageAndWithEsc) {
    test::Gallery gallery;
    auto& window = gallery.window();
    window.show();
    QApplication::setActiveWindow(&window);
    const auto say = [&] {
        window.toast().say(u"not written"_s, Tone::Error);
        window.bottomBar().setStatus(u"Not now."_s);
    };
    const auto said = [&] { return window.toast().text() + window.bottomBar().status(); };
    window.open({u"people"_s});
    say();
    window.open({u"people"_s});
    EXPECT_FALSE(said().isEmpty()) << "the page is the same";
    window.open({u"statistics"_s});
    EXPECT_EQ(said(), QString());
    say();
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    EXPECT_EQ(said(), QString());
}

TEST(MainWindows, GoFromPaneToPaneWithF6AndToTheSearchWithControlK) {
    test::Gallery gallery;
    auto& window = gallery.window();
    window.show();
    QApplication::setActiveWindow(&window);
    window.open({u"people"_s});
    QTest::keyClick(window.windowHandle(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"search"_s);
    QTest::keyClick(window.windowHandle(), Qt::Key_F6);
    EXPECT_NE(QApplication::focusWidget()->objectName(), u"search"_s);
    QTest::keyClick(window.windowHandle(), Qt::Key_F6);
    EXPECT_TRUE(QApplication::focusWidget()->objectName().startsWith(u"nav_"_s));
}

TEST(MainWindows, KeepWhereTheSplittersOfThePagesStand) {
    QByteArray layout;
    QList<int> sizes;
    const auto splitterOf = [](MainWindow& window) {
        auto* splitter = new QSplitter;
        splitter->setObjectName(u"beside"_s);
        for (int part = 0; part < 2; ++part) splitter->addWidget(new QTextEdit);
        window.addPage(u"beside"_s, u"beside"_s, {}, -1, splitter);
        window.resize(1000, 600);
        window.show();
        window.open({u"beside"_s});
        return splitter;
    };
    {
        test::Gallery gallery;
        auto* splitter = splitterOf(gallery.window());
        splitter->setSizes({300, 500});
        sizes = splitter->sizes();
        layout = gallery.window().saveLayout();
    }
    test::Gallery gallery;
    auto* splitter = splitterOf(gallery.window());
    EXPECT_NE(splitter->sizes(), sizes);
    gallery.window().restoreLayout(layout);
    EXPECT_EQ(splitter->sizes(), sizes);
}

TEST(MainWindows, SayThatAPageWasChosenButNotThatOneWentBackToIt) {
    test::Gallery gallery;
    auto& window = gallery.window();
    window.show();
    QApplication::setActiveWindow(&window);
    QSignalSpy chosen(&window, &MainWindow::pageChosen);
    QTest::keyClick(window.windowHandle(), Qt::Key_8, Qt::ControlModifier);
    window.open({u"people"_s});
    window.back();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), u"statistics"_s);
}

TEST(MainWindows, KeepOneBannerPerMatter) {
    test::Gallery gallery;
    auto& banners = gallery.window().banners();
    banners.set(u"backup"_s, u"No backup for 8 days"_s, Tone::Error);
    EXPECT_EQ(banners.text(u"backup"_s), u"No backup for 8 days"_s);
    banners.set(u"backup"_s, {});
    EXPECT_TRUE(banners.text(u"backup"_s).isEmpty());
    EXPECT_FALSE(banners.text(u"demo"_s).isEmpty());
}

}  // namespace zhiqiao::ui
