// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_store.h"
#include "core/households/household_store.h"
#include "core/merging/merge_store.h"
#include "core/people/person_store.h"
#include "core/programmes/enrolment_row.h"
#include "core/referrals/referral_store.h"

namespace zhiqiao {

/// A record of each that one person cannot have both of.
struct MergeClash {
    KindRecord kept;
    KindRecord gone;
    QString what;  ///< translated: what both are
    bool operator==(const MergeClash&) const = default;
};

/// What one record holds, as far as it can exclude what another holds.
struct Holdings {
    std::vector<Registration> registrations;  ///< that hold
    std::vector<HardshipCase> recognitions;
    std::vector<Membership> memberships;
    std::vector<JobReferral> referrals;
    std::vector<EnrolmentRow> enrolments;
};

/// By the rules that stand when such records are made: two registrations of one kind in one time,
/// unless the kind is held several times and they are not equal, and an unemployment beside an
/// employment (rules R203, R206); two recognitions of one category under way or holding; two
/// households at present; two letters for one vacancy; two enrolments open in one programme.
[[nodiscard]] std::vector<MergeClash> clashesBetween(const Codes& codes, const Holdings& kept,
                                                     const Holdings& gone);

}  // namespace zhiqiao
