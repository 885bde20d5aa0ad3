// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/transactions.h"

#include <vector>

namespace zhiqiao {

/// One kind of act on one day.
struct DayLine {
    QString act;                      ///< its stable name; textOfAct() has the words
    qint64 acts = 0;                  ///< person-times (人次), or times where nobody is concerned
    std::optional<qint64> persons{};  ///< different people; nothing: the acts do not tell
    bool operator==(const DayLine&) const = default;
};

/// Port: what the audit trail says about a day of an office, refused acts left out.
class DayCounts {
public:
    virtual ~DayCounts() = default;
    virtual Result<std::vector<DayLine>> actsOf(OfficeId office, QDate day) const = 0;
};

/// 办件汇总 of the actor's office on a working day, in the order of knownActs(): an act itself,
/// which the summary already counts when it is about the present day.
/// Errors: right.denied, those of the database.
Result<std::vector<DayLine>> sumDayUp(Transactions& transactions, const DayCounts& counts,
                                      const Actor& actor, const OperationId& operation, QDate day);

}  // namespace zhiqiao
