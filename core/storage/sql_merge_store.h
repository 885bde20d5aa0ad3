// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merging/merge_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlMergeStore final : public MergeStore {
public:
    explicit SqlMergeStore(SqlContext context) : context_(context) {}

    Result<std::optional<PersonId>> survivorOf(PersonId person) const override;
    Result<std::vector<KindCount>> recordsOf(PersonId person) const override;
    Result<int> openRequests(PersonId person) const override;

    Result<RecordMerge> merge(const Act& act, const MergeOrder& order) override;
    Result<RecordMerge> find(MergeId id) const override;
    Result<std::vector<RecordMerge>> ofPerson(PersonId person) const override;
    Result<MergedFacts> factsOf(MergeId id) const override;
    Result<std::vector<MovedRecord>> moved(MergeId id) const override;
    Result<std::vector<LaterRecord>> madeSince(MergeId id) const override;
    Result<> undo(const Act& act, const UnmergeOrder& order) override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
