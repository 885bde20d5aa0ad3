// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_verbs.h"
#include "app/recording_office.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct NoteVerb {
    Q_DECLARE_TR_FUNCTIONS(NoteVerb)
};

struct NoteOptions {
    std::vector<std::string> people;
    std::string as = "note";
    std::string words, on, undo, show;
    ContactOptions contact;
};

Error noteUsage(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint};
}

QJsonArray leftOutJson(const std::vector<LeftOut>& left) {
    QJsonArray rows;
    for (const auto& [person, error] : left)
        rows.append(QJsonObject{{u"person_id"_s, person.value()},
                                {u"code"_s, toQString(error.code)},
                                {u"reason"_s, error.message},
                                {u"fix"_s, error.hint}});
    return rows;
}

Result<ManyDraft> manyTyped(const OfficeSession& session, const NoteOptions& o) {
    const auto& lists = session.codes().lists;
    ManyDraft draft{.on = session.clock().today()};
    for (const auto& typed : o.people) {
        const auto id = numberOf(typed);
        if (!id) return fail(id.error());
        draft.people.emplace_back(*id);
    }
    if (!o.on.empty()) {
        const auto day = dayTyped(o.on);
        if (!day) return fail(day.error());
        draft.on = *day;
    }
    if (o.as == "note") {
        draft.note = text(o.words);
        return draft;
    }
    if (o.as == "policy") {
        const auto method = codeTyped(lists, u"contact_method"_s, o.contact.method);
        if (!method) return fail(method.error());
        draft.policy = PolicyFacts{.method = *method, .content = text(o.words)};
        return draft;
    }
    const auto facts = contactTyped(lists, o.contact);
    if (!facts) return fail(facts.error());
    auto sheet = contactSheetTyped(lists, o.contact);
    if (!sheet) return fail(sheet.error());
    draft.contact = *facts;
    draft.sheet = *std::move(sheet);
    if (!o.words.empty()) draft.sheet.note = text(o.words);
    return draft;
}

Exit recordMany(Program& program, OfficeSession& session, const NoteOptions& o) {
    const auto output = program.output();
    const auto draft = manyTyped(session, o);
    if (!draft) return output.fail(draft.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const RecordingOffice office(session);
    const auto done =
        recordForMany(office.ports(), *actor, OperationId::make(), *draft, session.clock().today());
    if (!done) return output.fail(done.error());
    const auto& batch = done->batch;
    output.rows(leftOutJson(done->left), qint64(done->left.size()), {},
                {{u"batch"_s, batch ? QJsonValue(batch->id.value()) : QJsonValue()},
                 {u"kind"_s, text(o.as)},
                 {u"persons"_s, batch ? batch->persons : 0},
                 {u"counted"_s, done->counted}});
    return done->left.empty() ? Done : SomeRefused;
}

Exit undoMany(Program& program, OfficeSession& session, const NoteOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.undo);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const RecordingOffice office(session);
    const auto done = takeBackMany(office.ports(), *actor, OperationId::make(), RecordBatchId(*id));
    if (!done) return output.fail(done.error());
    output.rows(leftOutJson(done->left), qint64(done->left.size()), {},
                {{u"batch"_s, *id}, {u"taken_back"_s, done->persons}});
    return done->left.empty() ? Done : SomeRefused;
}

/// A note is a look into the person's file, so it is an act.
Exit showNotes(Program& program, OfficeSession& session, const NoteOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.show);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const RecordingOffice office(session);
    const auto notes = openNotes(office.ports(), *actor, PersonId(*id));
    if (!notes) return output.fail(notes.error());
    QJsonArray rows;
    for (const auto& note : *notes)
        rows.append(QJsonObject{{u"id"_s, note.id.value()},
                                {u"on"_s, dayJson(note.on)},
                                {u"text"_s, note.text},
                                {u"batch"_s, note.batch.value()}});
    output.rows(rows, rows.size());
    return Done;
}

std::optional<Error> incompleteNote(const NoteOptions& o) {
    if (!o.undo.empty() || !o.show.empty()) return {};
    if (o.people.empty())
        return noteUsage("usage.no_person", NoteVerb::tr("Which people?"),
                         NoteVerb::tr("Name record numbers with --person."));
    if (o.as == "note" && o.words.empty())
        return noteUsage("usage.no_text", NoteVerb::tr("What is to be noted?"),
                         NoteVerb::tr("Write it with --text."));
    if (o.as != "note" && o.contact.method.empty())
        return noteUsage("usage.no_method", NoteVerb::tr("By which way?"),
                         NoteVerb::tr("Give a code or a term of contact_method with --method."));
    if (o.as == "contact" && o.contact.outcome.empty())
        return noteUsage("usage.no_outcome", NoteVerb::tr("How did it go?"),
                         NoteVerb::tr("Give a code or a term of contact_outcome with --outcome."));
    return {};
}

Exit chosenNote(Program& program, OfficeSession& session, const NoteOptions& o) {
    if (!o.undo.empty()) return undoMany(program, session, o);
    if (!o.show.empty()) return showNotes(program, session, o);
    return recordMany(program, session, o);
}

}  // namespace

void addNoteVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(
        noun, "note",
        NoteVerb::tr("Records a note, a contact or a policy notice about many people at once, and "
                     "takes that back"),
        "case note --person 12,13 --text 已通知12月5日招聘会");
    const auto o = std::make_shared<NoteOptions>();
    verb->add_option("--person", o->people,
                     utf8(NoteVerb::tr("Record numbers, several with commas")))
        ->delimiter(',');
    verb->add_option("--as", o->as,
                     utf8(NoteVerb::tr("What it is; a plain note counts for no promise")))
        ->check(CLI::IsMember({"note", "contact", "policy"}));
    verb->add_option("--text", o->words,
                     utf8(NoteVerb::tr("The note, or which policies were made known")));
    verb->add_option("--on", o->on, utf8(NoteVerb::tr("The day it happened; today without it")));
    verb->add_option("--method", o->contact.method,
                     utf8(NoteVerb::tr("Code or term of contact_method: 电话, 短信, …")));
    addContactOptions(*verb, o->contact);
    verb->add_option("--undo", o->undo,
                     utf8(NoteVerb::tr("Takes back the batch with this number")));
    verb->add_option("--of", o->show,
                     utf8(NoteVerb::tr("The notes about the person with this record number")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            if (const auto error = incompleteNote(*o)) return program.output().fail(*error);
            return program.withSession(
                [&](OfficeSession& session) { return chosenNote(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
