// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/person_record.h"

namespace zhiqiao::ui {

/// 转介 on the timeline: each referral and what happened to it; what was taken back no longer
/// holds.
[[nodiscard]] std::vector<CaseEvent> onwardEvents(const PersonRecord& record,
                                                  const CodeBook& lists);

}  // namespace zhiqiao::ui
