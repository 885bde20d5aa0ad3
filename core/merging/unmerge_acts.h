// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merging/merge_acts.h"
#include "core/merging/unmerge_plan.h"

namespace zhiqiao {

/// A field of the one that stays which was changed since the merge, as views may show it.
struct EditedField {
    const MergeField* field;
    QString before;  ///< what the merge left
    QString now;
    Stamp changed;
    bool operator==(const EditedField&) const = default;
};

/// What parting the two again would do.
struct UnmergePreview {
    RecordMerge merge;
    Person kept;                       ///< masked
    std::vector<EditedField> fields;   ///< each has to be decided
    std::vector<MovedRecord> records;  ///< edited since; each has to be decided
    std::vector<LaterRecord> later;    ///< made since; stay unless told to go
    std::vector<KindCount> returning;  ///< untouched ones, which go back as they were
    bool operator==(const UnmergePreview&) const = default;
};

/// Errors: record.not_found, right.denied, right.out_of_scope; merge.undone_already, merge.erased,
/// person.merged (all Conflict), the last when the one that stays was merged itself since: that
/// merge is undone first.
Result<UnmergePreview> previewUnmerge(const MergePorts& ports, const Actor& actor, MergeId merge);

/// Makes two records of one again, in one act.
/// Errors: those of previewUnmerge(); merge.undecided (Conflict) and merge.unknown_decision
/// (Invalid), which name the keys; merge.cannot_part (Conflict) when two records made since cannot
/// stand as they would, person.duplicate_number.
Result<RecordMerge> unmergePersons(const MergePorts& ports, const Actor& actor,
                                   const OperationId& operation, MergeId merge,
                                   const UnmergeDecisions& decisions = {});

}  // namespace zhiqiao
