// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

namespace zhiqiao {

using EmployerId = Id<struct EmployerTag>;

/// 用人单位. Facts of organisations are plain; the contact's phone is sealed like a person's.
struct EmployerFacts {
    QString name;
    QString creditCode;  ///< 统一社会信用代码, normalised; empty: none given
    QString kind;        ///< [employer_kind]
    QString industry;    ///< GB/T 4754
    QString size;        ///< [enterprise_size]
    QString division;    ///< place of business, 6 or 9 digits
    QString address;
    QString route;  ///< 乘车路线, printed on the letter
    QString contact;
    QString phone;                   ///< sealed
    std::optional<QDate> checkedOn;  ///< 营业执照核验; empty: referrals to it do not count (V1)
    bool blocked = false;            ///< risk flag: no referrals
    bool operator==(const EmployerFacts&) const = default;
};

struct Employer {
    EmployerId id;
    EmployerFacts facts;
    Stamp recorded;
    int rowVersion = 1;
    bool operator==(const Employer&) const = default;
};

/// Names of organisations are compared without blanks and in half-width characters.
[[nodiscard]] QString comparableName(const QString& name);

}  // namespace zhiqiao
