// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace zhiqiao {

/// The office number: 13 bits of every record id. 0 is the demo office, so it is not an Id<>.
class OfficeId {
public:
    explicit constexpr OfficeId(int number) : number_(number) {
        Q_ASSERT(number >= 0 && number < (1 << 13));
    }
    [[nodiscard]] constexpr int value() const { return number_; }
    friend constexpr auto operator<=>(OfficeId, OfficeId) = default;

private:
    int number_;
};

using StaffId = Id<struct StaffTag>;

/// 服务机构: what forms print about the office and what its numbers begin with.
struct Office {
    OfficeId id;
    QString code;  ///< 8 digits, county 6 + point 2: the block of its form numbers
    QString name;
    QString division;  ///< 6 or 9 digits
    QString address;
    QString phone;
    int rowVersion = 1;
    bool operator==(const Office&) const = default;
};

/// 人社服务专员 and supervisors.
struct Staff {
    StaffId id;
    OfficeId office;
    QString name;
    QString role;  ///< clerk or supervisor until rights exist
    QDate activeFrom;
    std::optional<QDate> activeUntil;  ///< first day no longer on the staff
    int rowVersion = 1;
    [[nodiscard]] bool worksOn(QDate day) const {
        return activeFrom <= day && (!activeUntil || day < *activeUntil);
    }
    bool operator==(const Staff&) const = default;
};

}  // namespace zhiqiao
