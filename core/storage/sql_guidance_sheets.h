// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/guidance_sheet.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlGuidanceSheets final : public GuidanceSheets {
public:
    explicit SqlGuidanceSheets(SqlContext context) : context_(context) {}

    Result<> add(const Act& act, ServiceId service, const GuidanceSheet& sheet) override;
    Result<std::optional<GuidanceSheet>> of(ServiceId service) const override;
    Result<std::map<ServiceId, GuidanceSheet>> ofPerson(PersonId person) const override;
    Result<PersonId> personOf(ServiceId service) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
