// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zhiqiao {

inline constexpr double kListHeadPoints = 10.5;

struct PrintedColumn {
    QString title;
    bool number = false;  ///< right-aligned
};

/// A list as it is on paper.
struct PrintedList {
    QString title;
    QString subtitle;  ///< filter, date, count; may be empty
    std::vector<PrintedColumn> columns;
    std::vector<QStringList> rows;  ///< as many cells as columns
};

/// A4 upright, or lying when the columns need it; the head repeats on each page, no row is cut by
/// a page's end, and each page says 第 n 页 共 m 页 and carries the watermark of the footer.
[[nodiscard]] std::vector<FormPage> listPages(const PrintedList& list, const FormFooter& footer,
                                              const PaperFonts& fonts);

/// 第 n 页 共 m 页 and the footer in the lower margin of each page, its watermark behind them.
void addListFooters(std::vector<FormPage>& pages, const FormFooter& footer,
                    const PaperFonts& fonts);

/// A chart on a lying A4 sheet with the table of its figures below it and on further pages.
[[nodiscard]] std::vector<FormPage> chartPages(const ChartSpec& spec, const FormFooter& footer,
                                               const PaperFonts& fonts);

}  // namespace zhiqiao
