// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/casework/casework_ports.h"
#include "core/casework/contact_sheet.h"
#include "core/casework/record_batch.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// What recording about many people needs; all outlive the call.
struct RecordManyPorts {
    const CaseworkPorts& casework;
    RecordBatchStore& batches;
    ContactSheets& sheets;
    AssignmentStore& cases;
    const UserStore& users;
};

/// A contact, a policy notice or a plain note: exactly one of the three.
struct ManyDraft {
    std::vector<PersonId> people;
    QDate on;
    std::optional<ContactFacts> contact = {};
    ContactSheet sheet = {};  ///< of the contact
    std::optional<PolicyFacts> policy = {};
    QString note = {};
};

/// Somebody nothing was recorded about, or whose record stays, and why.
struct LeftOut {
    PersonId person;
    Error error;
};

struct RecordedMany {
    std::optional<RecordBatch> batch = {};  ///< nothing: nobody was left, nothing is kept
    int counted = 0;                        ///< persons whose promise it helps to keep
    std::vector<LeftOut> left = {};
};

/// The same about all of them, each once: one act and one batch. Whoever it cannot be recorded of
/// stops nobody else: record.not_found, right.out_of_scope, many.merged, many.erased, or
/// many.ended (all Conflict but the first two) when every registration has ended.
/// A contact and a policy notice count as if recorded one by one, a note counts for nothing.
/// Errors: many.nobody, many.no_text (Invalid); those of recordService() and
/// checkedContactSheet(); right.denied.
Result<RecordedMany> recordForMany(const RecordManyPorts& ports, const Actor& actor,
                                   const OperationId& operation, const ManyDraft& draft,
                                   QDate today);

struct TakenBackMany {
    int persons = 0;
    /// many.built_upon (Conflict), service.closed (Denied), right.out_of_scope: moved since.
    std::vector<LeftOut> left = {};
};

/// As if the batch had never been, but for what was corrected, merged, erased or closed since, and
/// for people beyond the actor's rights now; the journal keeps both. Errors: record.not_found,
/// many.nothing_left (Conflict) when nothing of it can be taken back any more; right.denied,
/// right.out_of_scope.
Result<TakenBackMany> takeBackMany(const RecordManyPorts& ports, const Actor& actor,
                                   const OperationId& operation, RecordBatchId batch);

/// An act itself, like a look at the file. Errors: record.not_found, right.denied,
/// right.out_of_scope.
Result<std::vector<PersonNote>> openNotes(const RecordManyPorts& ports, const Actor& actor,
                                          PersonId person);

}  // namespace zhiqiao
