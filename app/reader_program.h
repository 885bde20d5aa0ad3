// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiqiao {

/// The file of zhiqiao-reader: where it is installed, beside the running program, or in the same
/// build tree. Empty when it is nowhere.
[[nodiscard]] QString readerProgram();

}  // namespace zhiqiao
