// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/transactions.h"

#include <chrono>

namespace zhiqiao {

/// Keeps in the trail that the clock of the computer was set by so much while somebody worked with
/// it: the journal's order holds, its instants may not. Errors: those of Transactions::run().
Result<> recordClockJump(Transactions& transactions, const Actor& actor,
                         const OperationId& operation, std::chrono::seconds by);

}  // namespace zhiqiao
