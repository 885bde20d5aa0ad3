// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_parts.h"
#include "core/outcomes/chart_twin.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FunnelText {
    Q_DECLARE_TR_FUNCTIONS(FunnelText)
};

/// Three right-aligned columns of figures beside the bars.
struct FunnelFigures {
    explicit FunnelFigures(const ChartSheet& sheet)
        : heads{FunnelText::tr("n"), FunnelText::tr("% of first"),
                FunnelText::tr("% of previous")} {
        for (const auto& row : chartTwin(sheet.spec).rows) {
            const auto figures = row.cells.last(qsizetype(heads.size()));
            rows.push_back({figures[0], figures[1], figures[2]});
        }
        for (size_t column = 0; column < heads.size(); ++column) {
            double widest = ChartType::width(sheet.type.small, heads[column]);
            for (const auto& row : rows)
                widest = std::max(widest, ChartType::width(sheet.type.body, row[column]));
            widths[column] = widest + 1.6 * sheet.type.em;
        }
    }

    [[nodiscard]] double width() const { return widths[0] + widths[1] + widths[2]; }

    std::array<QString, 3> heads;
    std::array<double, 3> widths{};
    std::vector<std::array<QString, 3>> rows;
};

void paintFigures(QPainter& painter, const QRectF& row, const std::array<QString, 3>& cells,
                  const FunnelFigures& figures, const QFont& font, const QColor& colour) {
    double right = row.left();
    for (size_t column = 0; column < cells.size(); ++column) {
        const QRectF cell(right, row.top(), figures.widths[column], row.height());
        paintLabel(painter, cell, Qt::AlignRight | Qt::AlignVCenter, cells[column], font, colour);
        right = cell.right();
    }
}

}  // namespace

QSizeF funnelMinimum(const ChartSheet& sheet) {
    const double em = sheet.type.em;
    return {sheet.widestCategory() + 0.9 * em + 8 * em + FunnelFigures(sheet).width(),
            (1.8 + 2.6 * double(sheet.spec.categories.size())) * em};
}

std::vector<PaintedMark> paintFunnel(QPainter& painter, const QRectF& box,
                                     const ChartSheet& sheet) {
    const double em = sheet.type.em;
    const FunnelFigures figures(sheet);
    const double names = sheet.widestCategory() + 0.9 * em;
    const double head = 1.8 * em;
    const auto count = double(sheet.spec.categories.size());
    const double slot = std::min((box.height() - head) / count, 6 * em);
    const QRectF plot(box.left() + names, box.top() + head, box.width() - names - figures.width(),
                      slot * count);
    const double height = std::round(std::min(slot * 0.6, 3 * em));
    const qint64 whole = std::max<qint64>(1, sheet.highestTotal());
    const auto place = [&](qint64 sum) {
        return std::round(plot.left() + plot.width() * double(sum) / double(whole)) + 0.5;
    };
    const auto barTop = [&](size_t index) {
        return std::round(plot.top() + slot * double(index) + (slot - height) / 2) + 0.5;
    };

    paintFigures(painter, QRectF(plot.right(), box.top(), figures.width(), head), figures.heads,
                 figures, sheet.type.small, sheet.style.muted);
    painter.setPen(Qt::NoPen);
    QColor shade = sheet.style.line;
    shade.setAlpha(36);
    painter.setBrush(shade);
    for (size_t index = 0; index + 1 < sheet.spec.categories.size(); ++index) {
        const double from = barTop(index) + height;
        const double to = barTop(index + 1);
        painter.drawPolygon(
            QPolygonF({{place(0), from},
                       {place(sheet.spec.total(sheet.spec.categories[index].key)), from},
                       {place(sheet.spec.total(sheet.spec.categories[index + 1].key)), to},
                       {place(0), to}}));
    }

    std::vector<PaintedMark> marks;
    for (size_t index = 0; index < sheet.spec.categories.size(); ++index) {
        const auto& category = sheet.spec.categories[index];
        const double y = barTop(index);
        paintLabel(painter, QRectF(box.left(), y, names - 0.9 * em, height),
                   Qt::AlignRight | Qt::AlignVCenter, category.label, sheet.type.body,
                   sheet.style.text);
        qint64 before = 0;
        for (const auto& one : sheet.spec.series) {
            const qint64 value = sheet.valueOf(category, one);
            const QRectF segment(QPointF(place(before), y),
                                 QPointF(place(before + value), y + height));
            if (value > 0) paintSwatch(painter, segment, one, sheet.style);
            if (sheet.spec.series.size() > 1) paintValueInside(painter, segment, value, one, sheet);
            marks.push_back({category.key, one.key, value, segment});
            before += value;
        }
        paintFigures(painter, QRectF(plot.right(), y, figures.width(), height), figures.rows[index],
                     figures, sheet.type.body, sheet.style.text);
    }
    painter.setPen(QPen(sheet.style.line, 1));
    painter.drawLine(QPointF(place(0), plot.top()), QPointF(place(0), plot.bottom()));
    return marks;
}

}  // namespace zhiqiao
