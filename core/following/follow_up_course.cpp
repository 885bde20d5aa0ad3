// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_course.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpStates {
    Q_DECLARE_TR_FUNCTIONS(FollowUpStates)
};

constexpr struct {
    std::string_view code;
    const char* text;
} kFollowUpStates[] = {{"open", QT_TRANSLATE_NOOP("FollowUpStates", "To be asked")},
                       {"held", QT_TRANSLATE_NOOP("FollowUpStates", "Still employed")},
                       {"not_held", QT_TRANSLATE_NOOP("FollowUpStates", "Had left")}};

/// The placement's records that hold, the oldest first; same day: as saved.
std::vector<FollowUp> recordsOf(PlacementId placement, const std::vector<FollowUp>& all) {
    auto own = all;
    std::erase_if(own, [&](const FollowUp& one) { return one.facts.placement != placement; });
    std::ranges::stable_sort(
        own, {}, [](const FollowUp& one) { return std::pair(one.facts.on, one.recorded.at); });
    return own;
}

bool isAnswer(const FollowUp& record) { return !record.facts.standing.isEmpty(); }

FollowUpState stateBy(const FollowUpFacts& answer, QDate due) {
    if (answer.leftOn && *answer.leftOn < due) return FollowUpState::NotHeld;
    return answer.on < due ? FollowUpState::Open : FollowUpState::Held;
}

/// The first of the answers that agree stands behind the step.
void take(FollowUpStep& step, const FollowUp& record) {
    const auto state = stateBy(record.facts, step.due);
    if (state == step.state) return;
    const bool open = state == FollowUpState::Open;
    step.state = state;
    step.by = open ? std::nullopt : std::optional(record.id);
    step.on = open ? std::nullopt : std::optional(record.facts.on);
}

}  // namespace

std::string_view codeOf(FollowUpState state) { return kFollowUpStates[size_t(state)].code; }
QString textOf(FollowUpState state) {
    return FollowUpStates::tr(kFollowUpStates[size_t(state)].text);
}

const FollowUpStep* FollowUpCourse::next() const {
    const auto open = std::ranges::find(steps, FollowUpState::Open, &FollowUpStep::state);
    return open == steps.end() ? nullptr : &*open;
}

std::optional<QDate> leftOnOf(const CodeBook& lists, PlacementId placement,
                              const std::vector<FollowUp>& records) {
    std::optional<QDate> left;
    for (const auto& record : recordsOf(placement, records))
        if (isAnswer(record))
            left = lists.hasFlag(u"work_standing"_s, record.facts.standing, u"left"_s)
                       ? record.facts.leftOn
                       : std::nullopt;
    return left;
}

FollowUpCourse followUpCourseOf(const CodeBook& lists, const FollowUpRules& rules,
                                const Placement& placement, const std::vector<FollowUp>& records) {
    FollowUpCourse course{.placement = placement,
                          .steps = {},
                          .lastOn = {},
                          .leftOn = leftOnOf(lists, placement.id, records)};
    for (const auto& rule : rules.of(placement.facts.startOn))
        course.steps.push_back({.rule = rule,
                                .due = followUpDue(placement.facts.startOn, rule.months),
                                .by = {},
                                .on = {}});
    std::ranges::stable_sort(course.steps, {}, &FollowUpStep::due);
    for (const auto& record : recordsOf(placement.id, records)) {
        course.lastOn = record.facts.on;
        course.attempts = isAnswer(record) ? 0 : course.attempts + 1;
        if (!isAnswer(record)) continue;
        for (auto& step : course.steps) take(step, record);
    }
    return course;
}

}  // namespace zhiqiao
