// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/record_batch.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlRecordBatchStore final : public RecordBatchStore {
public:
    explicit SqlRecordBatchStore(SqlContext context) : context_(context) {}

    Result<RecordBatch> begin(const Act& act, const QString& kind, QDate on, int persons) override;
    Result<> include(const Act& act, RecordBatchId batch, ServiceId service) override;
    Result<PersonNote> addNote(const Act& act, RecordBatchId batch, PersonId person, QDate on,
                               const QString& text) override;

    Result<RecordBatch> find(RecordBatchId batch) const override;
    Result<std::vector<BatchedRecord>> recordsOf(RecordBatchId batch) const override;
    Result<> takeBack(const Act& act, RecordBatchId batch,
                      const std::vector<BatchedRecord>& records) override;

    Result<std::vector<PersonNote>> notesOf(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
