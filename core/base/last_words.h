// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiqiao {

/// What the program says on standard error when it cannot go on, as without memory, before it ends
/// with status 3 and no trace of its memory.
void setLastWords(const QString& words);

}  // namespace zhiqiao
