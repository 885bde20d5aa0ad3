// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/households/household_course.h"
#include "core/people/registration.h"
#include "core/security/act.h"

namespace zhiqiao {

/// Port: households, who belonged to them and when, what was stated about members, the decisions
/// about a household, and its course as lists show it.
class HouseholdStore {
public:
    virtual ~HouseholdStore() = default;

    /// Errors: household.book_taken (Conflict) while an open household has the number, also when
    /// another counter saved it a moment ago.
    virtual Result<Household> add(const Act& act, const HouseholdDraft& draft) = 0;
    /// Errors: record.not_found.
    virtual Result<Household> find(HouseholdId id) const = 0;
    /// The open household with this normalisedIdentifier().
    virtual Result<std::optional<HouseholdId>> findOpen(const QString& bookNumber) const = 0;
    /// Nobody belongs to it from this day on; its number is free again. Errors: record.not_found.
    virtual Result<> close(const Act& act, HouseholdId id, QDate on) = 0;
    /// 易地搬迁. Errors: record.not_found.
    virtual Result<> markRelocated(const Act& act, HouseholdId id, QDate on) = 0;

    /// Errors: household.member_elsewhere (Conflict) while the person belongs to a household,
    /// also when another counter saved that a moment ago; household.second_head (Conflict);
    /// record.not_found.
    virtual Result<Membership> addMember(const Act& act, const MemberDraft& draft) = 0;
    /// Errors: record.not_found when it ended already.
    virtual Result<> endMember(const Act& act, MembershipId id, QDate on,
                               const QString& reason) = 0;
    /// Former ones too, in the order they joined.
    virtual Result<std::vector<Membership>> membersOf(HouseholdId id) const = 0;
    virtual Result<std::vector<Membership>> membershipsOf(PersonId person) const = 0;

    /// Errors: record.not_found.
    virtual Result<MemberStatement> addStatement(const Act& act, const StatementDraft& draft) = 0;
    /// By day, as saved within one day.
    virtual Result<std::vector<MemberStatement>> statementsOf(PersonId person) const = 0;

    /// Errors: record.not_found.
    virtual Result<HouseholdStep> addStep(const Act& act, const StepDraft& draft) = 0;
    /// As saved.
    virtual Result<std::vector<HouseholdStep>> stepsOf(HouseholdId id) const = 0;

    /// Makes other acts about the household wait for this one. To be called before what is read is
    /// judged. Errors: record.not_found.
    virtual Result<> hold(const Act& act, HouseholdId id) = 0;
    /// Replaces the household's course.
    virtual Result<> saveCourse(const Act& act, HouseholdId id, const HouseholdCourse& course) = 0;
    virtual Result<HouseholdCourse> courseOf(HouseholdId id) const = 0;
};

/// Port: what a contract says of its end, kept with the employment registration.
class ContractDays {
public:
    virtual ~ContractDays() = default;
    /// Its last day; nothing: not known, or without an end.
    virtual Result<std::optional<QDate>> contractUntil(RegistrationId employment) const = 0;
};

[[nodiscard]] Error bookNumberTaken();  ///< household.book_taken, Conflict
[[nodiscard]] Error memberElsewhere();  ///< household.member_elsewhere, Conflict
[[nodiscard]] Error secondHead();       ///< household.second_head, Conflict

}  // namespace zhiqiao
