// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/lanes.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

namespace zhiqiao::test {

/// Presses keys at the window, as hands do, and counts the presses: a chord is one. Chinese text
/// comes committed by the input method and is not counted.
class Keyboard {
public:
    explicit Keyboard(QWidget& window) : window_(window) {
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses_;
        QTest::keyClick(window_.windowHandle(), key, modifiers);
        QCoreApplication::processEvents();
        answered();
    }
    void type(const QString& latin) {
        for (const auto c : latin) {
            ++presses_;
            QTest::keyClick(window_.windowHandle(), c.toLatin1());
        }
        QCoreApplication::processEvents();
        answered();
    }
    void commit(const QString& chinese) {
        QInputMethodEvent event;
        event.setCommitString(chinese);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    [[nodiscard]] int presses() const { return presses_; }

private:
    QWidget& window_;
    int presses_ = 0;
};

}  // namespace zhiqiao::test
