// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programme_verbs.h"
#include "app/cli/day_or.h"

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

/// What was typed over what stands; "none" unsets the places.
Result<ProgrammeRoundFacts> roundTyped(const OfficeSession& session, const ProgrammeOptions& o,
                                       ProgrammeRoundFacts facts) {
    if (!o.programme.empty()) {
        const auto code = codeTyped(session.codes().lists, u"programme"_s, o.programme);
        if (!code) return fail(code.error());
        facts.programme = *code;
    }
    if (!o.name.empty()) facts.name = text(o.name);
    if (o.places == "none") facts.places.reset();
    if (!o.places.empty() && o.places != "none") facts.places = text(o.places).toInt();
    for (const auto& [typed, day] :
         {std::pair(&o.from, &facts.from), std::pair(&o.until, &facts.until)}) {
        const auto read = dayOr(*typed, *day);
        if (!read) return fail(read.error());
        *day = *read;
    }
    return facts;
}

Exit tellRound(const Output& output, const OfficeSession& session,
               const Result<ProgrammeRound>& round) {
    if (!round) return output.fail(round.error());
    output.object(roundJson(session, *round));
    return Done;
}

Exit openRound(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    const auto output = program.output();
    const auto facts = roundTyped(session, o, {});
    if (!facts) return output.fail(facts.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const ProgrammeOffice office(session);
    return tellRound(output, session,
                     openProgrammeRound(office.ports(), *actor, OperationId::make(), *facts));
}

Exit changeRound(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const ProgrammeOffice office(session);
    const auto now = office.ports().store.round(ProgrammeRoundId(*id));
    if (!now) return output.fail(now.error());
    const auto facts = roundTyped(session, o, now->facts);
    if (!facts) return output.fail(facts.error());
    return tellRound(output, session,
                     changeProgrammeRound(office.ports(), *actor, OperationId::make(), now->id,
                                          now->rowVersion, *facts, session.clock().today()));
}

Exit listRounds(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    ProgrammeOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    return printPage(output, office.rounds(), {.after = text(o.after), .limit = o.limit});
}

/// The people of a round; without one of all rounds in reach.
Exit listPeople(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    const auto output = program.output();
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    if (!o.id.empty()) {
        const auto id = numberOf(o.id);
        if (!id) return output.fail(id.error());
        query.filters[u"round"_s] = QString::number(*id);
    }
    if (!o.state.empty()) query.filters[u"enrolment_state"_s] = text(o.state);
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    ProgrammeOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    return printPage(output, office.enrolments(), query);
}

Exit figures(Program& program, OfficeSession& session, const ProgrammeOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    ProgrammeOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    const auto opened = lookAtRound(office.ports(), *actor, ProgrammeRoundId(*id),
                                    office.enrolments(), session.clock().today());
    if (!opened) return output.fail(opened.error());
    auto json = roundJson(session, opened->round);
    const auto persons = figuresJson(session, *opened);
    for (auto it = persons.begin(); it != persons.end(); ++it) json[it.key()] = it.value();
    output.object(json);
    return Done;
}

void addRoundFacts(const ProgrammeVerb& added) {
    const auto& [verb, o] = added;
    verb->add_option("--programme", o->programme,
                     utf8(ProgrammeVerbs::tr("Code or term of programme")));
    verb->add_option("--name", o->name, utf8(ProgrammeVerbs::tr("Name, as it is announced")));
    verb->add_option("--places", o->places,
                     utf8(ProgrammeVerbs::tr("Number of places; none: not set")));
    verb->add_option("--from", o->from, utf8(ProgrammeVerbs::tr("First day")));
    verb->add_option("--until", o->until, utf8(ProgrammeVerbs::tr("Last day")));
}

void addPage(const ProgrammeVerb& added) {
    added.verb->add_option("--after", added.o->after,
                           utf8(ProgrammeVerbs::tr("Where the page before ended")));
    added.verb->add_option("--limit", added.o->limit, utf8(ProgrammeVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
}

void addRounds(CLI::App& noun, Program& program) {
    addPage(addProgrammeVerb(noun, program, "list", ProgrammeVerbs::tr("Rounds, the newest first"),
                             "programme list", listRounds));
    addRoundFacts(addProgrammeVerb(
        noun, program, "open", ProgrammeVerbs::tr("Opens a round of a programme"),
        "programme open --programme 01 --name 2022年 --places 30 --from 2022-09-01 "
        "--until 2023-08-31",
        openRound));
    const auto changed =
        addProgrammeVerb(noun, program, "change", ProgrammeVerbs::tr("Changes a round"),
                         "programme change 100001 --places 40", changeRound);
    addNumber(changed, ProgrammeVerbs::tr("Number of the round"));
    addRoundFacts(changed);
    const auto people = addProgrammeVerb(
        noun, program, "people", ProgrammeVerbs::tr("The people of a round, the queue first"),
        "programme people --round 100001 --state waiting", listPeople);
    people.verb->add_option("--round", people.o->id,
                            utf8(ProgrammeVerbs::tr("Number of the round; left out: all")));
    people.verb->add_option("--state", people.o->state, utf8(ProgrammeVerbs::tr("How it stands")))
        ->check(CLI::IsMember({"applied", "waiting", "admitted", "active", "ended", "withdrawn"}));
    people.verb->add_option("--search", people.o->search,
                            utf8(ProgrammeVerbs::tr("Name or number")));
    addPage(people);
    addNumber(
        addProgrammeVerb(noun, program, "figures",
                         ProgrammeVerbs::tr("A round in persons: places, queue, taking part, ends"),
                         "programme figures 100001", figures),
        ProgrammeVerbs::tr("Number of the round"));
}

}  // namespace

ProgrammeVerb addProgrammeVerb(CLI::App& noun, Program& program, const char* name,
                               const QString& does, const char* example,
                               Exit (*carry)(Program&, OfficeSession&, const ProgrammeOptions&)) {
    auto* verb = addVerb(noun, name, does, example);
    const auto o = std::make_shared<ProgrammeOptions>();
    verb->callback([&program, o, carry] {
        program.verb = [&program, o, carry] {
            return program.withSession(
                [&](OfficeSession& session) { return carry(program, session, *o); });
        };
    });
    return {verb, o};
}

void addNumber(const ProgrammeVerb& added, const QString& title) {
    added.verb->add_option("id", added.o->id, utf8(title))->required();
}

void addDay(const ProgrammeVerb& added) {
    added.verb->add_option("--day", added.o->day,
                           utf8(ProgrammeVerbs::tr("Another day than today")));
}

void addProgrammeVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "programme", utf8(ProgrammeVerbs::tr("Programmes people enrol in, with plan and result")));
    noun->require_subcommand(1);
    addRounds(*noun, program);
    addEnrolmentVerbs(*noun, program);
}

}  // namespace zhiqiao::cli
