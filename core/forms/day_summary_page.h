// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/day_summary.h"
#include "core/forms/form_page.h"

namespace zhiqiao {

/// What of the audit trail stands on the paper: to be compared later with what the database has.
struct PrintedAnchor {
    qint64 seq = 0;
    QString groups;  ///< 8 groups of 4 signs
};

/// 办件汇总 of an office or of one person, as `whose` says: how often each kind of act was done on
/// that day, for how many people (人次 and 人) and how often about nobody, the signed anchor of the
/// audit trail, and lines to sign for who made and who checked it.
[[nodiscard]] std::vector<FormPage> daySummaryPages(const std::vector<DayLine>& lines, QDate day,
                                                    const QString& whose,
                                                    const PrintedAnchor& anchor,
                                                    const FormFooter& footer,
                                                    const PaperFonts& fonts);

}  // namespace zhiqiao
