// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onward/onward_referral.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace zhiqiao {

namespace {

constexpr std::array<std::string_view, 3> kOnwardDeeds{"answer", "withdraw", "undo"};

}  // namespace

std::string_view codeOf(OnwardDeedKind kind) { return kOnwardDeeds[size_t(kind)]; }

std::optional<OnwardDeedKind> onwardDeedOf(QStringView code) {
    const auto found = std::ranges::find_if(
        kOnwardDeeds, [&](std::string_view one) { return code == toQString(one); });
    if (found == kOnwardDeeds.end()) return {};
    return OnwardDeedKind(found - kOnwardDeeds.begin());
}

}  // namespace zhiqiao
