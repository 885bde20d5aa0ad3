// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/person_record.h"

namespace zhiqiao::ui {

/// Group sessions that were held and name the person, with what came of it and why not more.
[[nodiscard]] std::vector<CaseEvent> sessionEvents(const PersonRecord& record,
                                                   const CodeBook& lists);

}  // namespace zhiqiao::ui
