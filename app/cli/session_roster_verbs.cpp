// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_verbs.h"
#include "core/exchange/list_release.h"
#include "core/forms/form_output.h"
#include "core/forms/sign_in_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct SessionRosterVerbs {
    Q_DECLARE_TR_FUNCTIONS(SessionRosterVerbs)
};

Result<std::vector<PersonId>> peopleTyped(const SessionOptions& o) {
    std::vector<PersonId> people;
    for (const auto& typed : o.people) {
        const auto id = numberOf(typed);
        if (!id) return fail(id.error());
        people.emplace_back(*id);
    }
    if (people.empty())
        return fail(sessionUsage("usage.no_person", SessionRosterVerbs::tr("Which people?"),
                                 SessionRosterVerbs::tr("Name record numbers with --person.")));
    return people;
}

QJsonObject refusedJson(PersonId person, const Error& error) {
    return {{u"person_id"_s, person.value()},
            {u"code"_s, toQString(error.code)},
            {u"reason"_s, error.message},
            {u"fix"_s, error.hint}};
}

/// What all verbs of a roster begin with.
struct RosterCall {
    GroupSessionId session;
    Actor actor;
};
Result<RosterCall> callOf(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto id = sessionTyped(o.id);
    if (!id) return fail(id.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return fail(actor.error());
    return RosterCall{*id, *actor};
}

Exit enter(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto people = peopleTyped(o);
    if (!people) return output.fail(people.error());
    const auto call = callOf(program, session, o);
    if (!call) return output.fail(call.error());
    const SessionOffice office(session);
    const auto done =
        enterPeople(office.ports(), call->actor, OperationId::make(), call->session, *people);
    if (!done) return output.fail(done.error());
    QJsonArray left;
    for (const auto& [person, error] : done->left) left.append(refusedJson(person, error));
    output.rows(left, left.size(), {},
                {{u"session"_s, call->session.value()},
                 {u"entered"_s, qint64(done->after.size())},
                 {u"waiting"_s, qint64(done->waiting.size())}});
    return done->left.empty() ? Done : SomeRefused;
}

Exit remove(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto people = peopleTyped(o);
    if (!people) return output.fail(people.error());
    const auto call = callOf(program, session, o);
    if (!call) return output.fail(call.error());
    const SessionOffice office(session);
    const auto done =
        removePeople(office.ports(), call->actor, OperationId::make(), call->session, *people);
    if (!done) return output.fail(done.error());
    output.object(
        {{u"session"_s, call->session.value()}, {u"removed"_s, qint64(done->after.size())}});
    return Done;
}

Result<AttendanceMark> markTyped(const SessionOptions& o) {
    if (o.as == "unmarked") return AttendanceMark{};
    const auto attendance = attendanceOf(text(o.as));
    if (!attendance || *attendance == Attendance::Unmarked)
        return fail(sessionUsage("usage.unknown_attendance",
                                 SessionRosterVerbs::tr("There is no such attendance."),
                                 listed({u"present"_s, u"absent"_s, u"excused"_s, u"unmarked"_s})));
    return AttendanceMark{*attendance, o.isSigned};
}

/// Of a session that was held, one after the other: each is an act of its own.
Exit correct(const Output& output, const SessionOffice& office, const RosterCall& call,
             const std::vector<PersonId>& people, const AttendanceMark& mark) {
    QJsonArray rows;
    bool all = true;
    for (const auto person : people) {
        const auto done = correctAttendance(office.closing(), call.actor, OperationId::make(),
                                            call.session, person, mark);
        if (!done && people.size() == 1) return output.fail(done.error());
        all = all && done;
        rows.append(done ? QJsonObject{{u"person_id"_s, person.value()},
                                       {u"record_made"_s, done->made},
                                       {u"record_withdrawn"_s, done->withdrawn},
                                       {u"counts"_s, done->counts}}
                         : refusedJson(person, done.error()));
    }
    output.rows(rows, rows.size(), {}, {{u"session"_s, call.session.value()}});
    return all ? Done : SomeRefused;
}

Exit attend(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto mark = markTyped(o);
    if (!mark) return output.fail(mark.error());
    const auto people = o.number.empty() ? peopleTyped(o) : std::vector<PersonId>();
    if (!people) return output.fail(people.error());
    const auto call = callOf(program, session, o);
    if (!call) return output.fail(call.error());
    const SessionOffice office(session);
    const auto now = office.ports().sessions.find(call->session);
    if (!now) return output.fail(now.error());
    if (now->state == SessionState::Held && o.number.empty())
        return correct(output, office, *call, *people, *mark);
    const auto done = o.number.empty()
                          ? markPeople(office.ports(), call->actor, OperationId::make(),
                                       call->session, *people, *mark)
                          : attendByNumber(office.ports(), call->actor, OperationId::make(),
                                           call->session, text(o.number));
    if (!done) return output.fail(done.error());
    QJsonArray rows;
    for (const auto& place : done->after)
        rows.append(QJsonObject{{u"person_id"_s, place.person.value()},
                                {u"number"_s, place.number},
                                {u"attendance"_s, codeOf(place.mark.attendance).toString()},
                                {u"signed"_s, place.mark.isSigned}});
    output.rows(rows, rows.size(), {}, {{u"session"_s, call->session.value()}});
    return Done;
}

Exit close(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto call = callOf(program, session, o);
    if (!call) return output.fail(call.error());
    const SessionOffice office(session);
    if (o.undo) {
        const auto gone =
            reopenSession(office.closing(), call->actor, OperationId::make(), call->session);
        if (!gone) return output.fail(gone.error());
        output.object({{u"session"_s, call->session.value()}, {u"taken_back"_s, *gone}});
        return Done;
    }
    const auto done =
        closeSession(office.closing(), call->actor, OperationId::make(), call->session);
    if (!done) return output.fail(done.error());
    QJsonArray left;
    for (const auto& [person, error] : done->left) left.append(refusedJson(person, error));
    output.rows(left, left.size(), {},
                {{u"session"_s, call->session.value()},
                 {u"present"_s, done->present},
                 {u"recorded"_s, done->recorded},
                 {u"counted"_s, done->counted}});
    return done->left.empty() ? Done : SomeRefused;
}

Result<std::vector<QStringList>> sheetRows(const ListSource& roster, const ListQuery& query) {
    const auto columns = roster.columns();
    auto whole = query;
    whole.limit = kMostSessionPlaces;
    const auto page = roster.page(whole);
    if (!page) return fail(page.error());
    std::vector<QStringList> rows;
    for (const auto& row : page->rows) {
        QStringList cells;
        for (const auto& key : signInKeys()) {
            const auto at = std::ranges::find(columns, key, &ListColumn::key);
            cells << row.cells[size_t(at - columns.begin())].toString();
        }
        rows.push_back(cells);
    }
    return rows;
}

Exit print(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto id = sessionTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ListPrint);
    if (!actor) return output.fail(actor.error());
    SessionOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    const auto found = office.ports().sessions.find(*id);
    if (!found) return output.fail(found.error());
    const ListQuery query{.filters = {{u"session"_s, QString::number(id->value())}}};
    const auto measured = measureList(session.releasePorts(), *actor, office.roster(),
                                      {.way = ListOrder::Way::Print,
                                       .query = query,
                                       .columns = signInKeys(),
                                       .format = u"paper"_s});
    if (!measured) return output.fail(measured.error());
    const auto mark = releaseList(session.releasePorts(), *actor, OperationId::make(), *measured);
    if (!mark) return output.fail(mark.error());
    auto rows = sheetRows(office.roster(), measured->order.query);
    if (!rows) return output.fail(rows.error());
    const auto told = sessionJson(session, *found);
    const auto fonts = PaperFonts::installed();
    const auto count = qint64(rows->size());
    const auto pages = signInPages({.facts = found->facts,
                                    .kind = told[u"kind_name"_s].toString(),
                                    .officer = told[u"officer"_s].toString(),
                                    .rows = *std::move(rows)},
                                   {.text = u"审计码 %1"_s.arg(mark->code),
                                    .demo = session.facts().demo,
                                    .watermark = mark->line},
                                   fonts);
    if (auto written = writeFormsPdf(pages, text(o.out), kSignInTitle, fonts); !written)
        return output.fail(written.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"pages"_s, qint64(pages.size())},
                   {u"rows"_s, count},
                   {u"code"_s, mark->code}});
    return Done;
}

void addPeople(CLI::App* verb, SessionOptions& o) {
    verb->add_option("--person", o.people,
                     utf8(SessionRosterVerbs::tr("Record numbers of people, several with commas")))
        ->delimiter(',');
}

}  // namespace

void addSessionRosterVerbs(CLI::App& noun, Program& program) {
    CLI::App* verb = nullptr;
    auto o = addVerbOfSession(noun, program, "enter",
                              SessionRosterVerbs::tr("Puts people on the roster of a session"),
                              "session enter 100001 --person 1001,1002", enter, &verb);
    addPeople(verb, *o);
    o = addVerbOfSession(noun, program, "remove",
                         SessionRosterVerbs::tr("Takes people off the roster"),
                         "session remove 100001 --person 1001", remove, &verb);
    addPeople(verb, *o);
    o = addVerbOfSession(
        noun, program, "attend",
        SessionRosterVerbs::tr("Marks who was there; corrects single people once it was closed"),
        "session attend 100001 --person 1001,1002 --signed", attend, &verb);
    addPeople(verb, *o);
    verb->add_option("--number", o->number,
                     utf8(SessionRosterVerbs::tr("Identity number of somebody who comes in")));
    verb->add_option("--as", o->as,
                     utf8(SessionRosterVerbs::tr("present, absent, excused or unmarked")));
    verb->add_flag("--signed", o->isSigned, utf8(SessionRosterVerbs::tr("And signed the sheet")));
    o = addVerbOfSession(noun, program, "close",
                         SessionRosterVerbs::tr("The session was held: makes the records of it"),
                         "session close 100001", close, &verb);
    verb->add_flag("--undo", o->undo,
                   utf8(SessionRosterVerbs::tr("Takes the closing and its records back")));
    o = addVerbOfSession(noun, program, "print",
                         SessionRosterVerbs::tr("Prints the sheet to sign in"),
                         "session print 100001 --out 签到表.pdf", print, &verb);
    verb->add_option("--out", o->out, utf8(SessionRosterVerbs::tr("PDF to write")))->required();
}

}  // namespace zhiqiao::cli
