// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/promise_board.h"
#include "core/storage/list_sources.h"

namespace zhiqiao {

class SqlPromiseBoard final : public PromiseBoardStore {
public:
    explicit SqlPromiseBoard(SqlContext context, const WorklistDays& days = {})
        : context_(context), days_(days) {}

    Result<ByOfficer> counts(OfficeId office, QDate today, QDate weekEnd) const override;

private:
    SqlContext context_;
    WorklistDays days_;
};

}  // namespace zhiqiao
