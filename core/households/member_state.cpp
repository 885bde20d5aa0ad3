// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/member_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MemberStates {
    Q_DECLARE_TR_FUNCTIONS(MemberStates)
};

constexpr struct {
    StateSource source;
    std::string_view code;
    const char* text;
} kSources[] = {
    {StateSource::Age, "age", QT_TRANSLATE_NOOP("MemberStates", "Age")},
    {StateSource::RetirementAge, "retirement_age",
     QT_TRANSLATE_NOOP("MemberStates", "Statutory retirement")},
    {StateSource::Statement, "statement", QT_TRANSLATE_NOOP("MemberStates", "Statement")},
    {StateSource::EmploymentRegistration, "employment",
     QT_TRANSLATE_NOOP("MemberStates", "Employment registration")},
    {StateSource::Placement, "placement", QT_TRANSLATE_NOOP("MemberStates", "Placement")},
    {StateSource::UnemploymentRegistration, "unemployment",
     QT_TRANSLATE_NOOP("MemberStates", "Unemployment registration")},
    {StateSource::NothingKnown, "nothing_known", QT_TRANSLATE_NOOP("MemberStates", "No record")},
};

std::optional<int> leastAge(const Codes& codes, QDate day) {
    return codes.parameters.number(u"reg.min_age"_s, day);
}

/// The statement that holds on the day; nothing when the last one ended the others.
const StatedState* statedOn(const MemberEvidence& evidence, QDate day) {
    const StatedState* last = nullptr;
    for (const auto& statement : evidence.statements)
        if (statement.on <= day) last = &statement;
    return last && !last->state.isEmpty() ? last : nullptr;
}

const DayRange* heldOn(const std::vector<DayRange>& ranges, QDate day) {
    const auto found =
        std::ranges::find_if(ranges, [&](const DayRange& range) { return range.holdsOn(day); });
    return found == ranges.end() ? nullptr : &*found;
}

/// Nobody tells the office of every end: who registered as unemployed, or whose registered job
/// ended, after the work began has lost it.
bool wasLost(const DayRange& placement, const MemberEvidence& evidence, QDate day) {
    const auto between = [&](QDate when) { return placement.from < when && when <= day; };
    return std::ranges::any_of(evidence.unemployments,
                               [&](const DayRange& range) { return between(range.from); }) ||
           std::ranges::any_of(evidence.employments, [&](const DayRange& range) {
               return range.until && between(*range.until);
           });
}

const DayRange* placedOn(const MemberEvidence& evidence, QDate day) {
    const auto found = std::ranges::find_if(evidence.placements, [&](const DayRange& placement) {
        return placement.holdsOn(day) && !wasLost(placement, evidence, day);
    });
    return found == evidence.placements.end() ? nullptr : &*found;
}

std::optional<MemberState> byAge(const MemberEvidence& evidence, const Codes& codes, QDate day) {
    if (!evidence.birth) return {};
    const auto least = leastAge(codes, day);
    if (least && ageOn(*evidence.birth, day) < *least)
        return MemberState{u"08"_s, StateSource::Age, *evidence.birth};
    const auto retires = codes.retirement.latestMonth(evidence.sex, *evidence.birth);
    if (retires && *retires <= day)
        return MemberState{u"07"_s, StateSource::RetirementAge, *retires};
    return {};
}

}  // namespace

std::string_view codeOf(StateSource source) {
    return std::ranges::find(kSources, source, [](const auto& row) { return row.source; })->code;
}

QString textOf(StateSource source) {
    return MemberStates::tr(
        std::ranges::find(kSources, source, [](const auto& row) { return row.source; })->text);
}

MemberState memberStateOn(const MemberEvidence& evidence, const Codes& codes, QDate day) {
    if (const auto aged = byAge(evidence, codes, day)) return *aged;
    const auto* stated = statedOn(evidence, day);
    if (stated && codes.lists.hasFlag(u"member_state"_s, stated->state, u"away"_s))
        return {stated->state, StateSource::Statement, stated->on};
    if (const auto* job = heldOn(evidence.employments, day))
        return {u"01"_s, StateSource::EmploymentRegistration, job->from};
    if (const auto* job = placedOn(evidence, day))
        return {u"01"_s, StateSource::Placement, job->from};
    if (stated) return {stated->state, StateSource::Statement, stated->on};
    if (const auto* open = heldOn(evidence.unemployments, day))
        return {u"02"_s, StateSource::UnemploymentRegistration, open->from};
    return {u"03"_s, StateSource::NothingKnown, {}};
}

std::vector<QDate> changeDaysOf(const MemberEvidence& evidence, const Codes& codes) {
    std::vector<QDate> days;
    if (evidence.birth) {
        for (const auto& row : codes.parameters.rows())
            if (row.param == u"reg.min_age"_s)
                // Who was born on 29 February grows older a day later in common years.
                for (const int late : {0, 1})
                    days.push_back(evidence.birth->addYears(row.value.toInt()).addDays(late));
        if (const auto retires = codes.retirement.latestMonth(evidence.sex, *evidence.birth))
            days.push_back(*retires);
    }
    for (const auto* ranges :
         {&evidence.employments, &evidence.unemployments, &evidence.placements})
        for (const auto& range : *ranges) {
            days.push_back(range.from);
            if (range.until) days.push_back(*range.until);
        }
    for (const auto& statement : evidence.statements) days.push_back(statement.on);
    return days;
}

}  // namespace zhiqiao
