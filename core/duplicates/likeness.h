// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicates/duplicate_rules.h"
#include "core/people/person.h"

#include <vector>

namespace zhiqiao {

/// One thing that speaks for (above 0) or against two records being one person.
struct LikenessGround {
    QString ground;  ///< row of likeness_points.csv: "name.sound"
    int points = 0;
    bool operator==(const LikenessGround&) const = default;
};

struct Likeness {
    bool sameNumber = false;  ///< 15 and 18 digits alike: no question of points any more
    int points = 0;
    std::vector<LikenessGround> grounds;  ///< name, birth, sex, area, phone, number
    bool operator==(const Likeness&) const = default;
};

/// How likely two records are one person, from their facts alone. What one of them does not know
/// speaks neither way. Facts are normalised, as checkPerson() gives them.
[[nodiscard]] Likeness likenessOf(const DuplicateRules& rules, const PersonFacts& one,
                                  const PersonFacts& other);

/// Both numbers known and the same, whether written with 15 or 18 digits.
[[nodiscard]] bool sameNumber(const QString& one, const QString& other);

[[nodiscard]] QString wordsFor(const LikenessGround& ground);  ///< translated, without values
[[nodiscard]] QString wordsFor(const Likeness& likeness);      ///< those that speak for it, joined

}  // namespace zhiqiao
