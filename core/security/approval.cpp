// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/approval.h"

#include "core/base/text.h"
#include "core/security/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Approvals {
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

constexpr std::string_view kSubject = "approval";

Error unknownKind(const QString& kind) {
    return {.kind = Error::Kind::Invalid,
            .code = "approval.unknown_kind",
            .message = Approvals::tr("Nobody is asked for \"%1\".").arg(kind),
            .hint = Approvals::tr("Ask from the page of the record itself.")};
}

Error notYours() {
    return {.kind = Error::Kind::Denied,
            .code = "approval.not_yours",
            .message = Approvals::tr("Only who asked can take a request back."),
            .hint = Approvals::tr("Return it with a reason instead.")};
}

Error recordChanged() {
    return {.kind = Error::Kind::Conflict,
            .code = "approval.record_changed",
            .message = Approvals::tr("The record has changed since this was asked."),
            .hint = Approvals::tr("Return the request; it is asked anew from what stands now.")};
}

Error notGiven() {
    return {.kind = Error::Kind::Denied,
            .code = "approval.not_given",
            .message = Approvals::tr("A second person has not said yes to this."),
            .hint = Approvals::tr("Ask for it, and do it once the answer is in the inbox.")};
}

/// The record it is about, which the right to ask and the right to answer have to reach.
std::vector<RecordRef> recordOf(const ApprovalDraft& draft) {
    return draft.subjectId ? std::vector<RecordRef>{{draft.subject, *draft.subjectId}}
                           : std::vector<RecordRef>();
}

Result<> standsAsSeen(const ApprovalPorts& ports, const ApprovalDraft& seen) {
    if (!ports.versionOf || !seen.subjectId || !seen.subjectVersion) return {};
    const auto version = ports.versionOf(seen.subject, *seen.subjectId);
    if (!version) return fail(version.error());
    if (*version && **version != *seen.subjectVersion) return fail(recordChanged());
    return {};
}

Result<> carryOut(const ApprovalPorts& ports, const Act& act, const ApprovalRequest& request) {
    const auto order = ports.orders.constFind(request.facts.kind);
    return order == ports.orders.constEnd() ? Result<>() : (*order)(act, request);
}

}  // namespace

const std::vector<ApprovalKind>& approvalKinds() {
    static const std::vector<ApprovalKind> kinds{
        {"rights.grant", QT_TRANSLATE_NOOP("Approvals", "Give a role"), Right::RightsGrant,
         Right::RightsConfirm},
        {"rights.revoke", QT_TRANSLATE_NOOP("Approvals", "Take a role away"), Right::RightsGrant,
         Right::RightsConfirm},
        {"policy.password", QT_TRANSLATE_NOOP("Approvals", "Change the rule for passwords"),
         Right::RightsGrant, Right::RightsConfirm},
        {"export.many", QT_TRANSLATE_NOOP("Approvals", "Export a long list"), Right::ExportMany,
         Right::ExportApprove},
        {"import.commit", QT_TRANSLATE_NOOP("Approvals", "Commit an import"), Right::ImportStage,
         Right::ImportCommit},
        {"service.correct", QT_TRANSLATE_NOOP("Approvals", "Correct a closed service"),
         Right::CorrectionRequest, Right::CorrectionApprove},
        {"backup.restore", QT_TRANSLATE_NOOP("Approvals", "Restore a backup"), Right::RestoreRun,
         Right::RestoreAttend},
        {"person.erase", QT_TRANSLATE_NOOP("Approvals", "Erase a person's data"),
         Right::PersonWrite, Right::CorrectionApprove},
    };
    return kinds;
}

const ApprovalKind* approvalKind(QStringView code) {
    const auto& kinds = approvalKinds();
    const auto found = std::ranges::find_if(kinds, [&](const ApprovalKind& kind) {
        return code == QLatin1StringView(kind.code.data(), qsizetype(kind.code.size()));
    });
    return found == kinds.end() ? nullptr : &*found;
}

QString titleOf(const ApprovalKind& kind) { return Approvals::tr(kind.title); }

std::string_view codeOf(ApprovalState state) {
    switch (state) {
    case ApprovalState::Asked: return "asked";
    case ApprovalState::Approved: return "approved";
    case ApprovalState::Returned: return "returned";
    case ApprovalState::Withdrawn: break;
    }
    return "withdrawn";
}

QString textOf(ApprovalState state) {
    switch (state) {
    case ApprovalState::Asked: return Approvals::tr("waits for an answer");
    case ApprovalState::Approved: return Approvals::tr("approved");
    case ApprovalState::Returned: return Approvals::tr("returned");
    case ApprovalState::Withdrawn: break;
    }
    return Approvals::tr("taken back");
}

Result<ApprovalRequest> askApproval(const ApprovalPorts& ports, const Actor& actor,
                                    const OperationId& operation, const ApprovalDraft& draft) {
    const auto* kind = approvalKind(draft.kind);
    if (!kind) return fail(unknownKind(draft.kind));
    return ports.transactions.run(actor,
                                  {.name = "approval.ask",
                                   .operation = operation,
                                   .subject = kSubject,
                                   .others = recordOf(draft),
                                   .right = kind->ask},
                                  [&](const Act& act) { return ports.approvals.ask(act, draft); });
}

Result<ApprovalRequest> answerApproval(const ApprovalPorts& ports, const Actor& actor,
                                       const OperationId& operation, ApprovalId id, bool yes,
                                       const QString& reason) {
    if (!yes && reason.trimmed().isEmpty())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "approval.reason_missing",
                     .message = Approvals::tr("Why is the request returned?"),
                     .hint = Approvals::tr("Give a reason; who asked will read it."),
                     .detail = u"field=reason"_s});
    const auto asked = ports.approvals.find(id);
    if (!asked) return fail(asked.error());
    const auto* kind = approvalKind(asked->facts.kind);
    if (!kind) return fail(unknownKind(asked->facts.kind));
    return ports.transactions.run(
        actor,
        {.name = yes ? "approval.approve" : "approval.return",
         .operation = operation,
         .subject = kSubject,
         .subjectId = id.value(),
         .others = recordOf(asked->facts),
         .right = kind->answer},
        [&](const Act& act) -> Result<ApprovalRequest> {
            const auto request = ports.approvals.find(id);
            if (!request) return request;
            if (request->state != ApprovalState::Asked) return fail(approvalAnswered());
            if (request->askedBy == act.staff()) return fail(ownRequest());
            if (yes)
                if (auto stands = standsAsSeen(ports, request->facts); !stands)
                    return fail(stands.error());
            auto answered = ports.approvals.answer(
                act, id, request->rowVersion,
                yes ? ApprovalState::Approved : ApprovalState::Returned, reason.trimmed());
            if (!answered) return answered;
            if (yes)
                if (auto done = carryOut(ports, act, *answered); !done) return fail(done.error());
            return answered;
        });
}

Result<ApprovalRequest> withdrawApproval(const ApprovalPorts& ports, const Actor& actor,
                                         const OperationId& operation, ApprovalId id) {
    const auto asked = ports.approvals.find(id);
    if (!asked) return fail(asked.error());
    if (asked->askedBy != actor.staff) return fail(notYours());
    const auto* kind = approvalKind(asked->facts.kind);
    if (!kind) return fail(unknownKind(asked->facts.kind));
    return ports.transactions.run(actor,
                                  {.name = "approval.withdraw",
                                   .operation = operation,
                                   .subject = kSubject,
                                   .subjectId = id.value(),
                                   .right = kind->ask},
                                  [&](const Act& act) -> Result<ApprovalRequest> {
                                      const auto request = ports.approvals.find(id);
                                      if (!request) return request;
                                      if (request->state != ApprovalState::Asked)
                                          return fail(approvalAnswered());
                                      return ports.approvals.answer(act, id, request->rowVersion,
                                                                    ApprovalState::Withdrawn, {});
                                  });
}

Result<ApprovalRequest> noteReturn(const ApprovalPorts& ports, const Actor& actor,
                                   const OperationId& operation, ApprovalId id) {
    const auto asked = ports.approvals.find(id);
    if (!asked) return fail(asked.error());
    if (asked->askedBy != actor.staff) return fail(notYours());
    return ports.transactions.run(actor,
                                  {.name = "approval.note",
                                   .operation = operation,
                                   .subject = kSubject,
                                   .subjectId = id.value(),
                                   .right = Right::OwnSettings},
                                  [&](const Act& act) -> Result<ApprovalRequest> {
                                      if (auto noted = ports.approvals.note(act, id); !noted)
                                          return fail(noted.error());
                                      return ports.approvals.find(id);
                                  });
}

Result<ApprovalRequest> useApproval(ApprovalStore& approvals, const Act& act, ApprovalId id,
                                    QStringView kind) {
    auto request = approvals.find(id);
    if (!request) return request;
    if (request->state != ApprovalState::Approved || request->askedBy != act.staff() ||
        request->facts.kind != kind)
        return fail(notGiven());
    if (auto used = approvals.use(act, id); !used) return fail(used.error());
    return request;
}

bool concerns(const Standing& standing, const ApprovalRequest& request) {
    const auto* kind = approvalKind(request.facts.kind);
    return request.askedBy == standing.staff ||
           (kind && standing.active && reach(standing.grants, kind->answer).has_value());
}

Error ownRequest() {
    return {.kind = Error::Kind::Denied,
            .code = "approval.own_request",
            .message = Approvals::tr("Nobody answers a request of their own."),
            .hint = Approvals::tr("A second person has to look at it.")};
}

Error approvalUsed() {
    return {.kind = Error::Kind::Conflict,
            .code = "approval.used",
            .message = Approvals::tr("This approval has been used already."),
            .hint = Approvals::tr("It was given for one time; ask again.")};
}

Error approvalAnswered() {
    return {.kind = Error::Kind::Conflict,
            .code = "approval.answered",
            .message = Approvals::tr("This request has been answered or taken back."),
            .hint = Approvals::tr("Reload the inbox.")};
}

}  // namespace zhiqiao
