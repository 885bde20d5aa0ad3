// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"
#include "core/households/household_file.h"
#include "core/security/office.h"

namespace zhiqiao {

/// What F8 零就业家庭认定表 holds; what is empty is written by hand.
struct ZeroHouseholdFacts {
    struct Member {
        QString name, relation, idNumber, age, health, education, state, intent, skills;
        bool operator==(const Member&) const = default;
    };
    QString number;
    QString reportedOn;
    QString head, bookNumber, address, community, hukouKind, memberCount, phone;
    std::vector<Member> members;
    QString visitedOn, visitors, visit;
    QString employed, employer, employedOn, stableOn;  ///< 消除
    QString exitReason, exitOn;
    bool operator==(const ZeroHouseholdFacts&) const = default;
};

/// From a file with everything in clear. Days as 2022年5月25日, terms in place of codes.
[[nodiscard]] ZeroHouseholdFacts zeroHouseholdFacts(const HouseholdFile& file, const Codes& codes,
                                                    const std::vector<Staff>& staff, QDate today);

/// F8 on A4; default facts give the empty form. Eight rows for members, more when there are more; a
/// row is never cut.
[[nodiscard]] std::vector<FormPage> zeroHouseholdPages(const ZeroHouseholdFacts& facts,
                                                       const FormFooter& footer,
                                                       const PaperFonts& fonts);

}  // namespace zhiqiao
