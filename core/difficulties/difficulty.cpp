// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difficulties/difficulty.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace zhiqiao {

namespace {

constexpr std::array<std::string_view, 4> kDifficultyDeeds{"hand", "close", "reopen", "undo"};

}  // namespace

std::string_view codeOf(DifficultyDeedKind kind) { return kDifficultyDeeds[size_t(kind)]; }

std::optional<DifficultyDeedKind> difficultyDeedOf(QStringView code) {
    const auto found = std::ranges::find_if(
        kDifficultyDeeds, [&](std::string_view one) { return code == toQString(one); });
    if (found == kDifficultyDeeds.end()) return {};
    return DifficultyDeedKind(found - kDifficultyDeeds.begin());
}

}  // namespace zhiqiao
