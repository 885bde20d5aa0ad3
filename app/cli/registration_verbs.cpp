// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/day_or.h"
#include "app/cli/program.h"
#include "app/cli/roster_verb.h"
#include "core/casework/person_access.h"
#include "core/casework/print_registration.h"
#include "core/forms/form_output.h"
#include "core/forms/person_papers.h"
#include "core/forms/registration_papers.h"
#include "core/people/registration_fields.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct RegistrationVerbs {
    Q_DECLARE_TR_FUNCTIONS(RegistrationVerbs)
};

struct RegistrationOptions {
    std::string person;
    std::string number;
    std::string kind;
    std::string category;
    std::string channel = "01";
    std::string on;
    std::string ended;
    std::string reason;
    std::vector<std::string> set;
    std::string out;
    std::string paper;
    bool all = false;
};

/// "field=value" words into the details; an empty value takes the field out.
Result<> apply(RegistrationDetails& details, const std::vector<std::string>& words) {
    for (const auto& word : words) {
        const auto typed = text(word);
        const auto at = typed.indexOf(u'=');
        if (at < 1)
            return fail({.kind = Error::Kind::Invalid,
                         .code = "usage.bad_field",
                         .message = RegistrationVerbs::tr("\"%1\" is no field.").arg(typed),
                         .hint = RegistrationVerbs::tr("Write --set field=value.")});
        const auto value = typed.mid(at + 1).trimmed();
        if (value.isEmpty())
            details.remove(typed.left(at));
        else
            details[typed.left(at)] = value;
    }
    return {};
}

QJsonObject registrationJson(const Registration& registration, const Codes& codes) {
    const auto masked = maskedDetails(registration.facts);
    QJsonObject details;
    for (auto at = masked.details.begin(); at != masked.details.end(); ++at)
        details[at.key()] = at.value();
    QJsonArray missing;
    for (const auto* field : missingOnPaper(registration.facts))
        missing.append(toQString(field->key));
    return {{u"id"_s, registration.id.value()},
            {u"person_id"_s, registration.person.value()},
            {u"kind"_s, masked.kind},
            {u"name"_s, codes.lists.name(u"registration_kind"_s, masked.kind)},
            {u"category"_s, masked.category},
            {u"channel"_s, masked.channel},
            {u"registered_on"_s, dayJson(masked.registeredOn)},
            {u"ended_on"_s, dayJson(masked.endedOn)},
            {u"end_reason"_s, masked.endReason},
            {u"details"_s, details},
            {u"missing"_s, missing},
            {u"corrects"_s,
             registration.corrects ? QJsonValue(registration.corrects->value()) : QJsonValue()},
            {u"correction_reason"_s, registration.reason}};
}

Exit save(const Output& output, OfficeSession& session, const Actor& actor,
          const RegistrationDraft& draft) {
    const auto saved = recordRegistration(session.ports(), actor, OperationId::make(), draft);
    if (!saved) return output.fail(saved.error());
    output.object(registrationJson(*saved, session.codes()));
    return Done;
}

Exit add(Program& program, OfficeSession& session, const RegistrationOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto kind = codeTyped(session.codes().lists, u"registration_kind"_s, o.kind);
    if (!kind) return output.fail(kind.error());
    const auto channel = codeTyped(session.codes().lists, u"case_channel"_s, o.channel);
    if (!channel) return output.fail(channel.error());
    const auto on = dayOr(o.on, session.clock().today());
    if (!on) return output.fail(on.error());
    RegistrationDraft draft{.person = PersonId(*person),
                            .facts = {.kind = *kind,
                                      .category = text(o.category),
                                      .channel = *channel,
                                      .registeredOn = *on,
                                      .officer = actor->staff}};
    if (auto done = apply(draft.facts.details, o.set); !done) return output.fail(done.error());
    return save(output, session, *actor, draft);
}

Result<RegistrationDraft> correctionOf(OfficeSession& session, const RegistrationOptions& o) {
    const auto number = numberOf(o.number);
    if (!number) return fail(number.error());
    const auto old = session.people.registration(RegistrationId(*number));
    if (!old) return fail(old.error());
    return RegistrationDraft{
        .person = old->person, .facts = old->facts, .corrects = old->id, .reason = text(o.reason)};
}

Exit correct(Program& program, OfficeSession& session, const RegistrationOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    auto draft = correctionOf(session, o);
    if (!draft) return output.fail(draft.error());
    const auto on = dayOr(o.on, draft->facts.registeredOn);
    if (!on) return output.fail(on.error());
    draft->facts.registeredOn = *on;
    if (!o.category.empty()) draft->facts.category = text(o.category);
    if (auto done = apply(draft->facts.details, o.set); !done) return output.fail(done.error());
    return save(output, session, *actor, *draft);
}

/// The reason as its code where the kind has a list of them.
Result<QString> endReason(const CodeBook& lists, const RegistrationFacts& facts,
                          const std::string& typed) {
    const auto reasons = registrationShape(facts.kind).reasons;
    if (reasons.empty()) return text(typed);
    return codeTyped(lists, toQString(reasons), typed);
}

Exit end(Program& program, OfficeSession& session, const RegistrationOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    auto draft = correctionOf(session, o);
    if (!draft) return output.fail(draft.error());
    draft->reason.clear();
    const auto ended = dayOr(o.ended, session.clock().today());
    if (!ended) return output.fail(ended.error());
    const auto why = endReason(session.codes().lists, draft->facts, o.reason);
    if (!why) return output.fail(why.error());
    draft->facts.endedOn = *ended;
    draft->facts.endReason = *why;
    return save(output, session, *actor, *draft);
}

Exit list(Program& program, OfficeSession& session, const RegistrationOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto seen = viewPerson({session.transactions, session.people, session.users}, *actor,
                                 PersonId(*person), text(o.reason));
    if (!seen) return output.fail(seen.error());
    const auto held = o.all ? session.people.registrationHistory(PersonId(*person))
                            : session.people.registrations(PersonId(*person));
    if (!held) return output.fail(held.error());
    QJsonArray rows;
    for (const auto& one : *held) rows.append(registrationJson(one, session.codes()));
    output.rows(rows, rows.size());
    return Done;
}

Exit fields(Program& program, const RegistrationOptions& o) {
    const auto output = program.output();
    const auto codes = loadCodes();
    if (!codes) return output.fail(codes.error());
    const auto kind = codeTyped(codes->lists, u"registration_kind"_s, o.kind);
    if (!kind) return output.fail(kind.error());
    QJsonArray rows;
    for (const auto& field : registrationShape(*kind).fields)
        rows.append(QJsonObject{{u"field"_s, toQString(field.key)},
                                {u"term"_s, toQString(field.term)},
                                {u"list"_s, toQString(field.list)},
                                {u"on_paper"_s, field.onPaper},
                                {u"sealed"_s, field.sealed}});
    output.rows(rows, rows.size());
    return Done;
}

Result<> write(const std::vector<FormPage>& pages, const std::string& out, const QString& title,
               const PaperFonts& fonts) {
    if (!isPdf(text(out))) return fail(notPdf());
    return writeFormsPdf(pages, text(out), title, fonts);
}

Exit printForm(Program& program, OfficeSession& session, const RegistrationOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto number = numberOf(o.number);
    if (!number) return output.fail(number.error());
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto kept = session.people.registration(RegistrationId(*number));
    if (!kept) return output.fail(kept.error());
    const auto today = session.clock().today();
    const auto code = o.paper.empty() ? formCodeOf(kept->facts.kind) : text(o.paper);
    if (auto may = checkRegistrationPaper(code, kept->facts, session.codes(), today); !may)
        return output.fail(may.error());
    const auto operation = OperationId::make();
    const auto ports = session.ports();
    const auto released =
        releaseRegistrationPrint(ports, *actor, operation, RegistrationId(*number));
    if (!released) return output.fail(released.error());
    const auto footer =
        footerOfAct(ports.offices, *actor, operation, session.clock().now(), session.facts().demo);
    if (!footer) return output.fail(footer.error());
    const auto fonts = PaperFonts::installed();
    const auto& registration = released->registration;
    const auto pages = registrationPaperPages(code, registrationFormFacts(*released, *footer),
                                              session.codes(), today, fonts);
    if (auto done = write(pages, o.out, code, fonts); !done) return output.fail(done.error());
    const auto filed =
        recordRegistrationPrint(ports, *actor, operation, registration, code, u"pdf"_s);
    if (!filed) return output.fail(filed.error());
    output.object({{u"file"_s, text(o.out)},
                   {u"form"_s, code},
                   {u"pages"_s, qint64(pages.size())},
                   {u"print"_s, filed->ordinal}});
    return Done;
}

Exit printBlank(Program& program, const RegistrationOptions& o) {
    const auto output = program.output();
    const auto codes = loadCodes();
    if (!codes) return output.fail(codes.error());
    const auto kind = codeTyped(codes->lists, u"registration_kind"_s, o.kind);
    if (!kind) return output.fail(kind.error());
    const auto paper =
        registrationPaper(o.paper.empty() ? formCodeOf(*kind) : text(o.paper), *kind, *codes);
    if (!paper) return output.fail(paper.error());
    const auto fonts = PaperFonts::installed();
    const auto pages = blankRegistrationPaper(paper->code, *kind, *codes, {}, fonts);
    if (auto done = write(pages, o.out, paper->code, fonts); !done)
        return output.fail(done.error());
    output.object(
        {{u"file"_s, text(o.out)}, {u"form"_s, paper->code}, {u"pages"_s, qint64(pages.size())}});
    return Done;
}

using Verb = Exit (*)(Program&, OfficeSession&, const RegistrationOptions&);

void runs(CLI::App& verb, Program& program, const std::shared_ptr<RegistrationOptions>& options,
          Verb work) {
    verb.callback([&program, options, work] {
        program.verb = [&program, options, work] {
            return program.withSession(
                [&](OfficeSession& session) { return work(program, session, *options); });
        };
    });
}

void personOption(CLI::App& verb, RegistrationOptions& o) {
    verb.add_option("--person", o.person, utf8(RegistrationVerbs::tr("Number of the person")))
        ->required();
}
void numberOption(CLI::App& verb, RegistrationOptions& o) {
    verb.add_option("number", o.number, utf8(RegistrationVerbs::tr("Number of the registration")))
        ->required();
}
void kindOption(CLI::App& verb, RegistrationOptions& o) {
    verb.add_option("--kind", o.kind,
                    utf8(RegistrationVerbs::tr("Kind of registration, code or term")))
        ->required();
}
void outOption(CLI::App& verb, RegistrationOptions& o) {
    verb.add_option("--out", o.out, utf8(RegistrationVerbs::tr("PDF to write")))->required();
}
void paperOption(CLI::App& verb, RegistrationOptions& o) {
    verb.add_option("--paper", o.paper,
                    utf8(RegistrationVerbs::tr("Code of the paper, e.g. F13-14; else its form")));
}
void factOptions(CLI::App& verb, RegistrationOptions& o) {
    verb.add_option("--on", o.on, utf8(RegistrationVerbs::tr("First day, today if left out")));
    verb.add_option("--category", o.category,
                    utf8(RegistrationVerbs::tr("Category within the kind, e.g. graduation year")));
    verb.add_option("--set", o.set,
                    utf8(RegistrationVerbs::tr("field=value, as often as needed; see: fields")));
}

}  // namespace

void addRegistrationVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("registration",
                                    utf8(RegistrationVerbs::tr("What a person is registered as")));
    noun->require_subcommand(1);
    const auto options = [] { return std::make_shared<RegistrationOptions>(); };

    auto* verb = addVerb(*noun, "add", RegistrationVerbs::tr("Registers a person as something"),
                         "registration add --person 12 --kind unemployment "
                         "--set unemployment_reason=02 --set unemployed_on=2022-10-31");
    auto o = options();
    personOption(*verb, *o);
    kindOption(*verb, *o);
    factOptions(*verb, *o);
    verb->add_option("--channel", o->channel,
                     utf8(RegistrationVerbs::tr("How it came, code of case_channel")));
    runs(*verb, program, o, add);

    verb = addVerb(*noun, "correct",
                   RegistrationVerbs::tr("Corrects a registration; both records stay"),
                   "registration correct 1048600 --set unemployed_on=2022-10-30 --reason 笔误");
    o = options();
    numberOption(*verb, *o);
    factOptions(*verb, *o);
    verb->add_option("--reason", o->reason, utf8(RegistrationVerbs::tr("Why it is corrected")))
        ->required();
    runs(*verb, program, o, correct);

    verb = addVerb(*noun, "end", RegistrationVerbs::tr("Ends a registration"),
                   "registration end 1048600 --ended 2022-11-30 --reason 01");
    o = options();
    numberOption(*verb, *o);
    verb->add_option(
        "--ended", o->ended,
        utf8(RegistrationVerbs::tr("First day it no longer holds, today if left out")));
    verb->add_option("--reason", o->reason,
                     utf8(RegistrationVerbs::tr("Why it ends, code or term of the kind's list")))
        ->required();
    runs(*verb, program, o, end);

    verb = addVerb(*noun, "list", RegistrationVerbs::tr("The registrations of a person"),
                   "registration list --person 12 --all");
    o = options();
    personOption(*verb, *o);
    verb->add_flag("--all", o->all, utf8(RegistrationVerbs::tr("Corrected ones too")));
    verb->add_option("--reason", o->reason,
                     utf8(RegistrationVerbs::tr("Why another office's person is looked at")));
    runs(*verb, program, o, list);

    verb = addVerb(*noun, "fields", RegistrationVerbs::tr("The fields of a kind of registration"),
                   "registration fields --kind employment");
    o = options();
    kindOption(*verb, *o);
    verb->callback([&program, o] { program.verb = [&program, o] { return fields(program, *o); }; });

    verb = addVerb(*noun, "print", RegistrationVerbs::tr("Prints the form of a registration"),
                   "registration print 1048600 --paper F13-14 --out F13-14.pdf");
    o = options();
    numberOption(*verb, *o);
    paperOption(*verb, *o);
    outOption(*verb, *o);
    runs(*verb, program, o, printForm);

    verb = addVerb(*noun, "blank", RegistrationVerbs::tr("An empty form, to be written by hand"),
                   "registration blank --kind unemployment --out F1.pdf");
    o = options();
    kindOption(*verb, *o);
    paperOption(*verb, *o);
    outOption(*verb, *o);
    verb->callback(
        [&program, o] { program.verb = [&program, o] { return printBlank(program, *o); }; });
    addRosterVerb(*noun, program);
}

}  // namespace zhiqiao::cli
