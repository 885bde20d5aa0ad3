// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/own_data.h"

namespace zhiqiao {

/// What was decided about refusals and silence, and which status was lost, in the copy a person may
/// ask for.
[[nodiscard]] QJsonObject standingDeedJson(const StandingDeed& deed);
[[nodiscard]] QJsonObject lossJson(const Loss& loss);
[[nodiscard]] std::vector<OwnDataLine> standingLines(const OwnStanding& standing,
                                                     const CodeBook& lists);

}  // namespace zhiqiao
