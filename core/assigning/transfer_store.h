// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/transfer.h"
#include "core/base/result.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

struct TransferRequest {
    PersonId person;
    OfficeId from;
    OfficeId to;
    QString reason;  ///< [transfer_reason]
    QString note = {};
    QDate dueOn;
};

struct TransferAnswer {
    TransferState state = TransferState::Accepted;
    QString refusal = {};  ///< [transfer_refusal]
    QString words = {};
    std::optional<AssignmentBatchId> batch = {};  ///< that named the officer, of an accepted one
};

/// Port: people who go from one office to another, with everybody who went or was to go. The
/// office that keeps a person is the receiver of the transfer accepted last.
class TransferStore {
public:
    virtual ~TransferStore() = default;

    /// Errors: record.not_found for the person.
    virtual Result<CaseTransfer> add(const Act& act, const TransferRequest& request) = 0;
    /// Errors: transfer.answered (Conflict) when it is not asked any more; record.not_found.
    virtual Result<CaseTransfer> answer(const Act& act, TransferId id,
                                        const TransferAnswer& answer) = 0;

    /// Errors: record.not_found.
    virtual Result<CaseTransfer> find(TransferId id) const = 0;
    /// As asked, oldest first.
    virtual Result<std::vector<CaseTransfer>> ofPerson(PersonId person) const = 0;
    /// Errors: record.not_found.
    virtual Result<TransferSheet> sheet(TransferId id, QDate today) const = 0;
    /// What the office recorded about the person, by day; of one member of staff alone with `by`.
    virtual Result<std::vector<MadeRecord>> madeBy(PersonId person, OfficeId office,
                                                   std::optional<StaffId> by) const = 0;
};

[[nodiscard]] Error transferAnswered();  ///< transfer.answered, Conflict

}  // namespace zhiqiao
