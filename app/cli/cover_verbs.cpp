// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assign_verbs.h"

#include "core/assigning/leave_acts.h"
#include "core/storage/sql_leave_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct CoverVerbs {
    Q_DECLARE_TR_FUNCTIONS(CoverVerbs)
};

struct CoverOptions {
    std::string away;
    std::string cover;
    std::string from;
    std::string until;
    std::string reason;
    std::string leave;
    bool all = false;
};

QString nameIn(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString::number(id.value()) : found->name;
}

QJsonObject leaveJson(const StaffLeave& leave, const std::vector<Staff>& staff) {
    return {{u"leave"_s, leave.id.value()},
            {u"away_id"_s, leave.facts.away.value()},
            {u"away"_s, nameIn(staff, leave.facts.away)},
            {u"cover_id"_s, leave.facts.cover.value()},
            {u"cover"_s, nameIn(staff, leave.facts.cover)},
            {u"from"_s, dayJson(leave.facts.from)},
            {u"until"_s, dayJson(leave.firstDayBack())},
            {u"leave_reason"_s, leave.facts.reason}};
}

Exit told(const Output& output, const OfficeSession& session, const Result<StaffLeave>& leave) {
    if (!leave) return output.fail(leave.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(leaveJson(*leave, *staff));
    return Done;
}

Exit set(Program& program, OfficeSession& session, const CoverOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const auto away = staffTyped(session, o.away);
    if (!away) return output.fail(away.error());
    const auto cover = staffTyped(session, o.cover);
    if (!cover) return output.fail(cover.error());
    const auto from = o.from.empty() ? session.clock().today() : dayTyped(o.from);
    if (!from) return output.fail(from.error());
    const auto until = dayTyped(o.until);
    if (!until) return output.fail(until.error());
    const auto reason = codeTyped(session.codes().lists, u"leave_reason"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    SqlLeaveStore leaves(session.database().context());
    return told(output, session,
                setLeave({session.transactions, leaves, session.offices, session.codes()}, *actor,
                         OperationId::make(), {*away, *cover, *from, *until, *reason},
                         session.clock().today()));
}

Exit end(Program& program, OfficeSession& session, const CoverOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.leave);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    SqlLeaveStore leaves(session.database().context());
    return told(output, session,
                endLeave({session.transactions, leaves, session.offices, session.codes()}, *actor,
                         OperationId::make(), LeaveId(*id), session.clock().today()));
}

/// Those that hold today or later, or all there ever were.
Exit list(Program& program, OfficeSession& session, const CoverOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    SqlLeaveStore store(session.database().context());
    const auto leaves =
        openLeaves({session.transactions, store, session.offices, session.codes()}, *actor);
    if (!leaves) return output.fail(leaves.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    const auto today = session.clock().today();
    const auto covers = coversOn(*leaves, today);
    QJsonArray rows;
    for (const auto& one : *leaves) {
        if (!o.all && (one.firstDayBack() <= today || one.firstDayBack() <= one.facts.from))
            continue;
        auto row = leaveJson(one, *staff);
        const auto now = std::ranges::find(covers, one.facts.away, &Cover::away);
        row[u"holds_today"_s] = one.holdsOn(today);
        row[u"covered_today_by"_s] = one.holdsOn(today) && now != covers.end() && now->by
                                         ? QJsonValue(nameIn(*staff, *now->by))
                                         : QJsonValue();
        rows.append(row);
    }
    output.rows(rows, rows.size());
    return Done;
}

using CoverWork = Exit (*)(Program&, OfficeSession&, const CoverOptions&);

std::pair<CLI::App*, std::shared_ptr<CoverOptions>> addCoverVerb(CLI::App& noun, Program& program,
                                                                 const char* name,
                                                                 const QString& does,
                                                                 const char* example,
                                                                 CoverWork work) {
    auto* verb = addVerb(noun, name, does, example);
    const auto o = std::make_shared<CoverOptions>();
    verb->callback([&program, o, work] {
        program.verb = [&program, o, work] {
            return program.withSession(
                [&](OfficeSession& session) { return work(program, session, *o); });
        };
    });
    return {verb, o};
}

}  // namespace

void addCoverVerbs(CLI::App& noun, Program& program) {
    auto* cover = noun.add_subcommand(
        "cover", utf8(CoverVerbs::tr("Who serves the people of a colleague who is away")));
    cover->footer("");  // not the example of the noun
    cover->require_subcommand(1);
    const auto [setting, given] = addCoverVerb(
        *cover, program, "set", CoverVerbs::tr("Says who covers for whom, from when to when"),
        "case cover set --away clerk2 --cover clerk3 --until 2022-12-06 --reason 休假", set);
    setting
        ->add_option("--away", given->away,
                     utf8(CoverVerbs::tr("Who is away: login, name or number")))
        ->required();
    setting
        ->add_option("--cover", given->cover,
                     utf8(CoverVerbs::tr("Who covers: login, name or number")))
        ->required();
    setting->add_option("--from", given->from,
                        utf8(CoverVerbs::tr("First day away; left out: today")));
    setting->add_option("--until", given->until, utf8(CoverVerbs::tr("First day back")))
        ->required();
    setting
        ->add_option("--reason", given->reason,
                     utf8(CoverVerbs::tr("Code or term of leave_reason")))
        ->required();
    const auto [ending, ended] =
        addCoverVerb(*cover, program, "end", CoverVerbs::tr("Back today, or not away after all"),
                     "case cover end 4398046511105", end);
    ending->add_option("leave", ended->leave, utf8(CoverVerbs::tr("Number of the leave")))
        ->required();
    const auto [listing, listed] =
        addCoverVerb(*cover, program, "list", CoverVerbs::tr("Who is away and who covers today"),
                     "case cover list", list);
    listing->add_flag("--all", listed->all, utf8(CoverVerbs::tr("Those that are over, too")));
}

}  // namespace zhiqiao::cli
