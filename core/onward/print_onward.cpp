// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onward/print_onward.h"

#include <algorithm>

namespace zhiqiao {

namespace {

ActRequest aboutPaper(std::string_view name, const OperationId& operation, OnwardId referral) {
    return {.name = name,
            .operation = operation,
            .subject = "onward",
            .subjectId = referral.value(),
            .right = Right::FormPrint};
}

Result<> mayLeave(const OnwardPorts& ports, const OnwardReferral& referral, QDate today) {
    const auto course = onwardCourseOf(referral);
    if (course.takenBack) return fail(onwardTakenBack());
    if (course.stateOn(today) == OnwardState::Withdrawn) return fail(onwardEnded(*course.endedOn));
    const auto agreed = ports.consent.standsFor(referral.facts.person);
    if (!agreed) return fail(agreed.error());
    if (!*agreed) return fail(onwardWithoutConsent());
    return {};
}

Result<OnwardToPrint> onwardToPrint(const OnwardPrintPorts& ports, const OnwardReferral& referral) {
    const auto person = ports.people.find(referral.facts.person);
    if (!person) return fail(person.error());
    const auto offices = ports.offices.offices();
    if (!offices) return fail(offices.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    const auto prints = ports.prints.printsOf(referral.facts.person);
    if (!prints) return fail(prints.error());
    const auto office = std::ranges::find(*offices, referral.recorded.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    const auto officer = std::ranges::find(*staff, referral.recorded.staff, &Staff::id);
    return OnwardToPrint{
        .referral = referral,
        .person = person->facts,
        .office = *office,
        .officer = officer == staff->end() ? QString() : officer->name,
        .printsBefore = int(std::ranges::count_if(*prints, [&](const PrintRecord& print) {
            return print.form == kOnwardPaper && print.subject == referral.id.value();
        }))};
}

}  // namespace

Result<OnwardToPrint> releaseOnwardPrint(const OnwardPrintPorts& ports, const Actor& actor,
                                         const OperationId& operation, OnwardId id, QDate today) {
    return ports.onward.transactions.run(
        actor, aboutPaper("onward.print", operation, id), [&](const Act&) -> Result<OnwardToPrint> {
            const auto referral = ports.onward.referrals.find(id);
            if (!referral) return fail(referral.error());
            if (auto may = mayLeave(ports.onward, *referral, today); !may) return fail(may.error());
            return onwardToPrint(ports, *referral);
        });
}

Result<PrintRecord> recordOnwardPrint(const OnwardPrintPorts& ports, const Actor& actor,
                                      const OperationId& released, const OnwardReferral& referral,
                                      const QString& target) {
    return ports.onward.transactions.run(
        actor, aboutPaper("onward.print_filed", released.row(1), referral.id), [&](const Act& act) {
            return ports.prints.addPrint(act, kOnwardPaper, referral.id.value(),
                                         referral.facts.person, 1, target);
        });
}

}  // namespace zhiqiao
