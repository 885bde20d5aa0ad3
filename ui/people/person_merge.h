// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <vector>

namespace zhiqiao::ui {

/// A field two counters changed differently.
struct FieldConflict {
    QString field;  ///< key
    QString mine;   ///< as text, sealed values masked; codes stand for themselves
    QString theirs;
    bool operator==(const FieldConflict&) const = default;
};

struct PersonMerge {
    PersonFacts facts;  ///< both sides' changes; of a conflicting field mine
    std::vector<FieldConflict> conflicts;
};

/// `base` is what both started from. Changes to different fields go together.
[[nodiscard]] PersonMerge mergePerson(const PersonFacts& base, const PersonFacts& mine,
                                      const PersonFacts& theirs);

/// Puts `from`'s value of the field into `facts`.
void takeField(PersonFacts& facts, const PersonFacts& from, const QString& field);

}  // namespace zhiqiao::ui
