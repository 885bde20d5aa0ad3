// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/following/follow_up_acts.h"
#include "core/security/office_store.h"

namespace zhiqiao {

/// What a correction changes, in the order of the form. `lists` outlives them.
[[nodiscard]] std::vector<EditField<FollowUpFacts>> followUpFields(const CodeBook& lists);

/// Corrects the record, or the one that stands in its place by now, beside what that one changed,
/// see saveEdit(). Errors: those of recordFollowUp(); follow_up.corrected_already when it was
/// withdrawn.
Result<EditOutcome<FollowUp>> correctFollowUp(const FollowUpPorts& ports,
                                              const OfficeStore& offices, const Actor& actor,
                                              const FollowUp& seen, const FollowUpFacts& facts,
                                              QDate today);

}  // namespace zhiqiao
