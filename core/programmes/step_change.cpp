// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/step_change.h"

#include "core/security/change_witness.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PlanStepFields {
    Q_DECLARE_TR_FUNCTIONS(PlanStepFields)
};

Result<PlanStepSeen> seenStepOf(Enrolment enrolment, int number) {
    const auto course = enrolmentCourseOf(enrolment);
    const auto* step = course.step(number);
    if (!step) return fail(recordNotFound());
    return PlanStepSeen{std::move(enrolment), number, factsOf(*step)};
}

/// With who set the step last.
Result<KeptNow<PlanStepSeen>> planStepNow(const ProgrammePorts& ports, const PlanStepSeen& seen) {
    auto enrolment = ports.store.find(seen.enrolment.id);
    if (!enrolment) return fail(enrolment.error());
    auto stamp = enrolment->recorded;
    for (const auto& deed : enrolmentCourseOf(*enrolment).deeds)
        if (deed.facts.step == seen.step) stamp = deed.recorded;
    auto by = editedBy(ports.offices, stamp.staff, stamp.at);
    if (!by) return fail(by.error());
    auto now = seenStepOf(*std::move(enrolment), seen.step);
    if (!now) return fail(now.error());
    return KeptNow<PlanStepSeen>{*std::move(now), *std::move(by)};
}

}  // namespace

std::vector<EditField<PlanStepFacts>> planStepFields(const std::vector<Staff>& staff) {
    using F = PlanStepFacts;
    const auto named = [staff](StaffId id) {
        const auto found = std::ranges::find(staff, id, &Staff::id);
        return found == staff.end() ? QString() : found->name;
    };
    return {editField(u"words"_s, PlanStepFields::tr("What is to be done"), &F::what, textInWords),
            editField(u"owner"_s, PlanStepFields::tr("Sees to it"), &F::owner, named),
            editField(u"due"_s, PlanStepFields::tr("Last day"), &F::due, optionalDayInWords)};
}

PlanStepFacts factsOf(const PlanStep& step) { return {step.what, step.owner, step.due}; }

Result<EditOutcome<PlanStepSeen>> changePlanStep(const ProgrammePorts& ports, const Actor& actor,
                                                 const PlanStepSeen& seen,
                                                 const PlanStepFacts& facts, QDate today) {
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    return saveEdit(
        planStepFields(*staff), seen, facts,
        [&](const PlanStepSeen& now, const PlanStepFacts& wanted) -> Result<PlanStepSeen> {
            auto saved = recordPlanStep(ports, actor, OperationId::make(),
                                        {now.enrolment.id, now.enrolment.deeds.size(), today},
                                        now.step, wanted, today);
            if (!saved) return fail(saved.error());
            return seenStepOf(*std::move(saved), now.step);
        },
        [&] { return planStepNow(ports, seen); });
}

}  // namespace zhiqiao
