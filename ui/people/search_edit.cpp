// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/search_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace zhiqiao::ui {

SearchEdit::SearchEdit(QWidget* parent) : QLineEdit(parent) {
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchEdit::tell);
}

void SearchEdit::inputMethodEvent(QInputMethodEvent* event) {
    composing_ = event->preeditString();
    composing_.remove(u' ').remove(u'\'');
    QLineEdit::inputMethodEvent(event);
    tell();
}

void SearchEdit::tell() { emit searched(text() + composing_); }

void SearchEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && composing_.isEmpty()) {
        emit submitted();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
