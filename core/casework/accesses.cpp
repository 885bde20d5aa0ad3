// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accesses.h"

#include "core/base/text.h"
#include "core/people/sealed_fields.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

QString ownRequestReason() { return u"本人申请"_s; }

QString rolesOf(const SeenAct& access) {
    QStringList titles;
    for (const auto& code : access.roles.split(u'+', Qt::SkipEmptyParts)) {
        const auto role = roleOf(code);
        titles << (role ? titleOf(*role) : code);
    }
    return titles.join(u'、');
}

QString reasonOf(const SeenAct& access) {
    if (access.act != u"person.reveal"_s) return access.reason;
    const auto code = access.reason.section(u": "_s, 0, 0);
    const auto why = access.reason.section(u": "_s, 1);
    for (const auto field : kSealedFields)
        if (code == toQString(codeOf(field)))
            return why.isEmpty() ? titleOf(field) : titleOf(field) + u'：' + why;
    return access.reason;
}

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
