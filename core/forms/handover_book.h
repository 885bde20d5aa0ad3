// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment.h"
#include "core/forms/form_page.h"

#include <QStringList>

#include <vector>

namespace zhiqiao {

/// 移交清册 of one batch.
struct HandoverBook {
    qint64 batch = 0;
    QDate on;
    QString reason;                 ///< in words
    std::vector<QStringList> rows;  ///< cells of handoverKeys(), as they stand when printed
    QDate printedOn;
};

/// The columns of the list "handover" that stand on the paper, in their order.
[[nodiscard]] QStringList handoverKeys();

/// A4; the head repeats on each page; at the end what all rows come to, by kind, and where 移交人,
/// 接收人 and 监交人 sign.
[[nodiscard]] std::vector<FormPage> handoverPages(const HandoverBook& book,
                                                  const FormFooter& footer,
                                                  const PaperFonts& fonts);

}  // namespace zhiqiao
