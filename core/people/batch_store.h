// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person_store.h"

namespace zhiqiao {

/// One import: every row it added or changed carries its number, so that it can be undone whole.
struct ImportBatch {
    BatchId id;
    QString kind;    ///< people, employers, vacancies
    QString digest;  ///< SHA-256 of the file, hex; the file's name is not kept
    int added = 0;
    int changed = 0;
    int same = 0;
    int refused = 0;
    bool complete = false;  ///< false: being written, or left half-way by a program that ended
    std::optional<QDateTime> undoneAt;
    Stamp recorded;
    bool operator==(const ImportBatch&) const = default;
};

/// Port: import batches.
class BatchStore {
public:
    virtual ~BatchStore() = default;
    virtual Result<ImportBatch> begin(const Act& act, const QString& kind,
                                      const QString& digest) = 0;
    /// First in every transaction that writes rows of the batch: one that was undone meanwhile gets
    /// no more rows, and none is undone before that transaction has ended.
    /// Errors: batch.undone, record.not_found.
    virtual Result<> hold(const Act& act, BatchId id) = 0;
    /// Sets the counts and marks the batch complete. Errors: batch.undone, record.not_found.
    virtual Result<> complete(const Act& act, const ImportBatch& batch) = 0;
    /// Newest first.
    virtual Result<std::vector<ImportBatch>> batches(int limit) const = 0;
    /// Who was there before the batch and whose facts it changed or whom it registered.
    virtual Result<std::vector<PersonId>> peopleChanged(BatchId id) const = 0;
    /// Takes out what the batch added and puts back what it changed: afterwards the records mean
    /// what they meant before it. Errors: batch.built_upon (Conflict) when later records hang on
    /// rows of the batch, with their number in the message; record.not_found; batch.undone.
    virtual Result<> undo(const Act& act, BatchId id) = 0;
};

[[nodiscard]] Error batchBuiltUpon(int records);  ///< batch.built_upon, Conflict
[[nodiscard]] Error batchUndone();                ///< batch.undone, Conflict

}  // namespace zhiqiao
