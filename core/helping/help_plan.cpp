// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_plan.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

namespace {

constexpr struct {
    HelpDeedKind kind;
    std::string_view code;
} kDeeds[] = {{HelpDeedKind::Hand, "hand"},
              {HelpDeedKind::Interval, "interval"},
              {HelpDeedKind::Result, "result"},
              {HelpDeedKind::Close, "close"}};

template <class Fits>
const HelpDeed* newest(const std::vector<HelpDeed>& deeds, Fits fits) {
    const auto found = std::find_if(deeds.rbegin(), deeds.rend(), fits);
    return found == deeds.rend() ? nullptr : &*found;
}

}  // namespace

std::string_view codeOf(HelpDeedKind kind) { return kDeeds[size_t(kind)].code; }

std::optional<HelpDeedKind> helpDeedOf(QStringView code) {
    for (const auto& row : kDeeds)
        if (toQString(row.code) == code) return row.kind;
    return {};
}

const HelpDeed* HelpPlan::deed(HelpDeedKind kind) const {
    return newest(deeds, [&](const HelpDeed& one) { return one.facts.kind == kind; });
}

const HelpDeed* HelpPlan::resultOf(HelpStepId step) const {
    return newest(deeds, [&](const HelpDeed& one) {
        return one.facts.kind == HelpDeedKind::Result && one.facts.step == step;
    });
}

std::vector<HelpStep> HelpPlan::liveSteps() const {
    auto live = steps;
    std::erase_if(live, [&](const HelpStep& one) {
        return std::ranges::any_of(steps,
                                   [&](const HelpStep& other) { return other.corrects == one.id; });
    });
    return live;
}

}  // namespace zhiqiao
