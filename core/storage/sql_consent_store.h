// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/consent.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlConsentStore final : public ConsentStore {
public:
    explicit SqlConsentStore(SqlContext context) : context_(context) {}

    Result<ConsentRecord> add(const Act& act, const ConsentDraft& draft) override;
    Result<std::vector<ConsentRecord>> ofPerson(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
