// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/households/household_store.h"
#include "core/people/person_store.h"
#include "core/referrals/referral_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What the use cases of households work with. All of it outlives them.
struct HouseholdPorts {
    Transactions& transactions;
    PersonStore& people;
    ReferralStore& referrals;
    HouseholdStore& households;
    const Codes& codes;
    const ContractDays* contracts = nullptr;  ///< without it no contract's end is known
};

struct HouseholdMember {
    Membership membership;
    Person person;
    std::vector<MemberStatement> statements;  ///< by day
    MemberEvidence evidence;
    std::vector<QDate> offers;
    MemberState state;  ///< on the day asked for
};

/// Everything a worker sees of one household.
struct HouseholdFile {
    Household household;
    std::vector<HouseholdMember> members;  ///< former ones too, in the order they joined
    std::vector<HouseholdStep> steps;      ///< as saved
    HouseholdCourse course;                ///< from the rules themselves, not from what lists show
    HouseholdCount count;                  ///< on the day asked for
    [[nodiscard]] const HouseholdMember* head(QDate day) const;
};

/// Errors: record.not_found.
Result<HouseholdFile> loadHousehold(const HouseholdPorts& ports, HouseholdId id, QDate today);

/// The members as the course sees them.
[[nodiscard]] std::vector<CourseMember> courseMembersOf(const HouseholdFile& file);

/// Recomputes and saves the household's course. Errors: those of loadHousehold().
Result<> refreshHousehold(const HouseholdPorts& ports, const Act& act, HouseholdId id);
/// The same for every household the person ever belonged to: to be called by each act that changes
/// a registration, placement or referral of the person.
Result<> refreshHouseholdsOf(const HouseholdPorts& ports, const Act& act, PersonId person);

}  // namespace zhiqiao
