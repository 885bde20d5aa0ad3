// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/person_opened.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class WindowLocks : public PersonOpened {
protected:
    void lock() {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(window().isLocked());
    }
    /// The button that goes on has the focus.
    void goOn() {
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return !window().isLocked(); }));
    }
};

}  // namespace

TEST_F(WindowLocks, TakeEveryPersonalStringOutOfTheAccessibilityTree) {
    auto& rows = people();
    QStringList personal;
    for (int row = 0; row < rows.rowCount(); ++row)
        for (const auto& column : {u"name"_s, u"id_masked"_s, u"phone_masked"_s})
            if (const auto text = rows.valueAt(row, column).toString(); text.size() > 1)
                personal << text;
    ASSERT_GT(personal.size(), 20);
    openSomebody();
    const auto shown = [&] {
        const auto texts = accessibleTexts();
        return std::ranges::count_if(personal,
                                     [&](const QString& one) { return texts.contains(one); });
    };
    EXPECT_GT(shown(), 0) << "the walk reads nothing and proves nothing";
    for (const auto& page : kPages) {
        window().open({page});
        settle();
        lock();
        EXPECT_EQ(shown(), 0) << page.toStdString();
        EXPECT_EQ(window().windowTitle(), u"职桥"_s);
        goOn();
    }
}

TEST_F(WindowLocks, LookTheSameWhateverWasOpen) {
    window().open({u"today"_s});
    lock();
    const auto one = window().grab().toImage();
    goOn();
    openSomebody();
    lock();
    EXPECT_EQ(window().grab().toImage(), one);
    goOn();
    EXPECT_NE(window().grab().toImage(), one);
}

TEST_F(WindowLocks, KeepWhatWasTypedInTheFormThatIsOpen) {
    openSomebody();
    press(Qt::Key_G);
    auto& content = child<QPlainTextEdit>("content");
    content.setFocus();
    commit(u"先看护理岗位"_s);
    lock();
    EXPECT_FALSE(accessibleTexts().contains(u"先看护理岗位"_s));
    goOn();
    EXPECT_EQ(content.toPlainText(), u"先看护理岗位"_s);
    EXPECT_TRUE(content.isVisible());
    EXPECT_TRUE(content.hasFocus());
}

TEST_F(WindowLocks, AnswerNoKeyOfThePagesAndNoScan) {
    openSomebody();
    const auto place = window().place();
    lock();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"21"_s + QString(16, u'1') + u"00"_s);
    EXPECT_TRUE(window().isLocked());
    EXPECT_EQ(window().place(), place);
    goOn();
    EXPECT_EQ(window().place(), place);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window().place().page, u"people"_s) << "keys are awake again";
}

TEST_F(WindowLocks, ShowTheRowsAgainAfterwards) {
    auto& rows = people();
    const int before = rows.rowCount();
    lock();
    EXPECT_EQ(rows.rowCount(), 0) << "models are emptied";
    goOn();
    EXPECT_TRUE(soon([&] { return rows.rowCount() == before; }));
}

TEST_F(WindowLocks, AreActsLikeTheirOpening) {
    lock();
    goOn();
    const auto found = acts();
    ASSERT_GE(found.size(), 2);
    EXPECT_EQ(found[0], u"user.unlock_window"_s);
    EXPECT_EQ(found[1], u"user.lock"_s);
}

TEST_F(WindowLocks, ComeByThemselvesInNoDemo) {
    EXPECT_FALSE(desktop_->lock().isAutomatic());
    EXPECT_FALSE(alarms_.isSet(u"idle"_s));
    EXPECT_FALSE(alarms_.isSet(u"session"_s));
}

TEST_F(WindowLocks, ComeWithMinimisingWhereThatWasChosen) {
    const auto minimise = [&] {
        window().showMinimized();
        settle();
        window().showNormal();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    };
    minimise();
    EXPECT_FALSE(window().isLocked()) << "nobody asked for it";
    press(Qt::Key_9, Qt::ControlModifier);
    auto& chosen = child<QCheckBox>("minimiseLocks");
    for (const bool locks : {true, false}) {
        ASSERT_TRUE(soon([&] { return chosen.isChecked() != locks; }));
        chosen.setFocus();
        press(Qt::Key_Space);
        settle();
        openSomebody();
        minimise();
        EXPECT_EQ(window().isLocked(), locks);
        if (!locks) continue;
        EXPECT_EQ(window().windowTitle(), u"职桥"_s);
        goOn();
        press(Qt::Key_9, Qt::ControlModifier);
    }
}

TEST_F(WindowLocks, LetSomebodyElseSignInAfterAWarning) {
    bool left = false;
    QObject::connect(desktop_.get(), &Desktop::otherUserWanted, desktop_.get(),
                     [&] { left = true; });
    lock();
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_FALSE(left);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"otherUserConfirm"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(left);
}
