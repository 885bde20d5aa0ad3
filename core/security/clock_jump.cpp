// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/clock_jump.h"

namespace zhiqiao {

Result<> recordClockJump(Transactions& transactions, const Actor& actor,
                         const OperationId& operation, std::chrono::seconds by) {
    return transactions.run(actor,
                            {.name = "clock.jump",
                             .operation = operation,
                             .subject = "seconds",
                             .subjectId = by.count(),
                             .right = Right::OwnSettings},
                            [](const Act&) { return Result<>(); });
}

}  // namespace zhiqiao
