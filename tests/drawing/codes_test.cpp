// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/codes.h"

#include "tests/support/results.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

QString readBack(const CodeModules& code, const QSize& size) {
    QTemporaryDir folder;
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCode(painter, QRectF(QPointF(), QSizeF(size)), code);
    painter.end();
    const auto path = folder.filePath(u"code.png"_s);
    EXPECT_TRUE(image.save(path));
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"-q"_s, path});
    EXPECT_TRUE(zbar.waitForFinished());
    return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
}

const QString kGolden = u"21630102012200012321"_s;

}  // namespace

TEST(Codes, AreReadBackByAScanner) {
    const auto bars = code128(kGolden);
    ASSERT_TRUE(ok(bars));
    EXPECT_EQ(bars->rows, 1);
    EXPECT_EQ(bars->columns, 11 * 12 + 13) << "set C: two digits to a character";
    EXPECT_EQ(readBack(*bars, {660, 120}), u"CODE-128:"_s + kGolden);

    const auto square = qrCode(kGolden);
    ASSERT_TRUE(ok(square));
    EXPECT_EQ(square->columns, 21);
    EXPECT_EQ(square->rows, 21);
    EXPECT_EQ(readBack(*square, {300, 240}), u"QR-Code:"_s + kGolden);
}

TEST(Codes, OfNothingOrTooMuchAreRefused) {
    EXPECT_EQ(codeOf(code128({})), "drawing.not_encodable");
    EXPECT_EQ(codeOf(code128(QString(400, u'1'))), "drawing.not_encodable");
    EXPECT_EQ(codeOf(qrCode({})), "drawing.not_encodable");
    EXPECT_EQ(codeOf(qrCode(QString(9000, u'1'))), "drawing.not_encodable");
}

}  // namespace zhiqiao::test
