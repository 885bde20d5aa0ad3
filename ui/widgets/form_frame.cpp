// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_frame.h"

#include "ui/widgets/named.h"

#include <QKeyEvent>

namespace zhiqiao::ui {

namespace {

bool takeKey(bool does, const QKeyEvent& event, const std::function<void()>& act,
             const std::function<void()>& leave) {
    if (does)
        act();
    else if (event.key() == Qt::Key_Escape)
        leave();
    else
        return false;
    return true;
}

}  // namespace

QScrollArea* scrolled(const QString& name, const QString& title, QWidget* body, QWidget* parent) {
    auto* scroll = named<QScrollArea>(name, parent);
    scroll->setAccessibleName(title);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    return scroll;
}

bool takeFormKey(const QKeyEvent& event, const std::function<void()>& save,
                 const std::function<void()>& leave) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return takeKey(enter && event.modifiers() & Qt::ControlModifier, event, save, leave);
}

bool takePrintKey(const QKeyEvent& event, const std::function<void()>& print,
                  const std::function<void()>& leave) {
    return takeKey(event.key() == Qt::Key_P && event.modifiers() == Qt::ControlModifier, event,
                   print, leave);
}

}  // namespace zhiqiao::ui
