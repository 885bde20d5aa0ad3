// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household.h"
#include "core/households/member_state.h"

namespace zhiqiao {

/// One member's time in the household, and what is known about the member's work.
struct CourseMember {
    PersonId person;
    DayRange membership;
    MemberEvidence evidence;
    std::vector<QDate> offers = {};  ///< days of referrals that are not void
    bool operator==(const CourseMember&) const = default;
};

struct CourseStep {
    QString state;  ///< [household_state]
    QDate on;
    bool operator==(const CourseStep&) const = default;
};

/// Why a household came into a state.
enum class CourseCause { Decision, Employed, JobLost, WatchEnded };
[[nodiscard]] std::string_view codeOf(CourseCause cause);  ///< "decision", "employed" …
[[nodiscard]] std::optional<CourseCause> courseCauseOf(QStringView code);
[[nodiscard]] QString textOf(CourseCause cause);  ///< translated

/// What a deadline asks for.
enum class CourseDeadline { None, Verify, Notice, FirstOffer, Clear, Watch };
[[nodiscard]] std::string_view codeOf(CourseDeadline deadline);  ///< "verify", "first_offer" …
[[nodiscard]] std::optional<CourseDeadline> courseDeadlineOf(QStringView code);
[[nodiscard]] QString textOf(CourseDeadline deadline);  ///< translated: what to do

/// One state of a household, from its first day. Spans of later days than today are what follows
/// from the records if nothing else is recorded.
struct CourseSpan {
    QString state;  ///< [household_state]
    QDate from;
    std::optional<QDate> until = {};  ///< first day of the next state
    CourseCause cause = CourseCause::Decision;
    std::optional<PersonId> person = {};  ///< who found the job
    CourseDeadline deadline = CourseDeadline::None;
    std::optional<QDate> due = {};  ///< last day of it; with Notice and Watch the first day after
    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until || day < *until); }
    bool operator==(const CourseSpan&) const = default;
};

/// Members by state, on one day.
struct HouseholdCount {
    int members = 0;
    int employed = 0;
    int registered = 0;    ///< 登记失业: of working age, able and willing
    int unregistered = 0;  ///< able and willing, but not registered
    /// Nobody works, somebody is registered, and nobody who could work is not.
    [[nodiscard]] bool isZeroEmployment() const {
        return employed == 0 && registered > 0 && unregistered == 0;
    }
    /// 易地搬迁: of those able and willing at least one works.
    [[nodiscard]] bool hasOneAtWork() const {
        return employed > 0 || registered + unregistered == 0;
    }
    bool operator==(const HouseholdCount&) const = default;
};
/// Members by state, as long as none of the numbers changes.
struct CountSpan {
    QDate from;
    std::optional<QDate> until = {};  ///< first day of other numbers
    HouseholdCount count = {};
    /// Last day of the contract that ends last, when those of everybody who works are known.
    std::optional<QDate> workEndsOn = {};
    bool operator==(const CountSpan&) const = default;
};

/// What lists show of a household, on every day.
struct HouseholdCourse {
    std::vector<CourseSpan> spans;  ///< without gaps from the first decision on
    std::vector<CountSpan> counts;  ///< without gaps from the first member on
    bool operator==(const HouseholdCourse&) const = default;
};

/// As CountSpan::workEndsOn.
[[nodiscard]] std::optional<QDate> workEndsOn(const std::vector<CourseMember>& members,
                                              const Codes& codes, QDate day);
[[nodiscard]] HouseholdCount countOn(const std::vector<CourseMember>& members, const Codes& codes,
                                     QDate day);

/// The whole course of a household from its decisions and its members' records, by day. Works with
/// the rules zero.* and the working calendar of the office. No decision, no span; nothing goes
/// beyond `closedOn`, the first day on which nobody belongs to the household.
[[nodiscard]] HouseholdCourse courseOf(const std::vector<CourseStep>& steps,
                                       const std::vector<CourseMember>& members, const Codes& codes,
                                       std::optional<QDate> closedOn = {});

/// The span of the day; nothing before the first.
[[nodiscard]] const CourseSpan* spanOn(const HouseholdCourse& course, QDate day);

}  // namespace zhiqiao
