// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/column_catalogue.h"

namespace zhiqiao {

[[nodiscard]] ColumnCatalogue peopleColumns();
[[nodiscard]] ColumnCatalogue caseloadColumns();
[[nodiscard]] ColumnCatalogue employerColumns();
[[nodiscard]] ColumnCatalogue vacancyColumns();

}  // namespace zhiqiao
