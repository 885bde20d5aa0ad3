// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assign_verbs.h"
#include "app/cli/desk_verbs.h"
#include "app/cli/difficulty_verbs.h"
#include "app/cli/guidance_verbs.h"
#include "app/cli/hold_verbs.h"
#include "app/cli/program.h"
#include "core/casework/counter_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

QJsonArray owedJson(const std::vector<Owed>& owed) {
    QJsonArray rows;
    for (const auto& promise : owed) {
        QJsonArray byWeekends;
        for (const int year : promise.byWeekends) byWeekends.append(year);
        QJsonArray notCounted;
        for (const auto& n : promise.notCounted)
            notCounted.append(QJsonObject{{u"on"_s, dayJson(n.on)}, {u"reason"_s, n.reason}});
        rows.append(QJsonObject{
            {u"obligation"_s, promise.item},
            {u"clause"_s, promise.clause},
            {u"promised"_s, promise.promised},
            {u"delivered"_s, promise.delivered},
            {u"due"_s, dayJson(promise.due)},
            {u"waits_for"_s,
             promise.waitsFor ? QJsonValue(toQString(codeOf(*promise.waitsFor))) : QJsonValue()},
            {u"due_by_weekends"_s, byWeekends},
            {u"state"_s, toQString(codeOf(promise.state))},
            {u"not_counted"_s, notCounted}});
    }
    return rows;
}

namespace {

struct CaseVerbs {
    Q_DECLARE_TR_FUNCTIONS(CaseVerbs)
};

Result<OfficeId> officeOf(const OfficeSession& session, const QString& code) {
    const auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    const auto found = std::ranges::find(*offices, code, &Office::code);
    if (found != offices->end()) return found->id;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_office",
                 .message = CaseVerbs::tr("There is no office with the code %1.").arg(code),
                 .hint = CaseVerbs::tr("Office codes have eight digits.")});
}

struct WorklistOptions {
    std::optional<int> due;
    std::string office;
    std::string staff;
    std::string kind;
    std::string state;
    std::string group;
    std::string county;
    bool held = false;
    int limit = 100;
    std::string after;
};

/// By name or number. Names are told aside, for an error never holds one.
Result<> checkStaff(const Output& output, const OfficeSession& session, const QString& typed) {
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    QStringList names;
    for (const auto& person : *staff) {
        if (person.name == typed || QString::number(person.id.value()) == typed) return {};
        names << person.name;
    }
    output.note(listed(names));
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_staff",
                 .message = CaseVerbs::tr("No member of staff has this name."),
                 .hint = CaseVerbs::tr("Write a name from the list of staff.")});
}

Result<ListQuery> worklistQuery(const Output& output, const OfficeSession& session,
                                const WorklistOptions& o) {
    ListQuery query{.after = text(o.after), .limit = o.limit};
    if (!o.staff.empty()) {
        if (auto known = checkStaff(output, session, text(o.staff)); !known)
            return fail(known.error());
        query.filters[u"staff"_s] = text(o.staff);
    }
    if (!o.office.empty()) {
        const auto office = officeOf(session, text(o.office));
        if (!office) return fail(office.error());
        query.filters[u"office"_s] = QString::number(office->value());
    }
    if (!o.kind.empty()) {
        const auto kind = workKindTyped(o.kind);
        if (!kind) return fail(kind.error());
        query.filters[u"kind"_s] = toQString((*kind)->code);
    }
    if (!o.group.empty()) {
        const auto group = codeTyped(session.codes().lists, u"registration_kind"_s, o.group);
        if (!group) return fail(group.error());
        query.filters[u"group"_s] = *group;
    }
    if (!o.state.empty()) query.filters[u"state"_s] = text(o.state);
    if (!o.county.empty()) query.filters[u"county"_s] = text(o.county);
    if (o.held) query.filters[u"hold"_s] = u"held"_s;
    if (o.due)
        query.filters[u"due"_s] =
            u".."_s + session.clock().today().addDays(*o.due).toString(Qt::ISODate);
    return query;
}

Exit list(Program& program, OfficeSession& session, const WorklistOptions& o) {
    const auto query = worklistQuery(program.output(), session, o);
    if (!query) return program.output().fail(query.error());
    return printPage(program.output(), *session.worklistRows, *query);
}

}  // namespace

QString workKindsListed() {
    QStringList codes;
    for (const auto& kind : workKinds()) codes << toQString(kind.code);
    return codes.join(u", "_s);
}

Result<const WorkKind*> workKindTyped(const std::string& typed) {
    if (const auto* kind = workKind(text(typed))) return kind;
    return fail(
        {.kind = Error::Kind::Invalid,
         .code = "usage.unknown_kind",
         .message =
             CaseVerbs::tr("Nothing on the worklist is of the kind \"%1\".").arg(text(typed)),
         .hint = listed(workKindsListed().split(u", "_s))});
}

void addCaseVerbs(CLI::App& app, Program& program) {
    auto* noun =
        app.add_subcommand("case", utf8(CaseVerbs::tr("What is owed, and the work of the day")));
    noun->require_subcommand(1);

    auto* owedVerb =
        addVerb(*noun, "owed", CaseVerbs::tr("What is promised to a person and what was delivered"),
                "case owed --person 12");
    const auto person = std::make_shared<std::string>();
    owedVerb->add_option("--person", *person, utf8(CaseVerbs::tr("Record number")))->required();
    owedVerb->callback([&program, person] {
        program.verb = [&program, person] {
            return program.withSession([&](OfficeSession& session) {
                const auto output = program.output();
                const auto id = numberOf(*person);
                if (!id) return output.fail(id.error());
                const auto file = loadCase(session.ports(), PersonId(*id), session.clock().today());
                if (!file) return output.fail(file.error());
                const auto rows = owedJson(file->owed);
                output.rows(rows, rows.size());
                return Done;
            });
        };
    });

    addGuidanceVerbs(*noun, program);
    addServiceVerbs(*noun, program);
    addFollowUpVerbs(*noun, program);
    addDifficultyVerbs(*noun, program);
    addAssignVerb(*noun, program);
    addLoadVerbs(*noun, program);
    addCoverVerbs(*noun, program);
    addLanguageVerb(*noun, program);
    addTransferVerbs(*noun, program);
    addPromisesVerb(*noun, program);
    addCaseloadVerbs(*noun, program);
    addHoldVerbs(*noun, program);
    addDeskVerbs(*noun, program);
    addAwayVerb(*noun, program);

    auto* listVerb = addVerb(*noun, "worklist", CaseVerbs::tr("What is due, the soonest first"),
                             "case worklist --due 7");
    const auto l = std::make_shared<WorklistOptions>();
    listVerb->add_option("--due", l->due, utf8(CaseVerbs::tr("Due within so many days")));
    listVerb->add_option("--office", l->office, utf8(CaseVerbs::tr("Office code")));
    listVerb->add_option("--staff", l->staff, utf8(CaseVerbs::tr("Name")));
    listVerb->add_option("--kind", l->kind,
                         utf8(CaseVerbs::tr("One of: %1").arg(workKindsListed())));
    listVerb
        ->add_option("--state", l->state,
                     utf8(CaseVerbs::tr("overdue, due_soon, later, or wrong of data")))
        ->check(CLI::IsMember({"overdue", "due_soon", "later", "wrong"}));
    listVerb->add_option("--group", l->group,
                         utf8(CaseVerbs::tr("Registered as: code or name of registration_kind")));
    listVerb->add_option("--county", l->county, utf8(CaseVerbs::tr("Code of a division")));
    listVerb->add_flag("--held", l->held, utf8(CaseVerbs::tr("What is on hold instead")));
    listVerb->add_option("--limit", l->limit, utf8(CaseVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 100000));
    listVerb->add_option("--after", l->after, utf8(CaseVerbs::tr("Cursor of the page before")));
    listVerb->callback([&program, l] {
        program.verb = [&program, l] {
            return program.withSession(
                [&](OfficeSession& session) { return list(program, session, *l); });
        };
    });
}

}  // namespace zhiqiao::cli
