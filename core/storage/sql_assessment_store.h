// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assessing/assessment_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlAssessmentStore final : public AssessmentStore {
public:
    explicit SqlAssessmentStore(SqlContext context) : context_(context) {}

    Result<Assessment> add(const Act& act, const AssessmentFacts& facts) override;
    Result<std::vector<Assessment>> historyOf(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
