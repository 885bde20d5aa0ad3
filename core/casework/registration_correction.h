// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/casework/casework_ports.h"

namespace zhiqiao {

/// What a correction of a registration of that kind changes: what every kind has, then its entries
/// in the order of the paper form, sealed ones masked. `codes` outlives them.
[[nodiscard]] std::vector<EditField<RegistrationFacts>> registrationFields(
    const Codes& codes, QStringView kind, QDate day, const std::vector<Staff>& staff);

/// Corrects the record the draft names, or the one that stands in its place by now, beside what
/// that one changed, see saveEdit(). Errors: those of recordRegistration().
Result<EditOutcome<Registration>> correctRegistration(const CaseworkPorts& ports,
                                                      const Actor& actor,
                                                      const OperationId& operation,
                                                      const RegistrationDraft& draft);

}  // namespace zhiqiao
