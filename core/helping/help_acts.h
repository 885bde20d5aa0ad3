// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_store.h"
#include "core/helping/help_store.h"
#include "core/helping/help_template.h"
#include "core/people/person_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

#include <functional>

namespace zhiqiao {

/// What the acts of a help plan need; all outlive the call.
struct HelpPorts {
    Transactions& transactions;
    PersonStore& people;
    HardshipStore& cases;
    HelpStore& plans;
    const OfficeStore& offices;
    const Codes& codes;
    const HelpTemplates& templates;
    /// The services of the person that are kept elsewhere.
    std::function<Result<HelpEvidence>(PersonId)> evidence;
};

struct HelpView {
    HelpPlan plan;
    HelpCourse course;
};
/// Every plan of the person: the open one, then the newest first. Reads; any lane.
Result<std::vector<HelpView>> helpOf(const HelpPorts& ports, PersonId person);
/// The same as an act of the trail, as looking at them is looking at the person. Whoever has the
/// open plan may, and whoever may see the person. Errors: record.not_found, right.denied,
/// right.out_of_scope.
Result<std::vector<HelpView>> openHelpPlans(const HelpPorts& ports, const Actor& actor,
                                            PersonId person);
/// Errors: record.not_found.
Result<HelpView> helpPlanView(const HelpPorts& ports, HelpPlanId id);

/// Brings the person's plans to what the recognitions say, in the act that changed these: at most
/// one plan is open, of the category the person is counted under, made from the template of the day
/// it was recognised, with who proposed it in charge. A plan whose recognition ended is closed with
/// its reason; what follows names the plan before it.
Result<> followHardship(const HelpPorts& ports, const Act& act, PersonId person);
/// Brings the rows of lists to what the records say, at the end of an act.
Result<> refreshHelpRows(const HelpPorts& ports, const Act& act, PersonId person);

/// A change of a plan as it was seen with so many records.
struct HelpChange {
    HelpPlanId plan;
    size_t seen = 0;
};

/// All of them: help.closed (Conflict), record.not_found, record.changed_elsewhere when the plan
/// has other records than the `seen` ones, step.in_future, right.denied, right.out_of_scope.
/// Adds a step, or corrects an open one.
/// Errors: code.unknown; help.words_missing (Invalid) for a kind that says nothing by itself;
/// help.due_before (Invalid) when the last day lies before the first; help.step_not_open (Conflict)
/// for `corrects`.
Result<HelpPlan> recordHelpStep(const HelpPorts& ports, const Actor& actor,
                                const OperationId& operation, const HelpChange& change,
                                const HelpStepFacts& step, std::optional<HelpStepId> corrects,
                                QDate today);

struct HelpResult {
    HelpStepId step;
    QDate on;
    QString code = {};   ///< [help_result]; empty: the step is open again
    QString words = {};  ///< sealed
    bool operator==(const HelpResult&) const = default;
};
/// What became of a step; a second one corrects the first.
/// Errors: code.unknown; help.done_elsewhere (Conflict) when a service has done it;
/// help.before_plan, help.words_missing (Invalid).
Result<HelpPlan> recordHelpResult(const HelpPorts& ports, const Actor& actor,
                                  const OperationId& operation, const HelpChange& change,
                                  const HelpResult& result, QDate today);

/// Somebody else is in charge from today on.
/// Errors: help.no_officer (Invalid) for who does not work in the actor's office on that day;
/// help.words_missing.
Result<HelpPlan> handHelpPlan(const HelpPorts& ports, const Actor& actor,
                              const OperationId& operation, const HelpChange& change,
                              StaffId officer, const QString& reason, QDate today);

/// How often the person is contacted, in calendar days; nothing: 未设定.
/// Errors: help.bad_interval (Invalid) outside 1 to 366.
Result<HelpPlan> setHelpInterval(const HelpPorts& ports, const Actor& actor,
                                 const OperationId& operation, const HelpChange& change,
                                 std::optional<int> days, QDate today);

}  // namespace zhiqiao
