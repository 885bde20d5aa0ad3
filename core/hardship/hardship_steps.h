// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/people/registration.h"
#include "core/security/rights.h"

namespace zhiqiao {

using HardshipId = Id<struct HardshipTag>;
using HardshipStepId = Id<struct HardshipStepTag>;

/// What can happen to a recognition, in the order of the paper.
enum class HardshipStepKind {
    Application,
    Community,  ///< 社区(村) check at home or by data, 评议
    Notice,     ///< 公示 posted
    Township,   ///< 街道(乡镇) review
    County,     ///< decision of the county's 人社
    Objection,  ///< the refused person asks for 复核
    Recheck,    ///< still in hardship; after a job was lost again as well
    Employed,   ///< found work, watched
    Exit,
    Withdrawal,  ///< the person takes the application back
};

[[nodiscard]] std::string_view codeOf(HardshipStepKind kind);  ///< application, community …
[[nodiscard]] std::optional<HardshipStepKind> hardshipStepOf(QStringView code);
[[nodiscard]] QString titleOf(HardshipStepKind kind);  ///< in words

/// [hardship_state]
namespace hardship_state {
inline const QString kApplied = QStringLiteral("10");
inline const QString kChecked = QStringLiteral("20");
inline const QString kReviewed = QStringLiteral("30");
inline const QString kPosted = QStringLiteral("40");
inline const QString kRecognised = QStringLiteral("50");
inline const QString kEmployed = QStringLiteral("60");
inline const QString kEnded = QStringLiteral("70");
inline const QString kRefused = QStringLiteral("80");
inline const QString kWithdrawn = QStringLiteral("90");
}  // namespace hardship_state

struct HardshipStepFacts {
    HardshipStepKind kind = HardshipStepKind::Application;
    QDate on;
    bool passed = true;       ///< false: refused at this step
    QString exitReason = {};  ///< [hardship_exit], of an exit
    QString note = {};        ///< result of the check, reason of a refusal; sealed
    bool operator==(const HardshipStepFacts&) const = default;
};

/// A dated record of who did what; never changed.
struct HardshipStep {
    HardshipStepId id;
    HardshipStepFacts facts;
    QString state;                   ///< [hardship_state] it led to
    std::optional<QDate> runsUntil;  ///< last day of a notice; last day to ask for 复核
    Stamp recorded;
    bool operator==(const HardshipStep&) const = default;
};

/// What was applied for. Frozen: a category that does not fit is refused, and applied for anew.
struct HardshipApplication {
    PersonId person;
    QString category;  ///< [hardship_category]
    QString channel;   ///< [case_channel]
    QDate appliedOn;
    QStringList evidence;   ///< [evidence_kind] handed in
    bool promised = false;  ///< 承诺 signed
    QString retirementGroup = {};
    std::optional<QDate> unemployedSince = {};
    QString note = {};  ///< the person's own words; sealed
    bool operator==(const HardshipApplication&) const = default;
};

struct HardshipCase {
    HardshipId id;
    QString number;  ///< 16 digits, as F7 prints it
    HardshipApplication facts;
    std::vector<HardshipStep> steps;  ///< oldest first, the application first of all
    Stamp recorded;
    [[nodiscard]] const HardshipStep& last() const { return steps.back(); }
    [[nodiscard]] const QString& state() const { return last().state; }
    /// The newest step of that kind.
    [[nodiscard]] const HardshipStep* step(HardshipStepKind kind) const;
    [[nodiscard]] bool isActive() const;    ///< recognised and not ended
    [[nodiscard]] bool isUnderWay() const;  ///< neither recognised nor closed
    /// First day the recognition holds; nothing while it was never given.
    [[nodiscard]] std::optional<QDate> recognisedOn() const;
    bool operator==(const HardshipCase&) const = default;
};

/// The right a step takes.
[[nodiscard]] Right rightFor(HardshipStepKind kind);

/// Steps possible from the state, in order.
[[nodiscard]] std::vector<HardshipStepKind> hardshipStepsFrom(const QString& state);

/// The state the step leads to and the last day of what it opens.
struct HardshipOutcome {
    QString state;
    std::optional<QDate> runsUntil;
    bool operator==(const HardshipOutcome&) const = default;
};

/// What is due next. A recognised one is due for its re-check.
struct HardshipDue {
    HardshipStepKind step;
    QDate from;  ///< not before: a notice has to run out
    QDate due;
    bool operator==(const HardshipDue&) const = default;
};
/// After a step on day `on`. Nothing: closed, or the parameter has no value.
[[nodiscard]] std::optional<HardshipDue> dueAfter(const Codes& codes, QDate appliedOn, QDate on,
                                                  const HardshipOutcome& outcome,
                                                  const QString& area = {});
/// By the calendar and the rules as they are now.
[[nodiscard]] std::optional<HardshipDue> dueOf(const Codes& codes, const HardshipCase& kept,
                                               const QString& area = {});

/// What the step leads to. Errors: hardship.step_order (Conflict); hardship.before_last,
/// hardship.reason_missing (Invalid); step.in_future; hardship.notice_running,
/// hardship.objection_late (Conflict), which name the day; parameter.unset.
Result<HardshipOutcome> outcomeOf(const Codes& codes, const HardshipCase& kept,
                                  const HardshipStepFacts& step, QDate today,
                                  const QString& area = {});

/// Who proposes, who reviews and who decides are three people.
/// Errors: hardship.same_person (Denied).
Result<> checkThreePeople(const HardshipCase& kept, HardshipStepKind kind, StaffId staff);

}  // namespace zhiqiao
