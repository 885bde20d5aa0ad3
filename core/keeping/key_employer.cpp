// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_employer.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace zhiqiao {

namespace {

constexpr std::array<std::pair<KeyDeedKind, std::string_view>, 5> kKeyDeeds{
    {{KeyDeedKind::Assign, "assign"},
     {KeyDeedKind::Release, "release"},
     {KeyDeedKind::Interval, "interval"},
     {KeyDeedKind::TakeOff, "take_off"},
     {KeyDeedKind::Undo, "undo"}}};

}  // namespace

std::string_view codeOf(KeyDeedKind kind) {
    return std::ranges::find(kKeyDeeds, kind, &decltype(kKeyDeeds)::value_type::first)->second;
}

std::optional<KeyDeedKind> keyDeedOf(QStringView code) {
    for (const auto& [kind, known] : kKeyDeeds)
        if (code == toQString(known)) return kind;
    return {};
}

}  // namespace zhiqiao
