// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_edit.h"

#include <QFocusEvent>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

MoneyEdit::MoneyEdit(QWidget* parent) : HalfWidthEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(18);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MoneyEdit::setAmount(std::optional<Money> amount) {
    setText(amount ? hasFocus() ? amount->toYuanText() : amount->toGroupedText() : QString());
}

QString MoneyEdit::kept(const QString& text) const {
    QString result;
    for (const QChar c : text)
        if ((c >= u'0' && c <= u'9') || c == u'.' || c == u',') result += c;
    return result;
}

QSize MoneyEdit::sizeHint() const {
    auto size = HalfWidthEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(u"0,000,000.00"_s) + fontMetrics().height() * 2);
    return size;
}

void MoneyEdit::focusInEvent(QFocusEvent* event) {
    HalfWidthEdit::focusInEvent(event);
    if (const auto value = amount()) {
        setText(value->toYuanText());
        if (event->reason() != Qt::MouseFocusReason) selectAll();
    }
}

void MoneyEdit::focusOutEvent(QFocusEvent* event) {
    if (const auto value = amount()) setText(value->toGroupedText());
    HalfWidthEdit::focusOutEvent(event);
}

}  // namespace zhiqiao::ui
