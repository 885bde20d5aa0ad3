// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlServiceStore final : public ServiceStore {
public:
    explicit SqlServiceStore(SqlContext context) : context_(context) {}

    Result<ServiceRecord> add(const Act& act, const ServiceDraft& draft) override;
    Result<std::vector<ServiceRecord>> ofPerson(PersonId person) const override;
    Result<std::vector<ServiceRecord>> historyOf(PersonId person) const override;

    Result<> hold(const Act& act, PersonId person) override;
    Result<> saveObligations(const Act& act, PersonId person,
                             const std::vector<ObligationRow>& rows) override;
    Result<std::vector<ObligationRow>> obligationsOf(PersonId person) const override;

private:
    Result<std::vector<ServiceRecord>> read(const Statement& statement, PersonId person) const;

    SqlContext context_;
};

}  // namespace zhiqiao
