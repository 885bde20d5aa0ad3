// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/transactions.h"

#include <QJsonObject>
#include <QMap>

#include <functional>
#include <vector>

namespace zhiqiao {

using ApprovalId = Id<struct ApprovalTag>;

/// What a second person is asked for. Who asks needs one right, who answers another.
struct ApprovalKind {
    std::string_view code;  ///< "rights.grant"
    const char* title;      ///< untranslated; titleOf() translates
    Right ask;
    Right answer;
};
[[nodiscard]] const std::vector<ApprovalKind>& approvalKinds();
[[nodiscard]] const ApprovalKind* approvalKind(QStringView code);
[[nodiscard]] QString titleOf(const ApprovalKind& kind);

/// One field that would change, in words for the inbox.
struct ChangeLine {
    QString field;
    QString before;  ///< empty: there is nothing yet
    QString after;
    bool operator==(const ChangeLine&) const = default;
};

/// What somebody asks a second person for. Sealed in the database but for the kind and the record.
struct ApprovalDraft {
    QString kind;
    QString subject{};  ///< kind of the record it is about; may be empty
    std::optional<qint64> subjectId{};
    std::optional<int> subjectVersion{};  ///< what was seen: a later change stands in the way
    std::vector<ChangeLine> change{};
    QString reason{};
    QJsonObject order{};  ///< for the program: what is done once it is approved
    bool operator==(const ApprovalDraft&) const = default;
};

enum class ApprovalState { Asked, Approved, Returned, Withdrawn };
[[nodiscard]] std::string_view codeOf(ApprovalState state);  ///< asked, approved …
[[nodiscard]] QString textOf(ApprovalState state);           ///< translated

struct ApprovalRequest {
    ApprovalId id;
    ApprovalDraft facts;
    ApprovalState state = ApprovalState::Asked;
    StaffId askedBy;
    OfficeId office;
    QDateTime askedAt;  ///< UTC
    std::optional<StaffId> answeredBy{};
    std::optional<QDateTime> answeredAt{};
    QString answer{};  ///< the reason given with it
    /// When what may be done once, such as an export, was done; of a return, when who asked had
    /// noted it.
    std::optional<QDateTime> usedAt{};
    int rowVersion = 1;
    bool operator==(const ApprovalRequest&) const = default;
};

/// Port: requests and their answers. Nothing is ever deleted.
class ApprovalStore {
public:
    virtual ~ApprovalStore() = default;
    virtual Result<ApprovalRequest> ask(const Act& act, const ApprovalDraft& draft) = 0;
    /// Errors: record.not_found; record.changed_elsewhere (Conflict) when it was answered or
    /// withdrawn meanwhile; approval.own_request (Denied): also the database's own rule.
    virtual Result<ApprovalRequest> answer(const Act& act, ApprovalId id, int rowVersion,
                                           ApprovalState state, const QString& reason) = 0;
    /// Errors: record.not_found; approval.used (Conflict) the second time.
    virtual Result<> use(const Act& act, ApprovalId id) = 0;
    /// Who asked has read the return. Errors: record.not_found; approval.answered (Conflict) when
    /// it was not returned or is noted already.
    virtual Result<> note(const Act& act, ApprovalId id) = 0;
    virtual Result<ApprovalRequest> find(ApprovalId id) const = 0;
    /// Unanswered ones of the office, oldest first.
    virtual Result<std::vector<ApprovalRequest>> waiting(OfficeId office) const = 0;
    /// What the person asked for and got back, not noted yet, oldest first.
    virtual Result<std::vector<ApprovalRequest>> returned(StaffId askedBy) const = 0;
    /// What was allowed to the person and not done yet, oldest first.
    virtual Result<std::vector<ApprovalRequest>> unused(StaffId askedBy,
                                                        const QString& kind) const = 0;
};

struct ApprovalPorts {
    Transactions& transactions;
    ApprovalStore& approvals;
    /// What is done in the transaction of a yes, by kind. A kind without one is only a permission,
    /// which useApproval() takes up.
    QMap<QString, std::function<Result<>(const Act&, const ApprovalRequest&)>> orders = {};
    /// The present version of a record, where it has one.
    std::function<Result<std::optional<int>>(const QString& subject, qint64 id)> versionOf = {};
};

/// Errors: approval.unknown_kind (Invalid); right.denied; right.out_of_scope when the right does
/// not reach the record it is about, which holds for answerApproval() as well.
Result<ApprovalRequest> askApproval(const ApprovalPorts& ports, const Actor& actor,
                                    const OperationId& operation, const ApprovalDraft& draft);
/// A yes carries out the order in the same transaction. Errors: approval.own_request (Denied);
/// approval.answered (Conflict); approval.record_changed (Conflict) when the record is no longer
/// what the asker saw; approval.reason_missing (Invalid) for a no without a reason; right.denied.
Result<ApprovalRequest> answerApproval(const ApprovalPorts& ports, const Actor& actor,
                                       const OperationId& operation, ApprovalId id, bool yes,
                                       const QString& reason);
/// The asker takes it back. Errors: approval.answered; approval.not_yours (Denied).
Result<ApprovalRequest> withdrawApproval(const ApprovalPorts& ports, const Actor& actor,
                                         const OperationId& operation, ApprovalId id);
/// The asker has read why it came back; it is no longer on his worklist.
/// Errors: approval.answered; approval.not_yours (Denied).
Result<ApprovalRequest> noteReturn(const ApprovalPorts& ports, const Actor& actor,
                                   const OperationId& operation, ApprovalId id);
/// Inside the act that was allowed: by the asker, of this kind, once, with what was approved.
/// Errors: approval.not_given (Denied), approval.used (Conflict).
Result<ApprovalRequest> useApproval(ApprovalStore& approvals, const Act& act, ApprovalId id,
                                    QStringView kind);

/// Whether the person asked for it, or is one who may answer: nobody else reads it.
[[nodiscard]] bool concerns(const Standing& standing, const ApprovalRequest& request);

[[nodiscard]] Error ownRequest();        ///< approval.own_request, Denied
[[nodiscard]] Error approvalUsed();      ///< approval.used, Conflict
[[nodiscard]] Error approvalAnswered();  ///< approval.answered, Conflict

}  // namespace zhiqiao
