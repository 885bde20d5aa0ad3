// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"

#include <vector>

namespace zhiqiao {

/// A label and what is filled in beside it; two of them stand in a row.
struct GridCell {
    QString label;
    QString value = {};
    bool wide = false;  ///< takes the whole row
};
struct GridSection {
    QString title;
    std::vector<GridCell> cells;
};

/// A paper form of the usual kind: a grid of labels and values in sections, a declaration, the
/// signatures. Everything printed is Chinese.
struct GridForm {
    QString title;
    QString number = {};    ///< 编号, above the grid
    QString filledOn = {};  ///< 填表日期, in words
    std::vector<GridSection> sections = {};
    QString declaration = {};
    std::vector<QString> signatures = {};  ///< side by side under the declaration
    QStringList notes = {};                ///< below the grid
    FormFooter footer = {};
};

/// A4 upright, on further pages as needed; no row is cut by the end of a page.
[[nodiscard]] std::vector<FormPage> gridFormPages(const GridForm& form, const PaperFonts& fonts);

}  // namespace zhiqiao
