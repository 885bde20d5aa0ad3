// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_contract_days.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kContractUntil{"registration.contract_until",
                                   uR"(
    SELECT value FROM registration_detail
    WHERE registration_id = :id AND field = 'contract_until')"};

}  // namespace

Result<std::optional<QDate>> SqlContractDays::contractUntil(RegistrationId employment) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kContractUntil, {{u"id"_s, employment.value()}});
    if (!row) return fail(row.error());
    return row->next() ? row->optionalDay(0) : std::optional<QDate>();
}

}  // namespace zhiqiao
