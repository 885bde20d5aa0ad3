// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// "assignments": batches of people given to colleagues, newest first, for who may give people
/// away. What the context names outlives it; any lane may ask.
[[nodiscard]] std::unique_ptr<ListSource> assignmentsList(SqlContext context);

}  // namespace zhiqiao
