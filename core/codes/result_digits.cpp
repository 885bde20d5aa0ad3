// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/result_digits.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

template <class Test>
const ResultDigit* firstResult(const std::vector<ResultDigit>& all, Test test) {
    const auto found = std::find_if(all.begin(), all.end(), test);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

Result<ResultDigits> ResultDigits::load() {
    const auto table = readResourceTable(u"codes/referral_result_digits.csv"_s);
    if (!table) return fail(table.error());
    ResultDigits digits;
    for (const auto& row : table->rows) {
        const auto text = [&](const QString& column) { return row[table->column(column)]; };
        digits.all_.push_back({.digit = text(u"digit"_s).toInt(),
                               .term = text(u"term"_s),
                               .key = text(u"key"_s),
                               .code = text(u"code"_s),
                               .reasons = text(u"reasons"_s).split(u';', Qt::SkipEmptyParts)});
    }
    return digits;
}

const ResultDigit* ResultDigits::byDigit(int digit) const {
    return firstResult(all_, [&](const auto& row) { return row.digit == digit; });
}
const ResultDigit* ResultDigits::byKey(const QString& key) const {
    return firstResult(all_, [&](const auto& row) { return row.key == key; });
}
const ResultDigit* ResultDigits::byCode(const QString& code) const {
    return firstResult(
        all_, [&](const auto& row) { return row.code == code || row.reasons.contains(code); });
}

}  // namespace zhiqiao
