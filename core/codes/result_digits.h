// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zhiqiao {

/// What is ticked or typed on a 回执: a digit, the word on the paper, the word of the command line
/// and the codes of [referral_result] it may become.
struct ResultDigit {
    int digit = 0;
    QString term;         ///< 录用
    QString key;          ///< hired
    QString code;         ///< [referral_result] when no reason is given
    QStringList reasons;  ///< further codes that say why
    bool operator==(const ResultDigit&) const = default;
};

class ResultDigits {
public:
    static Result<ResultDigits> load();

    [[nodiscard]] const std::vector<ResultDigit>& all() const { return all_; }
    [[nodiscard]] const ResultDigit* byDigit(int digit) const;
    [[nodiscard]] const ResultDigit* byKey(const QString& key) const;
    /// The one a code of [referral_result] belongs to; nothing for codes never ticked on paper.
    [[nodiscard]] const ResultDigit* byCode(const QString& code) const;

private:
    std::vector<ResultDigit> all_;
};

}  // namespace zhiqiao
