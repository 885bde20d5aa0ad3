// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/away.h"

#include <algorithm>
#include <tuple>

namespace zhiqiao {

namespace {

auto rankOf(const AwaySpell& spell) {
    return std::tuple(!spell.endedOn, spell.endedOn.value_or(QDate()), spell.leftOn,
                      spell.registration.value());
}

}  // namespace

std::optional<AwaySpell> spellFollowed(const std::vector<AwaySpell>& spells, QDate today) {
    std::optional<AwaySpell> followed;
    for (const auto& spell : spells)
        if ((!spell.endedOn || today < *spell.endedOn) &&
            (!followed || rankOf(*followed) < rankOf(spell)))
            followed = spell;
    return followed;
}

AwayRow awayRowOf(PersonId person, const AwaySpell& spell, const std::vector<AwayTry>& tries,
                  std::optional<int> interval, QDate today) {
    AwayRow row{.registration = spell.registration,
                .person = person,
                .leftOn = spell.leftOn,
                .stopsOn = spell.endedOn,
                .staff = spell.officer,
                .office = spell.office};
    const auto counts = [&](const AwayTry& one) {
        return one.on >= spell.leftOn && one.on <= today;
    };
    for (const auto& one : tries)
        if (one.heard && counts(one)) row.heardOn = std::max(row.heardOn.value_or(one.on), one.on);
    row.attempts = int(std::ranges::count_if(tries, [&](const AwayTry& one) {
        return !one.heard && counts(one) && (!row.heardOn || one.on > *row.heardOn);
    }));
    if (interval) row.due = row.heardOn.value_or(row.leftOn).addDays(*interval);
    return row;
}

std::optional<AwayRow> pursued(const std::optional<AwayRow>& row, QDate today) {
    return row && row->stopsOn && *row->stopsOn <= today ? std::nullopt : row;
}

}  // namespace zhiqiao
