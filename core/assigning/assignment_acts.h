// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/codes/codes.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// What giving people to colleagues needs; all outlive the call.
struct AssignPorts {
    Transactions& transactions;
    AssignmentStore& assignments;
    const OfficeStore& offices;
    const UserStore& users;
    const Codes& codes;
};

struct AssignmentDraft {
    std::vector<CaseMove> moves;
    QString reason;  ///< [assign_reason]
};

/// A person who could not be given away, and why: record.not_found, right.out_of_scope,
/// case.already_theirs, case.other_office, case.merged, case.erased, or case.given_meanwhile
/// (Conflict) when somebody else did since it was decided.
struct NotMoved {
    PersonId person;
    Error error;
};

struct Assigned {
    std::optional<AssignmentBatch> batch = {};  ///< nothing: nobody was moved, nothing is kept
    std::vector<NotMoved> left = {};
};

/// All of them to one officer, as they stand at present; each once.
Result<std::vector<CaseMove>> movesTo(const AssignPorts& ports, const std::vector<PersonId>& people,
                                      StaffId officer);

/// One act and one batch, however many people and officers. Whoever cannot be moved stops nobody
/// else. Errors: case.nobody (Invalid) without anybody to move; case.no_officer (Invalid) when the
/// officer does not work today, case.other_office (Invalid) when the officer's office is another
/// than the actor's; case.unknown_reason (Invalid); right.denied, right.out_of_scope.
Result<Assigned> assignCases(const AssignPorts& ports, const Actor& actor,
                             const OperationId& operation, const AssignmentDraft& draft,
                             QDate today);

struct Undone {
    int people = 0;
    std::vector<NotMoved> left = {};  ///< case.given_since (Conflict)
};

/// The people of the batch are in the charge they were before, but for those who were given away
/// again or merged since. Errors: record.not_found, case.nothing_left (Conflict) when all was taken
/// back already, right.denied, right.out_of_scope.
Result<Undone> undoAssignment(const AssignPorts& ports, const Actor& actor,
                              const OperationId& operation, AssignmentBatchId batch);

/// Whoever may give people away may see how much everybody has to do: an act itself.
/// Errors: right.denied.
Result<> mayLookAtLoads(const AssignPorts& ports, const Actor& actor);

/// What is left of a batch: an act itself, with the right to give people away. Errors:
/// record.not_found, right.denied, right.out_of_scope.
Result<std::vector<Assignment>> openBatch(const AssignPorts& ports, const Actor& actor,
                                          AssignmentBatchId batch);

/// Who was named for the person, as saved: an act itself, like a look at the file. Errors:
/// record.not_found, right.denied, right.out_of_scope.
Result<std::vector<Assignment>> openAssignments(const AssignPorts& ports, const Actor& actor,
                                                PersonId person);

}  // namespace zhiqiao
