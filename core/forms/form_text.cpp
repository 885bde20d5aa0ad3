// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace zhiqiao {

namespace {

// Fonts have whole pixel sizes, and Qt keeps the glyphs of sizes below 64 only: a tenth of a
// millimetre makes 10.5 pt 37 pixels.
constexpr double kUnitsPerMm = 10;
constexpr double kMmPerPoint = 25.4 / 72;
constexpr double kLineSpacing = 1.35;
constexpr double kRounding = 0.05;  // units; a text as wide as its box stays on one line

/// A text set in lines of at most `width` millimetres, in units.
class SetText {
public:
    SetText(const QString& text, FontRole role, double points, double width,
            const PaperFonts& fonts)
        : pitch_(lineHeight(points) * kUnitsPerMm) {
        auto printable = fonts.printable(text, role, points, kUnitsPerMm);
        printable.text.replace(u'\n', QChar::LineSeparator);
        layout_.setText(printable.text);
        layout_.setFont(printable.font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout_.setTextOption(option);
        layout_.beginLayout();
        for (auto line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
            line.setLineWidth(width > 0 ? width * kUnitsPerMm + kRounding : 1e7);
            const double slack = pitch_ - (line.ascent() + line.descent());
            line.setPosition({0, pitch_ * lines_++ + slack / 2});
            widest_ = std::max(widest_, line.naturalTextWidth());
        }
        layout_.endLayout();
    }

    [[nodiscard]] QSizeF size() const { return QSizeF(widest_, pitch_ * lines_) / kUnitsPerMm; }

    void paint(QPainter& painter, const FormText& text, const QColor& ink) const {
        const QRectF box(text.box.topLeft() * kUnitsPerMm, text.box.size() * kUnitsPerMm);
        double top = box.top();
        if (text.alignment & Qt::AlignVCenter) top += (box.height() - pitch_ * lines_) / 2;
        if (text.alignment & Qt::AlignBottom) top += box.height() - pitch_ * lines_;
        painter.save();
        painter.scale(1 / kUnitsPerMm, 1 / kUnitsPerMm);
        painter.setPen(ink);
        for (int index = 0; index < layout_.lineCount(); ++index) {
            const auto line = layout_.lineAt(index);
            double left = box.left();
            const double room = box.width() - line.naturalTextWidth();
            if (text.alignment & Qt::AlignHCenter) left += room / 2;
            if (text.alignment & Qt::AlignRight) left += room;
            line.draw(&painter, QPointF(left, top));
        }
        painter.restore();
    }

private:
    QTextLayout layout_;
    double pitch_;
    double widest_ = 0;
    int lines_ = 0;
};

}  // namespace

double lineHeight(double points) { return points * kMmPerPoint * kLineSpacing; }

QSizeF textSize(const QString& text, FontRole role, double points, double width,
                const PaperFonts& fonts) {
    if (text.isEmpty()) return {0, lineHeight(points)};
    return SetText(text, role, points, width, fonts).size();
}

void paintText(QPainter& painter, const FormText& text, const PaperFonts& fonts,
               const QColor& ink) {
    if (text.text.isEmpty()) return;
    SetText(text.text, text.role, text.points, text.box.width(), fonts).paint(painter, text, ink);
}

}  // namespace zhiqiao
