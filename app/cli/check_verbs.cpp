// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/checks/finding_acts.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct CheckVerbs {
    Q_DECLARE_TR_FUNCTIONS(CheckVerbs)
};

constexpr qint64 kMostCounted = 1'000'000;

struct ListOptions {
    std::string severity;
    std::string check;
    std::string person;
    std::string county;
    std::string officer;
    std::string state = "open";
    std::string search;
    std::string after;
    int limit = 100;
};

struct AsideOptions {
    std::string id;
    std::string reason;
    std::string until;
};

Result<const DataCheck*> checkTyped(const std::string& typed) {
    if (const auto* check = dataCheck(text(typed))) return check;
    QStringList names;
    for (const auto& check : dataChecks()) names << toQString(check.id);
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_check",
                 .message = CheckVerbs::tr("There is no check named \"%1\".").arg(text(typed)),
                 .hint = listed(names)});
}

QJsonObject checkJson(const DataCheck& check) {
    return {{u"check"_s, toQString(check.id)},
            {u"severity"_s, toQString(codeOf(check.severity))},
            {u"subject"_s, toQString(codeOf(check.subject))},
            {u"element"_s, toQString(check.element)},
            {u"message"_s, messageOf(check)},
            {u"fix"_s, fixOf(check)},
            {u"source"_s, toQString(check.source)}};
}

Exit explain(const Output& output, const std::string& typed) {
    if (!typed.empty()) {
        const auto check = checkTyped(typed);
        if (!check) return output.fail(check.error());
        output.object(checkJson(**check));
        return Done;
    }
    QJsonArray rows;
    for (const auto& check : dataChecks()) rows.append(checkJson(check));
    output.rows(rows, rows.size());
    return Done;
}

/// Everything is counted once by the rules of this edition before it is listed.
Result<> counted(OfficeSession& session) {
    const auto ports = session.checkPorts();
    const auto all = allCounted(ports);
    if (!all) return fail(all.error());
    if (*all) return {};
    const auto now =
        countEverything(ports, session.clock().today(), terminalProgress(CheckVerbs::tr("Checks")));
    if (!now) return fail(now.error());
    return {};
}

Result<ListQuery> queryOf(const ListOptions& o) {
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    if (!o.severity.empty()) query.filters[u"severity"_s] = text(o.severity);
    if (!o.county.empty()) query.filters[u"division"_s] = text(o.county);
    if (!o.officer.empty()) query.filters[u"officer"_s] = text(o.officer);
    if (o.state != "all") query.filters[u"finding_state"_s] = text(o.state);
    if (!o.check.empty()) {
        const auto check = checkTyped(o.check);
        if (!check) return fail(check.error());
        query.filters[u"check"_s] = toQString((*check)->id);
    }
    if (!o.person.empty()) {
        const auto person = numberOf(o.person);
        if (!person) return fail(person.error());
        query.filters[u"person_id"_s] = QString::number(*person);
    }
    return query;
}

Exit list(const Output& output, OfficeSession& session, const ListOptions& o) {
    const auto query = queryOf(o);
    if (!query) return output.fail(query.error());
    if (auto done = counted(session); !done) return output.fail(done.error());
    const auto& source = *session.findingRows;
    const auto page = source.page(*query);
    if (!page) return output.fail(page.error());
    const auto total = source.count(*query, kMostCounted);
    if (!total) return output.fail(total.error());
    QJsonArray rows;
    for (const auto& row : page->rows) {
        auto object = rowJson(source, row);
        if (const auto* check = dataCheck(object[u"check"_s].toString()))
            object[u"message"_s] = messageOf(*check);
        object.remove(u"fix"_s);
        rows.append(object);
    }
    output.rows(rows, *total, page->next);
    return Done;
}

FindingPorts findingPorts(OfficeSession& session) {
    return {session.transactions, session.findings, session.codes().lists};
}

Result<KeptFinding> findingTyped(const OfficeSession& session, const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    return session.findings.find(FindingId(*id));
}

Result<Actor> actorFor(const Program& program, OfficeSession& session, const KeptFinding& finding) {
    return program.actorFor(session, finding.subject.kind == CheckSubject::Employer
                                         ? Right::VacancyWrite
                                         : Right::PersonWrite);
}

QJsonObject findingJson(const KeptFinding& finding) {
    return {{u"id"_s, finding.id.value()},
            {u"check"_s, toQString(finding.finding.check)},
            {u"subject"_s, toQString(codeOf(finding.subject.kind))},
            {u"subject_id"_s, finding.subject.id}};
}

Exit setAside(const Program& program, OfficeSession& session, const AsideOptions& o) {
    const auto output = program.output();
    const auto finding = findingTyped(session, o.id);
    if (!finding) return output.fail(finding.error());
    const auto reason = codeTyped(session.codes().lists, u"aside_reason"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    AsideDraft draft{.reason = *reason};
    if (!o.until.empty()) {
        const auto until = dayTyped(o.until);
        if (!until) return output.fail(until.error());
        draft.until = *until;
    }
    const auto actor = actorFor(program, session, *finding);
    if (!actor) return output.fail(actor.error());
    const auto done = setFindingAside(findingPorts(session), *actor, OperationId::make(),
                                      finding->id, draft, session.clock().today());
    if (!done) return output.fail(done.error());
    auto object = findingJson(*finding);
    object[u"reason"_s] = draft.reason;
    object[u"until"_s] = dayJson(draft.until);
    output.object(object);
    return Done;
}

Exit takeUp(const Program& program, OfficeSession& session, const std::string& typed) {
    const auto output = program.output();
    const auto finding = findingTyped(session, typed);
    if (!finding) return output.fail(finding.error());
    const auto actor = actorFor(program, session, *finding);
    if (!actor) return output.fail(actor.error());
    const auto done =
        takeFindingUp(findingPorts(session), *actor, OperationId::make(), finding->id);
    if (!done) return output.fail(done.error());
    output.object(findingJson(*finding));
    return Done;
}

Exit countAnew(const Output& output, OfficeSession& session) {
    const auto done = countEverything(session.checkPorts(), session.clock().today(),
                                      terminalProgress(CheckVerbs::tr("Checks")), true);
    if (!done) return output.fail(done.error());
    if (interrupted()) return Interrupted;
    output.object({{u"records"_s, done->subjects}, {u"changed"_s, done->changed}});
    return Done;
}

using Run = std::function<void(CLI::App&, std::function<Exit(OfficeSession&)>)>;

void addListVerb(CLI::App& noun, Program& program, const Run& run) {
    auto* verb = addVerb(noun, "list", CheckVerbs::tr("What is wrong, errors first"),
                         "check list --severity error");
    const auto o = std::make_shared<ListOptions>();
    verb->add_option("--severity", o->severity, utf8(CheckVerbs::tr("How grave it is")))
        ->check(CLI::IsMember({"error", "warning", "hint"}));
    verb->add_option("--check", o->check, utf8(CheckVerbs::tr("Only this check; see explain")));
    verb->add_option("--person", o->person, utf8(CheckVerbs::tr("Number of the person")));
    verb->add_option("--county", o->county, utf8(CheckVerbs::tr("Code of the place, 6 digits")));
    verb->add_option("--officer", o->officer, utf8(CheckVerbs::tr("Name or number")));
    verb->add_option("--state", o->state, utf8(CheckVerbs::tr("Shown, set aside, or both")))
        ->check(CLI::IsMember({"open", "aside", "all"}));
    verb->add_option("--search", o->search, utf8(CheckVerbs::tr("Name or number")));
    verb->add_option("--after", o->after, utf8(CheckVerbs::tr("Where the page before ended")));
    verb->add_option("--limit", o->limit, utf8(CheckVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    run(*verb,
        [&program, o](OfficeSession& session) { return list(program.output(), session, *o); });
}

void addAsideVerbs(CLI::App& noun, Program& program, const Run& run) {
    auto* aside = addVerb(noun, "set-aside", CheckVerbs::tr("Sets a finding aside for a reason"),
                          "check set-aside 4398046511105 --reason 1 --until 2022-12-31");
    const auto o = std::make_shared<AsideOptions>();
    aside->add_option("id", o->id, utf8(CheckVerbs::tr("Number of the finding")))->required();
    aside->add_option("--reason", o->reason, utf8(CheckVerbs::tr("Code or term")))->required();
    aside->add_option("--until", o->until,
                      utf8(CheckVerbs::tr("Last day; else until the data change")));
    run(*aside, [&program, o](OfficeSession& session) { return setAside(program, session, *o); });
    auto* up = addVerb(noun, "take-up", CheckVerbs::tr("Shows a finding again that was set aside"),
                       "check take-up 4398046511105");
    const auto id = std::make_shared<std::string>();
    up->add_option("id", *id, utf8(CheckVerbs::tr("Number of the finding")))->required();
    run(*up, [&program, id](OfficeSession& session) { return takeUp(program, session, *id); });
}

}  // namespace

void addCheckVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "check", utf8(CheckVerbs::tr("What is wrong or missing in the data, and why")));
    noun->require_subcommand(1);
    const Run run = [&program](CLI::App& verb, std::function<Exit(OfficeSession&)> work) {
        verb.callback([&program, work = std::move(work)] {
            program.verb = [&program, work] { return program.withSession(work); };
        });
    };
    addListVerb(*noun, program, run);
    addAsideVerbs(*noun, program, run);
    auto* explaining =
        addVerb(*noun, "explain", CheckVerbs::tr("What a check asks, and its source"),
                "check explain sex_differs");
    const auto check = std::make_shared<std::string>();
    explaining->add_option("check", *check,
                           utf8(CheckVerbs::tr("Its name; left out: all of them")));
    explaining->callback([&program, check] {
        program.verb = [&program, check] { return explain(program.output(), *check); };
    });
    auto* counting =
        addVerb(*noun, "count", CheckVerbs::tr("Checks everything anew"), "check count");
    run(*counting,
        [&program](OfficeSession& session) { return countAnew(program.output(), session); });
}

}  // namespace zhiqiao::cli
