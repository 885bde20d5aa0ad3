// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment.h"
#include "core/assigning/spoken_languages.h"

#include <map>
#include <set>
#include <vector>

namespace zhiqiao {

struct WeighedCase {
    PersonId person;
    StaffId officer;
    int weight = 0;              ///< hundredths of a case, whoever is in charge
    QStringList languages = {};  ///< [language] of the person; empty: unknown
    bool operator==(const WeighedCase&) const = default;
};

/// What the officers speak, and how much more a case weighs with one who shares no language with
/// the person.
struct LanguageRule {
    OfficerLanguages officers = {};
    int apart = 0;  ///< hundredths of a case
    [[nodiscard]] Talk between(const QStringList& person, StaffId officer) const;
    [[nodiscard]] int more(const QStringList& person, StaffId officer) const;
};

using Loads = std::map<StaffId, qint64>;  ///< hundredths of a case

/// One case from the officer with more to do to the one with less, and both loads before it.
struct BalanceMove {
    PersonId person;
    StaffId from;
    StaffId to;
    int weight = 0;
    qint64 fromLoad = 0;
    qint64 toLoad = 0;
    int weightThere = 0;  ///< with the receiver
    bool operator==(const BalanceMove&) const = default;
};

struct Balance {
    Loads before;
    Loads after;
    std::vector<BalanceMove> moves;
    bool operator==(const Balance&) const = default;
};

/// What each officer has to do; every officer of `officers` is among them.
[[nodiscard]] Loads loadsOf(const std::vector<WeighedCase>& cases,
                            const std::set<StaffId>& officers, const LanguageRule& rule = {});

/// Evens the loads of `officers` out. The one with the most gives to the one with the least the
/// case whose weight comes closest to half of what they differ by, and always less than that; of
/// equal ones that with the lowest number. Before all others goes a case whose person is understood
/// by the receiver and not, as far as known, by the one who gives; after all others one that would
/// be understood no longer. Ends when they differ by `tolerance` percent of the mean
/// at most, or nothing helps. Nobody moves twice; cases of somebody else, and of people with two
/// officers, stay. The same answer in whatever order the cases come.
[[nodiscard]] Balance proposeBalance(std::vector<WeighedCase> cases,
                                     const std::set<StaffId>& officers, int tolerance,
                                     const LanguageRule& rule = {});

}  // namespace zhiqiao
