// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/following/away_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlAwayStore final : public AwayStore {
public:
    explicit SqlAwayStore(SqlContext context) : context_(context) {}

    Result<std::vector<AwaySpell>> spellsOf(PersonId person) const override;
    Result<> save(const Act& act, PersonId person, const std::optional<AwayRow>& row) override;
    Result<std::optional<AwayRow>> of(PersonId person) const override;
    Result<> spaceAll(const Act& act, std::optional<int> interval) override;

private:
    SqlContext context_;
};

/// id, person_id, left_on, heard_on, attempts, due_on, stops_on, staff_id, office_id.
[[nodiscard]] AwayRow awayRowAt(const Rows& rows);

}  // namespace zhiqiao
