// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/batch_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlBatchStore final : public BatchStore {
public:
    explicit SqlBatchStore(SqlContext context) : context_(context) {}

    Result<ImportBatch> begin(const Act& act, const QString& kind, const QString& digest) override;
    Result<> hold(const Act& act, BatchId id) override;
    Result<> complete(const Act& act, const ImportBatch& batch) override;
    Result<std::vector<ImportBatch>> batches(int limit) const override;
    Result<std::vector<PersonId>> peopleChanged(BatchId id) const override;
    Result<> undo(const Act& act, BatchId id) override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
