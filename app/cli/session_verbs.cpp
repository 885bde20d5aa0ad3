// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_verbs.h"

#include "app/cli/assign_verbs.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct SessionVerbs {
    Q_DECLARE_TR_FUNCTIONS(SessionVerbs)
};

Result<int> countTyped(const std::string& typed) {
    const auto number = numberOf(typed);
    if (!number) return fail(number.error());
    return int(std::clamp<qint64>(*number, 0, 1'000'000));
}

/// What was typed over what stands. "none" takes the limit of places away.
Result<SessionFacts> factsTyped(OfficeSession& session, const SessionOptions& o,
                                SessionFacts facts) {
    if (!o.kind.empty()) {
        const auto kind = codeTyped(session.codes().lists, u"session_kind"_s, o.kind);
        if (!kind) return fail(kind.error());
        facts.kind = *kind;
    }
    if (!o.on.empty()) {
        const auto day = dayTyped(o.on);
        if (!day) return fail(day.error());
        facts.on = *day;
    }
    if (!o.minutes.empty()) {
        const auto minutes = countTyped(o.minutes);
        if (!minutes) return fail(minutes.error());
        facts.minutes = *minutes;
    }
    if (o.places == "none") {
        facts.places.reset();
    } else if (!o.places.empty()) {
        const auto places = countTyped(o.places);
        if (!places) return fail(places.error());
        facts.places = *places;
    }
    if (!o.officer.empty()) {
        const auto officer = staffTyped(session, o.officer);
        if (!officer) return fail(officer.error());
        facts.officer = *officer;
    }
    if (!o.topic.empty()) facts.topic = text(o.topic);
    if (!o.begins.empty()) facts.begins = text(o.begins);
    if (!o.place.empty()) facts.place = text(o.place);
    return facts;
}

Exit tell(const Output& output, const OfficeSession& office, const Result<GroupSession>& session) {
    if (!session) return output.fail(session.error());
    output.object(sessionJson(office, *session));
    return Done;
}

Exit create(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const auto facts = factsTyped(session, o, {.officer = actor->staff});
    if (!facts) return output.fail(facts.error());
    const SessionOffice office(session);
    return tell(output, session, makeSession(office.ports(), *actor, OperationId::make(), *facts));
}

Exit change(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto id = sessionTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const SessionOffice office(session);
    const auto now = office.ports().sessions.find(*id);
    if (!now) return output.fail(now.error());
    const auto facts = factsTyped(session, o, now->facts);
    if (!facts) return output.fail(facts.error());
    return tell(
        output, session,
        changeSession(office.ports(), *actor, OperationId::make(), *id, now->rowVersion, *facts));
}

Exit cancel(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto id = sessionTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const SessionOffice office(session);
    if (o.undo)
        return tell(output, session,
                    resumeSession(office.ports(), *actor, OperationId::make(), *id));
    const auto reason =
        o.reason.empty() ? Result<QString>(QString())
                         : codeTyped(session.codes().lists, u"session_cancel_reason"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    return tell(output, session,
                cancelSession(office.ports(), *actor, OperationId::make(), *id, *reason));
}

Exit list(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const QStringList states{u"planned"_s, u"today"_s, u"to_close"_s, u"held"_s, u"cancelled"_s};
    if (!o.state.empty() && !states.contains(text(o.state)))
        return output.fail(sessionUsage(
            "usage.unknown_state", SessionVerbs::tr("There is no such state."), listed(states)));
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    SessionOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    ListQuery query{.after = text(o.after)};
    if (!o.state.empty()) query.filters[u"session_state"_s] = text(o.state);
    return printPage(output, office.sessions(), query);
}

Exit show(Program& program, OfficeSession& session, const SessionOptions& o) {
    const auto output = program.output();
    const auto id = sessionTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    SessionOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    const auto opened = openSession(office.ports(), *actor, *id);
    if (!opened) return output.fail(opened.error());
    const auto page =
        office.roster().page({.filters = {{u"session"_s, QString::number(id->value())}},
                              .after = text(o.after),
                              .limit = kMostSessionPlaces});
    if (!page) return output.fail(page.error());
    QJsonArray rows;
    for (const auto& row : page->rows) rows.append(rowJson(office.roster(), row));
    output.rows(rows, rows.size(), page->next, sessionJson(session, opened->session));
    return Done;
}

void addSessionFacts(CLI::App* verb, SessionOptions& o) {
    const auto option = [&](const char* name, std::string& into, const QString& does) {
        verb->add_option(name, into, utf8(does));
    };
    option("--kind", o.kind, SessionVerbs::tr("Code or term of session_kind"));
    option("--topic", o.topic, SessionVerbs::tr("Topic, as it is announced"));
    option("--on", o.on, SessionVerbs::tr("Day"));
    option("--begins", o.begins, SessionVerbs::tr("Time it begins, like 14:30"));
    option("--minutes", o.minutes, SessionVerbs::tr("How long it takes"));
    option("--place", o.place, SessionVerbs::tr("Where it is"));
    option("--officer", o.officer, SessionVerbs::tr("Who leads it: login, name or number"));
    option("--places", o.places, SessionVerbs::tr("How many can come; none: no limit"));
}

}  // namespace

Error sessionUsage(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint};
}

Result<GroupSessionId> sessionTyped(const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    return GroupSessionId(*id);
}

QJsonObject sessionJson(const OfficeSession& office, const GroupSession& session) {
    const auto& lists = office.codes().lists;
    const auto& facts = session.facts;
    QString officer;
    if (const auto staff = office.offices.staff())
        for (const auto& one : *staff)
            if (one.id == facts.officer) officer = one.name;
    return {{u"id"_s, session.id.value()},
            {u"session_kind"_s, facts.kind},
            {u"kind_name"_s, lists.name(u"session_kind"_s, facts.kind)},
            {u"topic"_s, facts.topic},
            {u"on"_s, dayJson(facts.on)},
            {u"begins"_s, facts.begins},
            {u"minutes"_s, facts.minutes},
            {u"place"_s, facts.place},
            {u"officer"_s, officer},
            {u"places"_s, facts.places ? QJsonValue(*facts.places) : QJsonValue()},
            {u"state"_s, codeOf(session.state).toString()},
            {u"cancelled_because"_s,
             session.reason.isEmpty()
                 ? QJsonValue()
                 : QJsonValue(lists.name(u"session_cancel_reason"_s, session.reason))}};
}

std::pair<CLI::App*, std::shared_ptr<SessionOptions>> addSessionVerb(
    CLI::App& noun, Program& program, const char* name, const QString& does, const char* example,
    CarrySession carry) {
    auto* verb = addVerb(noun, name, does, example);
    const auto o = std::make_shared<SessionOptions>();
    verb->callback([&program, o, carry] {
        program.verb = [&program, o, carry] {
            return program.withSession(
                [&](OfficeSession& session) { return carry(program, session, *o); });
        };
    });
    return {verb, o};
}

std::shared_ptr<SessionOptions> addVerbOfSession(CLI::App& noun, Program& program, const char* name,
                                                 const QString& does, const char* example,
                                                 CarrySession carry, CLI::App** verb) {
    const auto added = addSessionVerb(noun, program, name, does, example, carry);
    added.first->add_option("id", added.second->id,
                            utf8(SessionVerbs::tr("Number of the session")));
    *verb = added.first;
    return added.second;
}

void addSessionVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "session", utf8(SessionVerbs::tr("Group sessions, who is on their rosters and was there")));
    noun->require_subcommand(1);
    const auto made =
        addSessionVerb(*noun, program, "create", SessionVerbs::tr("Makes a group session"),
                       "session create --kind 02 --topic 第一份工作怎么选 --on 2022-12-05 "
                       "--begins 14:30 --minutes 90 --place 县人社局三楼会议室 --places 40",
                       create);
    addSessionFacts(made.first, *made.second);
    CLI::App* verb = nullptr;
    auto o = addVerbOfSession(*noun, program, "change",
                              SessionVerbs::tr("Changes what is said of a planned session"),
                              "session change 100001 --on 2022-12-06", change, &verb);
    addSessionFacts(verb, *o);
    o = addVerbOfSession(*noun, program, "cancel", SessionVerbs::tr("Cancels a planned session"),
                         "session cancel 100001 --reason 场地或设备不能使用", cancel, &verb);
    verb->add_option("--reason", o->reason,
                     utf8(SessionVerbs::tr("Code or term of session_cancel_reason")));
    verb->add_flag("--undo", o->undo, utf8(SessionVerbs::tr("Takes the cancellation back")));
    const auto all =
        addSessionVerb(*noun, program, "list", SessionVerbs::tr("Group sessions, the newest first"),
                       "session list --state to_close", list);
    all.first->add_option(
        "--state", all.second->state,
        utf8(SessionVerbs::tr("Only planned, today, to_close, held or cancelled")));
    all.first->add_option("--after", all.second->after,
                          utf8(SessionVerbs::tr("Where the page before ended")));
    o = addVerbOfSession(*noun, program, "show", SessionVerbs::tr("A session with its roster"),
                         "session show 100001", show, &verb);
    verb->add_option("--after", o->after, utf8(SessionVerbs::tr("Where the page before ended")));
    addSessionRosterVerbs(*noun, program);
}

}  // namespace zhiqiao::cli
