// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/campaigns/campaign.h"
#include "core/codes/code_book.h"

namespace zhiqiao {

/// In the order of the form. `lists` outlives them.
[[nodiscard]] std::vector<EditField<CampaignFacts>> campaignFields(const CodeBook& lists);

}  // namespace zhiqiao
