// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/list_sources.h"

namespace zhiqiao {

/// How far the worklist of an office looks ahead, by its rules on the day.
[[nodiscard]] WorklistDays worklistDays(const Codes& codes, const Clock& clock);

}  // namespace zhiqiao
