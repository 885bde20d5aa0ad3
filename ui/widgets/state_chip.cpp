// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_chip.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace zhiqiao::ui {

namespace {

int chipPad(const QFontMetrics& metrics) { return metrics.height() * 2 / 5; }
int markSide(const QFontMetrics& metrics) { return metrics.height() * 3 / 5; }

}  // namespace

void paintMark(QPainter& painter, const QRectF& rect, Mark mark, const QColor& colour) {
    const double side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const double pen = std::max(1.3, side / 8);
    const auto ring = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const auto at = [&box, side](double x, double y) {
        return QPointF(box.left() + side * x, box.top() + side * y);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::None: break;
    case Mark::Empty: painter.drawEllipse(ring); break;
    case Mark::Half:
        painter.drawEllipse(ring);
        painter.setBrush(colour);
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case Mark::Tick:
        painter.drawPolyline(QPolygonF{at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.2)});
        break;
    case Mark::Slash:
        painter.drawEllipse(ring);
        painter.drawLine(at(0.22, 0.78), at(0.78, 0.22));
        break;
    case Mark::Alert: {
        painter.drawPolygon(QPolygonF{at(0.5, 0.08), at(0.96, 0.92), at(0.04, 0.92)});
        painter.drawLine(at(0.5, 0.4), at(0.5, 0.62));
        painter.drawPoint(at(0.5, 0.78));
        break;
    }
    }
    painter.restore();
}

QSize chipSize(const StateLook& look, const QFontMetrics& metrics) {
    const int mark = look.mark == Mark::None ? 0 : markSide(metrics) + metrics.height() / 4;
    return {chipPad(metrics) * 2 + mark + metrics.horizontalAdvance(look.text),
            metrics.height() * 5 / 4};
}

void paintChip(QPainter& painter, const QRect& rect, const StateLook& look, const Theme& theme,
               const QFont& font) {
    const QFontMetrics metrics(font);
    const auto wanted = chipSize(look, metrics);
    QRect box(0, 0, std::min(wanted.width(), rect.width()),
              std::min(wanted.height(), rect.height()));
    box.moveTop(rect.center().y() - box.height() / 2);
    box.moveLeft(rect.left());
    const auto colour = theme.of(look.tone);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface(look.tone));
    painter.setPen(QPen(
        mixed(theme.surface(look.tone), colour, theme.name == ThemeName::HighContrast ? 1.0 : 0.35),
        1));
    const double round = box.height() / 2.0;
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    int x = box.left() + chipPad(metrics);
    if (look.mark != Mark::None) {
        const int side = markSide(metrics);
        paintMark(painter, QRectF(x, box.center().y() - side / 2.0 + 0.5, side, side), look.mark,
                  colour);
        x += side + metrics.height() / 4;
    }
    painter.setFont(font);
    painter.setPen(colour);
    const int room = box.right() - chipPad(metrics) / 2 - x;
    painter.drawText(QRect(x, box.top(), room, box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(look.text, Qt::ElideRight, room));
    painter.restore();
}

MarkIcon::MarkIcon(Mark mark, Tone tone, QWidget* parent)
    : QWidget(parent), mark_(mark), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkIcon::setLook(Mark mark, Tone tone) {
    mark_ = mark;
    tone_ = tone;
    update();
}

QSize MarkIcon::sizeHint() const {
    const int side = fontMetrics().height() * 3 / 4;
    return {side, side};
}

void MarkIcon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMark(painter, rect(), mark_, themeOf(this).of(tone_));
}

StateChip::StateChip(QWidget* parent) : StateChip(StateLook{}, parent) {}

StateChip::StateChip(const StateLook& look, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void StateChip::setLook(const StateLook& look) {
    look_ = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const { return chipSize(look_, fontMetrics()); }

void StateChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChip(painter, rect(), look_, themeOf(this), font());
}

}  // namespace zhiqiao::ui
