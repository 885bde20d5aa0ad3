// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_acts.h"
#include "core/assigning/transfer_store.h"

namespace zhiqiao {

/// What sending people to another office needs; all outlive the call.
struct TransferPorts {
    const AssignPorts& assign;
    TransferStore& transfers;
};

struct TransferDraft {
    std::vector<PersonId> people;
    OfficeId to;
    QString reason;  ///< [transfer_reason]
    QString note = {};
};

/// `left`: record.not_found, right.out_of_scope, case.other_office, case.merged, case.erased, or
/// transfer.open (Conflict) when another request for the person waits.
struct TransfersAsked {
    std::vector<CaseTransfer> asked = {};  ///< nothing: nothing is kept
    std::vector<NotMoved> left = {};
};

/// One act, however many people; whoever cannot be sent stops nobody else. The receiver answers
/// within workdays (transfer.answer_workdays). Errors: case.nobody, transfer.own_office,
/// transfer.unknown_office, code.unknown (Invalid); transfer.no_answer_days (Invalid) while no
/// number of days is set; of one person alone right.out_of_scope; right.denied.
Result<TransfersAsked> askTransfers(const TransferPorts& ports, const Actor& actor,
                                    const OperationId& operation, const TransferDraft& draft,
                                    QDate today);

/// `left`: transfer.answered, transfer.other_office, case.merged, case.erased, or transfer.moved_on
/// (Conflict) when the sender does not keep the person any more.
struct TransfersAnswered {
    std::vector<CaseTransfer> done = {};  ///< nothing: nothing is kept
    std::vector<NotMoved> left = {};
};

/// The actor's office keeps them from now on and the officer is in charge, from the same moment.
/// What is open goes along; nothing recorded is rewritten. Errors: transfer.nothing_chosen
/// (Invalid); case.no_officer, case.other_office (Invalid); record.not_found; right.denied,
/// right.out_of_scope.
Result<TransfersAnswered> acceptTransfers(const TransferPorts& ports, const Actor& actor,
                                          const OperationId& operation,
                                          const std::vector<TransferId>& ids, StaffId officer,
                                          QDate today);

struct TransferRefusal {
    QString reason;  ///< [transfer_refusal]
    QString words = {};
};
/// Errors: transfer.nothing_chosen, code.unknown (Invalid); record.not_found; right.denied,
/// right.out_of_scope.
Result<TransfersAnswered> refuseTransfers(const TransferPorts& ports, const Actor& actor,
                                          const OperationId& operation,
                                          const std::vector<TransferId>& ids,
                                          const TransferRefusal& refusal);

/// The sender takes the request back before it is answered. Errors as above, by the right to record
/// people.
Result<TransfersAnswered> withdrawTransfers(const TransferPorts& ports, const Actor& actor,
                                            const OperationId& operation,
                                            const std::vector<TransferId>& ids);

enum class TransferUse { Look, Print };
/// Who it is and what comes along: an act itself. The receiver's answering staff may look while it
/// is asked, else whoever may see the person. Errors: record.not_found, right.denied,
/// right.out_of_scope.
Result<TransferSheet> openTransfer(const TransferPorts& ports, const Actor& actor, TransferId id,
                                   QDate today, TransferUse use = TransferUse::Look);

/// The history the sender made stays with the sender: of the own caseload what oneself recorded,
/// else what the office did. An act itself. Errors: record.not_found; transfer.not_sent (Conflict)
/// unless it was accepted; right.denied, right.out_of_scope.
Result<std::vector<MadeRecord>> openMade(const TransferPorts& ports, const Actor& actor,
                                         TransferId id);

/// Every request about the person: an act itself, like a look at the file. Errors:
/// record.not_found, right.denied, right.out_of_scope.
Result<std::vector<CaseTransfer>> openTransfers(const TransferPorts& ports, const Actor& actor,
                                                PersonId person);

}  // namespace zhiqiao
