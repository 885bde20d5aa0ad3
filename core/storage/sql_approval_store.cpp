// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_approval_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

#define ZHIQIAO_APPROVAL_COLUMNS                                                         \
    "id, kind, subject, subject_id, subject_version, change_seal, reason_seal, state, "  \
    "staff_id, office_id, recorded_at, answered_by, answered_at, answer_seal, used_at, " \
    "row_version"

constexpr Statement kFind{"approval.find",
                          u"SELECT " ZHIQIAO_APPROVAL_COLUMNS " FROM approval WHERE id = :id"};
constexpr Statement kWaiting{"approval.waiting",
                             u"SELECT " ZHIQIAO_APPROVAL_COLUMNS
                             " FROM approval WHERE state = 'asked' AND office_id = :office "
                             "ORDER BY id"};
constexpr Statement kUnused{"approval.unused",
                            u"SELECT " ZHIQIAO_APPROVAL_COLUMNS
                            " FROM approval WHERE state = 'approved' AND used_at IS NULL "
                            "AND staff_id = :staff AND kind = :kind ORDER BY id"};
constexpr Statement kReturned{"approval.returned",
                              u"SELECT " ZHIQIAO_APPROVAL_COLUMNS
                              " FROM approval WHERE id IN (SELECT id FROM returned_request "
                              "WHERE staff_id = :staff) ORDER BY id"};
constexpr Statement kAsk{"approval.ask",
                         uR"(
    INSERT INTO approval (id, kind, subject, subject_id, subject_version, change_seal, reason_seal,
        state, office_id, staff_id, row_version, operation_id, recorded_at)
    VALUES (:id, :kind, :subject, :subject_id, :subject_version, :change, :reason, 'asked',
        :office, :staff, 1, :operation, :recorded))"};
constexpr Statement kAnswer{"approval.answer",
                            uR"(
    UPDATE approval SET state = :state, answered_by = :by, answered_at = :recorded,
        answer_seal = :answer, row_version = row_version + 1
    WHERE id = :id AND state = 'asked' AND row_version = :expected)"};
constexpr Statement kUse{"approval.use",
                         uR"(
    UPDATE approval SET used_at = :recorded, row_version = row_version + 1
    WHERE id = :id AND state = 'approved' AND used_at IS NULL)"};

constexpr Statement kNote{"approval.note",
                          uR"(
    UPDATE approval SET used_at = :recorded, row_version = row_version + 1
    WHERE id = :id AND state = 'returned' AND used_at IS NULL)"};
/// Rows of the worklist until they are noted; all they say stands in the request.
constexpr Statement kAddReturned{"returned_request.add",
                                 uR"(
    INSERT INTO returned_request (id, staff_id, office_id, on_day)
    SELECT id, staff_id, office_id, :on_day FROM approval WHERE id = :id)"};
constexpr Statement kRemoveReturned{"returned_request.remove",
                                    u"DELETE FROM returned_request WHERE id = :id"};

#undef ZHIQIAO_APPROVAL_COLUMNS

constexpr std::string_view kTable = "approval";

QString textOf(const ApprovalDraft& draft) {
    QJsonArray lines;
    for (const auto& line : draft.change)
        lines.append(QJsonArray{line.field, line.before, line.after});
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"change"_s, lines}, {u"order"_s, draft.order}})
            .toJson(QJsonDocument::Compact));
}

void readChange(const QString& text, ApprovalDraft& draft) {
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    draft.order = object[u"order"_s].toObject();
    for (const auto& entry : object[u"change"_s].toArray()) {
        const auto line = entry.toArray();
        draft.change.push_back(
            {line.at(0).toString(), line.at(1).toString(), line.at(2).toString()});
    }
}

ApprovalState stateOf(const QString& code) {
    for (const auto state :
         {ApprovalState::Approved, ApprovalState::Returned, ApprovalState::Withdrawn})
        if (code == toQString(codeOf(state))) return state;
    return ApprovalState::Asked;
}

Result<ApprovalRequest> requestAt(const Vault& vault, const Rows& rows) {
    const auto id = rows.id(0);
    CellOpener open(vault, kTable, id);
    ApprovalRequest request{.id = ApprovalId(id),
                            .facts = {.kind = rows.text(1), .subject = rows.text(2)},
                            .state = stateOf(rows.text(7)),
                            .askedBy = StaffId(rows.id(8)),
                            .office = OfficeId(rows.number(9)),
                            .askedAt = rows.instant(10)};
    request.facts.subjectId = rows.optionalId(3);
    if (!rows.isNull(4)) request.facts.subjectVersion = rows.number(4);
    readChange(open("change", rows.bytes(5)), request.facts);
    request.facts.reason = open("reason", rows.bytes(6));
    request.answeredBy = optionalIdAt<StaffId>(rows, 11);
    if (!rows.isNull(12)) request.answeredAt = rows.instant(12);
    request.answer = open("answer", rows.bytes(13));
    if (!rows.isNull(14)) request.usedAt = rows.instant(14);
    request.rowVersion = rows.number(15);
    if (open.error()) return fail(*open.error());
    return request;
}

}  // namespace

Result<ApprovalRequest> SqlApprovalStore::ask(const Act& act, const ApprovalDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"kind"_s, draft.kind},
        {u"subject"_s, draft.subject},
        {u"subject_id"_s, bound(draft.subjectId)},
        {u"subject_version"_s,
         bound(draft.subjectVersion ? std::optional<qint64>(*draft.subjectVersion) : std::nullopt)},
        {u"change"_s, bound(context_.vault.seal({kTable, "change", *id}, textOf(draft)))},
        {u"reason"_s, sealedCell(context_.vault, {kTable, "reason", *id}, draft.reason)}};
    bindAct(binds, act);
    if (auto added = (*database)->run(kAsk, binds); !added) return fail(added.error());
    return find(ApprovalId(*id));
}

Result<ApprovalRequest> SqlApprovalStore::answer(const Act& act, ApprovalId id, int rowVersion,
                                                 ApprovalState state, const QString& reason) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const bool withdrawn = state == ApprovalState::Withdrawn;
    const QVariantMap binds{
        {u"id"_s, id.value()},
        {u"state"_s, toQString(codeOf(state))},
        {u"by"_s, bound(withdrawn ? std::nullopt : std::optional(act.staff().value()))},
        {u"recorded"_s, bound(act.at())},
        {u"answer"_s, sealedCell(context_.vault, {kTable, "answer", id.value()}, reason)},
        {u"expected"_s, rowVersion}};
    auto changed = (*database)->run(kAnswer, binds);
    if (!changed) return fail(constraintAs(changed.error(), ownRequest()));
    if (changed->rowsChanged() != 1) {
        if (auto known = find(id); !known) return known;
        return fail(changedElsewhere());
    }
    if (state == ApprovalState::Returned)
        if (auto added = (*database)->run(
                kAddReturned, {{u"id"_s, id.value()}, {u"on_day"_s, bound(act.today())}});
            !added)
            return fail(added.error());
    return find(id);
}

Result<> SqlApprovalStore::use(const Act& act, ApprovalId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto used = (*database)->run(kUse, {{u"id"_s, id.value()}, {u"recorded"_s, bound(act.at())}});
    if (!used) return fail(used.error());
    if (used->rowsChanged() == 1) return {};
    if (auto known = find(id); !known) return fail(known.error());
    return fail(approvalUsed());
}

Result<> SqlApprovalStore::note(const Act& act, ApprovalId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto noted = (*database)->run(kNote, {{u"id"_s, id.value()}, {u"recorded"_s, bound(act.at())}});
    if (!noted) return fail(noted.error());
    if (noted->rowsChanged() != 1) {
        if (auto known = find(id); !known) return fail(known.error());
        return fail(approvalAnswered());
    }
    auto removed = (*database)->run(kRemoveReturned, {{u"id"_s, id.value()}});
    if (!removed) return fail(removed.error());
    return {};
}

Result<ApprovalRequest> SqlApprovalStore::find(ApprovalId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kFind, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return fail(recordNotFound());
    return requestAt(context_.vault, *rows);
}

Result<std::vector<ApprovalRequest>> SqlApprovalStore::waiting(OfficeId office) const {
    return all(kWaiting, {{u"office"_s, office.value()}});
}

Result<std::vector<ApprovalRequest>> SqlApprovalStore::returned(StaffId askedBy) const {
    return all(kReturned, {{u"staff"_s, askedBy.value()}});
}

Result<std::vector<ApprovalRequest>> SqlApprovalStore::unused(StaffId askedBy,
                                                              const QString& kind) const {
    return all(kUnused, {{u"staff"_s, askedBy.value()}, {u"kind"_s, kind}});
}

Result<std::vector<ApprovalRequest>> SqlApprovalStore::all(const Statement& statement,
                                                           const QVariantMap& binds) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(statement, binds);
    if (!rows) return fail(rows.error());
    std::vector<ApprovalRequest> found;
    while (rows->next()) {
        auto request = requestAt(context_.vault, *rows);
        if (!request) return fail(request.error());
        found.push_back(*std::move(request));
    }
    return found;
}

}  // namespace zhiqiao
