// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/following/follow_up_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlFollowUpStore final : public FollowUpStore {
public:
    explicit SqlFollowUpStore(SqlContext context) : context_(context) {}

    Result<FollowUp> add(const Act& act, const FollowUpFacts& facts) override;
    Result<std::vector<FollowUp>> ofPerson(PersonId person) const override;
    Result<std::vector<FollowUp>> historyOf(PersonId person) const override;
    Result<> endPlacement(const Act& act, PlacementId placement,
                          std::optional<QDate> endedOn) override;
    Result<> saveRows(const Act& act, PersonId person,
                      const std::vector<FollowUpRow>& rows) override;
    Result<std::vector<FollowUpRow>> rowsOf(PersonId person) const override;

private:
    Result<std::vector<FollowUp>> read(const Statement& statement, PersonId person) const;

    SqlContext context_;
};

}  // namespace zhiqiao
