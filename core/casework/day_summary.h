// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/office.h"

#include <optional>
#include <vector>

namespace zhiqiao {

/// One kind of act on one day.
struct DayLine {
    QString act;             ///< its stable name; textOfAct() has the words
    qint64 acts = 0;         ///< times (次)
    qint64 personTimes = 0;  ///< 人次: everybody once for each of the acts about them
    qint64 persons = 0;      ///< 人: different people
    qint64 aboutNobody = 0;  ///< of the acts: those about no person the records name
    bool operator==(const DayLine&) const = default;
};

/// Port: what the audit trail says about a day of an office, refused acts left out.
class DayCounts {
public:
    virtual ~DayCounts() = default;
    /// `by`: this person's acts alone.
    virtual Result<std::vector<DayLine>> actsOf(OfficeId office, QDate day,
                                                std::optional<StaffId> by = {}) const = 0;
};

}  // namespace zhiqiao
