// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/column_catalogue.h"

namespace zhiqiao {

enum class ImportKind { People, Employers, Vacancies, Caseload };

/// What a file of each kind may hold: the columns of template and sample, and
/// docs/import-formats.md.
[[nodiscard]] const ColumnCatalogue& importCatalogue(ImportKind kind);

}  // namespace zhiqiao
