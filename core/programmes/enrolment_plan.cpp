// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/enrolment_change.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EnrolmentPlan {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentPlan)
};

Result<> checkStepOwner(const OfficeStore& offices, OfficeId office, StaffId owner, QDate today) {
    const auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    const auto found = std::ranges::find(*staff, owner, &Staff::id);
    if (found != staff->end() && found->office == office && found->worksOn(today)) return {};
    return fail(invalidEnrolment(
        "programme.no_owner", EnrolmentPlan::tr("Nobody of that number works here."),
        EnrolmentPlan::tr("Choose somebody who works here today."), u"owner"_s));
}

Result<> mustBeOpenStep(const PlanStep* step) {
    if (!step) return fail(recordNotFound());
    if (step->isOpen()) return {};
    return fail(enrolmentConflict(
        "programme.step_not_open",
        EnrolmentPlan::tr("The step was closed on %1.").arg(step->doneOn->toString(Qt::ISODate)),
        EnrolmentPlan::tr("Open it again first.")));
}

Result<> mustBeClosedStep(const PlanStep* step) {
    if (!step) return fail(recordNotFound());
    if (!step->isOpen()) return {};
    return fail(enrolmentConflict("programme.step_open", EnrolmentPlan::tr("The step is open."),
                                  EnrolmentPlan::tr("There is nothing to open again.")));
}

/// A step may have been done before what was recorded last, but never before the admission.
Result<> checkPlanDay(const EnrolmentCourse& course, QDate on, QDate today) {
    if (auto holds = mustHoldPlace(course); !holds) return holds;
    return checkEnrolmentDay(on, *course.admittedOn, today);
}

std::string_view nameOfResult(EnrolmentDeedKind kind) {
    if (kind == EnrolmentDeedKind::Reopen) return "programme.step_reopen";
    return kind == EnrolmentDeedKind::Drop ? "programme.step_drop" : "programme.step_done";
}

}  // namespace

Result<Enrolment> recordPlanStep(const ProgrammePorts& ports, const Actor& actor,
                                 const OperationId& operation, const EnrolmentChange& change,
                                 std::optional<int> step, const PlanStepFacts& facts, QDate today) {
    if (facts.what.trimmed().isEmpty()) return fail(enrolmentWordsMissing());
    if (auto works = checkStepOwner(ports.offices, actor.office, facts.owner, today); !works)
        return fail(works.error());
    return changeEnrolment(
        ports, actor, operation, "programme.step", change,
        [&](const EnrolmentBefore& before) -> Result<std::vector<EnrolmentDeedFacts>> {
            const auto& course = before.course;
            if (auto right = checkPlanDay(course, change.on, today); !right)
                return fail(right.error());
            if (step)
                if (auto open = mustBeOpenStep(course.step(*step)); !open)
                    return fail(open.error());
            return std::vector<EnrolmentDeedFacts>{
                {.kind = EnrolmentDeedKind::Step,
                 .on = {},
                 .step = step.value_or(course.steps.empty() ? 1 : course.steps.back().number + 1),
                 .day = facts.due,
                 .owner = facts.owner,
                 .words = facts.what.trimmed()}};
        });
}

Result<Enrolment> recordStepResult(const ProgrammePorts& ports, const Actor& actor,
                                   const OperationId& operation, const EnrolmentChange& change,
                                   const StepResult& result, QDate today) {
    return changeEnrolment(
        ports, actor, operation, nameOfResult(result.kind), change,
        [&](const EnrolmentBefore& before) -> Result<std::vector<EnrolmentDeedFacts>> {
            if (auto right = checkPlanDay(before.course, change.on, today); !right)
                return fail(right.error());
            const auto* step = before.course.step(result.step);
            const bool reopens = result.kind == EnrolmentDeedKind::Reopen;
            if (auto may = reopens ? mustBeClosedStep(step) : mustBeOpenStep(step); !may)
                return fail(may.error());
            if (result.kind == EnrolmentDeedKind::Drop && result.words.trimmed().isEmpty())
                return fail(enrolmentWordsMissing());
            return std::vector<EnrolmentDeedFacts>{{.kind = result.kind,
                                                    .on = {},
                                                    .step = result.step,
                                                    .words = result.words.trimmed()}};
        });
}

}  // namespace zhiqiao
