// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_writer.h"

namespace zhiqiao {

/// Errors: exchange.cannot_write.
Result<std::unique_ptr<TableWriter>> createCsv(const QString& path, const OutMark& mark);

}  // namespace zhiqiao
