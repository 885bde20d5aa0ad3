// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"

#include <map>
#include <vector>

namespace zhiqiao {

struct DayRange {
    QDate from;
    std::optional<QDate> until = {};  ///< first day it no longer holds
    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until || day < *until); }
    bool operator==(const DayRange&) const = default;
};

/// A statement as the rules see it.
struct StatedState {
    QDate on;
    QString state;  ///< [member_state]; empty: none of them any more
    bool operator==(const StatedState&) const = default;
};

/// What is known about one member's work, whatever the source.
struct MemberEvidence {
    std::optional<QDate> birth = {};
    QString sex = {};
    std::vector<DayRange> employments = {};    ///< employment registrations
    std::vector<DayRange> unemployments = {};  ///< unemployment registrations
    std::vector<DayRange> placements = {};
    std::vector<StatedState> statements = {};  ///< by day, as saved within one day
    /// Last days of contracts, by the first day of the employment registration; where there is
    /// none, nobody knows.
    std::map<QDate, QDate> contractEnds = {};
    bool operator==(const MemberEvidence&) const = default;
};

/// Where a member's state comes from.
enum class StateSource {
    Age,
    RetirementAge,
    Statement,
    EmploymentRegistration,
    Placement,
    UnemploymentRegistration,
    NothingKnown,  ///< of working age, and no record says what else
};
[[nodiscard]] std::string_view codeOf(StateSource source);  ///< "age", "placement" …
[[nodiscard]] QString textOf(StateSource source);           ///< translated

/// A member on one day.
struct MemberState {
    QString code;  ///< [member_state]
    StateSource source = StateSource::NothingKnown;
    QDate since;  ///< the day of the record it comes from; invalid: none
    bool operator==(const MemberState&) const = default;
};

/// The first that holds: below reg.min_age; beyond the latest statutory retirement of the sex;
/// stated to be retired, in service or in prison; employed by a registration; employed by a
/// placement that neither ended nor was followed by the end of a job or a registration as
/// unemployed; stated otherwise; registered as unemployed; not registered. Who has no day of birth
/// counts as of working age.
[[nodiscard]] MemberState memberStateOn(const MemberEvidence& evidence, const Codes& codes,
                                        QDate day);

/// Every day on which the state may change, in no order.
[[nodiscard]] std::vector<QDate> changeDaysOf(const MemberEvidence& evidence, const Codes& codes);

}  // namespace zhiqiao
