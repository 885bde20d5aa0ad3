// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign.h"

#include <algorithm>

namespace zhiqiao {

const std::array<MarkKindRow, 5>& markKinds() {
    static const std::array<MarkKindRow, 5> kinds{{{MarkKind::Person, u"person", 1},
                                                   {MarkKind::Service, u"service", 2},
                                                   {MarkKind::Referral, u"referral", 3},
                                                   {MarkKind::Placement, u"placement", 4},
                                                   {MarkKind::Vacancy, u"vacancy", 5}}};
    return kinds;
}

QStringView codeOf(MarkKind kind) {
    return std::ranges::find(markKinds(), kind, &MarkKindRow::kind)->code;
}

std::optional<MarkKind> markKindOf(QStringView code) {
    const auto found = std::ranges::find(markKinds(), code, &MarkKindRow::code);
    return found == markKinds().end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace zhiqiao
