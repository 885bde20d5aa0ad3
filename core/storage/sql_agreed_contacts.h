// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/agreed_contact.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlAgreedContacts final : public AgreedContacts {
public:
    explicit SqlAgreedContacts(SqlContext context) : context_(context) {}

    Result<AgreedDays> daysOf(PersonId person) const override;
    Result<> save(const Act& act, PersonId person,
                  const std::optional<AgreedContact>& agreed) override;
    Result<std::optional<AgreedContact>> of(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
