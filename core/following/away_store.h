// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/following/away.h"
#include "core/security/act.h"

namespace zhiqiao {

/// Port: the maintained rows of those who work away, one per person.
class AwayStore {
public:
    virtual ~AwayStore() = default;

    /// Spells of the person that hold, in any order. Nobody who was erased is away.
    virtual Result<std::vector<AwaySpell>> spellsOf(PersonId person) const = 0;
    /// Replaces the person's row; nothing: there is none.
    virtual Result<> save(const Act& act, PersonId person, const std::optional<AwayRow>& row) = 0;
    virtual Result<std::optional<AwayRow>> of(PersonId person) const = 0;
    /// Brings every row of the act's office to that interval at once; those that have stopped by
    /// the act's day go. Nothing: none is due any more.
    virtual Result<> spaceAll(const Act& act, std::optional<int> interval) = 0;
};

}  // namespace zhiqiao
