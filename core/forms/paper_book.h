// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/forms/form_page.h"
#include "core/papers/paper_acts.h"

namespace zhiqiao {

/// 材料 of one person as one PDF file: a cover that lists them, then each page on A4, as large as
/// it fits, with its paper and page at the head. Whole or not at all. Takes its time.
/// Errors: forms.no_font, forms.cannot_write; those of pageImage().
struct PaperBook {
    QString person;  ///< name on the cover
    std::vector<OpenedPaper> papers;
    FormFooter footer;
};
Result<int> writePaperBook(const PaperBook& book, const Codes& codes, const QString& path,
                           const PaperFonts& fonts);

}  // namespace zhiqiao
