// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhiqiao {

/// Everything a referral slip (推荐信) prints. What is empty prints as a blank to write on.
struct ReferralSlipFacts {
    QString number;    ///< 16 digits
    QString scanCode;  ///< 20 digits; empty prints no codes

    QString name;
    QString sex;
    std::optional<int> age;
    QString educationName;
    QString idMasked;  ///< on the stub
    QString idFull;    ///< in the letter to the employer
    QString skills;
    QString phone;

    QString employerName;
    QString jobTitle;
    QString employerAddress;
    QString contact;
    QString employerPhone;
    QString route;
    QString interview;  ///< time and place

    std::optional<QDate> issuedOn;
    std::optional<QDate> validUntil;
    int receiptDays = 7;
    QString ordinal;  ///< "第2次/3", "第4次(应推荐3次)"

    QString officer;
    QString officeName;
    QString officeAddress;
    QString officePhone;

    int reprint = 0;  ///< 0: first print; n: marked 补打(第n次)
    bool voided = false;
    bool demo = false;
    QString auditCode;
    QString copiesNote;  ///< "本表一式1份"
};

/// F5: 存根, 介绍信 and 回执 on one A4 sheet, one number on all three. Set more tightly when long
/// values need it; only then, and only if even that is not enough, a part moves to a second sheet.
[[nodiscard]] std::vector<FormPage> referralSlipPages(const ReferralSlipFacts& facts,
                                                      const PaperFonts& fonts);

}  // namespace zhiqiao
