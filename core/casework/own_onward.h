// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/own_data.h"

namespace zhiqiao {

/// 转介 in the copy a person may ask for: each referral with everything that happened to it.
[[nodiscard]] QJsonObject onwardJson(const OnwardReferral& referral);
[[nodiscard]] std::vector<OwnDataLine> onwardLines(const std::vector<OnwardReferral>& referrals,
                                                   const CodeBook& lists);

}  // namespace zhiqiao
