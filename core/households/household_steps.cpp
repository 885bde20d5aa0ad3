// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/household_steps.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HouseholdSteps {
    Q_DECLARE_TR_FUNCTIONS(HouseholdSteps)
};

Error noSuchStep(const Codes& codes, const QString& from, const QString& to) {
    const auto name = [&](const QString& state) {
        return state.isEmpty() ? HouseholdSteps::tr("not reported")
                               : codes.lists.name(u"household_state"_s, state);
    };
    QStringList possible;
    for (const auto& step : transitionsFrom(from)) possible << name(toQString(step.to));
    return {
        .kind = Error::Kind::Conflict,
        .code = "household.no_such_step",
        .message =
            HouseholdSteps::tr("No step leads from \"%1\" to \"%2\".").arg(name(from), name(to)),
        .hint = possible.isEmpty()
                    ? HouseholdSteps::tr("What follows comes from the members' records.")
                    : HouseholdSteps::tr("Possible: %1.").arg(possible.join(u"、"_s)),
        .detail = u"field=state"_s};
}

Error stepInPast(QDate last) {
    return {.kind = Error::Kind::Conflict,
            .code = "household.step_in_past",
            .message = HouseholdSteps::tr("The household's state last changed on %1.")
                           .arg(last.toString(Qt::ISODate)),
            .hint = HouseholdSteps::tr("Enter that day or a later one."),
            .detail = u"field=on"_s};
}

Error stepInFuture() {
    return {.kind = Error::Kind::Invalid,
            .code = "household.step_in_future",
            .message = HouseholdSteps::tr("This day has not come yet."),
            .hint = HouseholdSteps::tr("Enter the day on which it happened."),
            .detail = u"field=on"_s};
}

Error notZero(const HouseholdCount& count) {
    return {.kind = Error::Kind::Conflict,
            .code = "household.not_zero",
            .message = count.employed > 0
                           ? HouseholdSteps::tr("%n member(s) of the household are in work.",
                                                nullptr, count.employed)
                       : count.unregistered > 0
                           ? HouseholdSteps::tr("%n member(s) could work and are not registered as "
                                                "unemployed.",
                                                nullptr, count.unregistered)
                           : HouseholdSteps::tr("No member is registered as unemployed."),
            .hint = HouseholdSteps::tr("Record what is missing about the members, or let the "
                                       "household leave the procedure."),
            .detail = u"field=state"_s};
}

Error noticeNotOver(QDate first) {
    return {.kind = Error::Kind::Conflict,
            .code = "household.notice_not_over",
            .message = HouseholdSteps::tr("The public notice hangs until %1.")
                           .arg(first.toString(Qt::ISODate)),
            .hint = HouseholdSteps::tr("Recognise the household on that day or later."),
            .detail = u"field=on"_s};
}

Error oneVisitor() {
    return {.kind = Error::Kind::Invalid,
            .code = "household.one_visitor",
            .message = HouseholdSteps::tr("A household is visited by two officers."),
            .hint = HouseholdSteps::tr("Name the second one."),
            .detail = u"field=visitor"_s};
}

Error reasonMissing() {
    return {.kind = Error::Kind::Invalid,
            .code = "household.reason_missing",
            .message = HouseholdSteps::tr("Why does the household leave the procedure?"),
            .hint = HouseholdSteps::tr("Choose a reason from the list."),
            .detail = u"field=reason"_s};
}

Result<> checkDays(const HouseholdCourse& course, const StepDraft& step, QDate today) {
    if (!step.on.isValid() || step.on > today) return fail(stepInFuture());
    for (const auto& span : course.spans)
        if (step.on < span.from && span.from <= today) return fail(stepInPast(span.from));
    return {};
}

}  // namespace

const std::vector<HouseholdTransition>& householdTransitions() {
    using enum Right;
    // 80 → 70 besides the source: who moved away after a relapse is not helped for ever.
    static const std::vector<HouseholdTransition> table{
        {.from = "", .to = "10", .right = HardshipPropose},
        {.from = "70", .to = "10", .right = HardshipPropose},
        {.from = "10", .to = "20", .right = HardshipPropose, .visited = true},
        {.from = "20", .to = "30", .right = HardshipReview, .testHolds = true},
        {.from = "30",
         .to = "40",
         .right = HardshipConfirm,
         .testHolds = true,
         .noticeEnded = true},
        {.from = "10", .to = "70", .right = HardshipReview, .needsReason = true},
        {.from = "20", .to = "70", .right = HardshipReview, .needsReason = true},
        {.from = "30", .to = "70", .right = HardshipReview, .needsReason = true},
        {.from = "40", .to = "70", .right = HardshipReview, .needsReason = true},
        {.from = "50", .to = "70", .right = HardshipReview, .needsReason = true},
        {.from = "80", .to = "70", .right = HardshipReview, .needsReason = true},
    };
    return table;
}

std::vector<HouseholdTransition> transitionsFrom(const QString& state) {
    std::vector<HouseholdTransition> steps;
    std::ranges::copy_if(householdTransitions(), std::back_inserter(steps),
                         [&](const auto& step) { return toQString(step.from) == state; });
    return steps;
}

Right rightFor(const QString& state) {
    const auto& table = householdTransitions();
    const auto found =
        std::ranges::find_if(table, [&](const auto& step) { return toQString(step.to) == state; });
    return found == table.end() ? Right::Nothing : found->right;
}

Result<> checkStepKnown(const Codes& codes, const QString& state) {
    if (rightFor(state) != Right::Nothing) return {};
    return fail({.kind = Error::Kind::Conflict,
                 .code = "household.no_such_step",
                 .message = HouseholdSteps::tr("No step leads to \"%1\".")
                                .arg(codes.lists.name(u"household_state"_s, state)),
                 .hint = HouseholdSteps::tr("What follows comes from the members' records."),
                 .detail = u"field=state"_s});
}

Result<> checkStep(const HouseholdCourse& course, const std::vector<CourseMember>& members,
                   const Codes& codes, const StepDraft& step, StaffId officer, QDate today) {
    if (auto days = checkDays(course, step, today); !days) return days;
    const auto* now = spanOn(course, step.on);
    const auto from = now ? now->state : QString();
    const auto possible = transitionsFrom(from);
    const auto found = std::ranges::find_if(
        possible, [&](const auto& known) { return toQString(known.to) == step.state; });
    if (found == possible.end()) return fail(noSuchStep(codes, from, step.state));
    if (found->visited && (!step.visitor || *step.visitor == officer)) return fail(oneVisitor());
    if (found->needsReason && step.reason.isEmpty()) return fail(reasonMissing());
    if (found->noticeEnded && now->due && step.on < *now->due)
        return fail(noticeNotOver(*now->due));
    if (found->testHolds) {
        const auto count = countOn(members, codes, step.on);
        if (!count.isZeroEmployment()) return fail(notZero(count));
    }
    return {};
}

}  // namespace zhiqiao
