// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHalfRoot = std::numbers::sqrt2 / 2;

/// Values along an axis: counts, or shares of each bar's own total.
struct BarAxis {
    explicit BarAxis(const ChartSheet& sheet)
        : shares(sheet.spec.stacked100),
          scale(shares ? ChartScale{20, 100} : ChartScale::upTo(sheet.highestTotal())) {}

    bool shares;
    ChartScale scale;

    /// Position of `sum` on an axis of `length`, for a bar whose total is `total`.
    [[nodiscard]] double at(qint64 sum, qint64 total, double length) const {
        const qint64 whole = shares ? total : scale.top;
        return whole > 0 ? length * double(sum) / double(whole) : 0;
    }
    [[nodiscard]] QString tick(qint64 value) const {
        return shares ? QString::number(value) + u" %"_s : QString::number(value);
    }
};

QPen gridPen(const ChartSheet& sheet) {
    QColor colour = sheet.style.line;
    colour.setAlpha(70);
    return QPen(colour, 1);
}

bool fitsLevel(const ChartSheet& sheet, double slot) {
    return sheet.widestCategory() + 0.8 * sheet.type.em <= slot;
}

/// Height of the band of category names below the columns.
double nameBand(const ChartSheet& sheet, double slot) {
    const double line = ChartType::lineHeight(sheet.type.body);
    const double gap = 0.6 * sheet.type.em;
    if (fitsLevel(sheet, slot)) return gap + line;
    return gap + (sheet.widestCategory() + line) * kHalfRoot;
}

void paintColumnName(QPainter& painter, const QPointF& top, double slot, const QString& label,
                     const ChartSheet& sheet) {
    const double line = ChartType::lineHeight(sheet.type.body);
    const double gap = 0.6 * sheet.type.em;
    const double width = ChartType::width(sheet.type.body, label);
    if (fitsLevel(sheet, slot)) {
        paintLabel(painter, QRectF(top.x() - slot / 2, top.y() + gap, slot, line),
                   Qt::AlignHCenter | Qt::AlignTop, label, sheet.type.body, sheet.style.text);
        return;
    }
    painter.save();
    painter.translate(top.x() + line * kHalfRoot / 2, top.y() + gap);
    painter.rotate(-45);
    paintLabel(painter, QRectF(-width, 0, width, line), Qt::AlignRight | Qt::AlignTop, label,
               sheet.type.body, sheet.style.text);
    painter.restore();
}

double tickWidth(const ChartSheet& sheet, const BarAxis& axis) {
    return ChartType::width(sheet.type.small, axis.tick(axis.scale.top)) + 0.7 * sheet.type.em;
}

}  // namespace

QSizeF columnsMinimum(const ChartSheet& sheet) {
    const double em = sheet.type.em;
    const double slot = 1.9 * em;
    const BarAxis axis(sheet);
    const double lean = sheet.widestCategory() * kHalfRoot;
    return {std::max(tickWidth(sheet, axis), lean) +
                slot * std::max<double>(4, double(sheet.spec.categories.size())),
            14 * em + nameBand(sheet, slot)};
}

std::vector<PaintedMark> paintColumns(QPainter& painter, const QRectF& box,
                                      const ChartSheet& sheet) {
    const double em = sheet.type.em;
    const BarAxis axis(sheet);
    const auto count = double(sheet.spec.categories.size());
    const double ticks = tickWidth(sheet, axis);
    double left = ticks;
    if (!fitsLevel(sheet, (box.width() - left) / count))
        left = std::max(left, sheet.widestCategory() * kHalfRoot);
    const double slot = (box.width() - left) / count;
    const double above = 1.6 * em;
    const QRectF plot(box.left() + left, box.top() + above, box.width() - left,
                      box.height() - above - nameBand(sheet, slot));

    for (qint64 value = 0; value <= axis.scale.top; value += axis.scale.step) {
        const double y =
            std::round(plot.bottom() - plot.height() * double(value) / double(axis.scale.top)) +
            0.5;
        painter.setPen(value == 0 ? QPen(sheet.style.line, 1) : gridPen(sheet));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintLabel(painter, QRectF(plot.left() - ticks, y - em, ticks - 0.6 * em, 2 * em),
                   Qt::AlignRight | Qt::AlignVCenter, axis.tick(value), sheet.type.small,
                   sheet.style.muted);
    }
    if (!axis.shares)
        paintLabel(
            painter, QRectF(plot.left() - ticks, box.top() - 0.7 * em, ticks + 4 * em, 1.4 * em),
            Qt::AlignLeft | Qt::AlignVCenter, sheet.spec.unit, sheet.type.small, sheet.style.muted);

    std::vector<PaintedMark> marks;
    const double width = std::round(std::min(slot * 0.62, 4.5 * em));
    for (size_t index = 0; index < sheet.spec.categories.size(); ++index) {
        const auto& category = sheet.spec.categories[index];
        const double middle = plot.left() + slot * (double(index) + 0.5);
        const double x = std::round(middle - width / 2) + 0.5;
        const qint64 total = sheet.spec.total(category.key);
        qint64 below = 0;
        const auto level = [&](qint64 sum) {
            return std::round(plot.bottom() - axis.at(sum, total, plot.height())) + 0.5;
        };
        for (const auto& one : sheet.spec.series) {
            const qint64 value = sheet.valueOf(category, one);
            const QRectF segment(QPointF(x, level(below + value)),
                                 QPointF(x + width, level(below)));
            if (value > 0) paintSwatch(painter, segment, one, sheet.style);
            paintValueInside(painter, segment, value, one, sheet);
            marks.push_back({category.key, one.key, value, segment});
            below += value;
        }
        if (!axis.shares)
            paintOnPlate(painter,
                         QRectF(middle - slot / 2, level(total) - 1.5 * em, slot, 1.4 * em),
                         Qt::AlignHCenter | Qt::AlignBottom, sheet.totalText(category), sheet);
        paintColumnName(painter, QPointF(middle, plot.bottom()), slot, category.label, sheet);
    }
    return marks;
}

QSizeF lyingBarsMinimum(const ChartSheet& sheet) {
    const double em = sheet.type.em;
    return {sheet.widestCategory() + 20 * em,
            (2.0 * std::max<double>(3, double(sheet.spec.categories.size())) + 2.2) * em};
}

std::vector<PaintedMark> paintLyingBars(QPainter& painter, const QRectF& box,
                                        const ChartSheet& sheet) {
    const double em = sheet.type.em;
    const BarAxis axis(sheet);
    const double names = sheet.widestCategory() + 0.9 * em;
    const double ends =
        ChartType::width(sheet.type.small, QString::number(axis.scale.top)) + 1.6 * em;
    const double slot =
        std::min((box.height() - 2.2 * em) / double(sheet.spec.categories.size()), 5.4 * em);
    const QRectF plot(box.left() + names, box.top(), box.width() - names - ends,
                      slot * double(sheet.spec.categories.size()));

    for (qint64 value = 0; value <= axis.scale.top; value += axis.scale.step) {
        const double x =
            std::round(plot.left() + plot.width() * double(value) / double(axis.scale.top)) + 0.5;
        painter.setPen(value == 0 ? QPen(sheet.style.line, 1) : gridPen(sheet));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        auto text = axis.tick(value);
        if (!axis.shares && value == axis.scale.top) text += u' ' + sheet.spec.unit;
        paintLabel(painter, QRectF(x - 5 * em, plot.bottom() + 0.5 * em, 10 * em, 1.5 * em),
                   Qt::AlignHCenter | Qt::AlignTop, text, sheet.type.small, sheet.style.muted);
    }

    std::vector<PaintedMark> marks;
    const double height = std::round(std::min(slot * 0.62, 2.6 * em));
    for (size_t index = 0; index < sheet.spec.categories.size(); ++index) {
        const auto& category = sheet.spec.categories[index];
        const double top = plot.top() + slot * double(index);
        const double y = std::round(top + (slot - height) / 2) + 0.5;
        paintLabel(painter, QRectF(box.left(), top, names - 0.9 * em, slot),
                   Qt::AlignRight | Qt::AlignVCenter, category.label, sheet.type.body,
                   sheet.style.text);
        const qint64 total = sheet.spec.total(category.key);
        qint64 before = 0;
        const auto place = [&](qint64 sum) {
            return std::round(plot.left() + axis.at(sum, total, plot.width())) + 0.5;
        };
        for (const auto& one : sheet.spec.series) {
            const qint64 value = sheet.valueOf(category, one);
            const QRectF segment(QPointF(place(before), y),
                                 QPointF(place(before + value), y + height));
            if (value > 0) paintSwatch(painter, segment, one, sheet.style);
            paintValueInside(painter, segment, value, one, sheet);
            marks.push_back({category.key, one.key, value, segment});
            before += value;
        }
        paintOnPlate(painter, QRectF(place(total) + 0.6 * em, top, ends, slot),
                     Qt::AlignLeft | Qt::AlignVCenter, sheet.totalText(category), sheet);
    }
    return marks;
}

}  // namespace zhiqiao
