// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_file.h"

#include "core/drawing/chart_painter.h"
#include "core/drawing/output_file.h"
#include "core/drawing/paper_fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <functional>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ChartFileText {
    Q_DECLARE_TR_FUNCTIONS(ChartFileText)
};

constexpr int kUnitsPerInch = 96;
constexpr int kPngPixelsPerUnit = 2;
constexpr double kPointsPerUnit = 72.0 / kUnitsPerInch;

using PaintChart = std::function<void(QPainter&)>;

QByteArray pngOf(const QSizeF& size, const PaintChart& paint) {
    QImage image((size * kPngPixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kUnitsPerInch * kPngPixelsPerUnit / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kPngPixelsPerUnit, kPngPixelsPerUnit);
    paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const QSizeF& size, const QString& title, const PaintChart& paint) {
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(kUnitsPerInch);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(title);
    QPainter painter(&svg);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const QSizeF& size, const QString& title, const PaintChart& paint) {
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kUnitsPerInch * 10);
    pdf.setPageSize(QPageSize(size * kPointsPerUnit, QPageSize::Point));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(title);
    pdf.setCreator(u"Zhiqiao"_s);
    QPainter painter(&pdf);
    painter.scale(10, 10);
    paint(painter);
    painter.end();
    return buffer.data();
}

}  // namespace

Result<ChartFormat> chartFormatOf(const QString& path) {
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) return ChartFormat::Png;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) return ChartFormat::Svg;
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) return ChartFormat::Pdf;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "drawing.unknown_format",
                 .message = ChartFileText::tr("A chart is written as PNG, SVG or PDF."),
                 .hint = ChartFileText::tr("Let the file name end in .png, .svg or .pdf.")});
}

QString chartFooter(const OutMark& mark, bool demo) {
    return demo ? u"演示数据 · "_s + mark.line : mark.line;
}

Result<> writeChart(const ChartSpec& spec, const QString& path, const ChartFile& file,
                    const PaperFonts& fonts) {
    if (const auto checked = checkChart(spec); !checked) return fail(checked.error());
    const auto style = paperChartStyle(fonts);
    const double footer = file.footer.isEmpty() ? 0 : 2.2 * style.font.pixelSize();
    const QSizeF chart = file.size.expandedTo(chartMinimumSize(spec, style)).toSize().toSizeF();
    const QSizeF size(chart.width(), chart.height() + footer);
    const auto paint = [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(), size), style.window);
        paintChart(painter, QRectF(QPointF(), chart), spec, style);
        if (footer <= 0) return;
        const double margin = 1.4 * style.font.pixelSize();
        painter.setFont(style.font);
        painter.setPen(style.muted);
        painter.drawText(QRectF(margin, chart.height(), size.width() - 2 * margin,
                                footer - 0.6 * style.font.pixelSize()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, file.footer);
    };
    switch (file.format) {
    case ChartFormat::Png: return writeOutputFile(path, pngOf(size, paint));
    case ChartFormat::Svg: return writeOutputFile(path, svgOf(size, spec.title, paint));
    case ChartFormat::Pdf: return writeOutputFile(path, pdfOf(size, spec.title, paint));
    }
    Q_UNREACHABLE();
}

}  // namespace zhiqiao
