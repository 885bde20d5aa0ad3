// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assign_verbs.h"
#include "app/cli/employer_verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct EmployerVisitVerbs {
    Q_DECLARE_TR_FUNCTIONS(EmployerVisitVerbs)
};

struct VisitOptions {
    std::string employer;
    std::string on;
    std::string way;
    std::string spoken;
    std::string needs;
    std::string next;
    std::string undo;
};

struct ListedOptions {
    std::string state;
    std::string kind;
    std::string officer;
    bool unnamed = false;
    std::string search;
    std::string after;
    int limit = 100;
};

QJsonValue orNothing(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject visitJson(const EmployerVisit& visit, const std::vector<Staff>& staff) {
    const auto& f = visit.facts;
    return {{u"id"_s, visit.id.value()},
            {u"on"_s, dayJson(f.on)},
            {u"way"_s, f.way},
            {u"spoken_to"_s, orNothing(f.spokenTo)},
            {u"needs"_s, orNothing(f.needs)},
            {u"next"_s, dayJson(f.next)},
            {u"by"_s, staffJson(staff, visit.recorded.staff)}};
}

QJsonObject deedJson(const KeyDeed& deed, const std::vector<Staff>& staff) {
    const auto& f = deed.facts;
    return {{u"deed"_s, toQString(codeOf(f.kind))},
            {u"on"_s, dayJson(f.on)},
            {u"officer"_s, staffJson(staff, f.officer)},
            {u"reason"_s, orNothing(f.reason)},
            {u"days"_s, f.days ? QJsonValue(*f.days) : QJsonValue()},
            {u"batch"_s, deed.batch.value()},
            {u"by"_s, staffJson(staff, deed.recorded.staff)}};
}

QJsonObject openedJson(const OpenedKeyEmployer& opened, const std::vector<Staff>& staff) {
    const auto& [firm, course] = opened.view;
    QJsonArray deeds;
    for (const auto& deed : firm.deeds) deeds.append(deedJson(deed, staff));
    QJsonArray visits;
    for (const auto& visit : opened.visits) visits.append(visitJson(visit, staff));
    return {{u"employer_id"_s, firm.facts.employer.value()},
            {u"kind"_s, firm.facts.kind},
            {u"reason"_s, orNothing(firm.facts.reason)},
            {u"since"_s, dayJson(firm.facts.since)},
            {u"officer"_s, staffJson(staff, course.officer)},
            {u"officer_since"_s, dayJson(course.officerSince)},
            {u"days"_s, course.days ? QJsonValue(*course.days) : QJsonValue()},
            {u"last"_s, dayJson(course.lastOn)},
            {u"due"_s, dayJson(course.due)},
            {u"deeds"_s, deeds},
            {u"visits"_s, visits}};
}

Exit takeBack(const Output& output, const KeyOffice& office, OfficeSession& session,
              const Actor& actor, KeyEmployerId firm, const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return output.fail(id.error());
    const EmployerVisit visit{.id = EmployerVisitId(*id),
                              .facts = {.firm = firm, .on = {}, .way = {}, .spokenTo = {}},
                              .recorded = {actor.office, actor.staff, {}}};
    if (auto done =
            undoVisit(office.ports(), actor, OperationId::make(), visit, session.clock().today());
        !done)
        return output.fail(done.error());
    output.object({{u"taken_back"_s, *id}});
    return Done;
}

Exit visit(Program& program, OfficeSession& session, const VisitOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const KeyOffice office(session);
    const auto firm = listedEmployer(office.ports(), o.employer);
    if (!firm) return output.fail(firm.error());
    if (!o.undo.empty()) return takeBack(output, office, session, *actor, firm->firm, o.undo);
    const auto today = session.clock().today();
    EmployerVisitFacts facts{.firm = firm->firm,
                             .on = today,
                             .way = {},
                             .spokenTo = text(o.spoken),
                             .needs = text(o.needs)};
    const auto way = codeTyped(session.codes().lists, u"employer_visit_way"_s, o.way);
    if (!way) return output.fail(way.error());
    facts.way = *way;
    if (!o.on.empty()) {
        const auto on = dayTyped(o.on);
        if (!on) return output.fail(on.error());
        facts.on = *on;
    }
    if (!o.next.empty()) {
        const auto next = dayTyped(o.next);
        if (!next) return output.fail(next.error());
        facts.next = *next;
    }
    const auto saved = recordVisit(office.ports(), *actor, OperationId::make(), facts, today);
    if (!saved) return output.fail(saved.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(visitJson(*saved, *staff));
    return Done;
}

/// Also of one that was taken off the list: as it stood there last.
Result<KeyEmployerId> everListed(const KeyPorts& ports, const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    const auto all = ports.firms.ofEmployer(EmployerId(*id));
    if (!all) return fail(all.error());
    if (!all->empty()) return all->back().id;
    const auto none = listedEmployer(ports, typed);
    return fail(none.error());
}

Exit visits(Program& program, OfficeSession& session, const VisitOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::VacancyRead);
    if (!actor) return output.fail(actor.error());
    const KeyOffice office(session);
    const auto firm = everListed(office.ports(), o.employer);
    if (!firm) return output.fail(firm.error());
    const auto opened = openKeyEmployer(office.ports(), *actor, *firm);
    if (!opened) return output.fail(opened.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(openedJson(*opened, *staff));
    return Done;
}

Exit listed(Program& program, OfficeSession& session, const ListedOptions& o) {
    const auto output = program.output();
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    query.filters[u"state"_s] = o.state.empty() ? u"overdue|due_soon|later|unset"_s : text(o.state);
    if (o.unnamed) query.filters[u"unnamed"_s] = u"1"_s;
    if (!o.kind.empty()) {
        const auto kind = codeTyped(session.codes().lists, u"key_employer_kind"_s, o.kind);
        if (!kind) return output.fail(kind.error());
        query.filters[u"key_kind"_s] = *kind;
    }
    if (!o.officer.empty()) {
        const auto officer = staffTyped(session, o.officer);
        if (!officer) return output.fail(officer.error());
        query.filters[u"officer"_s] = QString::number(officer->value());
    }
    const auto actor = program.actorFor(session, Right::VacancyRead);
    if (!actor) return output.fail(actor.error());
    KeyOffice office(session);
    const auto rows = office.rowsFor(*actor);
    if (!rows) return output.fail(rows.error());
    return printPage(output, **rows, query);
}

template <class Options>
std::shared_ptr<Options> runs(CLI::App* verb, Program& program,
                              Exit (*carry)(Program&, OfficeSession&, const Options&)) {
    const auto o = std::make_shared<Options>();
    verb->callback([&program, o, carry] {
        program.verb = [&program, o, carry] {
            return program.withSession(
                [&](OfficeSession& session) { return carry(program, session, *o); });
        };
    });
    return o;
}

void addVisit(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "visit", EmployerVisitVerbs::tr("Records a contact with an employer"),
                "employer visit 7 --way 上门走访 --spoken 马主任 --needs 缺焊工三名 "
                "--next 2022-12-15");
    const auto o = runs<VisitOptions>(verb, program, visit);
    const auto option = [verb](const char* name, std::string& value, const QString& does) {
        return verb->add_option(name, value, utf8(does));
    };
    option("employer", o->employer, EmployerVisitVerbs::tr("Record number of the employer"))
        ->required();
    option("--way", o->way, EmployerVisitVerbs::tr("Code or term of employer_visit_way"));
    option("--spoken", o->spoken, EmployerVisitVerbs::tr("Whom somebody spoke to; kept sealed"));
    option("--needs", o->needs, EmployerVisitVerbs::tr("What the employer needs; kept sealed"));
    option("--on", o->on, EmployerVisitVerbs::tr("Day; left out: today"));
    option("--next", o->next, EmployerVisitVerbs::tr("Next contact, as agreed"));
    option("--undo", o->undo, EmployerVisitVerbs::tr("Number of a contact to take back"));
}

}  // namespace

void addEmployerVisitVerbs(CLI::App& noun, Program& program) {
    addVisit(noun, program);
    auto* shown = addVerb(noun, "visits",
                          EmployerVisitVerbs::tr("A key employer with its officers and contacts"),
                          "employer visits 7");
    const auto one = runs<VisitOptions>(shown, program, visits);
    shown
        ->add_option("employer", one->employer,
                     utf8(EmployerVisitVerbs::tr("Record number of the employer")))
        ->required();

    auto* all = addVerb(noun, "listed", EmployerVisitVerbs::tr("The list of key employers"),
                        "employer listed --state overdue");
    const auto o = runs<ListedOptions>(all, program, listed);
    const auto option = [all](const char* name, std::string& value, const QString& does) {
        return all->add_option(name, value, utf8(does));
    };
    option("--state", o->state, EmployerVisitVerbs::tr("How it stands; left out: all on the list"))
        ->check(CLI::IsMember({"overdue", "due_soon", "later", "unset", "off"}));
    option("--kind", o->kind, EmployerVisitVerbs::tr("Code or term of key_employer_kind"));
    option("--officer", o->officer, EmployerVisitVerbs::tr("Login, name or number of staff"));
    all->add_flag("--unnamed", o->unnamed,
                  utf8(EmployerVisitVerbs::tr("Those without an officer")));
    option("--search", o->search, EmployerVisitVerbs::tr("Words"));
    all->add_option("--limit", o->limit, utf8(EmployerVisitVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 10000));
    option("--after", o->after, EmployerVisitVerbs::tr("Cursor of the page before"));
}

}  // namespace zhiqiao::cli
