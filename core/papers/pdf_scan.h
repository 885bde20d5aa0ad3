// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace zhiqiao {

struct PdfScan {
    int pages = 0;  ///< as far as they stand in clear; 0: packed
    bool encrypted = false;
    QString broken = {};  ///< empty: it has a head and an end
};

/// Looks for the marks of a PDF file without opening it.
[[nodiscard]] PdfScan scanPdf(const QByteArray& bytes);

}  // namespace zhiqiao
