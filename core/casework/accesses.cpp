// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accesses.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

QString ownRequestReason() { return u"本人申请"_s; }

Result<std::vector<SeenAct>> whoSaw(Transactions& transactions, const AccessLog& log,
                                    const Actor& actor, const OperationId& operation,
                                    PersonId person) {
    return transactions.run(actor,
                            {.name = "person.seen_by",
                             .operation = operation,
                             .subject = "person",
                             .subjectId = person.value(),
                             .right = Right::PersonReveal,
                             .reason = ownRequestReason()},
                            [&](const Act&) { return log.accessesTo(person); });
}

}  // namespace zhiqiao
