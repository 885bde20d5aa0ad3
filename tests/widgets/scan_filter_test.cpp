// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_filter.h"
#include "tests/support/gui.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWindow>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScanWindow {
    ScanWindow() {
        qApp->installEventFilter(&filter);
        field.show();
        QApplication::setActiveWindow(&field);
        field.setFocus();
    }
    ~ScanWindow() { qApp->removeEventFilter(&filter); }

    void press(int key, const QString& text, int gap) {
        now += quint64(gap);
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        event.setTimestamp(now);
        QCoreApplication::sendEvent(field.windowHandle(), &event);
    }
    void digits(const QString& typed, int gap) {
        for (const QChar c : typed) press(c.unicode(), QString(c), gap);
    }
    void enter(int gap) { press(Qt::Key_Return, u"\r"_s, gap); }

    ScanFilter filter;
    QLineEdit field;
    quint64 now = 1000;
};

const QString kCode = u"10630102202609150001"_s;

}  // namespace

TEST(Scans, AreToldFromTypingAndReachNoField) {
    ScanWindow window;
    QSignalSpy scanned(&window.filter, &ScanFilter::scanned);
    window.digits(kCode, 5);
    window.enter(5);
    ASSERT_EQ(scanned.count(), 1);
    EXPECT_EQ(scanned.at(0).at(0).toString(), kCode);
    EXPECT_EQ(window.field.text(), QString());
}

TEST(Scans, HandOnSlowDigitsShortBurstsAndOtherKeysAsTyped) {
    ScanWindow window;
    QSignalSpy scanned(&window.filter, &ScanFilter::scanned);
    window.digits(u"123"_s, 120);
    window.digits(u"45"_s, 5);
    window.press(Qt::Key_A, u"a"_s, 5);
    EXPECT_EQ(window.field.text(), u"12345a"_s);
    window.field.clear();
    window.digits(kCode.left(19), 5);
    window.enter(5);
    EXPECT_EQ(window.field.text(), kCode.left(19));
    window.field.clear();
    window.digits(kCode, 5);
    window.enter(200);
    EXPECT_EQ(window.field.text(), kCode);
    EXPECT_EQ(scanned.count(), 0);
}

TEST(Scans, LetASingleDigitThroughWithoutAnotherKey) {
    ScanWindow window;
    window.digits(u"7"_s, 100);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.field.text() == u"7"_s; }, 1000));
}

}  // namespace zhiqiao::ui
