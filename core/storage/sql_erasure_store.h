// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/erasure.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlErasureStore final : public ErasureStore {
public:
    explicit SqlErasureStore(SqlContext context) : context_(context) {}

    Result<> erase(const Act& act, PersonId person, ApprovalId approval) override;
    Result<> tidy() override;
    Result<std::optional<QDate>> erasedOn(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
