// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/print_registration.h"

#include <algorithm>

namespace zhiqiao {

namespace {

ActRequest about(std::string_view name, const OperationId& operation, RegistrationId id) {
    return {.name = name,
            .operation = operation,
            .subject = "registration",
            .subjectId = id.value(),
            .right = Right::FormPrint};
}

}  // namespace

Result<RegistrationToPrint> releaseRegistrationPrint(const CaseworkPorts& ports, const Actor& actor,
                                                     const OperationId& operation,
                                                     RegistrationId id) {
    return ports.transactions.run(
        actor, about("registration.print", operation, id),
        [&](const Act&) -> Result<RegistrationToPrint> {
            auto registration = ports.people.registration(id);
            if (!registration) return fail(registration.error());
            auto person = ports.people.find(registration->person);
            if (!person) return fail(person.error());
            auto wish = ports.people.wish(registration->person);
            if (!wish) return fail(wish.error());
            const auto offices = ports.offices.offices();
            if (!offices) return fail(offices.error());
            const auto staff = ports.offices.staff();
            if (!staff) return fail(staff.error());
            const auto office = std::ranges::find(*offices, registration->office, &Office::id);
            const auto officer = std::ranges::find(*staff, registration->facts.officer, &Staff::id);
            return RegistrationToPrint{*registration, person->facts, *wish,
                                       office == offices->end() ? QString() : office->name,
                                       officer == staff->end() ? QString() : officer->name};
        });
}

Result<PrintRecord> recordRegistrationPrint(const CaseworkPorts& ports, const Actor& actor,
                                            const OperationId& released,
                                            const Registration& registration, const QString& form,
                                            const QString& target) {
    return ports.transactions.run(
        actor, about("registration.print_filed", released.row(1), registration.id),
        [&](const Act& act) {
            return ports.referrals.addPrint(act, form, registration.id.value(), registration.person,
                                            1, target);
        });
}

}  // namespace zhiqiao
