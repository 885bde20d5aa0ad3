// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/divisions.h"
#include "core/demo/random.h"

#include <QSet>

namespace zhiqiao {

/// Identity numbers, phones and credit codes that can belong to nobody, each given out once.
/// Identity numbers follow the test-person rules R1–R4 (a sequence never issued, or an area code
/// that had ended before the birth); phones begin with 142; organisations lie in area 632421.
class DemoNumbers {
public:
    explicit DemoNumbers(const Divisions& divisions);

    [[nodiscard]] QString identityNumber(Random& random, const QString& sex, QDate birth);
    /// One of that area, ending in `end` unless that is null; empty when none is left.
    [[nodiscard]] QString identityNumberOf(const QString& area, const QString& sex, QDate birth,
                                           QChar end);
    [[nodiscard]] QString mobile();
    [[nodiscard]] QString creditCode(const QString& prefix);

private:
    [[nodiscard]] QString taken(const QString& first17);

    const Divisions& divisions_;
    std::vector<QString> areas_;  // counties of Qinghai in use
    QSet<QString> given_;
    int phones_ = 0;
    int organisations_ = 0;
};

}  // namespace zhiqiao
