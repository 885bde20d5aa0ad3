// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/roster.h"
#include "core/forms/form_page.h"

#include <vector>

namespace zhiqiao {

/// F2a or F2b as it is filled in.
struct Roster {
    RosterOrder order;
    std::vector<QStringList> rows;  ///< cells of rosterColumns(), 序号 left out
    QString filledBy = {};          ///< 填表人
    QDate filledOn = {};
};

/// A4 lying, two copies: the head of the table on every page with 第 n 页 共 m 页, no row cut by
/// the end of a page; 填表人, 审核人 and 单位盖章 at the end, never on a page without a row.
[[nodiscard]] std::vector<FormPage> rosterPages(const Roster& roster, const FormFooter& footer,
                                                const PaperFonts& fonts);
/// One page with numbered empty rows, to be written by hand.
[[nodiscard]] std::vector<FormPage> blankRoster(RosterKind kind, const FormFooter& footer,
                                                const PaperFonts& fonts);

}  // namespace zhiqiao
