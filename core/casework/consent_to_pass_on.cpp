// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/consent_to_pass_on.h"

#include <algorithm>

namespace zhiqiao {

Result<bool> ConsentToPassOn::standsFor(PersonId person) const {
    const auto all = consents_.ofPerson(person);
    if (!all) return fail(all.error());
    return std::ranges::any_of(standingConsents(*all), [](const ConsentRecord& one) {
        return one.facts.notice == kDepartmentNotice && one.facts.kind == ConsentKind::Consent;
    });
}

}  // namespace zhiqiao
