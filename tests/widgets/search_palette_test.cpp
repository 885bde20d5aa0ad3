// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_palette.h"
#include "tests/support/gui.h"
#include "ui/shell/action_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaletteWindow {
    PaletteWindow() : palette(actions, &window) {
        window.resize(800, 500);
        palette.setGeometry(0, 0, 400, 40);
        window.show();
        QObject::connect(&palette, &SearchPalette::asked, &window,
                         [this](const QString& text, int question) {
                             asked = text;
                             newest = question;
                         });
    }
    QWidget window;
    ActionTable actions;
    SearchPalette palette;
    QString asked;
    int newest = 0;
};

PaletteAnswer person(const QString& id) {
    return {PaletteAnswer::Kind::Person, id, u"马文海"_s, u"男 · 1999"_s};
}

}  // namespace

TEST(SearchPalettes, SearchWhatIsStillBeingComposed) {
    PaletteWindow page;
    QInputMethodEvent composing(u"zhang'san"_s, {});
    QCoreApplication::sendEvent(&page.palette.box(), &composing);
    EXPECT_EQ(page.asked, u"zhangsan"_s);
    QInputMethodEvent done;
    done.setCommitString(u"张三"_s);
    QCoreApplication::sendEvent(&page.palette.box(), &done);
    EXPECT_EQ(page.asked, u"张三"_s);
}

TEST(SearchPalettes, ChooseTheOnlyAnswerAlsoWhenEnterComesBeforeIt) {
    PaletteWindow page;
    QApplication::setActiveWindow(&page.window);
    page.palette.box().setFocus();
    QSignalSpy chosen(&page.palette, &SearchPalette::chosen);
    QTest::keyClicks(&page.palette.box(), u"ma"_s);
    QTest::keyClick(&page.palette.box(), Qt::Key_Return);
    page.palette.addAnswers(page.newest, {person(u"1"_s), person(u"2"_s)});
    EXPECT_EQ(chosen.count(), 0) << "several are for the eye first";
    QTest::keyClicks(&page.palette.box(), u"w"_s);
    QTest::keyClick(&page.palette.box(), Qt::Key_Return);
    page.palette.addAnswers(page.newest, {person(u"2"_s)});
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<PaletteAnswer>().id, u"2"_s);
}

TEST(SearchPalettes, AddLateAnswersBelowAndKeepTheHighlightedOne) {
    PaletteWindow page;
    QTest::keyClicks(&page.palette.box(), u"ma"_s);
    page.palette.addAnswers(page.newest, {person(u"1"_s), person(u"2"_s)});
    QTest::keyClick(&page.palette.box(), Qt::Key_Down);
    EXPECT_EQ(page.palette.highlighted(), 1);
    page.palette.addAnswers(page.newest, {person(u"3"_s)});
    EXPECT_EQ(page.palette.highlighted(), 1);
    EXPECT_EQ(page.palette.answers().at(1).id, u"2"_s);
    EXPECT_EQ(page.palette.answers().rowCount(), 3);
    page.palette.addAnswers(page.newest - 1, {person(u"old"_s)});
    EXPECT_EQ(page.palette.answers().rowCount(), 3);
}

TEST(SearchPalettes, OpenWithEnter) {
    PaletteWindow page;
    QSignalSpy chosen(&page.palette, &SearchPalette::chosen);
    for (const auto modifier : {Qt::NoModifier, Qt::KeypadModifier}) {
        QTest::keyClicks(&page.palette.box(), u"ma"_s);
        page.palette.addAnswers(page.newest, {person(u"1"_s)});
        QTest::keyClick(&page.palette.box(), Qt::Key_Return, modifier);
    }
    EXPECT_EQ(chosen.count(), 2);
    EXPECT_FALSE(page.palette.isOpen());
    EXPECT_TRUE(page.palette.box().text().isEmpty());
}

TEST(SearchPalettes, ListCommandsAndSayWhyOneIsNotPossible) {
    PaletteWindow page;
    bool ran = false;
    page.actions.add({u"db.backup"_s, u"备份(&B)"_s, QKeySequence(u"Ctrl+B"_s), {}, {}, {}, [&ran] {
                          ran = true;
                      }});
    page.actions.add({u"person.recommend"_s,
                      u"岗位推荐(&R)"_s,
                      QKeySequence(u"R"_s),
                      u"people"_s,
                      {},
                      [] { return u"No person is chosen."_s; },
                      [] { FAIL() << "it was not possible"; }});
    page.actions.add({.id = u"people.open"_s, .text = u"打开"_s, .key = Qt::Key_Enter});
    page.actions.showPage(u"people"_s);
    QSignalSpy refused(&page.palette, &SearchPalette::refused);
    QTest::keyClicks(&page.palette.box(), u">"_s);
    EXPECT_EQ(page.palette.answers().rowCount(), 2) << "a key of a control is no command";
    page.palette.box().setText(u">推荐"_s);
    ASSERT_EQ(page.palette.answers().rowCount(), 1);
    EXPECT_EQ(page.palette.answers().at(0).title, u"岗位推荐"_s);
    QTest::keyClick(&page.palette.box(), Qt::Key_Return);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.at(0).at(0).toString(), u"No person is chosen."_s);
    page.palette.box().setText(u">备份"_s);
    QTest::keyClick(&page.palette.box(), Qt::Key_Return);
    EXPECT_TRUE(ran);
}

TEST(SearchPalettes, ListWhatIsPossibleHereFirstAndOtherPagesUnderTheirName) {
    PaletteWindow page;
    const auto nothing = [] {};
    page.palette.namePages([](const QString& name) { return u"页 "_s + name; });
    page.actions.add({.id = u"people.recommend"_s,
                      .text = u"推荐"_s,
                      .key = Qt::Key_R,
                      .page = u"people"_s,
                      .whyNot = [] { return u"No person is chosen."_s; },
                      .run = nothing});
    page.actions.add({.id = u"people.print"_s,
                      .text = u"打印"_s,
                      .key = Qt::CTRL | Qt::Key_P,
                      .page = u"people"_s,
                      .run = nothing});
    page.actions.add({.id = u"today.print"_s,
                      .text = u"打印"_s,
                      .key = Qt::CTRL | Qt::Key_P,
                      .page = u"today"_s,
                      .run = nothing});
    page.actions.add({.id = u"today.hold"_s,
                      .text = u"搁置打印"_s,
                      .key = Qt::Key_Z,
                      .page = u"today"_s,
                      .run = nothing});
    page.actions.add({.id = u"window.quit"_s, .text = u"退出"_s, .run = nothing});
    page.actions.showPage(u"people"_s);
    const auto titles = [&] {
        QStringList shown;
        for (int row = 0; row < page.palette.answers().rowCount(); ++row)
            shown << page.palette.answers().at(row).title;
        return shown.join(u' ').toStdString();
    };
    QTest::keyClicks(&page.palette.box(), u">"_s);
    EXPECT_EQ(titles(), "打印 退出 推荐");
    EXPECT_EQ(page.palette.highlighted(), 0);
    page.palette.box().setText(u">打印"_s);
    EXPECT_EQ(titles(), "打印 搁置打印") << "the print of another page is the same key here";
    EXPECT_EQ(page.palette.answers().at(1).facts, u"页 today"_s);
    EXPECT_FALSE(page.palette.answers().at(1).whyNot.isEmpty());
}

TEST(SearchPalettes, SayThatNothingMatchesInsteadOfAnEmptyPanel) {
    PaletteWindow page;
    QTest::keyClicks(&page.palette.box(), u"q"_s);
    page.palette.addAnswers(page.newest, {person(u"1"_s)});
    QTest::keyClicks(&page.palette.box(), u"q"_s);
    EXPECT_FALSE(page.palette.sentence().isEmpty()) << "rows are on their way";
    page.palette.endAnswers(page.newest);
    EXPECT_TRUE(page.palette.isOpen());
    EXPECT_EQ(page.palette.sentence(), u"Nothing matches."_s);
    page.palette.box().setText(u">qq"_s);
    EXPECT_EQ(page.palette.sentence(), u"Nothing matches."_s);
    page.palette.box().setText(u"ma"_s);
    page.palette.addAnswers(page.newest, {person(u"2"_s)});
    EXPECT_TRUE(page.palette.sentence().isEmpty());
}

TEST(SearchPalettes, HaveNoScrollBarWhileEveryRowIsSeen) {
    PaletteWindow page;
    const auto& list = test::child<QListView>(page.window, "answers");
    for (const int rows : {1, 12}) {
        QTest::keyClicks(&page.palette.box(), u"m"_s);
        page.palette.addAnswers(page.newest,
                                std::vector<PaletteAnswer>(size_t(rows), person(u"1"_s)));
        QCoreApplication::processEvents();
        EXPECT_FALSE(list.verticalScrollBar()->isVisible()) << rows;
        EXPECT_EQ(list.verticalScrollBar()->maximum(), 0) << rows;
    }
}

TEST(SearchPalettes, FollowTheRulesOfItemModels) {
    AnswerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append({person(u"1"_s)});
    model.append({person(u"2"_s), person(u"3"_s)});
    EXPECT_EQ(model.rowCount(), 3);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace zhiqiao::ui
