// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/own_data.h"

namespace zhiqiao {

/// 专项计划 in the copy a person may ask for: each enrolment with everything that happened to it.
[[nodiscard]] QJsonObject enrolmentJson(const Enrolment& enrolment);
[[nodiscard]] std::vector<OwnDataLine> enrolmentLines(const std::vector<Enrolment>& enrolments,
                                                      const CodeBook& lists);

}  // namespace zhiqiao
