// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/onward/onward_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlOnwardStore final : public OnwardStore {
public:
    explicit SqlOnwardStore(SqlContext context) : context_(context) {}

    Result<OnwardReferral> add(const Act& act, const OnwardFacts& facts) override;
    Result<OnwardReferral> addDeed(const Act& act, const OnwardReferral& seen,
                                   const OnwardDeedFacts& deed) override;
    Result<OnwardReferral> find(OnwardId id) const override;
    Result<OnwardReferral> findByNumber(const QString& number) const override;
    Result<std::vector<OnwardReferral>> ofPerson(PersonId person) const override;
    Result<> saveRows(const Act& act, PersonId person, const std::vector<OnwardRow>& rows) override;
    Result<std::vector<OnwardRow>> rowsOf(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
