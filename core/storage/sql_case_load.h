// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/case_load.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlCaseLoad final : public CaseLoadStore {
public:
    explicit SqlCaseLoad(SqlContext context) : context_(context) {}

    Result<std::vector<CaseFacts>> cases(OfficeId office, QDate today, int soonDays) const override;
    Result<std::vector<std::pair<StaffId, Promises>>> promises(OfficeId office, QDate today,
                                                               int soonDays) const override;
    Result<std::vector<std::pair<StaffId, int>>> firms(OfficeId office) const override;
    Result<std::vector<std::pair<PersonId, QString>>> names(
        const std::vector<PersonId>& people) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
