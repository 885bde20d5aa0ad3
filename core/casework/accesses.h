// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/security/transactions.h"

#include <vector>

namespace zhiqiao {

/// One act about a person: who looked at the data, or did something with them.
struct SeenAct {
    QDateTime at;  ///< UTC
    QString act;   ///< its stable name; textOfAct() has the words
    QString staff;
    QString office;
    bool denied = false;  ///< tried without the right: nothing was shown
    QString roles = {};   ///< codes of the roles it was done by, with + between; may be empty
    QString reason = {};  ///< as it was given; may be empty
    bool operator==(const SeenAct&) const = default;
};

/// Port: the audit trail as one person may ask for it. Acts about many people at once (exports,
/// imports, searches) name no single person and are not among them.
class AccessLog {
public:
    virtual ~AccessLog() = default;
    /// Acts about the person, the referrals, services and registrations; the oldest first.
    virtual Result<std::vector<SeenAct>> accessesTo(PersonId person) const = 0;
};

/// Who saw this person's data, told at the person's own request: an act itself.
/// Errors: right.denied, right.out_of_scope, record.not_found.
Result<std::vector<SeenAct>> whoSaw(Transactions& transactions, const AccessLog& log,
                                    const Actor& actor, const OperationId& operation,
                                    PersonId person);

[[nodiscard]] QString rolesOf(const SeenAct& access);
/// The reason; of a revealed field the field first.
[[nodiscard]] QString reasonOf(const SeenAct& access);

/// Why data are given out that their subject asked for: 本人申请, the reason kept with the act.
[[nodiscard]] QString ownRequestReason();

}  // namespace zhiqiao
