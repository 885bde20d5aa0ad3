// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"

namespace zhiqiao::cli {

/// A day typed on the command line; nothing typed: the other. Errors: usage.bad_day.
inline Result<QDate> dayOr(const std::string& typed, QDate otherwise) {
    return typed.empty() ? Result<QDate>(otherwise) : dayTyped(typed);
}

}  // namespace zhiqiao::cli
