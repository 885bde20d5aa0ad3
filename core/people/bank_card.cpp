// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/bank_card.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

namespace {

bool luhnFits(const QString& digits) {
    int sum = 0;
    bool twice = false;
    for (auto i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        const auto digit = digits[i].digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

}  // namespace

IdentifierCheck checkBankCard(const QString& typed) {
    IdentifierCheck check;
    const auto number = normalisedIdentifier(typed);
    const bool digits =
        std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (number.isEmpty()) {
        check.problem = "bank.empty";
    } else if (!digits || number.size() < 12 || number.size() > 19) {
        check.problem = "bank.wrong_form";
    } else if (!luhnFits(number)) {
        check.problem = "bank.bad_check_digit";
    } else {
        check.valid = true;
        check.normalised = number;
        if (number.size() < 16) check.findings.push_back("bank.unusual_length");
    }
    return check;
}

}  // namespace zhiqiao
