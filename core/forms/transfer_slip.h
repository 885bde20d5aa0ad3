// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/transfer.h"
#include "core/codes/codes.h"
#include "core/forms/form_page.h"

namespace zhiqiao {

/// 服务对象转移单: who goes from where to where and why, and what comes along as it stands.
struct TransferSlip {
    TransferSheet sheet;
    QString from;  ///< names of the offices
    QString to;
    QString askedBy;  ///< name
    QDate printedOn;
};

/// A4; a table of what comes along; 转出, 转入 and 本人 sign at the end.
[[nodiscard]] std::vector<FormPage> transferPages(const TransferSlip& slip, const Codes& codes,
                                                  const FormFooter& footer,
                                                  const PaperFonts& fonts);

/// What comes along, one line each: "岗位推荐", "2022-12-15 到期，已办 1／共 3". In the words of
/// the paper, whatever language the window speaks.
struct AlongLine {
    QString what;
    QString standing;
    bool operator==(const AlongLine&) const = default;
};
[[nodiscard]] std::vector<AlongLine> alongLines(const TransferSheet& sheet, const Codes& codes);

}  // namespace zhiqiao
