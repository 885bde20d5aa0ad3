// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_parts.h"

#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace zhiqiao {

namespace {

constexpr double kPatternPitch = 6;
constexpr double kOutlineWidth = 1;
constexpr int kMostTicks = 6;

QFont sized(QFont font, double em, double factor, bool bold = false) {
    font.setPixelSize(std::max(1, qRound(em * factor)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Strokes of one direction through `box`, cut at its edges; `slope` 1 falls, -1 rises.
void addDiagonals(QPainterPath& path, const QRectF& box, int slope) {
    const double height = box.height();
    const double start = std::floor((box.left() - height) / kPatternPitch) * kPatternPitch;
    for (double x = start; x < box.right(); x += kPatternPitch) {
        const double from = std::max(x, box.left());
        const double to = std::min(x + height, box.right());
        if (to <= from) continue;
        const auto at = [&](double px) {
            return QPointF(px, slope > 0 ? box.top() + (px - x) : box.bottom() - (px - x));
        };
        path.moveTo(at(from));
        path.lineTo(at(to));
    }
}

void addStraights(QPainterPath& path, const QRectF& box, bool upright) {
    const double first = upright ? box.left() : box.top();
    const double last = upright ? box.right() : box.bottom();
    for (double at = first + kPatternPitch / 2; at < last; at += kPatternPitch) {
        path.moveTo(upright ? QPointF(at, box.top()) : QPointF(box.left(), at));
        path.lineTo(upright ? QPointF(at, box.bottom()) : QPointF(box.right(), at));
    }
}

void addDots(QPainterPath& path, const QRectF& box) {
    for (double y = box.top() + kPatternPitch / 2; y < box.bottom(); y += kPatternPitch)
        for (double x = box.left() + kPatternPitch / 2; x < box.right(); x += kPatternPitch) {
            path.moveTo(x, y);
            path.lineTo(x + 0.1, y);
        }
}

QPainterPath patternIn(const QRectF& box, FillPattern pattern) {
    QPainterPath path;
    switch (pattern) {
    case FillPattern::Solid: break;
    case FillPattern::Diagonal: addDiagonals(path, box, -1); break;
    case FillPattern::BackDiagonal: addDiagonals(path, box, 1); break;
    case FillPattern::Cross:
        addDiagonals(path, box, -1);
        addDiagonals(path, box, 1);
        break;
    case FillPattern::Horizontal: addStraights(path, box, false); break;
    case FillPattern::Vertical: addStraights(path, box, true); break;
    case FillPattern::Grid:
        addStraights(path, box, false);
        addStraights(path, box, true);
        break;
    case FillPattern::Dots: addDots(path, box); break;
    }
    return path;
}

}  // namespace

ChartType::ChartType(const QFont& base)
    : em(base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize()),
      title(sized(base, em, 1.45, true)),
      body(sized(base, em, 1)),
      small(sized(base, em, 0.92)) {}

double ChartType::width(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double ChartType::lineHeight(const QFont& font) { return QFontMetricsF(font).height(); }

ChartScale ChartScale::upTo(qint64 highest) {
    ChartScale scale;
    for (qint64 power = 1;; power *= 10)
        for (const qint64 factor : {1, 2, 5}) {
            scale.step = factor * power;
            scale.top = std::max<qint64>(1, (highest + scale.step - 1) / scale.step) * scale.step;
            if (scale.top / scale.step <= kMostTicks) return scale;
        }
}

double ChartSheet::widestCategory() const {
    double widest = 0;
    for (const auto& each : spec.categories)
        widest = std::max(widest, ChartType::width(type.body, each.label));
    return widest;
}

qint64 ChartSheet::highestTotal() const {
    qint64 highest = 0;
    for (const auto& each : spec.categories) highest = std::max(highest, spec.total(each.key));
    return highest;
}

QString ChartSheet::totalText(const ChartCategory& category) const {
    return category.withheld ? kWithheld : QString::number(spec.total(category.key));
}

qint64 ChartSheet::valueOf(const ChartCategory& category, const ChartSeries& one) const {
    const auto* mark = spec.mark(category.key, one.key);
    return mark ? mark->value : 0;
}

void paintSwatch(QPainter& painter, const QRectF& box, const ChartSeries& one,
                 const ChartStyle& style) {
    if (box.width() <= 0 || box.height() <= 0) return;
    const QColor fill = chartFill(one.colour);
    painter.fillRect(box, fill);
    if (const auto pattern = patternIn(box, one.pattern); !pattern.isEmpty()) {
        QColor ink = chartInkOn(fill);
        ink.setAlpha(ink == QColor(Qt::white) ? 170 : 120);
        const bool dots = one.pattern == FillPattern::Dots;
        painter.strokePath(
            pattern, QPen(ink, dots ? 2.2 : 1, Qt::SolidLine, dots ? Qt::RoundCap : Qt::FlatCap));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(chartOutline(one.colour, style.window), kOutlineWidth, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box);
}

void paintLabel(QPainter& painter, const QRectF& box, int flags, const QString& text,
                const QFont& font, const QColor& colour) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, flags | Qt::TextDontClip, text);
}

void paintOnPlate(QPainter& painter, const QRectF& box, int flags, const QString& text,
                  const ChartSheet& sheet) {
    const auto& font = sheet.type.small;
    painter.fillRect(QFontMetricsF(font).boundingRect(box, flags, text), sheet.style.window);
    paintLabel(painter, box, flags, text, font, sheet.style.text);
}

void paintValueInside(QPainter& painter, const QRectF& segment, qint64 value,
                      const ChartSeries& one, const ChartSheet& sheet) {
    if (value == 0) return;
    const auto text = QString::number(value);
    const auto& font = sheet.type.small;
    const QSizeF size(ChartType::width(font, text) + 0.5 * sheet.type.em, 1.25 * sheet.type.em);
    if (size.width() > segment.width() - 4 || size.height() > segment.height() - 2) return;
    QRectF plate(QPointF(), size);
    plate.moveCenter(segment.center());
    const QColor fill = chartFill(one.colour);
    if (one.pattern != FillPattern::Solid) painter.fillRect(plate, fill);
    paintLabel(painter, plate, Qt::AlignCenter, text, font, chartInkOn(fill));
}

}  // namespace zhiqiao
