// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/person_record.h"

namespace zhiqiao::ui {

/// Applications for a programme and what became of them, and of the steps of their plans. What is
/// only planned stands in the plan.
[[nodiscard]] std::vector<CaseEvent> programmeEvents(const PersonRecord& record,
                                                     const CodeBook& lists);

}  // namespace zhiqiao::ui
