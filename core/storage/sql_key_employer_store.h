// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keeping/key_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlKeyEmployerStore final : public KeyEmployerStore {
public:
    explicit SqlKeyEmployerStore(SqlContext context) : context_(context) {}

    Result<KeyBatchId> beginBatch(const Act& act) override;
    Result<KeyEmployer> add(const Act& act, const KeyFacts& facts, KeyBatchId batch) override;
    Result<KeyEmployer> addDeed(const Act& act, const KeyEmployer& seen, const KeyDeedFacts& deed,
                                KeyBatchId batch) override;
    Result<KeyEmployer> find(KeyEmployerId id) const override;
    Result<KeyEmployer> hold(const Act& act, KeyEmployerId id) override;
    Result<std::vector<KeyEmployer>> ofEmployer(EmployerId employer) const override;
    Result<std::vector<KeyEmployerId>> ofBatch(KeyBatchId batch) const override;
    Result<std::vector<KeyEmployerId>> listedBy(OfficeId office) const override;
    Result<EmployerVisit> addVisit(const Act& act, const EmployerVisitFacts& facts) override;
    Result<std::vector<EmployerVisit>> visitsOf(KeyEmployerId firm) const override;
    Result<std::vector<EmployerVisit>> visitHistory(KeyEmployerId firm) const override;
    Result<> saveRow(const Act& act, KeyEmployerId firm, const std::optional<KeyRow>& row) override;
    Result<std::optional<KeyRow>> row(KeyEmployerId firm) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
