// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/programmes/enrolment.h"

namespace zhiqiao {

/// In the order of the form, without the programme, which stays.
[[nodiscard]] std::vector<EditField<ProgrammeRoundFacts>> roundFields();

}  // namespace zhiqiao
