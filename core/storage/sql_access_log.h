// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/accesses.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlAccessLog final : public AccessLog {
public:
    explicit SqlAccessLog(SqlContext context) : context_(context) {}

    Result<std::vector<SeenAct>> accessesTo(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
