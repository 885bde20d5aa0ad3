// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/half_width_edit.h"

#include <QSignalBlocker>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

QString halfWidth(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            result += QChar(c.unicode() - 0xFEE0);
        else
            result += c == u'\u3000' ? QChar(u' ') : c == u'。' ? QChar(u'.') : c;
    }
    return result;
}

HalfWidthEdit::HalfWidthEdit(QWidget* parent) : QLineEdit(parent) {
    setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::textChanged, this, &HalfWidthEdit::tidy);
}

QVariant HalfWidthEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) return false;
    return QLineEdit::inputMethodQuery(query);
}

void HalfWidthEdit::tidy() {
    const auto typed = text();
    const auto tidied = kept(halfWidth(typed));
    if (tidied != typed) {
        // The cursor stays behind the same characters as before.
        const auto before = kept(halfWidth(typed.left(cursorPosition()))).size();
        const QSignalBlocker quiet(this);
        setText(tidied);
        setCursorPosition(int(qMin(before, tidied.size())));
    }
    emit valueChanged();
}

QString DigitsEdit::kept(const QString& text) const {
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9' && digits.size() < most_) digits += c;
    return digits;
}

QString IdentityNumberEdit::kept(const QString& text) const {
    QString number;
    for (const QChar c : text.toUpper())
        if (((c >= u'0' && c <= u'9') || c == u'X') && number.size() < 18) number += c;
    return number;
}

}  // namespace zhiqiao::ui
