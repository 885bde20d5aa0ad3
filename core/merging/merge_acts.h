// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merging/merge_clashes.h"
#include "core/merging/merge_plan.h"
#include "core/programmes/programme_store.h"
#include "core/security/transactions.h"

#include <functional>

namespace zhiqiao {

/// What merging needs; all outlive the call.
struct MergePorts {
    Transactions& transactions;
    PersonStore& people;
    MergeStore& merges;
    HardshipStore& recognitions;
    HouseholdStore& households;
    ReferralStore& referrals;
    const Codes& codes;
    /// Called in the act for each person whose records moved: what is derived follows at once.
    std::function<Result<>(const Act&, PersonId)> personChanged;
    const ProgrammeStore& enrolments;
};

/// What a merge would do, masked as any view of a person.
struct MergePreview {
    Person kept;
    Person gone;
    std::vector<MergeRow> rows;
    std::vector<KindCount> moving;
    std::vector<MergeClash> clashes;  ///< each stands in the way
    int openRequests = 0;             ///< about either; each stands in the way
    [[nodiscard]] bool isPossible() const { return clashes.empty() && openRequests == 0; }
};

/// That somebody compares the two; what is shown is read only after this succeeded.
/// Errors: person.same_record, those of planMerge() (Invalid); person.merged (Conflict);
/// record.not_found, right.denied, right.out_of_scope.
Result<MergePreview> previewMerge(const MergePorts& ports, const Actor& actor, PersonId kept,
                                  PersonId gone, const MergeChoices& choices = {});

struct MergeRequest {
    PersonId kept;
    PersonId gone;
    MergeChoices choices;
    QString reason;               ///< [merge_reason]
    std::optional<int> keptSeen;  ///< row versions of what was decided on
    std::optional<int> goneSeen;
};

/// Makes one record of two, in one act.
/// Errors: those of previewMerge(); merge.reason_missing, code.unknown (Invalid); merge.clash and
/// merge.open_request (Conflict), which name what stands in the way; record.changed_elsewhere.
Result<RecordMerge> mergePersons(const MergePorts& ports, const Actor& actor,
                                 const OperationId& operation, const MergeRequest& request);

}  // namespace zhiqiao
