// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"
#include "core/exchange/zip_archive.h"

namespace zhiqiao {

/// Errors: those of openTable().
Result<std::unique_ptr<TableFile>> openXlsx(std::unique_ptr<ZipArchive> archive,
                                            const TableLimits& limits);

}  // namespace zhiqiao
