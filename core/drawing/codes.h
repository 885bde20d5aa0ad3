// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace zhiqiao {

/// The dark modules of a printed code, without its quiet zone.
struct CodeModules {
    int columns = 0;
    int rows = 0;            ///< 1 for a bar code
    std::vector<bool> dark;  ///< row by row
    int quiet = 0;           ///< blank modules a scanner needs at each side

    bool operator==(const CodeModules&) const = default;
    [[nodiscard]] bool isDark(int column, int row) const {
        return dark[size_t(row) * size_t(columns) + size_t(column)];
    }
};

/// An even number of digits, two to a character.
/// Errors: drawing.not_encodable (Invalid).
Result<CodeModules> code128(const QString& digits);
/// Errors: drawing.not_encodable (Invalid).
Result<CodeModules> qrCode(const QString& text);

/// Fills `box`, quiet zone included, with vector rectangles; a QR code stays square.
void paintCode(QPainter& painter, const QRectF& box, const CodeModules& code);

}  // namespace zhiqiao
