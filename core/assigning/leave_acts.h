// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/leave_store.h"
#include "core/codes/codes.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What covering for somebody needs; all outlive the call.
struct LeavePorts {
    Transactions& transactions;
    LeaveStore& leaves;
    OfficeStore& offices;
    const Codes& codes;
};

/// Who gives people away may say who covers for whom. Errors: leave.days (Invalid) unless the first
/// day back comes after the first day away and after today; leave.same_person, code.unknown
/// (Invalid); case.no_officer when one of them does not work here on the first day,
/// case.other_office (Invalid); leave.overlap (Conflict) with another leave of the one who is away;
/// right.denied, right.out_of_scope.
Result<StaffLeave> setLeave(const LeavePorts& ports, const Actor& actor,
                            const OperationId& operation, const LeaveDraft& draft, QDate today);

/// Back today; a leave that has not begun never counts. Errors: leave.ended (Conflict),
/// record.not_found, right.denied, right.out_of_scope.
Result<StaffLeave> endLeave(const LeavePorts& ports, const Actor& actor,
                            const OperationId& operation, LeaveId id, QDate today);

/// An act itself, like a look at the loads. Errors: right.denied.
Result<std::vector<StaffLeave>> openLeaves(const LeavePorts& ports, const Actor& actor);

}  // namespace zhiqiao
