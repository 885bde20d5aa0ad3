// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/helping/help_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlHelpStore final : public HelpStore {
public:
    explicit SqlHelpStore(SqlContext context) : context_(context) {}

    Result<HelpPlan> add(const Act& act, const HelpPlanFacts& facts) override;
    Result<HelpPlan> addStep(const Act& act, const HelpPlan& plan, const HelpStepFacts& step,
                             std::optional<HelpStepId> corrects = {}) override;
    Result<HelpPlan> addDeed(const Act& act, const HelpPlan& plan,
                             const HelpDeedFacts& deed) override;
    Result<HelpPlan> find(HelpPlanId id) const override;
    Result<std::vector<HelpPlan>> ofPerson(PersonId person) const override;
    Result<> saveRow(const Act& act, const HelpRow& row) override;
    Result<std::vector<HelpRow>> rowsOf(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
