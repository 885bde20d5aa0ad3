// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/following/away_store.h"
#include "core/following/follow_up_store.h"

namespace zhiqiao {

/// The services and follow-ups of placements that hold, as tries to hear of the person: contacts
/// with the flag `reached` of [contact_outcome], guidances and follow-ups with an answer were
/// heard; other contacts and follow-ups were in vain.
[[nodiscard]] std::vector<AwayTry> awayTries(const CodeBook& lists,
                                             const std::vector<ServiceRecord>& services,
                                             const std::vector<FollowUp>& followUps);

/// From the records, whatever is kept.
Result<std::optional<AwayRow>> awayRowFor(const CaseworkPorts& ports, const AwayStore& away,
                                          const FollowUpStore& followUps, PersonId person,
                                          QDate today);

/// Keeps the row of the person in the act under way.
Result<> refreshAwayRow(const CaseworkPorts& ports, AwayStore& away, const FollowUpStore& followUps,
                        const Act& act, PersonId person);

}  // namespace zhiqiao
