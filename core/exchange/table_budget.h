// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"

namespace zhiqiao {

/// What one reading of a sheet has handed over so far, against what TableLimits allows.
class TableBudget {
public:
    explicit TableBudget(const TableLimits& limits) : limits_(limits) {}

    /// Errors: exchange.too_large, when this row is more than is allowed.
    Result<> spend(const TableRow& row);

private:
    const TableLimits& limits_;
    int rows_ = 0;
    qint64 cells_ = 0;
    qint64 characters_ = 0;
};

}  // namespace zhiqiao
