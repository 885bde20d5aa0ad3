// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/codes.h"

#include <QCoreApplication>
#include <QPainter>

#include <zint.h>
#include <algorithm>
#include <memory>

namespace zhiqiao {

namespace {

struct CodeText {
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

constexpr int kQrQuartileCorrection = 3;

Result<CodeModules> encode(int symbology, const QByteArray& data, int correction, int quiet) {
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    int status = ZINT_ERROR_MEMORY;
    if (symbol) {
        symbol->symbology = symbology;
        symbol->input_mode = DATA_MODE;
        if (correction > 0) symbol->option_1 = correction;
        status =
            ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(data.constData()),
                            int(data.size()));
    }
    if (data.isEmpty() || status >= ZINT_ERROR_TOO_LONG)
        return fail({.kind = Error::Kind::Invalid,
                     .code = "drawing.not_encodable",
                     .message = CodeText::tr("This number cannot be printed as a bar code."),
                     .hint = CodeText::tr("Check the number of the form."),
                     .detail = QStringLiteral("zint status %1").arg(status)});
    CodeModules code{.columns = symbol->width, .rows = symbol->rows, .dark = {}, .quiet = quiet};
    code.dark.reserve(size_t(code.columns) * size_t(code.rows));
    for (int row = 0; row < code.rows; ++row)
        for (int column = 0; column < code.columns; ++column)
            code.dark.push_back((symbol->encoded_data[row][column / 8] >> (column % 8)) & 1);
    return code;
}

}  // namespace

Result<CodeModules> code128(const QString& digits) {
    return encode(BARCODE_CODE128, digits.toLatin1(), 0, 10);
}

Result<CodeModules> qrCode(const QString& text) {
    return encode(BARCODE_QRCODE, text.toUtf8(), kQrQuartileCorrection, 4);
}

void paintCode(QPainter& painter, const QRectF& box, const CodeModules& code) {
    const bool bars = code.rows == 1;
    double moduleWidth = box.width() / (code.columns + 2 * code.quiet);
    double moduleHeight = bars ? box.height() : box.height() / (code.rows + 2 * code.quiet);
    if (!bars) moduleWidth = moduleHeight = std::min(moduleWidth, moduleHeight);
    const double left = box.center().x() - moduleWidth * code.columns / 2;
    const double top = bars ? box.top() : box.center().y() - moduleHeight * code.rows / 2;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int row = 0; row < code.rows; ++row)
        for (int column = 0; column < code.columns; ++column) {
            if (!code.isDark(column, row)) continue;
            int end = column;
            while (end < code.columns && code.isDark(end, row)) ++end;
            painter.drawRect(QRectF(left + column * moduleWidth, top + row * moduleHeight,
                                    (end - column) * moduleWidth, moduleHeight));
            column = end;
        }
    painter.restore();
}

}  // namespace zhiqiao
