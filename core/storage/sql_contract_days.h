// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

/// The entry `contract_until` of an employment registration.
class SqlContractDays final : public ContractDays {
public:
    explicit SqlContractDays(SqlContext context) : context_(context) {}
    Result<std::optional<QDate>> contractUntil(RegistrationId employment) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
