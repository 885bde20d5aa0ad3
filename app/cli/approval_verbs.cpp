// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ApprovalVerbs {
    Q_DECLARE_TR_FUNCTIONS(ApprovalVerbs)
};

QString nameOf(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

QJsonValue timeJson(const std::optional<QDateTime>& at) {
    return at ? QJsonValue(at->toTimeZone(QTimeZone("Asia/Shanghai")).toString(Qt::ISODate))
              : QJsonValue();
}

/// Who asked or may answer; in a demo without --user, everybody at once.
Result<bool> mayRead(Program& program, OfficeSession& session, const ApprovalRequest& request) {
    if (session.facts().demo && program.user.empty()) return true;
    const auto actor = session.actor();
    if (!actor) return fail(actor.error());
    const auto standing = session.users.standing(actor->staff);
    if (!standing) return fail(standing.error());
    return concerns(*standing, request);
}

Exit list(Program& program, OfficeSession& session) {
    const auto output = program.output();
    auto requests = session.approvals.waiting(session.office());
    if (!requests) return output.fail(requests.error());
    if (const auto actor = session.actor()) {
        const auto returned = session.approvals.returned(actor->staff);
        if (!returned) return output.fail(returned.error());
        requests->insert(requests->begin(), returned->begin(), returned->end());
    }
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray rows;
    for (const auto& request : *requests) {
        const auto may = mayRead(program, session, request);
        if (!may) return output.fail(may.error());
        if (*may) rows.append(approvalJson(request, *staff));
    }
    output.rows(rows, rows.size());
    return Done;
}

Exit tell(const Output& output, const OfficeSession& session,
          const Result<ApprovalRequest>& request) {
    if (!request) return output.fail(request.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(approvalJson(*request, *staff));
    return Done;
}

Exit show(Program& program, OfficeSession& session, const std::string& typed) {
    const auto output = program.output();
    const auto id = numberOf(typed);
    if (!id) return output.fail(id.error());
    const auto request = session.approvals.find(ApprovalId(*id));
    if (!request) return output.fail(request.error());
    const auto may = mayRead(program, session, *request);
    if (!may) return output.fail(may.error());
    if (!*may) return output.fail(recordNotFound());
    return tell(output, session, request);
}

/// Everything but showing: finds the request and who does it, in a demo by choice.
Exit answer(Program& program, OfficeSession& session, const std::string& typed,
            const std::function<Result<ApprovalRequest>(const Actor&, const ApprovalRequest&)>& act,
            bool byAsker) {
    const auto output = program.output();
    const auto id = numberOf(typed);
    if (!id) return output.fail(id.error());
    const auto request = session.approvals.find(ApprovalId(*id));
    if (!request) return output.fail(request.error());
    const auto* kind = approvalKind(request->facts.kind);
    const auto right = kind ? (byAsker ? kind->ask : kind->answer) : Right::Nothing;
    auto actor =
        program.actorFor(session, right, byAsker ? std::nullopt : std::optional(request->askedBy));
    if (!actor) return output.fail(actor.error());
    if (byAsker && session.facts().demo && program.user.empty()) actor->staff = request->askedBy;
    return tell(output, session, act(*actor, *request));
}

}  // namespace

QJsonObject approvalJson(const ApprovalRequest& request, const std::vector<Staff>& staff) {
    const auto* kind = approvalKind(request.facts.kind);
    QJsonArray change;
    for (const auto& line : request.facts.change)
        change.append(QJsonObject{
            {u"field"_s, line.field}, {u"before"_s, line.before}, {u"after"_s, line.after}});
    return {{u"id"_s, request.id.value()},
            {u"kind"_s, request.facts.kind},
            {u"title"_s, kind ? titleOf(*kind) : request.facts.kind},
            {u"asked_by"_s, nameOf(staff, request.askedBy)},
            {u"asked_at"_s, timeJson(request.askedAt)},
            {u"state"_s, toQString(codeOf(request.state))},
            {u"change"_s, change},
            {u"reason"_s, request.facts.reason},
            {u"answered_by"_s,
             request.answeredBy ? QJsonValue(nameOf(staff, *request.answeredBy)) : QJsonValue()},
            {u"answered_at"_s, timeJson(request.answeredAt)},
            {u"answer"_s, request.answer},
            {u"used_at"_s, timeJson(request.usedAt)}};
}

Exit askSecondPerson(const Output& output, OfficeSession& session, const Actor& actor,
                     const ApprovalDraft& draft) {
    return tell(output, session,
                askApproval(session.approvalPorts(), actor, OperationId::make(), draft));
}

void addApprovalVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "approval", utf8(ApprovalVerbs::tr("What waits for a second person, and the answers")));
    noun->require_subcommand(1);
    const auto run = [&program](CLI::App& verb, std::function<Exit(OfficeSession&)> work) {
        verb.callback([&program, work = std::move(work)] {
            program.verb = [&program, work] { return program.withSession(work); };
        });
    };
    const auto withId = [&](const std::string& name, const QString& does,
                            const std::string& example, const auto& work) {
        auto* verb = addVerb(*noun, name, does, example);
        const auto id = std::make_shared<std::string>();
        const auto reason = std::make_shared<std::string>();
        verb->add_option("id", *id, utf8(ApprovalVerbs::tr("Number of the request")))->required();
        if (name == "approve" || name == "return")
            verb->add_option("--reason", *reason,
                             utf8(ApprovalVerbs::tr("Why; needed for a return")));
        run(*verb, [work, id, reason](OfficeSession& session) {
            return work(session, *id, text(*reason));
        });
    };
    auto* rows =
        addVerb(*noun, "list",
                ApprovalVerbs::tr("What came back to the user, then what waits, the oldest first"),
                "approval list");
    run(*rows, [&program](OfficeSession& session) { return list(program, session); });
    withId("show", ApprovalVerbs::tr("One request with its answer"), "approval show 4398046511105",
           [&program](OfficeSession& session, const std::string& id, const QString&) {
               return show(program, session, id);
           });
    const auto answering = [&program](bool yes) {
        return
            [&program, yes](OfficeSession& session, const std::string& id, const QString& reason) {
                return answer(
                    program, session, id,
                    [&](const Actor& actor, const ApprovalRequest& request) {
                        return answerApproval(session.approvalPorts(), actor, OperationId::make(),
                                              request.id, yes, reason);
                    },
                    false);
            };
    };
    withId("approve", ApprovalVerbs::tr("Says yes; what was asked for is done"),
           "approval approve 4398046511105", answering(true));
    withId("return", ApprovalVerbs::tr("Says no, with a reason"),
           "approval return 4398046511105 --reason 理由不足", answering(false));
    withId("note", ApprovalVerbs::tr("Notes that an own request came back"),
           "approval note 4398046511105",
           [&program](OfficeSession& session, const std::string& id, const QString&) {
               return answer(
                   program, session, id,
                   [&](const Actor& actor, const ApprovalRequest& request) {
                       return noteReturn(session.approvalPorts(), actor, OperationId::make(),
                                         request.id);
                   },
                   true);
           });
    withId("withdraw", ApprovalVerbs::tr("Takes an own request back"),
           "approval withdraw 4398046511105",
           [&program](OfficeSession& session, const std::string& id, const QString&) {
               return answer(
                   program, session, id,
                   [&](const Actor& actor, const ApprovalRequest& request) {
                       return withdrawApproval(session.approvalPorts(), actor, OperationId::make(),
                                               request.id);
                   },
                   true);
           });
}

}  // namespace zhiqiao::cli
