// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/exchange/import_catalogue.h"

namespace zhiqiao {

/// An empty table with the columns of an import; in a workbook a second sheet explains them.
/// Errors: exchange.unknown_format, exchange.cannot_write.
Result<> writeImportTemplate(ImportKind kind, const QString& path);
/// The same with a few rows of fictional records that a demo office takes.
Result<> writeImportSample(ImportKind kind, const QString& path);

}  // namespace zhiqiao
