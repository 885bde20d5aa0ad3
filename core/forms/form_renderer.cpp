// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_renderer.h"

#include "core/drawing/chart_painter.h"
#include "core/drawing/codes.h"
#include "core/forms/form_text.h"

#include <QPainter>

namespace zhiqiao {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kMarkPoints = 12;
constexpr double kMarkGap = 40;
constexpr QColor kMarkInk(0xD6, 0xD6, 0xD6);  // seen on a copy, and read through
constexpr double kMmPerChartUnit = kMmPerInch / 96;

/// Paints each kind of element; `background` off leaves out what is pre-printed.
class ElementPainter {
public:
    ElementPainter(QPainter& painter, const PaperFonts& fonts, bool background)
        : painter_(painter), fonts_(fonts), background_(background) {}

    void operator()(const FormText& text) const {
        if (background_ || text.layer == FormLayer::Filled) paintText(painter_, text, fonts_);
    }
    void operator()(const FormLine& line) const {
        if (!background_) return;
        QPen pen = strokeOf(line.width);
        if (line.dashed) pen.setDashPattern({8, 6});
        painter_.setPen(pen);
        painter_.drawLine(line.line);
    }
    void operator()(const FormRect& rect) const {
        if (background_) outline(rect.box, rect.width);
    }
    void operator()(const FormTick& tick) const {
        if (background_) outline(tick.box, kThinLine);
        if (!tick.ticked) return;
        const auto at = [&](double x, double y) {
            return tick.box.topLeft() + QPointF(tick.box.width() * x, tick.box.height() * y);
        };
        painter_.setPen(strokeOf(kFrameLine));
        painter_.drawPolyline(QPolygonF({at(0.18, 0.5), at(0.42, 0.78), at(0.85, 0.2)}));
    }
    void operator()(const FormCode& code) const {
        const auto modules =
            code.kind == FormCode::Kind::Qr ? qrCode(code.digits) : code128(code.digits);
        if (modules) paintCode(painter_, code.box, *modules);
    }
    void operator()(const FormChart& chart) const {
        painter_.save();
        painter_.translate(chart.box.topLeft());
        painter_.scale(kMmPerChartUnit, kMmPerChartUnit);
        paintChart(painter_, QRectF(QPointF(), chart.box.size() / kMmPerChartUnit), chart.spec,
                   paperChartStyle(fonts_));
        painter_.restore();
    }
    void operator()(const FormWatermark& mark) const {
        const auto& box = mark.box;
        const auto size = textSize(mark.text, FontRole::Body, kMarkPoints, 0, fonts_);
        const double step = size.width() + kMarkGap;
        int row = 0;
        for (double y = box.top() + kMarkGap / 2; y + size.height() < box.bottom();
             y += kMarkGap, ++row)
            for (double x = box.left() + (row % 2) * step / 2; x + size.width() < box.right();
                 x += step)
                paintText(
                    painter_,
                    {.box = QRectF(QPointF(x, y), size), .text = mark.text, .points = kMarkPoints},
                    fonts_, kMarkInk);
    }

private:
    [[nodiscard]] static QPen strokeOf(double width) {
        return QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    }
    void outline(const QRectF& box, double width) const {
        painter_.setPen(strokeOf(width));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(box);
    }

    QPainter& painter_;
    const PaperFonts& fonts_;
    bool background_;
};

}  // namespace

void renderForm(QPainter& painter, const FormPage& page, const PaperFonts& fonts,
                const FormOptions& options) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(options.dx, options.dy);
    painter.scale(options.scaleX, options.scaleY);
    const ElementPainter paint(painter, fonts, options.background);
    for (const auto& element : page.elements) std::visit(paint, element);
    painter.restore();
}

void scaleToMillimetres(QPainter& painter) {
    painter.scale(painter.device()->logicalDpiX() / kMmPerInch,
                  painter.device()->logicalDpiY() / kMmPerInch);
}

}  // namespace zhiqiao
