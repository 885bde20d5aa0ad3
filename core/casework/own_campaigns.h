// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/campaigns/campaign.h"
#include "core/casework/own_data.h"
#include "core/codes/code_book.h"

#include <QJsonArray>

namespace zhiqiao {

/// The part of the copy a person may ask for that tells of campaigns.
[[nodiscard]] QJsonArray campaignsJson(const std::vector<Campaign>& campaigns);
[[nodiscard]] std::vector<OwnDataLine> campaignLines(const std::vector<Campaign>& campaigns,
                                                     const CodeBook& lists);

}  // namespace zhiqiao
