// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_steps.h"
#include "core/people/person_store.h"

namespace zhiqiao {

/// The recognised category people are counted under: that of the first recognition that still
/// holds. Nothing: none holds.
[[nodiscard]] const HardshipCase* statisticalCase(const std::vector<HardshipCase>& cases);

/// Brings the registration of kind `hardship` to what the cases say as of that day: opened with the
/// first recognition, ended with the last exit, and taken over by the category that remains. An
/// open one from before, such as an imported one, is kept where no case ended. `ended`: the case
/// whose exit this is.
Result<> followRegistration(PersonStore& people, const Act& act, PersonId person, QDate on,
                            const std::vector<HardshipCase>& cases, const HardshipCase* ended);

}  // namespace zhiqiao
