// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"
#include "core/programmes/enrolment_course.h"

#include <algorithm>
#include <map>

namespace zhiqiao {

/// Where somebody is in a round, as lists and figures tell it.
enum class EnrolmentState {
    Applied,   ///< undecided, and a place is free in turn: somebody decides
    Waiting,   ///< undecided, no place is left in turn
    Admitted,  ///< the day of entry is still to come
    Active,
    Ended,
    Withdrawn,
};
[[nodiscard]] QStringView codeOf(EnrolmentState state);
[[nodiscard]] std::optional<EnrolmentState> enrolmentStateOf(QStringView code);
[[nodiscard]] QString textOf(EnrolmentState state);

/// How an enrolment stands, as lists show it. Follows from records; kept so that lists are instant.
/// A person has one row in a round, whatever came before: the open enrolment, else the newest.
struct EnrolmentRow {
    EnrolmentId enrolment;
    ProgrammeRoundId round;
    PersonId person;
    QString programme;  ///< [programme]
    QDate appliedOn;
    int number = 0;
    /// Never Active, which a day makes of Admitted. Whether somebody undecided waits is told by the
    /// round, whose store says so.
    EnrolmentState state = EnrolmentState::Waiting;
    std::optional<QDate> entryOn;
    std::optional<QDate> closedOn;
    QString code;  ///< of the end or withdrawal
    /// Of the next step, after the last one of that; nothing: of nobody in particular.
    std::optional<StaffId> owner;
    std::optional<QDate> nextDue;
    /// Who holds a place is to be seen to from this day on: the next step's own, that of the entry
    /// while open steps have none, that of the last step once none is open. Nothing: there is no
    /// plan.
    std::optional<QDate> shownFrom;
    int open = 0;  ///< steps
    int done = 0;  ///< dropped ones not counted
    bool operator==(const EnrolmentRow&) const = default;
};
/// Of all that one person has, those taken back left out, by enrolment.
[[nodiscard]] std::vector<EnrolmentRow> enrolmentRowsOf(const std::vector<Enrolment>& all);

/// Persons of a round. Each stands in one state.
struct ProgrammeFigures {
    std::optional<int> places;
    int applied = 0;
    int waiting = 0;
    int admitted = 0;
    int active = 0;
    int ended = 0;
    int withdrawn = 0;
    std::map<QString, int> ends;  ///< by [programme_end]
    [[nodiscard]] int taken() const { return admitted + active; }
    [[nodiscard]] std::optional<int> free() const {
        return places ? std::optional(std::max(0, *places - taken())) : std::nullopt;
    }
    bool operator==(const ProgrammeFigures&) const = default;
};
/// Those who ended with a success: the flag "success" of [programme_end].
[[nodiscard]] int succeeded(const ProgrammeFigures& figures, const CodeBook& lists);

}  // namespace zhiqiao
