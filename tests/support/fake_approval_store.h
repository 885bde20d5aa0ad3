// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_records.h"

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeApprovalStore final : public ApprovalStore {
public:
    explicit FakeApprovalStore(FakeRecords& records) : records_(records) {}

    Result<ApprovalRequest> ask(const Act& act, const ApprovalDraft& draft) override {
        const ApprovalId id(records_.takeId(act.office()));
        const ApprovalRequest request{.id = id,
                                      .facts = draft,
                                      .askedBy = act.staff(),
                                      .office = act.office(),
                                      .askedAt = act.at()};
        records_.approvals.insert_or_assign(id, request);
        return request;
    }

    Result<ApprovalRequest> answer(const Act& act, ApprovalId id, int rowVersion,
                                   ApprovalState state, const QString& reason) override {
        const auto found = records_.approvals.find(id);
        if (found == records_.approvals.end()) return fail(recordNotFound());
        auto& request = found->second;
        if (request.state != ApprovalState::Asked || request.rowVersion != rowVersion)
            return fail(changedElsewhere());
        if (state != ApprovalState::Withdrawn) {
            if (request.askedBy == act.staff()) return fail(ownRequest());
            request.answeredBy = act.staff();
        }
        request.state = state;
        request.answeredAt = act.at();
        request.answer = reason;
        ++request.rowVersion;
        return request;
    }

    Result<> use(const Act& act, ApprovalId id) override {
        const auto found = records_.approvals.find(id);
        if (found == records_.approvals.end()) return fail(recordNotFound());
        auto& request = found->second;
        if (request.state != ApprovalState::Approved || request.usedAt) return fail(approvalUsed());
        request.usedAt = act.at();
        ++request.rowVersion;
        return {};
    }

    Result<> note(const Act& act, ApprovalId id) override {
        const auto found = records_.approvals.find(id);
        if (found == records_.approvals.end()) return fail(recordNotFound());
        auto& request = found->second;
        if (request.state != ApprovalState::Returned || request.usedAt)
            return fail(approvalAnswered());
        request.usedAt = act.at();
        ++request.rowVersion;
        return {};
    }

    Result<ApprovalRequest> find(ApprovalId id) const override {
        const auto found = records_.approvals.find(id);
        if (found == records_.approvals.end()) return fail(recordNotFound());
        return found->second;
    }

    Result<std::vector<ApprovalRequest>> waiting(OfficeId office) const override {
        std::vector<ApprovalRequest> found;
        for (const auto& [id, request] : records_.approvals)
            if (request.state == ApprovalState::Asked && request.office == office)
                found.push_back(request);
        return found;
    }

    Result<std::vector<ApprovalRequest>> returned(StaffId askedBy) const override {
        std::vector<ApprovalRequest> found;
        for (const auto& [id, request] : records_.approvals)
            if (request.state == ApprovalState::Returned && !request.usedAt &&
                request.askedBy == askedBy)
                found.push_back(request);
        return found;
    }

    Result<std::vector<ApprovalRequest>> unused(StaffId askedBy,
                                                const QString& kind) const override {
        std::vector<ApprovalRequest> found;
        for (const auto& [id, request] : records_.approvals)
            if (request.state == ApprovalState::Approved && !request.usedAt &&
                request.askedBy == askedBy && request.facts.kind == kind)
                found.push_back(request);
        return found;
    }

private:
    FakeRecords& records_;
};

}  // namespace zhiqiao::test
