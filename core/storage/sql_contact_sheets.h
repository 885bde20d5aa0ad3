// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/contact_sheet.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlContactSheets final : public ContactSheets {
public:
    explicit SqlContactSheets(SqlContext context) : context_(context) {}

    Result<> add(const Act& act, ServiceId service, const ContactSheet& sheet) override;
    Result<std::optional<ContactSheet>> of(ServiceId service) const override;
    Result<std::map<ServiceId, ContactSheet>> ofPerson(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
