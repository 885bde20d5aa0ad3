// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household_file.h"

namespace zhiqiao {

/// That somebody looks at the household, and what is shown: numbers, phones and addresses masked.
/// Errors: record.not_found, right.denied, right.out_of_scope.
Result<HouseholdFile> viewHousehold(const HouseholdPorts& ports, const Actor& actor,
                                    HouseholdId household, QDate today);

/// Files one print of F8 on the head, and gives what stands on it, in clear.
/// Errors: record.not_found, right.denied, right.out_of_scope.
Result<HouseholdFile> printHousehold(const HouseholdPorts& ports, const Actor& actor,
                                     const OperationId& operation, HouseholdId household,
                                     const QString& target, QDate today);

/// A new household with its first members; one of them is the head.
struct AddHouseholdRequest {
    struct Member {
        PersonId person;
        QString relation;  ///< [relation]
        bool operator==(const Member&) const = default;
    };
    HouseholdFacts facts;  ///< without an address or a division: those of the head
    QDate openedOn;        ///< also the day its members joined
    std::vector<Member> members;
};

/// Errors: household.book_missing, household.address_missing when the head has none either,
/// household.head_missing, household.relation_missing, household.in_future, code.unknown (all
/// Invalid, naming the field); those of HouseholdStore::add() and addHouseholdMember().
Result<Household> addHousehold(const HouseholdPorts& ports, const Actor& actor,
                               const OperationId& operation, const AddHouseholdRequest& request,
                               QDate today);

/// Errors: household.closed (Conflict), household.before_opening, household.in_future,
/// household.overlap (Conflict) with an earlier membership of the person, code.unknown,
/// household.member_elsewhere, household.second_head.
Result<Membership> addHouseholdMember(const HouseholdPorts& ports, const Actor& actor,
                                      const OperationId& operation, const MemberDraft& draft,
                                      QDate today);

/// The last one to leave closes the household.
/// Errors: household.not_member (Conflict), household.leave_before_joining, household.in_future,
/// code.unknown.
Result<> leaveHousehold(const HouseholdPorts& ports, const Actor& actor,
                        const OperationId& operation, PersonId person, QDate on,
                        const QString& reason, QDate today);

/// Errors: household.bad_statement, household.evidence_missing, household.in_future, code.unknown.
Result<MemberStatement> declareMember(const HouseholdPorts& ports, const Actor& actor,
                                      const OperationId& operation, const StatementDraft& draft,
                                      QDate today);

/// Errors: those of checkStep(); household.closed (Conflict), code.unknown.
Result<HouseholdStep> stepHousehold(const HouseholdPorts& ports, const Actor& actor,
                                    const OperationId& operation, const StepDraft& draft,
                                    QDate today);

/// 易地搬迁. Errors: household.closed, household.in_future.
Result<> markHouseholdRelocated(const HouseholdPorts& ports, const Actor& actor,
                                const OperationId& operation, HouseholdId household, QDate on,
                                QDate today);

}  // namespace zhiqiao
