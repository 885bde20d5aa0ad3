// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlAssignmentStore final : public AssignmentStore {
public:
    explicit SqlAssignmentStore(SqlContext context) : context_(context) {}

    Result<std::vector<CaseStanding>> casesOf(const std::vector<PersonId>& people) const override;
    Result<std::vector<CaseStanding>> holdCases(const Act& act,
                                                const std::vector<PersonId>& people) override;
    Result<AssignmentBatch> add(const Act& act, const std::vector<CaseMove>& moves,
                                const QString& reason) override;
    Result<TakenBack> takeBack(const Act& act, AssignmentBatchId batch) override;
    Result<AssignmentBatch> find(AssignmentBatchId batch) const override;
    Result<std::vector<Assignment>> ofBatch(AssignmentBatchId batch) const override;
    Result<std::vector<Assignment>> ofPerson(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
