// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_output.h"
#include "core/forms/referral_slip.h"
#include "tests/forms/form_samples.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/results.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerPdfPoint = 25.4 / 72;
constexpr double kToleranceMm = 0.5;

QImage pictureOf(const FormPage& page, double dotsPerInch, const PaperFonts& fonts) {
    const double scale = dotsPerInch / 25.4;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(scale * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    renderForm(painter, page, fonts, {});
    return image;
}

/// First place of a word on the page, in millimetres.
QPointF placeOf(const QString& boxes, const QString& word) {
    const QRegularExpression pattern(u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>%1"_s.arg(
        QRegularExpression::escape(word)));
    const auto match = pattern.match(boxes);
    EXPECT_TRUE(match.hasMatch()) << qPrintable(word);
    return QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()) * kMmPerPdfPoint;
}

QString boxesOf(const FormOptions& options) {
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    const auto path = folder.filePath(u"slip.pdf"_s);
    EXPECT_TRUE(ok(
        writeFormsPdf(referralSlipPages(sampleSlip(), fonts), path, u"推荐信"_s, fonts, options)));
    return outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
}

/// Blackness of a picture in whole black pixels.
double inkOf(const QImage& image) {
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ink += 1 - qGray(image.pixel(x, y)) / 255.0;
    return ink;
}

}  // namespace

TEST(FormGeometry, PutsTheWordsWhereTheyWereLastSeen) {
    struct Place {
        const char* word;
        double x;
        double y;
    };
    // clang-format off
    const std::vector<Place> places = {
        {"推荐信存根", 91.5, 21.2}, {"求职者姓名", 26.8, 39.0}, {"卓玛措", 48.6, 39.0},
        {"致：", 25.0, 94.8},        {"0978-8000001", 103.6, 129.7}, {"(公章)", 143.8, 159.8},
        {"面试结果", 28.6, 230.8},   {"未录用", 56.5, 230.8},        {"(单位盖章)", 168.6, 257.5},
        {"注：请于7日内", 25.0, 272.6}, {"审计码", 25.0, 288.9},
    };
    // clang-format on
    const auto boxes = boxesOf({});
    for (const auto& [word, x, y] : places) {
        const auto at = placeOf(boxes, QString::fromUtf8(word));
        EXPECT_NEAR(at.x(), x, kToleranceMm) << word;
        EXPECT_NEAR(at.y(), y, kToleranceMm) << word;
    }
}

TEST(FormGeometry, MovesExactlyByTheOffsetOfAPrinter) {
    const auto plain = placeOf(boxesOf({}), u"卓玛措"_s);
    const auto moved = placeOf(boxesOf({.dx = 3, .dy = -2}), u"卓玛措"_s);
    EXPECT_NEAR(moved.x() - plain.x(), 3, 0.02);
    EXPECT_NEAR(moved.y() - plain.y(), -2, 0.02);
    const auto scaled = placeOf(boxesOf({.scaleX = 1.01}), u"卓玛措"_s);
    EXPECT_NEAR(scaled.x(), plain.x() * 1.01, 0.05);
}

TEST(FormGeometry, LeavesOutThePrintedLayerOnPrePrintedPaper) {
    const auto boxes = boxesOf({.background = false});
    EXPECT_TRUE(boxes.contains(u"卓玛措"_s));
    EXPECT_FALSE(boxes.contains(u"求职者姓名"_s));
    EXPECT_FALSE(boxes.contains(u"未录用"_s));
}

TEST(FormGeometry, IsTheSameForPreviewAndPdf) {
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    const auto pages = referralSlipPages(sampleSlip(), fonts);
    const auto path = folder.filePath(u"slip.pdf"_s);
    ASSERT_TRUE(ok(writeFormsPdf(pages, path, u"推荐信"_s, fonts)));
    outputOf(u"pdftoppm"_s,
             {u"-r"_s, u"96"_s, u"-png"_s, u"-singlefile"_s, path, folder.filePath(u"pdf"_s)});
    const QImage printed =
        QImage(folder.filePath(u"pdf.png"_s)).convertToFormat(QImage::Format_RGB32);
    const QImage preview = pictureOf(pages[0], 96, fonts);
    ASSERT_NEAR(printed.width(), preview.width(), 1);
    ASSERT_NEAR(printed.height(), preview.height(), 1);
    const int columns = 7;
    const int rows = 10;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const QRect tile(preview.width() * column / columns, preview.height() * row / rows,
                             preview.width() / columns, preview.height() / rows);
            const auto onScreen = inkOf(preview.copy(tile));
            const auto onPaper = inkOf(printed.copy(tile));
            EXPECT_LE(std::abs(onScreen - onPaper), 40 + 0.25 * std::max(onScreen, onPaper))
                << "tile " << column << ", " << row;
        }
}

}  // namespace zhiqiao::test
