// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/day_or.h"
#include "app/cli/programme_verbs.h"

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject leftJson(const NotEnrolled& left) {
    return {{u"person_id"_s, left.person.value()},
            {u"code"_s, toQString(left.error.code)},
            {u"reason"_s, left.error.message},
            {u"fix"_s, left.error.hint}};
}

Exit enrol(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto today = session.clock().today();
    const auto on = dayOr(o.day, today);
    if (!on) return output.fail(on.error());
    Application application{ProgrammeRoundId(*id), {}, *on, text(o.note)};
    for (const auto& typed : o.people) {
        const auto person = numberOf(typed);
        if (!person) return output.fail(person.error());
        application.people.emplace_back(*person);
    }
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const ProgrammeOffice office(session);
    const auto done = enrolPeople(office.ports(), *actor, OperationId::make(), application, today);
    if (!done) return output.fail(done.error());
    if (done->enrolments.empty() && done->left.size() == 1)
        return output.fail(done->left.front().error);
    QJsonArray enrolled;
    for (const auto& one : done->enrolments)
        enrolled.append(QJsonObject{{u"id"_s, one.id.value()},
                                    {u"person_id"_s, one.facts.person.value()},
                                    {u"number"_s, one.number}});
    QJsonArray unlike;
    for (const auto person : done->unlike) unlike.append(person.value());
    QJsonArray left;
    for (const auto& one : done->left) left.append(leftJson(one));
    if (!done->unlike.empty())
        output.note(
            ProgrammeVerbs::tr("%n person(s) have not the registration the programme is "
                               "for: look at them.",
                               nullptr, int(done->unlike.size())));
    output.rows(left, left.size(), {}, {{u"enrolled"_s, enrolled}, {u"unlike"_s, unlike}});
    return done->left.empty() ? Done : SomeRefused;
}

Exit tellEnrolment(const Output& output, OfficeSession& session, const ProgrammeOffice& office,
                   const Result<Enrolment>& enrolment) {
    if (!enrolment) return output.fail(enrolment.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    const auto view = enrolmentView(office.ports(), enrolment->id, session.clock().today());
    if (!view) return output.fail(view.error());
    output.object(enrolmentJson(session, *view, *staff));
    return Done;
}

/// What an act on an enrolment needs: it as it stands, who acts, and on which day.
struct BegunEnrolment {
    EnrolmentChange change;
    Actor actor;
    QDate today;
};
Result<BegunEnrolment> begun(const Program& program, OfficeSession& session,
                             const ProgrammeOptions& o) {
    const auto id = numberOf(o.id);
    if (!id) return fail(id.error());
    const auto today = session.clock().today();
    const auto day = dayOr(o.day, today);
    if (!day) return fail(day.error());
    const auto enrolment = session.enrolments.find(EnrolmentId(*id));
    if (!enrolment) return fail(enrolment.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return fail(actor.error());
    return BegunEnrolment{{enrolment->id, enrolment->deeds.size(), *day}, *actor, today};
}

using EnrolmentAct = std::function<Result<Enrolment>(const ProgrammePorts&, const BegunEnrolment&)>;
Exit actOn(Program& program, OfficeSession& session, const ProgrammeOptions& o,
           const EnrolmentAct& act) {
    const auto output = program.output();
    const auto known = begun(program, session, o);
    if (!known) return output.fail(known.error());
    const ProgrammeOffice office(session);
    return tellEnrolment(output, session, office, act(office.ports(), *known));
}

Exit admit(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    return actOn(
        program, session, o,
        [&](const ProgrammePorts& ports, const BegunEnrolment& known) -> Result<Enrolment> {
            const auto entry = dayOr(o.entry, known.change.on);
            if (!entry) return fail(entry.error());
            return admitPerson(ports, known.actor, OperationId::make(), known.change,
                               {*entry, text(o.note)}, known.today);
        });
}

Exit endOne(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    return actOn(
        program, session, o,
        [&](const ProgrammePorts& ports, const BegunEnrolment& known) -> Result<Enrolment> {
            const auto code = codeTyped(ports.codes.lists, u"programme_end"_s, o.code);
            if (!code) return fail(code.error());
            return endEnrolment(ports, known.actor, OperationId::make(), known.change, *code,
                                text(o.note), known.today);
        });
}

Exit withdraw(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    return actOn(
        program, session, o,
        [&](const ProgrammePorts& ports, const BegunEnrolment& known) -> Result<Enrolment> {
            const auto code = codeTyped(ports.codes.lists, u"programme_withdrawal"_s, o.code);
            if (!code) return fail(code.error());
            return withdrawEnrolment(ports, known.actor, OperationId::make(), known.change, *code,
                                     text(o.note), known.today);
        });
}

Exit undo(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    return actOn(program, session, o, [](const ProgrammePorts& ports, const BegunEnrolment& known) {
        return undoEnrolment(ports, known.actor, OperationId::make(), known.change.enrolment,
                             known.change.seen, known.today);
    });
}

/// By name or number.
Result<StaffId> ownerOf(const OfficeSession& session, const std::string& typed) {
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto& one : *staff)
        if (one.name == text(typed) || QString::number(one.id.value()) == text(typed))
            return one.id;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_staff",
                 .message = ProgrammeVerbs::tr("No member of staff has this name."),
                 .hint = ProgrammeVerbs::tr("Write a name or a number of staff.")});
}

/// What was typed over what stands of the step.
Result<PlanStepFacts> stepTyped(const OfficeSession& session, const ProgrammeOptions& o,
                                const PlanStep* now, const Actor& actor) {
    PlanStepFacts facts{now ? now->what : QString(), now ? now->owner : actor.staff,
                        now ? now->due : std::nullopt};
    if (!o.note.empty()) facts.what = text(o.note);
    if (!o.owner.empty()) {
        const auto owner = ownerOf(session, o.owner);
        if (!owner) return fail(owner.error());
        facts.owner = *owner;
    }
    if (o.due == "none") facts.due.reset();
    if (!o.due.empty() && o.due != "none") {
        const auto due = dayTyped(o.due);
        if (!due) return fail(due.error());
        facts.due = *due;
    }
    return facts;
}

Exit stepOf(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    return actOn(
        program, session, o,
        [&](const ProgrammePorts& ports, const BegunEnrolment& known) -> Result<Enrolment> {
            std::optional<int> number;
            if (!o.step.empty()) {
                const auto typed = numberOf(o.step);
                if (!typed) return fail(typed.error());
                number = int(*typed);
            }
            if (o.done || o.reopen || o.drop)
                return recordStepResult(ports, known.actor, OperationId::make(), known.change,
                                        {number.value_or(0),
                                         o.done     ? EnrolmentDeedKind::Done
                                         : o.reopen ? EnrolmentDeedKind::Reopen
                                                    : EnrolmentDeedKind::Drop,
                                         text(o.note)},
                                        known.today);
            const auto now = ports.store.find(known.change.enrolment);
            if (!now) return now;
            const auto course = enrolmentCourseOf(*now);
            const auto facts =
                stepTyped(session, o, number ? course.step(*number) : nullptr, known.actor);
            if (!facts) return fail(facts.error());
            return recordPlanStep(ports, known.actor, OperationId::make(), known.change, number,
                                  *facts, known.today);
        });
}

/// Looking at an enrolment is looking at the person: an act of the trail.
Exit show(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const ProgrammeOffice office(session);
    const auto found = session.transactions.run(
        *actor,
        {.name = "programme.view",
         .operation = OperationId::make(),
         .subject = "enrolment",
         .subjectId = *id,
         .right = Right::PersonRead},
        [&](const Act&) { return session.enrolments.find(EnrolmentId(*id)); });
    return tellEnrolment(output, session, office, found);
}

void addPlaces(CLI::App& noun, Program& program) {
    const auto enrolling =
        addProgrammeVerb(noun, program, "enrol", ProgrammeVerbs::tr("Records applications"),
                         "programme enrol 100001 --person 1001,1002", enrol);
    addNumber(enrolling, ProgrammeVerbs::tr("Number of the round"));
    enrolling.verb
        ->add_option("--person", enrolling.o->people,
                     utf8(ProgrammeVerbs::tr("Record numbers of people, several with commas")))
        ->delimiter(',')
        ->required();
    enrolling.verb->add_option("--note", enrolling.o->note, utf8(ProgrammeVerbs::tr("In words")));
    addDay(enrolling);
    const auto number = ProgrammeVerbs::tr("Number of the enrolment");
    const auto admitting =
        addProgrammeVerb(noun, program, "admit", ProgrammeVerbs::tr("Gives a place"),
                         "programme admit 100002 --entry 2022-12-05", admit);
    addNumber(admitting, number);
    admitting.verb->add_option(
        "--entry", admitting.o->entry,
        utf8(ProgrammeVerbs::tr("First day in the programme; left out: the same day")));
    admitting.verb->add_option("--note", admitting.o->note,
                               utf8(ProgrammeVerbs::tr("Why before others of the waiting list")));
    addDay(admitting);
    const auto ending =
        addProgrammeVerb(noun, program, "end", ProgrammeVerbs::tr("Ends it with a result"),
                         "programme end 100002 --state 01", endOne);
    const auto leaving = addProgrammeVerb(
        noun, program, "withdraw", ProgrammeVerbs::tr("The person does not want it any more"),
        "programme withdraw 100002 --reason 04", withdraw);
    for (const auto& [verb, o] : {ending, leaving}) {
        addNumber({verb, o}, number);
        verb->add_option("--note", o->note, utf8(ProgrammeVerbs::tr("In words")));
        addDay({verb, o});
    }
    ending.verb
        ->add_option("--state", ending.o->code,
                     utf8(ProgrammeVerbs::tr("Code or term of programme_end")))
        ->required();
    leaving.verb
        ->add_option("--reason", leaving.o->code,
                     utf8(ProgrammeVerbs::tr("Code or term of programme_withdrawal")))
        ->required();
    addNumber(addProgrammeVerb(
                  noun, program, "undo",
                  ProgrammeVerbs::tr("Takes back what was done last; both stay in the history"),
                  "programme undo 100002", undo),
              number);
    addNumber(
        addProgrammeVerb(noun, program, "show", ProgrammeVerbs::tr("An enrolment with its plan"),
                         "programme show 100002", show),
        number);
}

void addSteps(CLI::App& noun, Program& program) {
    const auto added = addProgrammeVerb(noun, program, "step",
                                        ProgrammeVerbs::tr("Adds a step to a plan, or changes one"),
                                        "programme step 100002 --step 1 --due 2022-12-31", stepOf);
    const auto& [verb, o] = added;
    addNumber(added, ProgrammeVerbs::tr("Number of the enrolment"));
    verb->add_option("--step", o->step,
                     utf8(ProgrammeVerbs::tr("Number of the step; left out: a new one")));
    verb->add_option("--note", o->note,
                     utf8(ProgrammeVerbs::tr("What is to be done, what came of it, or why not")));
    verb->add_option("--owner", o->owner,
                     utf8(ProgrammeVerbs::tr("Name or number of who sees to it")));
    verb->add_option("--due", o->due, utf8(ProgrammeVerbs::tr("Last day; none: not set")));
    auto* doing = verb->add_flag("--done", o->done, utf8(ProgrammeVerbs::tr("It is done")));
    auto* again = verb->add_flag("--reopen", o->reopen,
                                 utf8(ProgrammeVerbs::tr("It is to be done after all")));
    auto* drop = verb->add_flag("--drop", o->drop, utf8(ProgrammeVerbs::tr("It is not needed")));
    doing->excludes(again)->excludes(drop);
    again->excludes(drop);
    addDay(added);
}

}  // namespace

void addEnrolmentVerbs(CLI::App& noun, Program& program) {
    addPlaces(noun, program);
    addSteps(noun, program);
}

}  // namespace zhiqiao::cli
