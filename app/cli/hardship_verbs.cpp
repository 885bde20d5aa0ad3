// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/day_or.h"
#include "app/cli/program.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct HardshipVerbs {
    Q_DECLARE_TR_FUNCTIONS(HardshipVerbs)
};

struct ApplyOptions {
    std::string person;
    std::string category;
    std::string evidence;
    std::string day;
    std::string channel = "01";
    std::string group;
    std::string note;
    bool promised = false;
};

struct StepOptions {
    std::string id;
    std::string kind;
    std::string result = "pass";
    std::string day;
    std::string reason;
    std::string note;
};

struct ListOptions {
    std::string state;
    std::string due;
    std::string search;
    std::string after;
    bool overdue = false;
    int limit = 100;
};

QString nameOf(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

QJsonObject stepJson(const HardshipStep& step, const std::vector<Staff>& staff) {
    const auto& f = step.facts;
    return {{u"step"_s, toQString(codeOf(f.kind))},
            {u"on"_s, dayJson(f.on)},
            {u"passed"_s, f.passed},
            {u"state"_s, step.state},
            {u"runs_until"_s, dayJson(step.runsUntil)},
            {u"exit_reason"_s, f.exitReason.isEmpty() ? QJsonValue() : QJsonValue(f.exitReason)},
            {u"note"_s, f.note.isEmpty() ? QJsonValue() : QJsonValue(f.note)},
            {u"by"_s, nameOf(staff, step.recorded.staff)}};
}

QJsonObject caseJson(const Codes& codes, const HardshipCase& one, const std::vector<Staff>& staff) {
    QJsonArray steps;
    for (const auto& step : one.steps) steps.append(stepJson(step, staff));
    const auto due = dueOf(codes, one);
    return {{u"id"_s, one.id.value()},
            {u"number"_s, one.number},
            {u"person_id"_s, one.facts.person.value()},
            {u"category"_s, one.facts.category},
            {u"category_name"_s, codes.lists.name(u"hardship_category"_s, one.facts.category)},
            {u"applied_on"_s, dayJson(one.facts.appliedOn)},
            {u"evidence"_s, QJsonArray::fromStringList(one.facts.evidence)},
            {u"state"_s, one.state()},
            {u"state_name"_s, codes.lists.name(u"hardship_state"_s, one.state())},
            {u"next_step"_s, due ? QJsonValue(toQString(codeOf(due->step))) : QJsonValue()},
            {u"not_before"_s, due ? dayJson(due->from) : QJsonValue()},
            {u"due"_s, due ? dayJson(due->due) : QJsonValue()},
            {u"steps"_s, steps}};
}

Exit tell(const Output& output, const OfficeSession& session, const Result<HardshipCase>& one) {
    if (!one) return output.fail(one.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(caseJson(session.codes(), *one, *staff));
    return Done;
}

Result<QStringList> evidenceTyped(const CodeBook& lists, const std::string& typed) {
    QStringList codes;
    for (const auto& part : text(typed).split(u',', Qt::SkipEmptyParts)) {
        const auto code = codeTyped(lists, u"evidence_kind"_s, part.trimmed().toStdString());
        if (!code) return fail(code.error());
        codes << *code;
    }
    return codes;
}

Result<HardshipApplication> applicationOf(const OfficeSession& session, const ApplyOptions& o) {
    const auto& lists = session.codes().lists;
    const auto person = numberOf(o.person);
    if (!person) return fail(person.error());
    const auto category = codeTyped(lists, u"hardship_category"_s, o.category);
    if (!category) return fail(category.error());
    const auto channel = codeTyped(lists, u"case_channel"_s, o.channel);
    if (!channel) return fail(channel.error());
    const auto evidence = evidenceTyped(lists, o.evidence);
    if (!evidence) return fail(evidence.error());
    const auto day = dayOr(o.day, session.clock().today());
    if (!day) return fail(day.error());
    return HardshipApplication{.person = PersonId(*person),
                               .category = *category,
                               .channel = *channel,
                               .appliedOn = *day,
                               .evidence = *evidence,
                               .promised = o.promised,
                               .retirementGroup = text(o.group),
                               .note = text(o.note)};
}

Exit apply(const Program& program, OfficeSession& session, const ApplyOptions& o) {
    const auto output = program.output();
    const auto application = applicationOf(session, o);
    if (!application) return output.fail(application.error());
    const auto actor = program.actorFor(session, Right::HardshipPropose);
    if (!actor) return output.fail(actor.error());
    return tell(output, session,
                applyForHardship(session.hardshipPorts(), *actor, OperationId::make(), *application,
                                 session.clock().today()));
}

Exit record(const Program& program, OfficeSession& session, const StepOptions& o,
            HardshipStepKind kind) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto day = dayOr(o.day, session.clock().today());
    if (!day) return output.fail(day.error());
    QString reason;
    if (kind == HardshipStepKind::Exit) {
        const auto typed = codeTyped(session.codes().lists, u"hardship_exit"_s, o.reason);
        if (!typed) return output.fail(typed.error());
        reason = *typed;
    }
    const auto kept = session.hardship.find(HardshipId(*id));
    if (!kept) return output.fail(kept.error());
    const bool second = kind == HardshipStepKind::Township || kind == HardshipStepKind::County;
    const auto actor = program.actorFor(
        session, rightFor(kind), second ? std::optional(kept->recorded.staff) : std::nullopt);
    if (!actor) return output.fail(actor.error());
    return tell(output, session,
                recordHardshipStep(session.hardshipPorts(), *actor, OperationId::make(), kept->id,
                                   kept->steps.size(),
                                   {.kind = kind,
                                    .on = *day,
                                    .passed = o.result == "pass",
                                    .exitReason = reason,
                                    .note = text(o.note)},
                                   session.clock().today()));
}

/// Looking at a person's recognitions is looking at the person: an act of the trail.
Exit show(const Program& program, OfficeSession& session, const std::string& typed) {
    const auto output = program.output();
    const auto id = numberOf(typed);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const auto view = session.transactions.run(*actor,
                                               {.name = "person.view",
                                                .operation = OperationId::make(),
                                                .subject = "person",
                                                .subjectId = *id,
                                                .right = Right::PersonRead},
                                               [&](const Act& act) {
                                                   return hardshipOf(session.hardshipPorts(),
                                                                     PersonId(*id), act.today());
                                               });
    if (!view) return output.fail(view.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    const auto& lists = session.codes().lists;
    QJsonArray proposed, cases;
    for (const auto& one : view->proposed) {
        QStringList papers;
        for (const auto& kind : one.missing)
            papers << kind + u' ' + lists.name(u"evidence_kind"_s, kind);
        proposed.append(QJsonObject{{u"category"_s, one.code},
                                    {u"name"_s, lists.name(u"hardship_category"_s, one.code)},
                                    {u"papers"_s, QJsonArray::fromStringList(papers)}});
    }
    for (const auto& one : view->cases) cases.append(caseJson(session.codes(), one, *staff));
    output.object({{u"person_id"_s, *id},
                   {u"unemployed_since"_s, dayJson(view->applicant.unemployedSince)},
                   {u"possible"_s, proposed},
                   {u"recognitions"_s, cases}});
    return Done;
}

Exit list(const Program& program, OfficeSession& session, const ListOptions& o) {
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    if (!o.state.empty()) {
        const auto state = codeTyped(session.codes().lists, u"hardship_state"_s, o.state);
        if (!state) return program.output().fail(state.error());
        query.filters[u"hardship_state"_s] = *state;
    }
    if (!o.due.empty()) {
        const auto day = dayTyped(o.due);
        if (!day) return program.output().fail(day.error());
        query.filters[u"due"_s] = u".."_s + day->toString(Qt::ISODate);
    }
    if (o.overdue) query.filters[u"overdue"_s] = u"1"_s;
    return printPage(program.output(), *session.hardshipRows, query);
}

using Run = std::function<void(CLI::App&, std::function<Exit(OfficeSession&)>)>;

void addApplyVerb(CLI::App& noun, Program& program, const Run& run) {
    auto* verb = addVerb(noun, "apply", HardshipVerbs::tr("Records a person's application"),
                         "hardship apply --person 4398046511105 --category 010 --evidence 01,02,12 "
                         "--promised");
    const auto o = std::make_shared<ApplyOptions>();
    verb->add_option("--person", o->person, utf8(HardshipVerbs::tr("Number of the person")))
        ->required();
    verb->add_option("--category", o->category, utf8(HardshipVerbs::tr("Code or term")))
        ->required();
    verb->add_option("--evidence", o->evidence,
                     utf8(HardshipVerbs::tr("Papers handed in, codes with commas")));
    verb->add_flag("--promised", o->promised, utf8(HardshipVerbs::tr("The 承诺 is signed")));
    verb->add_option("--day", o->day, utf8(HardshipVerbs::tr("Another day than today")));
    verb->add_option("--channel", o->channel, utf8(HardshipVerbs::tr("How it came in")));
    verb->add_option("--group", o->group,
                     utf8(HardshipVerbs::tr("At which age this person retires: M60, F55, F50")));
    verb->add_option("--note", o->note, utf8(HardshipVerbs::tr("The person's own words")));
    run(*verb, [&program, o](OfficeSession& session) { return apply(program, session, *o); });
}

void addStepVerb(CLI::App& noun, Program& program, const Run& run) {
    auto* verb = addVerb(noun, "step", HardshipVerbs::tr("Records the next step"),
                         "hardship step 4398046511105 community --note 入户核实属实");
    const auto o = std::make_shared<StepOptions>();
    verb->add_option("id", o->id, utf8(HardshipVerbs::tr("Number of the recognition")))->required();
    verb->add_option("step", o->kind, utf8(HardshipVerbs::tr("Which step")))
        ->required()
        ->check(CLI::IsMember({"community", "notice", "township", "county", "objection", "recheck",
                               "employed", "withdrawal"}));
    verb->add_option("--result", o->result, utf8(HardshipVerbs::tr("How it ended")))
        ->check(CLI::IsMember({"pass", "refuse"}));
    verb->add_option("--day", o->day, utf8(HardshipVerbs::tr("Another day than today")));
    verb->add_option("--note", o->note,
                     utf8(HardshipVerbs::tr("What was found; why it was refused")));
    run(*verb, [&program, o](OfficeSession& session) {
        return record(program, session, *o, *hardshipStepOf(text(o->kind)));
    });
}

void addExitVerb(CLI::App& noun, Program& program, const Run& run) {
    auto* verb = addVerb(noun, "exit", HardshipVerbs::tr("Ends a recognition"),
                         "hardship exit 4398046511105 --reason 01");
    const auto o = std::make_shared<StepOptions>();
    verb->add_option("id", o->id, utf8(HardshipVerbs::tr("Number of the recognition")))->required();
    verb->add_option("--reason", o->reason, utf8(HardshipVerbs::tr("Code or term")))->required();
    verb->add_option("--day", o->day, utf8(HardshipVerbs::tr("Another day than today")));
    verb->add_option("--note", o->note, utf8(HardshipVerbs::tr("In words")));
    run(*verb, [&program, o](OfficeSession& session) {
        return record(program, session, *o, HardshipStepKind::Exit);
    });
}

void addListVerb(CLI::App& noun, Program& program, const Run& run) {
    auto* verb = addVerb(noun, "list", HardshipVerbs::tr("Recognitions, the soonest due first"),
                         "hardship list --state 50 --overdue");
    const auto o = std::make_shared<ListOptions>();
    verb->add_option("--state", o->state, utf8(HardshipVerbs::tr("Code or term")));
    verb->add_option("--due", o->due, utf8(HardshipVerbs::tr("Due by this day")));
    verb->add_flag("--overdue", o->overdue, utf8(HardshipVerbs::tr("Only those that are late")));
    verb->add_option("--search", o->search, utf8(HardshipVerbs::tr("Name or number")));
    verb->add_option("--after", o->after, utf8(HardshipVerbs::tr("Where the page before ended")));
    verb->add_option("--limit", o->limit, utf8(HardshipVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    run(*verb, [&program, o](OfficeSession& session) { return list(program, session, *o); });
}

}  // namespace

void addHardshipVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "hardship", utf8(HardshipVerbs::tr("Recognition of 就业困难人员, step by step")));
    noun->require_subcommand(1);
    const Run run = [&program](CLI::App& verb, std::function<Exit(OfficeSession&)> work) {
        verb.callback([&program, work = std::move(work)] {
            program.verb = [&program, work] { return program.withSession(work); };
        });
    };
    auto* showing =
        addVerb(*noun, "show", HardshipVerbs::tr("What a person could apply for, and did"),
                "hardship show 4398046511105");
    const auto person = std::make_shared<std::string>();
    showing->add_option("person", *person, utf8(HardshipVerbs::tr("Number of the person")))
        ->required();
    run(*showing,
        [&program, person](OfficeSession& session) { return show(program, session, *person); });
    addApplyVerb(*noun, program, run);
    addStepVerb(*noun, program, run);
    addExitVerb(*noun, program, run);
    addListVerb(*noun, program, run);
    addHardshipPrintVerb(*noun, program);
    addHelpPlanVerbs(*noun, program);
}

}  // namespace zhiqiao::cli
