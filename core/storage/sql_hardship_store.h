// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlHardshipStore final : public HardshipStore {
public:
    explicit SqlHardshipStore(SqlContext context) : context_(context) {}

    Result<HardshipCase> add(const Act& act, const HardshipApplication& application,
                             const std::optional<HardshipDue>& due) override;
    Result<HardshipCase> addStep(const Act& act, const HardshipCase& kept,
                                 const HardshipStepFacts& step, const HardshipOutcome& outcome,
                                 const std::optional<HardshipDue>& due) override;
    Result<HardshipCase> find(HardshipId id) const override;
    Result<std::vector<HardshipCase>> ofPerson(PersonId person) const override;
    Result<> hold(const Act& act, PersonId person) override;

private:
    Result<> keepStep(Database& database, const Act& act, HardshipId id, size_t position,
                      const HardshipStepFacts& step, const HardshipOutcome& outcome);

    SqlContext context_;
};

}  // namespace zhiqiao
