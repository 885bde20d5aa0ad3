// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/own_data.h"

namespace zhiqiao {

/// 困难事项 in the copy a person may ask for: each ticket with everything that happened to it.
[[nodiscard]] QJsonObject difficultyJson(const Difficulty& ticket);
[[nodiscard]] std::vector<OwnDataLine> difficultyLines(const std::vector<Difficulty>& tickets,
                                                       const CodeBook& lists);

}  // namespace zhiqiao
