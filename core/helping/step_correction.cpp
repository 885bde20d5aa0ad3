// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/step_correction.h"

#include "core/codes/code_words.h"
#include "core/security/change_witness.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HelpStepFields {
    Q_DECLARE_TR_FUNCTIONS(HelpStepFields)
};

Result<HelpStepSeen> seenIn(HelpPlan plan, HelpStepId step) {
    const auto standing = standingStep(plan, step);
    if (!standing) return fail(recordNotFound());
    return HelpStepSeen{std::move(plan), standing->id, standing->facts};
}

Result<KeptNow<HelpStepSeen>> stepNow(const HelpPorts& ports, const HelpStepSeen& seen) {
    auto plan = ports.plans.find(seen.plan.id);
    if (!plan) return fail(plan.error());
    const auto standing = standingStep(*plan, seen.step);
    if (!standing) return fail(recordNotFound());
    auto by = editedBy(ports.offices, standing->recorded.staff, standing->recorded.at);
    if (!by) return fail(by.error());
    return KeptNow<HelpStepSeen>{{*std::move(plan), standing->id, standing->facts}, *std::move(by)};
}

}  // namespace

std::vector<EditField<HelpStepFacts>> helpStepFields(const CodeBook& lists) {
    using F = HelpStepFacts;
    return {editField(u"kind"_s, HelpStepFields::tr("Kind of help"), &F::kind,
                      codeInWords(lists, u"help_kind"_s)),
            editField(u"due"_s, HelpStepFields::tr("Due by"), &F::due, optionalDayInWords),
            editField(u"words"_s, HelpStepFields::tr("In words"), &F::words, textInWords)};
}

std::optional<HelpStep> standingStep(const HelpPlan& plan, HelpStepId step) {
    const auto found = std::ranges::find(plan.steps, step, &HelpStep::id);
    if (found == plan.steps.end()) return {};
    auto standing = *found;
    for (const auto& one : plan.steps)  // as saved: what corrects comes after
        if (one.corrects == standing.id) standing = one;
    return standing;
}

Result<EditOutcome<HelpStepSeen>> correctHelpStep(const HelpPorts& ports, const Actor& actor,
                                                  const HelpStepSeen& seen,
                                                  const HelpStepFacts& facts, QDate today) {
    auto mine = facts;
    mine.since = seen.facts.since;
    return saveEdit(
        helpStepFields(ports.codes.lists), seen, mine,
        [&](const HelpStepSeen& now, const HelpStepFacts& wanted) -> Result<HelpStepSeen> {
            auto plan = recordHelpStep(ports, actor, OperationId::make(),
                                       {now.plan.id, now.plan.size()}, wanted, now.step, today);
            if (!plan) return fail(plan.error());
            return seenIn(*std::move(plan), now.step);
        },
        [&] { return stepNow(ports, seen); });
}

}  // namespace zhiqiao
