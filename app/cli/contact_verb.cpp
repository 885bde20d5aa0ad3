// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/difficulty_verbs.h"
#include "app/cli/recording_verbs.h"
#include "app/difficulty_office.h"
#include "app/recording_office.h"
#include "core/casework/contact_acts.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ContactVerb {
    Q_DECLARE_TR_FUNCTIONS(ContactVerb)
};

struct RecordContactOptions {
    std::string person, corrects;
    bool ask = false;
    ContactOptions contact;
    std::string difficulty, what, owner, due;
};

Result<ServiceDraft> contactDraftTyped(const OfficeSession& session,
                                       const RecordContactOptions& o) {
    const auto person = numberOf(o.person);
    if (!person) return fail(person.error());
    const auto facts = contactTyped(session.codes().lists, o.contact);
    if (!facts) return fail(facts.error());
    ServiceDraft draft{
        .person = PersonId(*person), .on = session.clock().today(), .contact = *facts};
    if (o.corrects.empty()) return draft;
    const auto old = numberOf(o.corrects);
    if (!old) return fail(old.error());
    const auto known = session.services.ofPerson(draft.person);
    if (!known) return fail(known.error());
    const auto record = std::ranges::find(*known, ServiceId(*old), &ServiceRecord::id);
    if (record == known->end()) return fail(serviceCorrected());
    draft.corrects = record->id;
    draft.on = record->facts.on;
    return draft;
}

/// Without an owner, who records it sees to it; without a day the term runs from the contact.
Result<ToldDifficulty> toldTyped(OfficeSession& session, const RecordContactOptions& o,
                                 const Actor& actor, QDate on) {
    const auto kind = codeTyped(session.codes().lists, u"difficulty_kind"_s, o.difficulty);
    if (!kind) return fail(kind.error());
    const auto owner =
        o.owner.empty() ? Result<StaffId>(actor.staff) : ticketOwnerTyped(session, o.owner);
    if (!owner) return fail(owner.error());
    ToldDifficulty told{.kind = *kind,
                        .words = text(o.what),
                        .due = difficultyDue(session.codes(), on),
                        .owner = *owner};
    if (o.due.empty()) return told;
    const auto due = dayTyped(o.due);
    if (!due) return fail(due.error());
    told.due = *due;
    return told;
}

Exit contactWithTicket(const Output& output, OfficeSession& session, const Actor& actor,
                       const RecordContactOptions& o, const ServiceDraft& draft,
                       const ContactSheet& sheet) {
    const auto told = toldTyped(session, o, actor, draft.on);
    if (!told) return output.fail(told.error());
    RecordingOffice office(session);
    const DifficultyOffice tickets(session);
    const auto saved =
        recordContactWithTicket(office.casework(), office.sheets(), tickets.ports(), actor,
                                OperationId::make(), draft, sheet, *told, session.clock().today());
    if (!saved) return output.fail(saved.error());
    auto object = serviceJson(saved->service);
    object[u"ticket"_s] = saved->ticket.value();
    output.object(object);
    return Done;
}

Exit contact(Program& program, OfficeSession& session, const RecordContactOptions& o) {
    const auto output = program.output();
    const auto draft = contactDraftTyped(session, o);
    if (!draft) return output.fail(draft.error());
    const auto sheet = contactSheetTyped(session.codes().lists, o.contact);
    if (!sheet) return output.fail(sheet.error());
    const auto actor =
        o.ask ? program.actorFor(session, Right::CorrectionRequest) : session.actor();
    if (!actor) return output.fail(actor.error());
    if (!o.difficulty.empty()) return contactWithTicket(output, session, *actor, o, *draft, *sheet);
    RecordingOffice office(session);
    if (o.ask) {
        const auto asked =
            contactCorrectionDraft(office.casework(), office.sheets(), *draft, *sheet);
        if (!asked) return output.fail(asked.error());
        return askSecondPerson(output, session, *actor, *asked);
    }
    const auto saved = recordContact(office.casework(), office.sheets(), *actor,
                                     OperationId::make(), *draft, *sheet, session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object(serviceJson(*saved));
    return Done;
}

}  // namespace

Result<ContactFacts> contactTyped(const CodeBook& lists, const ContactOptions& o) {
    const auto method = codeTyped(lists, u"contact_method"_s, o.method);
    if (!method) return fail(method.error());
    const auto outcome = codeTyped(lists, u"contact_outcome"_s, o.outcome);
    if (!outcome) return fail(outcome.error());
    ContactFacts facts{.method = *method, .outcome = *outcome, .intent = {}, .noIntentReason = {}};
    const bool asked = !o.intent.empty() || !o.why.empty();
    if (asked && !lists.hasFlag(u"contact_outcome"_s, *outcome, u"reached"_s))
        return fail({.kind = Error::Kind::Invalid,
                     .code = "usage.nobody_asked",
                     .message = ContactVerb::tr("Who was not reached was not asked."),
                     .hint = ContactVerb::tr("Leave --intent out.")});
    if (!o.intent.empty()) {
        const auto intent = codeTyped(lists, u"job_intent"_s, o.intent);
        if (!intent) return fail(intent.error());
        facts.intent = *intent;
    }
    if (!o.why.empty()) {
        const auto why = codeTyped(lists, u"no_intent_reason"_s, o.why);
        if (!why) return fail(why.error());
        facts.noIntentReason = *why;
    }
    return facts;
}

Result<ContactSheet> contactSheetTyped(const CodeBook& lists, const ContactOptions& o) {
    ContactSheet sheet{.place = {}, .attempts = o.attempts, .note = text(o.note)};
    if (!o.place.empty()) {
        const auto place = codeTyped(lists, u"visit_place"_s, o.place);
        if (!place) return fail(place.error());
        sheet.place = *place;
    }
    for (const auto& typed : o.needs) {
        const auto need = codeTyped(lists, u"service_need"_s, typed);
        if (!need) return fail(need.error());
        sheet.needs << *need;
    }
    if (!o.nextContact.empty()) {
        const auto day = dayTyped(o.nextContact);
        if (!day) return fail(day.error());
        sheet.nextContact = *day;
    }
    return sheet;
}

void addContactOptions(CLI::App& verb, ContactOptions& o) {
    const auto option = [&verb](const char* name, auto& value, const QString& does) {
        return verb.add_option(name, value, utf8(does));
    };
    option("--outcome", o.outcome, ContactVerb::tr("Code or term of contact_outcome"));
    option("--intent", o.intent, ContactVerb::tr("Code or term of job_intent"));
    option("--why", o.why, ContactVerb::tr("Why not willing: code or term of no_intent_reason"));
    option("--attempts", o.attempts, ContactVerb::tr("How often was called"));
    option("--place", o.place, ContactVerb::tr("Of a visit: code or term of visit_place"));
    option("--need", o.needs,
           ContactVerb::tr("Codes or terms of service_need, several with commas"))
        ->delimiter(',');
    option("--note", o.note, ContactVerb::tr("In a few words"));
    option("--next-contact", o.nextContact, ContactVerb::tr("Day of the next contact"));
}

void addContactVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "contact", ContactVerb::tr("Records an attempt to reach somebody"),
                         "case contact --person 12 --method 电话 --outcome 01 --intent 1 "
                         "--next-contact 2022-12-15");
    const auto o = std::make_shared<RecordContactOptions>();
    verb->add_option("--person", o->person, utf8(ContactVerb::tr("Record number")))->required();
    verb->add_option("--corrects", o->corrects,
                     utf8(ContactVerb::tr("Number of the contact it corrects; both stay in the "
                                          "history")));
    verb->add_option("--method", o->contact.method,
                     utf8(ContactVerb::tr("Code or term of contact_method: 电话, 短信, …")))
        ->required();
    addContactOptions(*verb, o->contact);
    verb->get_option("--outcome")->required();
    verb->add_flag("--ask", o->ask,
                   utf8(ContactVerb::tr("Asks the supervisor, for what is closed")));
    verb->get_option("--ask")->needs("--corrects");
    auto* told = verb->add_option("--difficulty", o->difficulty,
                                  utf8(ContactVerb::tr("Opens a ticket as well: code or term of "
                                                       "difficulty_kind")));
    told->excludes("--corrects");
    verb->add_option("--what", o->what, utf8(ContactVerb::tr("What is to be solved")))->needs(told);
    told->needs("--what");
    verb->add_option("--owner", o->owner,
                     utf8(ContactVerb::tr("Who sees to the ticket, by login, name or number; left "
                                          "out: who records it")))
        ->needs(told);
    verb->add_option("--due", o->due,
                     utf8(ContactVerb::tr("Last day of the ticket; left out: by "
                                          "difficulty.due_workdays")))
        ->needs(told);
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return contact(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
