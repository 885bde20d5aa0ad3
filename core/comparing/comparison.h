// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <vector>

namespace zhiqiao {

using ComparisonId = Id<struct ComparisonTag>;
using ComparedPersonId = Id<struct ComparedPersonTag>;

/// What is kept of a comparison of somebody else's file with the register: what was checked, when
/// and by whom. Neither the file nor its name is kept.
struct ComparisonFacts {
    QString owner;   ///< [check_source]
    QString digest;  ///< SHA-256 of the file, hex
    QDate asOf;      ///< the day the file speaks of
    int rows = 0;    ///< that hold something, header not counted
    int same = 0;    ///< people, and rows: each person counts once
    int different = 0;
    int unknown = 0;  ///< rows of nobody the user may see
    int refused = 0;  ///< rows that cannot be used: no number, unreadable, twice in the file
    [[nodiscard]] int matched() const { return same + different; }
    bool operator==(const ComparisonFacts&) const = default;
};

struct Comparison {
    ComparisonId id;
    ComparisonFacts facts;
    QDate on;             ///< the working day of the comparison
    int differences = 0;  ///< fields of people
    int accepted = 0;     ///< of them
    Stamp recorded;
    bool operator==(const Comparison&) const = default;
};

/// One field in which the file says something else. Values as they are kept: codes, ISO days.
struct FieldDifference {
    QString field;  ///< key of a ComparedField
    QString ours;   ///< when it was compared; empty: not known
    QString theirs;
    bool accepted = false;
    bool operator==(const FieldDifference&) const = default;
};

/// One person the file says something else about, before it is kept.
struct DifferingPerson {
    PersonId person;
    std::vector<FieldDifference> differences;
    bool operator==(const DifferingPerson&) const = default;
};

struct ComparedPerson {
    ComparedPersonId id;
    ComparisonId comparison;
    PersonId person;
    std::vector<FieldDifference> differences;  ///< empty: erased with the person
    bool operator==(const ComparedPerson&) const = default;
};

}  // namespace zhiqiao
