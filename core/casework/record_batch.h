// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/casework/service_records.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

using RecordBatchId = Id<struct RecordBatchTag>;
using NoteId = Id<struct NoteTag>;

/// The same thing written down about many people at once, which is taken back at once.
struct RecordBatch {
    RecordBatchId id;
    QString kind;  ///< "note", "contact" or "policy"
    QDate on;
    int persons = 0;
    Stamp recorded;
    bool operator==(const RecordBatch&) const = default;
};

/// A few words about a person. Sealed; counts for no promise.
struct PersonNote {
    NoteId id;
    PersonId person;
    QDate on;
    QString text;  ///< empty: erased
    RecordBatchId batch;
    Stamp recorded;
    bool operator==(const PersonNote&) const = default;
};

/// A record of a batch, as it may be taken back.
struct BatchedRecord {
    qint64 record = 0;  ///< service or note
    PersonId person;    ///< whose it is now
    bool free = true;   ///< false: corrected, merged or erased since
    bool operator==(const BatchedRecord&) const = default;
};

/// Port: batches of records, and notes, which are made in batches only.
class RecordBatchStore {
public:
    virtual ~RecordBatchStore() = default;

    virtual Result<RecordBatch> begin(const Act& act, const QString& kind, QDate on,
                                      int persons) = 0;
    /// Counts the service among those of the batch. Errors: record.not_found.
    virtual Result<> include(const Act& act, RecordBatchId batch, ServiceId service) = 0;
    /// Errors: record.not_found for the person.
    virtual Result<PersonNote> addNote(const Act& act, RecordBatchId batch, PersonId person,
                                       QDate on, const QString& text) = 0;

    /// Errors: record.not_found, also once all of it was taken back.
    virtual Result<RecordBatch> find(RecordBatchId batch) const = 0;
    /// What is left of it, as saved.
    virtual Result<std::vector<BatchedRecord>> recordsOf(RecordBatchId batch) const = 0;
    /// As if they had never been; the batch goes with the last of them. What is not free stays.
    virtual Result<> takeBack(const Act& act, RecordBatchId batch,
                              const std::vector<BatchedRecord>& records) = 0;

    /// As saved.
    virtual Result<std::vector<PersonNote>> notesOf(PersonId person) const = 0;
};

}  // namespace zhiqiao
