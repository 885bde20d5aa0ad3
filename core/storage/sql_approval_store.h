// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/approval.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlApprovalStore final : public ApprovalStore {
public:
    explicit SqlApprovalStore(SqlContext context) : context_(context) {}

    Result<ApprovalRequest> ask(const Act& act, const ApprovalDraft& draft) override;
    Result<ApprovalRequest> answer(const Act& act, ApprovalId id, int rowVersion,
                                   ApprovalState state, const QString& reason) override;
    Result<> use(const Act& act, ApprovalId id) override;
    Result<> note(const Act& act, ApprovalId id) override;
    Result<ApprovalRequest> find(ApprovalId id) const override;
    Result<std::vector<ApprovalRequest>> waiting(OfficeId office) const override;
    Result<std::vector<ApprovalRequest>> returned(StaffId askedBy) const override;
    Result<std::vector<ApprovalRequest>> unused(StaffId askedBy,
                                                const QString& kind) const override;

private:
    Result<std::vector<ApprovalRequest>> all(const Statement& statement,
                                             const QVariantMap& binds) const;

    SqlContext context_;
};

}  // namespace zhiqiao
