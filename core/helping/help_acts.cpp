// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_acts.h"

#include "core/hardship/hardship_registration.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HelpActs {
    Q_DECLARE_TR_FUNCTIONS(HelpActs)
};

constexpr int kLongestInterval = 366;

Error invalid(std::string_view code, const QString& message, const QString& hint,
              const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error conflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error closed(QDate on) {
    return conflict("help.closed",
                    HelpActs::tr("The help plan was closed on %1.").arg(on.toString(Qt::ISODate)),
                    HelpActs::tr("A new recognition brings a new plan."));
}

Error stepNotOpen() {
    return conflict("help.step_not_open", HelpActs::tr("The step is not open any more."),
                    HelpActs::tr("Correct its result, or add a step."));
}

Error doneElsewhere(QDate on) {
    return conflict(
        "help.done_elsewhere",
        HelpActs::tr("The service of %1 has done this step.").arg(on.toString(Qt::ISODate)),
        HelpActs::tr("Correct or withdraw the service in the person's file."));
}

Error inFuture() {
    return invalid("step.in_future", HelpActs::tr("The day lies in the future."),
                   HelpActs::tr("Enter the day on which it was done."), u"on"_s);
}

Error wordsMissing() {
    return invalid("help.words_missing", HelpActs::tr("The reason is missing."),
                   HelpActs::tr("Say in a few words why."), u"words"_s);
}

Error contentMissing() {
    return invalid("help.words_missing", HelpActs::tr("What is to be done is not said."),
                   HelpActs::tr("Say what exactly."), u"words"_s);
}

Result<HelpView> viewOf(const HelpPorts& ports, HelpPlan plan) {
    const auto evidence = ports.evidence(plan.facts.person);
    if (!evidence) return fail(evidence.error());
    auto course = helpCourseOf(ports.codes.lists, plan, *evidence);
    return HelpView{std::move(plan), std::move(course)};
}

/// The plan as it is now, if nobody else has changed it and it is open.
Result<HelpPlan> seenPlan(const HelpPorts& ports, const Act& act, const HelpChange& change) {
    const auto found = ports.plans.find(change.plan);
    if (!found) return found;
    if (auto held = ports.cases.hold(act, found->facts.person); !held) return fail(held.error());
    auto plan = ports.plans.find(change.plan);
    if (!plan) return plan;
    if (plan->size() != change.seen) return fail(changedElsewhere());
    if (const auto* end = plan->deed(HelpDeedKind::Close)) return fail(closed(end->facts.on));
    return plan;
}

Result<HelpPlan> change(const HelpPorts& ports, const Actor& actor, const OperationId& operation,
                        std::string_view name, const HelpChange& wanted,
                        const std::function<Result<HelpPlan>(const Act&, const HelpPlan&)>& work) {
    const auto plan = ports.plans.find(wanted.plan);
    if (!plan) return plan;
    return ports.transactions.run(actor,
                                  {.name = name,
                                   .operation = operation,
                                   .subject = "help_plan",
                                   .subjectId = plan->id.value(),
                                   .right = Right::HardshipPropose},
                                  [&](const Act& act) -> Result<HelpPlan> {
                                      const auto now = seenPlan(ports, act, wanted);
                                      if (!now) return now;
                                      return work(act, *now);
                                  });
}

const HelpStepCourse* stepIn(const HelpCourse& course, HelpStepId id) {
    const auto found = std::ranges::find_if(
        course.steps, [&](const HelpStepCourse& one) { return one.step.id == id; });
    return found == course.steps.end() ? nullptr : &*found;
}

Result<> checkResult(const HelpPorts& ports, const HelpPlan& plan, const HelpResult& result) {
    if (auto known = ports.codes.lists.check(u"help_result"_s, result.code, "result"); !known)
        return known;
    if (result.on < plan.facts.startedOn)
        return fail(invalid(
            "help.before_plan", HelpActs::tr("The day lies before the plan."),
            HelpActs::tr("The plan began on %1.").arg(plan.facts.startedOn.toString(Qt::ISODate)),
            u"on"_s));
    if (ports.codes.lists.hasFlag(u"help_result"_s, result.code, u"words"_s) &&
        result.words.trimmed().isEmpty())
        return fail(wordsMissing());
    return {};
}

Result<> checkStep(const HelpPorts& ports, const HelpStepFacts& step) {
    if (!ports.codes.lists.find(u"help_kind"_s, step.kind)) return fail(unknownCode("kind"));
    if (ports.codes.lists.hasFlag(u"help_kind"_s, step.kind, u"words"_s) &&
        step.words.trimmed().isEmpty())
        return fail(contentMissing());
    if (step.due && *step.due < step.since)
        return fail(invalid("help.due_before", HelpActs::tr("The last day lies before the first."),
                            HelpActs::tr("Enter a later day, or none."), u"due"_s));
    return {};
}

Result<> checkOfficer(const HelpPorts& ports, OfficeId office, StaffId officer, QDate today) {
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    const auto found = std::ranges::find(*staff, officer, &Staff::id);
    if (found != staff->end() && found->office == office && found->worksOn(today)) return {};
    return fail(invalid("help.no_officer", HelpActs::tr("Nobody of that number works here."),
                        HelpActs::tr("Choose somebody who works here today."), u"officer"_s));
}

Result<HelpPlan> begin(const HelpPorts& ports, const Act& act, const HardshipCase& kept, QDate from,
                       std::optional<HelpPlanId> previous, StaffId officer) {
    const auto person = ports.people.find(kept.facts.person);
    if (!person) return fail(person.error());
    const auto area = person->facts.residenceDivision;
    auto plan = ports.plans.add(act, {.person = kept.facts.person,
                                      .hardship = kept.id,
                                      .category = kept.facts.category,
                                      .startedOn = from,
                                      .previous = previous});
    if (!plan) return plan;
    plan = ports.plans.addDeed(act, *plan,
                               {.kind = HelpDeedKind::Hand, .on = from, .officer = officer});
    for (const auto& item : ports.templates.itemsOf(kept.facts.category, from)) {
        if (!plan) return plan;
        if (item.kind != kHelpContact) {
            plan = ports.plans.addStep(act, *plan,
                                       {.kind = item.kind,
                                        .since = from,
                                        .due = helpDue(ports.codes, item.due, from, area)});
        } else if (const auto days = helpContactDays(ports.codes, item.due, from, area)) {
            plan = ports.plans.addDeed(act, *plan,
                                       {.kind = HelpDeedKind::Interval, .on = from, .days = days});
        }
    }
    return plan;
}

/// The end of the recognition, or today where another one came to be counted before it.
HelpDeedFacts endOf(const HardshipCase* kept, QDate today) {
    HelpDeedFacts end{.kind = HelpDeedKind::Close, .on = today};
    if (kept && kept->last().facts.kind == HardshipStepKind::Exit) {
        end.on = kept->last().facts.on;
        end.code = kept->last().facts.exitReason;
    }
    return end;
}

const HardshipCase* caseOf(const std::vector<HardshipCase>& cases, HardshipId id) {
    const auto found = std::ranges::find(cases, id, &HardshipCase::id);
    return found == cases.end() ? nullptr : &*found;
}

}  // namespace

Result<std::vector<HelpView>> helpOf(const HelpPorts& ports, PersonId person) {
    const auto plans = ports.plans.ofPerson(person);
    if (!plans) return fail(plans.error());
    std::vector<HelpView> views;
    if (plans->empty()) return views;
    const auto evidence = ports.evidence(person);
    if (!evidence) return fail(evidence.error());
    for (const auto& plan : *plans)
        views.push_back({plan, helpCourseOf(ports.codes.lists, plan, *evidence)});
    std::ranges::reverse(views);
    std::ranges::stable_partition(views, [](const HelpView& one) { return !one.course.closedOn; });
    return views;
}

Result<std::vector<HelpView>> openHelpPlans(const HelpPorts& ports, const Actor& actor,
                                            PersonId person) {
    const auto rows = ports.plans.rowsOf(person);
    if (!rows) return fail(rows.error());
    const auto open = std::ranges::find_if(*rows, [](const HelpRow& row) { return !row.closedOn; });
    ActRequest request{.name = "person.view",
                       .operation = OperationId::make(),
                       .subject = "person",
                       .subjectId = person.value(),
                       .right = Right::PersonRead};
    if (open != rows->end()) {
        request.subject = "help_plan";
        request.subjectId = open->plan.value();
    }
    return ports.transactions.run(actor, request,
                                  [&](const Act&) { return helpOf(ports, person); });
}

Result<HelpView> helpPlanView(const HelpPorts& ports, HelpPlanId id) {
    auto plan = ports.plans.find(id);
    if (!plan) return fail(plan.error());
    return viewOf(ports, *std::move(plan));
}

Result<> followHardship(const HelpPorts& ports, const Act& act, PersonId person) {
    const auto cases = ports.cases.ofPerson(person);
    if (!cases) return fail(cases.error());
    const auto plans = ports.plans.ofPerson(person);
    if (!plans) return fail(plans.error());
    const auto* counted = statisticalCase(*cases);
    auto from = counted ? counted->recognisedOn().value_or(act.today()) : act.today();
    auto officer = counted ? counted->recorded.staff : act.staff();
    bool stands = false;
    for (const auto& plan : *plans) {
        if (plan.isClosed()) continue;
        if (counted && !stands && plan.facts.hardship == counted->id) {
            stands = true;
            continue;
        }
        const auto end = endOf(caseOf(*cases, plan.facts.hardship), act.today());
        if (auto done = ports.plans.addDeed(act, plan, end); !done) return fail(done.error());
        from = std::max(from, end.on);
        if (const auto* hand = plan.deed(HelpDeedKind::Hand); hand && hand->facts.officer)
            officer = *hand->facts.officer;
    }
    if (stands || !counted) return {};
    const auto previous = plans->empty() ? std::nullopt : std::optional(plans->back().id);
    const auto begun = begin(ports, act, *counted, from, previous, officer);
    if (!begun) return fail(begun.error());
    return {};
}

Result<> refreshHelpRows(const HelpPorts& ports, const Act& act, PersonId person) {
    const auto views = helpOf(ports, person);
    if (!views) return fail(views.error());
    for (const auto& [plan, course] : *views)
        if (auto saved = ports.plans.saveRow(act, helpRowOf(plan, course)); !saved) return saved;
    return {};
}

Result<HelpPlan> recordHelpStep(const HelpPorts& ports, const Actor& actor,
                                const OperationId& operation, const HelpChange& wanted,
                                const HelpStepFacts& step, std::optional<HelpStepId> corrects,
                                QDate today) {
    auto facts = step;
    if (!facts.since.isValid()) facts.since = today;
    return change(ports, actor, operation, corrects ? "help.step_correct" : "help.step_add", wanted,
                  [&](const Act& act, const HelpPlan& plan) -> Result<HelpPlan> {
                      if (corrects) {
                          const auto view = viewOf(ports, plan);
                          if (!view) return fail(view.error());
                          const auto* old = stepIn(view->course, *corrects);
                          if (!old) return fail(recordNotFound());
                          if (old->state != HelpState::Open) return fail(stepNotOpen());
                          facts.since = old->step.facts.since;
                      }
                      if (auto right = checkStep(ports, facts); !right) return fail(right.error());
                      return ports.plans.addStep(act, plan, facts, corrects);
                  });
}

Result<HelpPlan> recordHelpResult(const HelpPorts& ports, const Actor& actor,
                                  const OperationId& operation, const HelpChange& wanted,
                                  const HelpResult& result, QDate today) {
    if (!result.on.isValid() || result.on > today) return fail(inFuture());
    return change(ports, actor, operation, "help.result", wanted,
                  [&](const Act& act, const HelpPlan& plan) -> Result<HelpPlan> {
                      if (auto right = checkResult(ports, plan, result); !right)
                          return fail(right.error());
                      const auto view = viewOf(ports, plan);
                      if (!view) return fail(view.error());
                      const auto* step = stepIn(view->course, result.step);
                      if (!step) return fail(recordNotFound());
                      if (step->service) return fail(doneElsewhere(step->service->on));
                      const auto* before = plan.resultOf(result.step);
                      if (result.code.isEmpty() && (!before || before->facts.code.isEmpty()))
                          return fail(unknownCode("result"));
                      return ports.plans.addDeed(
                          act, plan,
                          {.kind = HelpDeedKind::Result,
                           .on = result.on,
                           .step = result.step,
                           .code = result.code,
                           .words = result.words,
                           .corrects = before ? std::optional(before->id) : std::nullopt});
                  });
}

Result<HelpPlan> handHelpPlan(const HelpPorts& ports, const Actor& actor,
                              const OperationId& operation, const HelpChange& wanted,
                              StaffId officer, const QString& reason, QDate today) {
    if (reason.trimmed().isEmpty()) return fail(wordsMissing());
    if (auto works = checkOfficer(ports, actor.office, officer, today); !works)
        return fail(works.error());
    return change(ports, actor, operation, "help.hand", wanted,
                  [&](const Act& act, const HelpPlan& plan) {
                      return ports.plans.addDeed(act, plan,
                                                 {.kind = HelpDeedKind::Hand,
                                                  .on = today,
                                                  .officer = officer,
                                                  .words = reason.trimmed()});
                  });
}

Result<HelpPlan> setHelpInterval(const HelpPorts& ports, const Actor& actor,
                                 const OperationId& operation, const HelpChange& wanted,
                                 std::optional<int> days, QDate today) {
    if (days && (*days < 1 || *days > kLongestInterval))
        return fail(invalid(
            "help.bad_interval", HelpActs::tr("An interval of %1 days cannot be set.").arg(*days),
            HelpActs::tr("Enter 1 to %1 days, or none.").arg(kLongestInterval), u"days"_s));
    return change(ports, actor, operation, "help.interval", wanted,
                  [&](const Act& act, const HelpPlan& plan) {
                      return ports.plans.addDeed(
                          act, plan, {.kind = HelpDeedKind::Interval, .on = today, .days = days});
                  });
}

}  // namespace zhiqiao
