// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/people/sealed_fields.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// What the looking at people needs; all outlive the call.
struct AccessPorts {
    Transactions& transactions;
    PersonStore& people;
    UserStore& users;
};

/// How near a person's record is to who looks.
struct Nearness {
    bool own = true;     ///< of the own caseload, or nobody's in the own office
    bool office = true;  ///< of the own office
};

/// That somebody looks at the person; what is shown is read only after this succeeded. Outside the
/// own office a reason is asked, which the auditor sees.
/// Errors: person.reason_missing (Invalid), record.not_found, right.denied, right.out_of_scope.
Result<Nearness> viewPerson(const AccessPorts& ports, const Actor& actor, PersonId person,
                            const QString& reason = {});

/// One field in clear, once the audit row that says so is committed. Outside the own caseload a
/// reason is asked. Errors: as viewPerson().
Result<QString> revealField(const AccessPorts& ports, const Actor& actor, PersonId person,
                            SealedField field, const QString& reason = {});

/// The person with every fact, to be corrected. Errors: record.not_found, right.denied,
/// right.out_of_scope.
Result<Person> openForEdit(const AccessPorts& ports, const Actor& actor, PersonId person);

/// That somebody lists the people behind a figure of a chart. `what`: the chart, the filter and how
/// many they are. Errors: right.denied.
Result<> noteBehindFigure(Transactions& transactions, const Actor& actor, const QString& what);

/// That somebody searched; the words stay in the trail sealed. Errors: right.denied.
Result<> noteSearch(Transactions& transactions, const Actor& actor, const QString& words);

}  // namespace zhiqiao
