// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <vector>

namespace zhiqiao {

using HouseholdId = Id<struct HouseholdTag>;
using MembershipId = Id<struct MembershipTag>;
using StatementId = Id<struct StatementTag>;
using StepId = Id<struct StepTag>;

inline const QString kHeadRelation = QStringLiteral("0");  ///< [relation] 本人或户主

/// A household as its 户口簿 has it. The head is the member whose relation is kHeadRelation.
struct HouseholdFacts {
    QString bookNumber;                     ///< 户口簿 number, normalisedIdentifier(); sealed
    QString address;                        ///< sealed
    QString division;                       ///< 6 or 9 digits
    std::optional<QDate> relocatedOn = {};  ///< 易地搬迁: the day it moved in; empty: not relocated
    bool operator==(const HouseholdFacts&) const = default;
};

struct Household {
    HouseholdId id;
    HouseholdFacts facts;
    QDate openedOn;
    std::optional<QDate> closedOn;  ///< first day on which nobody belongs to it
    OfficeId office;
    Stamp recorded;
    bool operator==(const Household&) const = default;
};

struct HouseholdDraft {
    HouseholdFacts facts;
    QDate openedOn;
    bool operator==(const HouseholdDraft&) const = default;
};

struct MemberDraft {
    HouseholdId household;
    PersonId person;
    QString relation;  ///< [relation] to the head
    QDate joinedOn;
    bool operator==(const MemberDraft&) const = default;
};

/// One person's time in one household.
struct Membership {
    MembershipId id;
    MemberDraft facts;
    std::optional<QDate> leftOn;  ///< first day the person no longer belongs to it
    QString leaveReason;          ///< [household_leave]
    Stamp recorded;
    [[nodiscard]] bool holdsOn(QDate day) const {
        return facts.joinedOn <= day && (!leftOn || day < *leftOn);
    }
    bool operator==(const Membership&) const = default;
};

/// What a worker stated about a person: 在校, 无劳动能力, 无就业意愿 … It holds from its day until
/// the next one; the one saved last wins among those of one day, so that a wrong one is put right
/// by another.
struct StatementDraft {
    PersonId person;
    QDate on;
    QString state;     ///< [member_state] with the flag "stated"; empty: none of them any more
    QString evidence;  ///< [evidence_kind]
    QString note;      ///< sealed
    bool operator==(const StatementDraft&) const = default;
};

struct MemberStatement {
    StatementId id;
    StatementDraft facts;
    Stamp recorded;
    bool operator==(const MemberStatement&) const = default;
};

/// One decision on the way of a 零就业家庭, as an officer took it.
struct StepDraft {
    HouseholdId household;
    QString state;  ///< [household_state]: 10, 20, 30, 40 or 70
    QDate on;
    QString reason = {};                  ///< [household_exit], with 70
    QString evidence = {};                ///< [evidence_kind]
    std::optional<StaffId> visitor = {};  ///< the second officer of the visit, with 20
    QString note = {};                    ///< sealed
    bool operator==(const StepDraft&) const = default;
};

struct HouseholdStep {
    StepId id;
    StepDraft facts;
    Stamp recorded;
    bool operator==(const HouseholdStep&) const = default;
};

}  // namespace zhiqiao
