// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/language_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlStaffLanguages final : public StaffLanguageStore {
public:
    explicit SqlStaffLanguages(SqlContext context) : context_(context) {}

    Result<StaffLanguages> add(const Act& act, StaffId officer,
                               const QStringList& languages) override;
    Result<std::vector<StaffLanguages>> ofOffice(OfficeId office) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
