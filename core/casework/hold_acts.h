// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/held_work.h"
#include "core/codes/code_book.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// All outlive the call.
struct HoldPorts {
    Transactions& transactions;
    HoldStore& holds;
    const CodeBook& lists;
};

/// Takes the rows off the worklist until a day, as one act; the days a person waits go on. A row
/// that is on hold gets the new day and reason.
/// Errors: hold.nothing_chosen, hold.reason_missing, code.unknown, hold.until_past (Invalid);
/// hold.not_owed when one of them is not there any more; hold.built_upon (Conflict) when somebody
/// holds one at the same moment; right.denied, right.out_of_scope. With any of them none is held.
Result<std::vector<HoldId>> holdWork(const HoldPorts& ports, const Actor& actor,
                                     const OperationId& operation,
                                     const std::vector<WorkItem>& items, const HoldDraft& draft,
                                     QDate today);
/// Back on the worklist at once. Errors: hold.nothing_chosen; hold.not_held (Conflict) when one of
/// them is not on hold; hold.not_owed, right.denied, right.out_of_scope.
Result<> endHold(const HoldPorts& ports, const Actor& actor, const OperationId& operation,
                 const std::vector<WorkItem>& items, QDate today);
/// Takes back what that act held or ended. Errors: record.not_found when it did neither;
/// hold.built_upon (Conflict); right.denied, right.out_of_scope.
Result<> undoHold(const HoldPorts& ports, const Actor& actor, const OperationId& operation,
                  const OperationId& done, QDate today);

}  // namespace zhiqiao
