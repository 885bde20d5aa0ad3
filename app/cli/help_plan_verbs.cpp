// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/forms/form_output.h"
#include "core/forms/help_plan_form.h"
#include "core/forms/print_hardship.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct HelpPlanVerbs {
    Q_DECLARE_TR_FUNCTIONS(HelpPlanVerbs)
};

struct PlanOptions {
    std::string plan;
    std::string step;
    std::string kind;
    std::string due;
    std::string result;
    std::string day;
    std::string note;
    std::string officer;
    std::string out;
    int days = 0;
};

struct PlanListOptions {
    std::string state;
    std::string staff;
    std::string search;
    std::string after;
    bool overdue = false;
    bool unset = false;
    int limit = 100;
};

QString staffName(const std::vector<Staff>& staff, std::optional<StaffId> id) {
    const auto found = id ? std::ranges::find(staff, *id, &Staff::id) : staff.end();
    return found == staff.end() ? QString() : found->name;
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject stepJson(const CodeBook& lists, const HelpStepCourse& one,
                     const std::vector<Staff>& staff, QDate today) {
    const auto& f = one.step.facts;
    return {{u"id"_s, one.step.id.value()},
            {u"kind"_s, f.kind},
            {u"kind_name"_s, lists.name(u"help_kind"_s, f.kind)},
            {u"what"_s, textOrNull(f.words)},
            {u"due"_s, dayJson(f.due)},
            {u"state"_s, toQString(codeOf(one.state))},
            {u"overdue"_s, one.isOverdueOn(today)},
            {u"on"_s, dayJson(one.on)},
            {u"result"_s, textOrNull(one.result)},
            {u"note"_s, textOrNull(one.words)},
            {u"by"_s, textOrNull(staffName(staff, one.by))},
            {u"service"_s, one.service ? QJsonValue(one.service->record) : QJsonValue()}};
}

QJsonObject planJson(const CodeBook& lists, const HelpView& view, const std::vector<Staff>& staff,
                     QDate today) {
    const auto& [plan, course] = view;
    QJsonArray steps;
    for (const auto& one : course.steps) steps.append(stepJson(lists, one, staff, today));
    return {
        {u"id"_s, plan.id.value()},
        {u"person_id"_s, plan.facts.person.value()},
        {u"recognition"_s, plan.facts.hardship.value()},
        {u"category"_s, plan.facts.category},
        {u"category_name"_s, lists.name(u"hardship_category"_s, plan.facts.category)},
        {u"started_on"_s, dayJson(plan.facts.startedOn)},
        {u"previous"_s,
         plan.facts.previous ? QJsonValue(plan.facts.previous->value()) : QJsonValue()},
        {u"officer"_s, staffName(staff, course.officer)},
        {u"contact_days"_s, course.contactDays ? QJsonValue(*course.contactDays) : QJsonValue()},
        {u"last_contact"_s, dayJson(course.lastContact)},
        {u"contact_due"_s, dayJson(course.contactDue)},
        {u"contact_overdue"_s, course.contactDue && *course.contactDue < today},
        {u"closed_on"_s, dayJson(course.closedOn)},
        {u"close_reason"_s, textOrNull(course.closeReason)},
        {u"steps"_s, steps}};
}

Exit tell(const Output& output, OfficeSession& session, const Result<HelpPlan>& plan) {
    if (!plan) return output.fail(plan.error());
    const auto view = helpPlanView(session.helpPorts(), plan->id);
    if (!view) return output.fail(view.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(planJson(session.codes().lists, *view, *staff, session.clock().today()));
    return Done;
}

Result<std::optional<QDate>> dayIfTyped(const std::string& typed) {
    if (typed.empty()) return std::optional<QDate>();
    const auto day = dayTyped(typed);
    if (!day) return fail(day.error());
    return std::optional(*day);
}

/// By login, name or number. Names are of staff.
Result<StaffId> officerTyped(OfficeSession& session, const std::string& typed) {
    const auto users = session.users.users();
    if (!users) return fail(users.error());
    for (const auto& user : *users)
        if (user.login == text(typed)) return user.staff;
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto& one : *staff)
        if (one.name == text(typed) || QString::number(one.id.value()) == text(typed))
            return one.id;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_staff",
                 .message = HelpPlanVerbs::tr("No member of staff has this name."),
                 .hint = HelpPlanVerbs::tr("Write a login, a name or a number of staff.")});
}

/// What an act on a plan needs: it as it stands, and who acts.
struct Begun {
    HelpPlan plan;
    Actor actor;
    [[nodiscard]] HelpChange seen() const { return {plan.id, plan.size()}; }
};
Result<Begun> begun(const Program& program, OfficeSession& session, const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    auto plan = session.help.find(HelpPlanId(*id));
    if (!plan) return fail(plan.error());
    const auto actor = program.actorFor(session, Right::HardshipPropose);
    if (!actor) return fail(actor.error());
    return Begun{*std::move(plan), *actor};
}

Exit show(const Program& program, OfficeSession& session, const std::string& typed) {
    const auto output = program.output();
    const auto id = numberOf(typed);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const auto views = openHelpPlans(session.helpPorts(), *actor, PersonId(*id));
    if (!views) return output.fail(views.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray plans;
    for (const auto& view : *views)
        plans.append(planJson(session.codes().lists, view, *staff, session.clock().today()));
    output.object({{u"person_id"_s, *id}, {u"plans"_s, plans}});
    return Done;
}

/// A new step, or with `o.step` the correction of an open one.
Exit recordStep(const Program& program, OfficeSession& session, const PlanOptions& o) {
    const auto output = program.output();
    const auto kind = codeTyped(session.codes().lists, u"help_kind"_s, o.kind);
    if (!kind) return output.fail(kind.error());
    const auto due = dayIfTyped(o.due);
    if (!due) return output.fail(due.error());
    const auto step = o.step.empty() ? Result<qint64>(0) : numberOf(o.step);
    if (!step) return output.fail(step.error());
    const auto known = begun(program, session, o.plan);
    if (!known) return output.fail(known.error());
    return tell(
        output, session,
        recordHelpStep(session.helpPorts(), known->actor, OperationId::make(), known->seen(),
                       {.kind = *kind, .since = {}, .due = *due, .words = text(o.note)},
                       o.step.empty() ? std::nullopt : std::optional(HelpStepId(*step)),
                       session.clock().today()));
}

Exit recordResult(const Program& program, OfficeSession& session, const PlanOptions& o) {
    const auto output = program.output();
    const auto today = session.clock().today();
    QString code;
    if (o.result != "open") {
        const auto typed = codeTyped(session.codes().lists, u"help_result"_s, o.result);
        if (!typed) return output.fail(typed.error());
        code = *typed;
    }
    const auto day = dayIfTyped(o.day);
    if (!day) return output.fail(day.error());
    const auto step = numberOf(o.step);
    if (!step) return output.fail(step.error());
    const auto known = begun(program, session, o.plan);
    if (!known) return output.fail(known.error());
    return tell(
        output, session,
        recordHelpResult(session.helpPorts(), known->actor, OperationId::make(), known->seen(),
                         {HelpStepId(*step), day->value_or(today), code, text(o.note)}, today));
}

Exit hand(const Program& program, OfficeSession& session, const PlanOptions& o) {
    const auto output = program.output();
    const auto officer = officerTyped(session, o.officer);
    if (!officer) return output.fail(officer.error());
    const auto known = begun(program, session, o.plan);
    if (!known) return output.fail(known.error());
    return tell(output, session,
                handHelpPlan(session.helpPorts(), known->actor, OperationId::make(), known->seen(),
                             *officer, text(o.note), session.clock().today()));
}

Exit setInterval(const Program& program, OfficeSession& session, const PlanOptions& o) {
    const auto output = program.output();
    const auto known = begun(program, session, o.plan);
    if (!known) return output.fail(known.error());
    return tell(output, session,
                setHelpInterval(session.helpPorts(), known->actor, OperationId::make(),
                                known->seen(), o.days == 0 ? std::nullopt : std::optional(o.days),
                                session.clock().today()));
}

Result<std::vector<FormPage>> pagesOf(const Program& program, OfficeSession& session,
                                      const PlanOptions& o) {
    const auto fonts = PaperFonts::installed();
    if (o.plan.empty()) return helpPlanPages(emptyHelpPlanForm(), {}, fonts);
    const auto id = numberOf(o.plan);
    if (!id) return fail(id.error());
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return fail(actor.error());
    return printHelpPlan(session.helpPorts(),
                         {.offices = session.offices,
                          .actor = *actor,
                          .operation = OperationId::make(),
                          .now = session.clock().now(),
                          .demo = session.facts().demo},
                         HelpPlanId(*id), fonts);
}

Exit print(const Program& program, OfficeSession& session, const PlanOptions& o) {
    const auto output = program.output();
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto pages = pagesOf(program, session, o);
    if (!pages) return output.fail(pages.error());
    if (auto written =
            writeFormsPdf(*pages, text(o.out), u"个人帮扶计划"_s, PaperFonts::installed());
        !written)
        return output.fail(written.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"pages"_s, qint64(pages->size())}});
    return Done;
}

Exit list(const Program& program, OfficeSession& session, const PlanListOptions& o) {
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    if (!o.state.empty()) query.filters[u"state"_s] = text(o.state);
    if (!o.staff.empty()) {
        const auto officer = officerTyped(session, o.staff);
        if (!officer) return program.output().fail(officer.error());
        query.filters[u"staff"_s] = QString::number(officer->value());
    }
    if (o.overdue) query.filters[u"overdue"_s] = u"1"_s;
    if (o.unset) query.filters[u"unset"_s] = u"1"_s;
    return printPage(program.output(), *session.helpRows, query);
}

using Work = Exit (*)(const Program&, OfficeSession&, const PlanOptions&);

void run(CLI::App& verb, Program& program, std::function<Exit(OfficeSession&)> work) {
    verb.callback([&program, work = std::move(work)] {
        program.verb = [&program, work] { return program.withSession(work); };
    });
}

std::shared_ptr<PlanOptions> addPlanVerb(CLI::App* verb, Program& program, Work work,
                                         bool planNeeded = true) {
    const auto o = std::make_shared<PlanOptions>();
    verb->add_option("plan", o->plan,
                     utf8(planNeeded ? HelpPlanVerbs::tr("Number of the plan")
                                     : HelpPlanVerbs::tr("Number of the plan; left out: the empty "
                                                         "form")))
        ->required(planNeeded);
    run(*verb, program,
        [&program, o, work](OfficeSession& session) { return work(program, session, *o); });
    return o;
}

void addShowVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "show", HelpPlanVerbs::tr("A person's plans, the newest first"),
                         "hardship plan show 4398046511105");
    const auto person = std::make_shared<std::string>();
    verb->add_option("person", *person, utf8(HelpPlanVerbs::tr("Number of the person")))
        ->required();
    run(*verb, program,
        [&program, person](OfficeSession& session) { return show(program, session, *person); });
}

void addStepVerbs(CLI::App& noun, Program& program) {
    auto* add = addVerb(noun, "add", HelpPlanVerbs::tr("Adds a step, or corrects an open one"),
                        "hardship plan add 4398046511105 --kind 16 --due 2022-12-15");
    const auto added = addPlanVerb(add, program, recordStep);
    add->add_option("--kind", added->kind, utf8(HelpPlanVerbs::tr("Code or term")))->required();
    add->add_option("--due", added->due,
                    utf8(HelpPlanVerbs::tr("The last day; left out: no day is set")));
    add->add_option("--note", added->note, utf8(HelpPlanVerbs::tr("What exactly")));
    add->add_option("--corrects", added->step,
                    utf8(HelpPlanVerbs::tr("Number of the step that it corrects")));
    auto* step = addVerb(noun, "step", HelpPlanVerbs::tr("Records what became of a step"),
                         "hardship plan step 4398046511105 4398046511106 --result 10");
    const auto done = addPlanVerb(step, program, recordResult);
    step->add_option("step", done->step, utf8(HelpPlanVerbs::tr("Number of the step")))->required();
    step->add_option("--result", done->result,
                     utf8(HelpPlanVerbs::tr("Code or term; open: it is not done after all")))
        ->required();
    step->add_option("--day", done->day, utf8(HelpPlanVerbs::tr("Another day than today")));
    step->add_option("--note", done->note, utf8(HelpPlanVerbs::tr("In words")));
}

void addPlanChanges(CLI::App& noun, Program& program) {
    auto* handing = addVerb(noun, "hand", HelpPlanVerbs::tr("Puts somebody else in charge"),
                            "hardship plan hand 4398046511105 --to clerk2 --note 调岗");
    const auto handed = addPlanVerb(handing, program, hand);
    handing
        ->add_option("--to", handed->officer,
                     utf8(HelpPlanVerbs::tr("Login, name or number of who takes over")))
        ->required();
    handing->add_option("--note", handed->note, utf8(HelpPlanVerbs::tr("Why")))->required();
    auto* every = addVerb(noun, "interval", HelpPlanVerbs::tr("How often the person is contacted"),
                          "hardship plan interval 4398046511105 --days 30");
    const auto interval = addPlanVerb(every, program, setInterval);
    every
        ->add_option("--days", interval->days, utf8(HelpPlanVerbs::tr("Calendar days; 0: not set")))
        ->required()
        ->check(CLI::Range(0, 366));
    auto* printing = addVerb(noun, "print", HelpPlanVerbs::tr("个人帮扶计划 filled or empty"),
                             "hardship plan print 4398046511105 --out plan.pdf");
    const auto printed = addPlanVerb(printing, program, print, false);
    printing->add_option("--out", printed->out, utf8(HelpPlanVerbs::tr("File ending in .pdf")))
        ->required();
}

void addListVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "list", HelpPlanVerbs::tr("Help plans, the soonest due first"),
                         "hardship plan list --overdue");
    const auto o = std::make_shared<PlanListOptions>();
    verb->add_option("--state", o->state, utf8(HelpPlanVerbs::tr("How pressing it is")))
        ->check(CLI::IsMember({"overdue", "due_soon", "later", "unset", "closed"}));
    verb->add_flag("--overdue", o->overdue,
                   utf8(HelpPlanVerbs::tr("Only those with a late step or contact")));
    verb->add_flag("--unset", o->unset,
                   utf8(HelpPlanVerbs::tr("Only those where a day or the interval is not set")));
    verb->add_option("--staff", o->staff,
                     utf8(HelpPlanVerbs::tr("In charge of this member of "
                                            "staff")));
    verb->add_option("--search", o->search, utf8(HelpPlanVerbs::tr("Name or number")));
    verb->add_option("--after", o->after, utf8(HelpPlanVerbs::tr("Where the page before ended")));
    verb->add_option("--limit", o->limit, utf8(HelpPlanVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    run(*verb, program,
        [&program, o](OfficeSession& session) { return list(program, session, *o); });
}

}  // namespace

void addHelpPlanVerbs(CLI::App& noun, Program& program) {
    auto* plan = noun.add_subcommand(
        "plan", utf8(HelpPlanVerbs::tr("帮扶计划: the help plan of a recognised person")));
    plan->footer("");  // not the example of the noun
    plan->require_subcommand(1);
    addShowVerb(*plan, program);
    addStepVerbs(*plan, program);
    addPlanChanges(*plan, program);
    addListVerb(*plan, program);
}

}  // namespace zhiqiao::cli
