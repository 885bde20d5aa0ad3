// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_steps.h"

namespace zhiqiao {

using HelpPlanId = Id<struct HelpPlanTag>;
using HelpStepId = Id<struct HelpStepTag>;
using HelpDeedId = Id<struct HelpDeedTag>;

/// What is to be done for the person.
struct HelpStepFacts {
    QString kind;              ///< [help_kind]
    QDate since;               ///< first day on which a service fulfils it
    std::optional<QDate> due;  ///< last day; nothing: 未设定
    QString words = {};        ///< what exactly; sealed
    bool operator==(const HelpStepFacts&) const = default;
};

/// Never changed: a correction is a new step that names the old one.
struct HelpStep {
    HelpStepId id;
    HelpStepFacts facts;
    std::optional<HelpStepId> corrects;
    Stamp recorded;
    bool operator==(const HelpStep&) const = default;
};

/// What happened to a plan beside its steps.
enum class HelpDeedKind {
    Hand,      ///< somebody is in charge from that day on
    Interval,  ///< how often the person is contacted
    Result,    ///< what became of a step
    Close,     ///< the recognition ended, or the category changed
};
[[nodiscard]] std::string_view codeOf(HelpDeedKind kind);  ///< hand, interval, result, close
[[nodiscard]] std::optional<HelpDeedKind> helpDeedOf(QStringView code);

struct HelpDeedFacts {
    HelpDeedKind kind = HelpDeedKind::Hand;
    QDate on;
    std::optional<HelpStepId> step = {};      ///< of a result
    QString code = {};                        ///< [help_result], empty: open again; [hardship_exit]
    std::optional<StaffId> officer = {};      ///< who takes over
    std::optional<int> days = {};             ///< calendar days; nothing: 未设定
    QString words = {};                       ///< sealed
    std::optional<HelpDeedId> corrects = {};  ///< an earlier result of the step
    bool operator==(const HelpDeedFacts&) const = default;
};

struct HelpDeed {
    HelpDeedId id;
    HelpDeedFacts facts;
    Stamp recorded;
    bool operator==(const HelpDeed&) const = default;
};

struct HelpPlanFacts {
    PersonId person;
    HardshipId hardship;
    QString category;  ///< [hardship_category]
    QDate startedOn;
    std::optional<HelpPlanId> previous = {};  ///< the person's plan before this one
    bool operator==(const HelpPlanFacts&) const = default;
};

/// 分类帮扶 of one recognised person.
struct HelpPlan {
    HelpPlanId id;
    HelpPlanFacts facts;
    std::vector<HelpStep> steps;  ///< as saved, corrected ones too
    std::vector<HelpDeed> deeds;  ///< as saved
    Stamp recorded;
    /// How many records it has: who acts names how many he has seen.
    [[nodiscard]] size_t size() const { return steps.size() + deeds.size(); }
    /// The newest of that kind.
    [[nodiscard]] const HelpDeed* deed(HelpDeedKind kind) const;
    /// The newest result of the step, if any was recorded; also one that opened it again.
    [[nodiscard]] const HelpDeed* resultOf(HelpStepId step) const;
    [[nodiscard]] bool isClosed() const { return deed(HelpDeedKind::Close) != nullptr; }
    /// Steps that no other one corrects, as saved.
    [[nodiscard]] std::vector<HelpStep> liveSteps() const;
    bool operator==(const HelpPlan&) const = default;
};

}  // namespace zhiqiao
