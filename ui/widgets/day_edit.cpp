// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

std::optional<QDate> dayFrom(const QString& typed) {
    static const QRegularExpression form(
        u"^\\s*(\\d{4})(?:(\\d{2})(\\d{2})|[-./年](\\d{1,2})[-./月](\\d{1,2})日?)\\s*$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch()) return {};
    const bool packed = !match.captured(2).isEmpty();
    const QDate day(match.captured(1).toInt(), match.captured(packed ? 2 : 4).toInt(),
                    match.captured(packed ? 3 : 5).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

DayEdit::DayEdit(const Clock& clock, QWidget* parent) : HalfWidthEdit(parent), clock_(clock) {
    setPlaceholderText(tr("yyyy-mm-dd"));
    setToolTip(tr("T is today, ↑ and ↓ change the day"));
    setMaxLength(16);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DayEdit::setDay(std::optional<QDate> day) {
    setText(day ? day->toString(Qt::ISODate) : QString());
}

QString DayEdit::kept(const QString& text) const {
    QString result;
    for (const QChar c : text)
        if ((c >= u'0' && c <= u'9') || u"-./年月日"_s.contains(c)) result += c;
    return result;
}

QSize DayEdit::sizeHint() const {
    auto size = HalfWidthEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(u"0000-00-00"_s) + fontMetrics().height() * 2);
    return size;
}

void DayEdit::keyPressEvent(QKeyEvent* event) {
    if (!isReadOnly() && event->text().compare(u"t"_s, Qt::CaseInsensitive) == 0) {
        setDay(clock_.today());
        return;
    }
    const auto at = day();
    if (!isReadOnly() && at && event->key() == Qt::Key_Up)
        setDay(at->addDays(1));
    else if (!isReadOnly() && at && event->key() == Qt::Key_Down)
        setDay(at->addDays(-1));
    else
        HalfWidthEdit::keyPressEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent* event) {
    if (const auto at = day()) setDay(at);
    HalfWidthEdit::focusOutEvent(event);
}

}  // namespace zhiqiao::ui
