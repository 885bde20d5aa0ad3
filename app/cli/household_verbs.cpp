// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/household_words.h"
#include "core/casework/person_access.h"
#include "core/forms/form_output.h"
#include "core/forms/person_papers.h"
#include "core/forms/zero_household_form.h"
#include "core/households/household_steps.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct HouseholdVerbs {
    Q_DECLARE_TR_FUNCTIONS(HouseholdVerbs)
};

using Verb = Exit (*)(const Output&, OfficeSession&, const Actor&, const HouseholdOptions&);

Exit tellState(const Output& output, OfficeSession& session, HouseholdId id) {
    const auto today = session.clock().today();
    const auto file = loadHousehold(householdPorts(session.ports()), id, today);
    if (!file) return output.fail(file.error());
    output.object({{u"id"_s, id.value()}, {u"now"_s, spanJson(spanOn(file->course, today))}});
    return Done;
}

Exit add(const Output& output, OfficeSession& session, const Actor& actor,
         const HouseholdOptions& o) {
    const auto request = householdRequestTyped(session, o);
    if (!request) return output.fail(request.error());
    const auto saved = addHousehold(householdPorts(session.ports()), actor, OperationId::make(),
                                    *request, session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object({{u"id"_s, saved->id.value()}, {u"members"_s, qint64(request->members.size())}});
    return Done;
}

Exit show(const Output& output, OfficeSession& session, const Actor& actor,
          const HouseholdOptions& o) {
    const auto id = householdTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto today = session.clock().today();
    const auto file = viewHousehold(householdPorts(session.ports()), actor, *id, today);
    if (!file) return output.fail(file.error());
    output.object(householdJson(*file, session.codes(), today));
    return Done;
}

Exit list(const Output& output, OfficeSession& session, const Actor& actor,
          const HouseholdOptions& o) {
    ListQuery query{.text = text(o.words), .after = text(o.after), .limit = o.limit};
    query.filters[u"standing"_s] = text(o.standing);
    query.filters[u"finding"_s] = text(o.finding);
    if (o.state == "open") {
        query.filters[u"state"_s] = u"40|80"_s;
    } else if (!o.state.empty()) {
        const auto state = codeTyped(session.codes().lists, u"household_state"_s, o.state);
        if (!state) return output.fail(state.error());
        query.filters[u"state"_s] = *state;
    }
    if (!o.words.empty())
        if (auto noted = noteSearch(session.transactions, actor, text(o.words)); !noted)
            return output.fail(noted.error());
    return printPage(output, *session.householdRows, query);
}

Exit member(const Output& output, OfficeSession& session, const Actor& actor,
            const HouseholdOptions& o) {
    const auto id = householdTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto person = personTyped(o.person);
    if (!person) return output.fail(person.error());
    const auto relation = codeTyped(session.codes().lists, u"relation"_s, o.relation);
    if (!relation) return output.fail(relation.error());
    const auto on = dayOr(o.on, session.clock().today());
    if (!on) return output.fail(on.error());
    const auto saved =
        addHouseholdMember(householdPorts(session.ports()), actor, OperationId::make(),
                           {*id, *person, *relation, *on}, session.clock().today());
    if (!saved) return output.fail(saved.error());
    return tellState(output, session, *id);
}

Exit leave(const Output& output, OfficeSession& session, const Actor& actor,
           const HouseholdOptions& o) {
    const auto person = personTyped(o.person);
    if (!person) return output.fail(person.error());
    const auto reason = codeTyped(session.codes().lists, u"household_leave"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    const auto on = dayOr(o.on, session.clock().today());
    if (!on) return output.fail(on.error());
    const auto done = leaveHousehold(householdPorts(session.ports()), actor, OperationId::make(),
                                     *person, *on, *reason, session.clock().today());
    if (!done) return output.fail(done.error());
    output.object({{u"person"_s, person->value()}, {u"left_on"_s, dayJson(*on)}});
    return Done;
}

Exit state(const Output& output, OfficeSession& session, const Actor& actor,
           const HouseholdOptions& o) {
    const auto step = householdStepTyped(session, o);
    if (!step) return output.fail(step.error());
    const auto saved = stepHousehold(householdPorts(session.ports()), actor, OperationId::make(),
                                     *step, session.clock().today());
    if (!saved) return output.fail(saved.error());
    return tellState(output, session, step->household);
}

Exit declare(const Output& output, OfficeSession& session, const Actor& actor,
             const HouseholdOptions& o) {
    const auto& lists = session.codes().lists;
    const auto person = personTyped(o.person);
    if (!person) return output.fail(person.error());
    const auto on = dayOr(o.on, session.clock().today());
    if (!on) return output.fail(on.error());
    StatementDraft draft{*person, *on, {}, {}, text(o.note)};
    if (o.state != "none") {
        const auto state = codeTyped(lists, u"member_state"_s, o.state);
        if (!state) return output.fail(state.error());
        draft.state = *state;
    }
    const auto evidence = codeTyped(lists, u"evidence_kind"_s, o.evidence);
    if (!evidence) return output.fail(evidence.error());
    draft.evidence = *evidence;
    const auto saved = declareMember(householdPorts(session.ports()), actor, OperationId::make(),
                                     draft, session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object({{u"id"_s, saved->id.value()}, {u"person"_s, person->value()}});
    return Done;
}

Exit relocate(const Output& output, OfficeSession& session, const Actor& actor,
              const HouseholdOptions& o) {
    const auto id = householdTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto on = dayTyped(o.on);
    if (!on) return output.fail(on.error());
    const auto done =
        markHouseholdRelocated(householdPorts(session.ports()), actor, OperationId::make(), *id,
                               *on, session.clock().today());
    if (!done) return output.fail(done.error());
    output.object({{u"id"_s, id->value()}, {u"relocated_on"_s, dayJson(*on)}});
    return Done;
}

Exit print(const Output& output, OfficeSession& session, const Actor& actor,
           const HouseholdOptions& o) {
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    ZeroHouseholdFacts facts;
    FormFooter footer{.text = {}, .demo = session.facts().demo};
    if (!o.empty) {
        const auto id = householdTyped(o.id);
        if (!id) return output.fail(id.error());
        const auto today = session.clock().today();
        const auto operation = OperationId::make();
        const auto file =
            printHousehold(householdPorts(session.ports()), actor, operation, *id, u"pdf"_s, today);
        if (!file) return output.fail(file.error());
        const auto staff = session.offices.staff();
        if (!staff) return output.fail(staff.error());
        facts = zeroHouseholdFacts(*file, session.codes(), *staff, today);
        const auto made = footerOfAct(session.offices, actor, operation, session.clock().now(),
                                      session.facts().demo);
        if (!made) return output.fail(made.error());
        footer = *made;
    }
    const auto fonts = PaperFonts::installed();
    const auto pages = zeroHouseholdPages(facts, footer, fonts);
    if (const auto missing = missingGlyphs(pages, fonts); !missing.isEmpty())
        output.note(missingGlyphNotice(missing));
    if (auto written = writeFormsPdf(pages, text(o.out), u"零就业家庭认定表"_s, fonts); !written)
        return output.fail(written.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"pages"_s, qint64(pages.size())}});
    return Done;
}

/// The verb's options, filled by the command line.
using Filled = std::shared_ptr<HouseholdOptions>;

void does(CLI::App& verb, Program& program, const Filled& o, Right right, Verb work) {
    verb.callback([&program, o, right, work] {
        program.verb = [&program, o, right, work] {
            return program.withSession([&](OfficeSession& session) {
                const auto actor = program.actorFor(session, right);
                if (!actor) return program.output().fail(actor.error());
                return work(program.output(), session, *actor, *o);
            });
        };
    });
}

void option(CLI::App& verb, const char* name, std::string& value, const QString& help,
            bool required = true) {
    verb.add_option(name, value, utf8(help))->required(required);
}

void addMaking(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "add", HouseholdVerbs::tr("Records a household"),
                         "household add --book HK63990001 --head 12 --member 13:1");
    const auto o = std::make_shared<HouseholdOptions>();
    option(*verb, "--book", o->book, HouseholdVerbs::tr("Number of the household booklet"));
    option(*verb, "--address", o->address, HouseholdVerbs::tr("Address, unless it is the head's"),
           false);
    option(*verb, "--division", o->division,
           HouseholdVerbs::tr("Division, 6 or 9 digits, unless it is the head's"), false);
    option(*verb, "--head", o->head, HouseholdVerbs::tr("Record number of the head"));
    verb->add_option("--member", o->members,
                     utf8(HouseholdVerbs::tr("Record number and relation of another member, "
                                             "like 13:1; may be repeated")));
    option(*verb, "--on", o->on, HouseholdVerbs::tr("From which day on; today unless told"), false);
    option(*verb, "--relocated", o->relocated,
           HouseholdVerbs::tr("Day of the move, of a household relocated for poverty relief"),
           false);
    does(*verb, program, o, Right::PersonWrite, add);
}

void addReading(CLI::App& noun, Program& program) {
    auto* shown =
        addVerb(noun, "show", HouseholdVerbs::tr("One household with members, state and history"),
                "household show 12");
    const auto s = std::make_shared<HouseholdOptions>();
    option(*shown, "id", s->id, HouseholdVerbs::tr("Record number"));
    does(*shown, program, s, Right::PersonRead, show);

    auto* listed =
        addVerb(noun, "list", HouseholdVerbs::tr("Households, the soonest deadline first"),
                "household list --state open");
    const auto l = std::make_shared<HouseholdOptions>();
    option(*listed, "--state", l->state,
           HouseholdVerbs::tr("open, or a code or term of household_state"), false);
    listed
        ->add_option("--standing", l->standing,
                     utf8(HouseholdVerbs::tr("overdue, due_soon or later")))
        ->check(CLI::IsMember({"overdue", "due_soon", "later"}));
    listed
        ->add_option("--finding", l->finding,
                     utf8(HouseholdVerbs::tr("unreported, test_gone, work_ends or relocated_idle")))
        ->check(CLI::IsMember({"unreported", "test_gone", "work_ends", "relocated_idle"}));
    option(*listed, "--find", l->words,
           HouseholdVerbs::tr("Name or number of a member, or the booklet's number"), false);
    listed->add_option("--limit", l->limit, utf8(HouseholdVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 100000));
    option(*listed, "--after", l->after, HouseholdVerbs::tr("Cursor of the page before"), false);
    does(*listed, program, l, Right::PersonRead, list);
}

void addMembers(CLI::App& noun, Program& program) {
    auto* joins = addVerb(noun, "member", HouseholdVerbs::tr("Adds a member"),
                          "household member 12 --person 13 --relation 1");
    const auto m = std::make_shared<HouseholdOptions>();
    option(*joins, "id", m->id, HouseholdVerbs::tr("Record number"));
    option(*joins, "--person", m->person, HouseholdVerbs::tr("Record number of the person"));
    option(*joins, "--relation", m->relation, HouseholdVerbs::tr("Code or term of relation"));
    option(*joins, "--on", m->on, HouseholdVerbs::tr("From which day on; today unless told"),
           false);
    does(*joins, program, m, Right::PersonWrite, member);

    auto* leaves = addVerb(noun, "leave", HouseholdVerbs::tr("Lets a member leave"),
                           "household leave --person 13 --reason 01");
    const auto l = std::make_shared<HouseholdOptions>();
    option(*leaves, "--person", l->person, HouseholdVerbs::tr("Record number of the person"));
    option(*leaves, "--reason", l->reason, HouseholdVerbs::tr("Code or term of household_leave"));
    option(*leaves, "--on", l->on,
           HouseholdVerbs::tr("First day outside the household; today unless told"), false);
    does(*leaves, program, l, Right::PersonWrite, leave);

    auto* states = addVerb(noun, "declare", HouseholdVerbs::tr("Records what a member states"),
                           "household declare --person 13 --state 在校 --evidence 20");
    const auto d = std::make_shared<HouseholdOptions>();
    option(*states, "--person", d->person, HouseholdVerbs::tr("Record number of the person"));
    option(*states, "--state", d->state,
           HouseholdVerbs::tr("Code or term of member_state; none: it no longer holds"));
    option(*states, "--evidence", d->evidence, HouseholdVerbs::tr("Code or term of evidence_kind"));
    option(*states, "--on", d->on, HouseholdVerbs::tr("From which day on; today unless told"),
           false);
    option(*states, "--note", d->note, HouseholdVerbs::tr("Note, kept sealed"), false);
    does(*states, program, d, Right::PersonWrite, declare);
}

void addDeciding(CLI::App& noun, Program& program) {
    auto* steps = addVerb(noun, "state", HouseholdVerbs::tr("Takes the household a step further"),
                          "household state 12 --to 20 --visitor 马文忠 --evidence 21");
    const auto s = std::make_shared<HouseholdOptions>();
    option(*steps, "id", s->id, HouseholdVerbs::tr("Record number"));
    option(*steps, "--to", s->state,
           HouseholdVerbs::tr("Code or term of household_state: 10, 20, 30, 40 or 70"));
    option(*steps, "--on", s->on, HouseholdVerbs::tr("Day of the step; today unless told"), false);
    option(*steps, "--visitor", s->visitor,
           HouseholdVerbs::tr("Second officer of the visit, by name or number"), false);
    option(*steps, "--reason", s->reason,
           HouseholdVerbs::tr("Why it leaves, code or term of household_exit"), false);
    option(*steps, "--evidence", s->evidence, HouseholdVerbs::tr("Code or term of evidence_kind"),
           false);
    option(*steps, "--note", s->note, HouseholdVerbs::tr("Note, kept sealed"), false);
    steps->callback([&program, s] {
        program.verb = [&program, s] {
            return program.withSession([&](OfficeSession& session) {
                const auto to = codeTyped(session.codes().lists, u"household_state"_s, s->state);
                if (!to) return program.output().fail(to.error());
                const auto actor = program.actorFor(session, rightFor(*to));
                if (!actor) return program.output().fail(actor.error());
                return state(program.output(), session, *actor, *s);
            });
        };
    });

    auto* printed = addVerb(noun, "print", HouseholdVerbs::tr("Writes 零就业家庭认定表 as PDF"),
                            "household print 12 --out F8.pdf");
    const auto p = std::make_shared<HouseholdOptions>();
    option(*printed, "id", p->id, HouseholdVerbs::tr("Record number"), false);
    printed->add_flag("--empty", p->empty,
                      utf8(HouseholdVerbs::tr("The form to be filled by hand")));
    option(*printed, "--out", p->out, HouseholdVerbs::tr("File ending in .pdf"));
    does(*printed, program, p, Right::FormPrint, print);

    auto* moved = addVerb(noun, "relocate",
                          HouseholdVerbs::tr("Marks a household relocated for poverty relief"),
                          "household relocate 12 --on 2019-10-01");
    const auto r = std::make_shared<HouseholdOptions>();
    option(*moved, "id", r->id, HouseholdVerbs::tr("Record number"));
    option(*moved, "--on", r->on, HouseholdVerbs::tr("Day of the move"));
    does(*moved, program, r, Right::PersonWrite, relocate);
}

}  // namespace

void addHouseholdVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "household", utf8(HouseholdVerbs::tr("Households, and those without employment")));
    noun->require_subcommand(1);
    addMaking(*noun, program);
    addReading(*noun, program);
    addMembers(*noun, program);
    addDeciding(*noun, program);
}

}  // namespace zhiqiao::cli
