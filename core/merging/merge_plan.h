// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/merging/merge_fields.h"

#include <QMap>

#include <vector>

namespace zhiqiao {

/// By key of the field.
using MergeChoices = QMap<QString, MergeSide>;

/// One field of which the two records differ, as views may show it.
struct MergeRow {
    const MergeField* field;
    QString kept;
    QString gone;
    MergeSide chosen;
    bool hasBoth = false;  ///< may be chosen as well
    bool operator==(const MergeRow&) const = default;
};

struct MergePlan {
    std::vector<MergeRow> rows;  ///< in the order of mergeFields()
    PersonFacts facts;           ///< of the record that stays, afterwards
    bool operator==(const MergePlan&) const = default;
};

/// What the record that stays will say. Where nothing is chosen: what only one record knows is that
/// one's; lists and notes are both's; everything else is the staying record's, but day of birth and
/// sex are those of the number that is chosen. Names given up stay among the other names unless
/// these are chosen from one record.
/// Errors, all Invalid: merge.unknown_field, merge.no_both; merge.number_contradicts when the
/// number of one record and the day of birth or sex of the other exclude each other.
Result<MergePlan> planMerge(const PersonFacts& kept, const PersonFacts& gone,
                            const MergeChoices& choices);

}  // namespace zhiqiao
