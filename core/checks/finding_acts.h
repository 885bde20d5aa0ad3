// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checks/finding_store.h"
#include "core/codes/code_book.h"
#include "core/security/transactions.h"

namespace zhiqiao {

struct FindingPorts {
    Transactions& transactions;
    FindingStore& findings;
    const CodeBook& lists;
};

/// Not shown until the day after `until`, or until the facts it rests on change.
/// Errors: aside.reason_missing, code.unknown, aside.until_past (all Invalid); record.not_found
/// when it does not hold any more; right.denied, right.out_of_scope.
Result<AsideId> setFindingAside(const FindingPorts& ports, const Actor& actor,
                                const OperationId& operation, FindingId finding,
                                const AsideDraft& draft, QDate today);
/// Shown again. Errors: aside.not_aside (Conflict) when it is shown already; record.not_found,
/// right.denied, right.out_of_scope.
Result<> takeFindingUp(const FindingPorts& ports, const Actor& actor, const OperationId& operation,
                       FindingId finding);

}  // namespace zhiqiao
