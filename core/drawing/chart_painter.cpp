// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"

#include "core/drawing/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace zhiqiao {

namespace {

struct ChartPainterText {
    Q_DECLARE_TR_FUNCTIONS(ChartPainterText)
};

constexpr double kMargin = 1.4;     // of em, as all distances below
constexpr double kHeadGap = 1.3;    // head to picture
constexpr double kLegendGap = 2.0;  // picture to legend
constexpr double kLegendRow = 1.9;
constexpr double kLegendBelow = 0.8;  // rows of a legend to picture
constexpr double kEntryGap = 1.6;     // between entries of a row
constexpr double kSwatch = 1.1;
constexpr double kSwatchGap = 0.6;
constexpr int kHeadFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

double wrappedHeight(const QString& text, const QFont& font, double width) {
    if (text.isEmpty()) return 0;
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), kHeadFlags, text).height();
}

double entryWidth(const ChartSheet& sheet, const ChartSeries& one) {
    return ChartType::width(sheet.type.body, one.label) + (kSwatch + kSwatchGap) * sheet.type.em;
}

double legendWidth(const ChartSheet& sheet) {
    if (sheet.spec.series.size() < 2) return 0;
    double widest = 0;
    for (const auto& one : sheet.spec.series) widest = std::max(widest, entryWidth(sheet, one));
    return widest;
}

QSizeF pictureMinimum(const ChartSheet& sheet) {
    switch (sheet.spec.kind) {
    case ChartSpec::Kind::Funnel: return funnelMinimum(sheet);
    case ChartSpec::Kind::StackedBars: return columnsMinimum(sheet);
    case ChartSpec::Kind::Bars: return lyingBarsMinimum(sheet);
    }
    Q_UNREACHABLE();
}

std::vector<PaintedMark> paintPicture(QPainter& painter, const QRectF& box,
                                      const ChartSheet& sheet) {
    switch (sheet.spec.kind) {
    case ChartSpec::Kind::Funnel: return paintFunnel(painter, box, sheet);
    case ChartSpec::Kind::StackedBars: return paintColumns(painter, box, sheet);
    case ChartSpec::Kind::Bars: return paintLyingBars(painter, box, sheet);
    }
    Q_UNREACHABLE();
}

/// Beside the picture where both have their room, else in rows above it.
bool legendBeside(const ChartSheet& sheet, double width) {
    return width >= pictureMinimum(sheet).width() + legendWidth(sheet) + kLegendGap * sheet.type.em;
}

/// The entries in rows of `width`, by their top left corners.
std::vector<QPointF> legendRows(const ChartSheet& sheet, double width) {
    std::vector<QPointF> corners;
    QPointF at;
    for (const auto& one : sheet.spec.series) {
        const double needed = entryWidth(sheet, one);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + kLegendRow * sheet.type.em);
        corners.push_back(at);
        at.rx() += needed + kEntryGap * sheet.type.em;
    }
    return corners;
}

double legendRowsHeight(const ChartSheet& sheet, double width) {
    if (legendWidth(sheet) <= 0) return 0;
    return legendRows(sheet, width).back().y() + (kLegendRow + kLegendBelow) * sheet.type.em;
}

/// Title and head line; returns what is left below them.
QRectF paintHead(QPainter& painter, QRectF box, const ChartSheet& sheet) {
    const auto paragraph = [&](const QString& text, const QFont& font, const QColor& colour,
                               double gap) {
        const double height = wrappedHeight(text, font, box.width());
        paintLabel(painter, QRectF(box.topLeft(), QSizeF(box.width(), height)), kHeadFlags, text,
                   font, colour);
        box.setTop(box.top() + height + gap * sheet.type.em);
    };
    paragraph(sheet.spec.title, sheet.type.title, sheet.style.text, 0.15);
    paragraph(chartHeadLine(sheet.spec), sheet.type.body, sheet.style.muted, kHeadGap);
    return box;
}

QRectF paintNote(QPainter& painter, QRectF box, const ChartSheet& sheet) {
    if (sheet.spec.note.isEmpty()) return box;
    const double height = wrappedHeight(sheet.spec.note, sheet.type.small, box.width());
    const QRectF place(box.left(), box.bottom() - height, box.width(), height);
    paintLabel(painter, place, kHeadFlags, sheet.spec.note, sheet.type.small, sheet.style.muted);
    box.setBottom(place.top() - 0.8 * sheet.type.em);
    return box;
}

void paintEntry(QPainter& painter, const QPointF& corner, double width, const ChartSeries& one,
                const ChartSheet& sheet) {
    const double em = sheet.type.em;
    const QRectF row(corner, QSizeF(width, kLegendRow * em));
    paintSwatch(painter,
                QRectF(row.left(), row.center().y() - kSwatch * em / 2, kSwatch * em, kSwatch * em),
                one, sheet.style);
    paintLabel(painter, row.adjusted((kSwatch + kSwatchGap) * em, 0, 0, 0),
               Qt::AlignLeft | Qt::AlignVCenter, one.label, sheet.type.body, sheet.style.text);
}

QRectF paintLegendAbove(QPainter& painter, QRectF box, const ChartSheet& sheet) {
    const auto corners = legendRows(sheet, box.width());
    for (size_t at = 0; at < corners.size(); ++at)
        paintEntry(painter, box.topLeft() + corners[at], entryWidth(sheet, sheet.spec.series[at]),
                   sheet.spec.series[at], sheet);
    box.setTop(box.top() + legendRowsHeight(sheet, box.width()));
    return box;
}

QRectF paintLegend(QPainter& painter, QRectF box, const ChartSheet& sheet) {
    const double width = legendWidth(sheet);
    if (width <= 0) return box;
    if (!legendBeside(sheet, box.width())) return paintLegendAbove(painter, box, sheet);
    const double em = sheet.type.em;
    const QPointF corner(box.right() - width, box.top());
    // Columns stack upwards, so their legend lists the topmost series first.
    auto order = sheet.spec.series;
    if (sheet.spec.kind == ChartSpec::Kind::StackedBars) std::ranges::reverse(order);
    double y = corner.y();
    for (const auto& one : order) {
        paintEntry(painter, QPointF(corner.x(), y), width, one, sheet);
        y += kLegendRow * em;
    }
    box.setRight(corner.x() - kLegendGap * em);
    return box;
}

}  // namespace

QSizeF chartMinimumSize(const ChartSpec& spec, const ChartStyle& style) {
    const ChartSheet sheet{spec, style, ChartType(style.font)};
    const double em = sheet.type.em;
    const QSizeF picture = pictureMinimum(sheet);
    const double legend = legendWidth(sheet);
    const double inner = std::max(picture.width(), legend);
    const double beside = legend > 0 ? kLegendRow * em * double(spec.series.size()) : 0;
    const double high = std::max(beside, picture.height() + legendRowsHeight(sheet, inner));
    const double note =
        spec.note.isEmpty() ? 0 : wrappedHeight(spec.note, sheet.type.small, inner) + 0.8 * em;
    const double head = wrappedHeight(spec.title, sheet.type.title, inner) +
                        wrappedHeight(chartHeadLine(spec), sheet.type.body, inner) +
                        (0.15 + kHeadGap) * em;
    return {inner + 2 * kMargin * em, head + high + note + 2 * kMargin * em};
}

std::vector<PaintedMark> paintChart(QPainter& painter, const QRectF& box, const ChartSpec& spec,
                                    const ChartStyle& style) {
    const ChartSheet sheet{spec, style, ChartType(style.font)};
    const QSizeF least = chartMinimumSize(spec, style);
    const double scale =
        std::min({1.0, box.width() / least.width(), box.height() / least.height()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(box, style.window);
    painter.translate(box.topLeft());
    painter.scale(scale, scale);

    const double margin = kMargin * sheet.type.em;
    QRectF room = QRectF(QPointF(), box.size() / scale).adjusted(margin, margin, -margin, -margin);
    room = paintHead(painter, room, sheet);
    room = paintNote(painter, room, sheet);
    room = paintLegend(painter, room, sheet);
    std::vector<PaintedMark> marks;
    if (spec.categories.empty() || spec.series.empty())
        paintLabel(painter, room, Qt::AlignCenter,
                   ChartPainterText::tr("There are no figures for this choice."), sheet.type.body,
                   style.muted);
    else
        marks = paintPicture(painter, room, sheet);
    painter.restore();
    for (auto& mark : marks)
        mark.rect = QRectF(box.topLeft() + mark.rect.topLeft() * scale, mark.rect.size() * scale);
    return marks;
}

}  // namespace zhiqiao
