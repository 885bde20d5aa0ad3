// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_presenter.h"

#include "core/base/deliver.h"

#include <QTimeZone>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString rolesThatAnswer(const ApprovalKind& kind) {
    QStringList titles;
    for (const auto role : rolesWith(kind.answer)) titles << titleOf(role);
    return titles.join(u'、');
}

Result<QString> changedTo(const ApprovalsPresenter::Needs& needs, const ApprovalRequest& request) {
    const auto& facts = request.facts;
    if (!needs.ports.versionOf || !facts.subjectId || !facts.subjectVersion) return QString();
    const auto version = needs.ports.versionOf(facts.subject, *facts.subjectId);
    if (!version) return fail(version.error());
    if (!*version || **version == *facts.subjectVersion) return QString();
    return needs.standsNow ? needs.standsNow(request) : u"?"_s;
}

Result<std::vector<ApprovalRow>> readRows(const ApprovalsPresenter::Needs& needs,
                                          const Actor& actor) {
    const auto waiting = needs.ports.approvals.waiting(actor.office);
    if (!waiting) return fail(waiting.error());
    const auto returned = needs.ports.approvals.returned(actor.staff);
    if (!returned) return fail(returned.error());
    const auto standing = needs.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    const auto staff = needs.offices.staff();
    if (!staff) return fail(staff.error());
    std::vector<ApprovalRow> rows;
    const auto nameOf = [&](StaffId who) {
        const auto found = std::ranges::find(*staff, who, &Staff::id);
        return found == staff->end() ? QString() : found->name;
    };
    auto requests = *returned;
    requests.insert(requests.end(), waiting->begin(), waiting->end());
    for (const auto& request : requests) {
        const auto* kind = approvalKind(request.facts.kind);
        if (kind == nullptr || !concerns(*standing, request)) continue;
        auto now = changedTo(needs, request);
        if (!now) return fail(now.error());
        const bool own = request.askedBy == actor.staff;
        rows.push_back(
            {.request = request,
             .title = titleOf(*kind),
             .askedBy = nameOf(request.askedBy),
             .askedAt = request.askedAt.toTimeZone(QTimeZone("Asia/Shanghai"))
                            .toString(u"yyyy-MM-dd HH:mm"_s),
             .own = own,
             .mayAnswer = !own && reach(standing->grants, kind->answer).has_value(),
             .whoAnswers = rolesThatAnswer(*kind),
             .standsNow = *std::move(now),
             .answeredBy = request.answeredBy ? nameOf(*request.answeredBy) : QString()});
    }
    return rows;
}

}  // namespace

ApprovalsPresenter::ApprovalsPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void ApprovalsPresenter::reload() {
    auto read = needs_.lanes.reads.run(
        [&needs = needs_, actor = needs_.actor] { return readRows(needs, actor); });
    deliver(read, this,
            [this, asked = ++question_](const Result<std::vector<ApprovalRow>>& answer) {
                if (asked != question_) return;
                if (!answer) {
                    emit failed(answer.error());
                    return;
                }
                rows_ = *answer;
                emit changed();
            });
}

int ApprovalsPresenter::waiting() const {
    return int(std::ranges::count_if(rows_, &ApprovalRow::mayAnswer));
}

void ApprovalsPresenter::act(std::function<Result<ApprovalRequest>()> work,
                             const QString& sentence) {
    if (busy_) return;
    busy_ = true;
    auto done = needs_.lanes.writes.run(std::move(work));
    deliver(done, this, [this, sentence](const Result<ApprovalRequest>& answer) {
        busy_ = false;
        if (answer) {
            emit answered();
            emit said(sentence);
        } else {
            emit failed(answer.error());
        }
        reload();
    });
}

void ApprovalsPresenter::ask(const ApprovalDraft& draft) {
    act([&ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         draft] { return askApproval(ports, actor, operation, draft); },
        tr("Asked. Once the answer is a yes, do it again: it is good for one time."));
}

void ApprovalsPresenter::approve(ApprovalId id) {
    act([&ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         id] { return answerApproval(ports, actor, operation, id, true, {}); },
        tr("Approved; what was asked for is done or may be done."));
}

void ApprovalsPresenter::giveBack(ApprovalId id, const QString& reason) {
    act([&ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(), id,
         reason] { return answerApproval(ports, actor, operation, id, false, reason); },
        tr("Returned with your reason."));
}

void ApprovalsPresenter::note(ApprovalId id) {
    act([&ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         id] { return noteReturn(ports, actor, operation, id); },
        tr("Noted. It is no longer among what is to be done."));
}

void ApprovalsPresenter::takeBack(ApprovalId id) {
    act([&ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         id] { return withdrawApproval(ports, actor, operation, id); },
        tr("Your request is taken back."));
}

}  // namespace zhiqiao::ui
