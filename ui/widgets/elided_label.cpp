// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace zhiqiao::ui {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted) {
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void ElidedLabel::setBold(bool bold) {
    bold_ = bold;
    updateGeometry();
    update();
}

void ElidedLabel::setWhole(bool whole) {
    whole_ = whole;
    updateGeometry();
}

QFont ElidedLabel::ownFont() const {
    auto own = font();
    if (bold_) own.setWeight(QFont::Bold);
    return own;
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics(ownFont());
    return {metrics.horizontalAdvance(text_) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const auto hint = sizeHint();
    if (whole_) return hint;
    return {std::min(hint.width(), hint.height() * 3), hint.height()};
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const bool cut = sizeHint().width() > width();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), cut ? text_ : toolTip(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(ownFont());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(ownFont()).elidedText(text_, Qt::ElideRight, width()));
}

}  // namespace zhiqiao::ui
