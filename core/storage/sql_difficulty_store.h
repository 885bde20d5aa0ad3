// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/difficulties/difficulty_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlDifficultyStore final : public DifficultyStore {
public:
    explicit SqlDifficultyStore(SqlContext context) : context_(context) {}

    Result<Difficulty> add(const Act& act, const DifficultyFacts& facts) override;
    Result<Difficulty> addDeed(const Act& act, const Difficulty& seen,
                               const DifficultyDeedFacts& deed) override;
    Result<Difficulty> find(DifficultyId id) const override;
    Result<std::vector<Difficulty>> ofPerson(PersonId person) const override;
    Result<> saveRows(const Act& act, PersonId person,
                      const std::vector<DifficultyRow>& rows) override;
    Result<std::vector<DifficultyRow>> rowsOf(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
