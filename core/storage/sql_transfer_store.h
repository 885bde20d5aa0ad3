// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/transfer_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlTransferStore final : public TransferStore {
public:
    explicit SqlTransferStore(SqlContext context) : context_(context) {}

    Result<CaseTransfer> add(const Act& act, const TransferRequest& request) override;
    Result<CaseTransfer> answer(const Act& act, TransferId id,
                                const TransferAnswer& answer) override;
    Result<CaseTransfer> find(TransferId id) const override;
    Result<std::vector<CaseTransfer>> ofPerson(PersonId person) const override;
    Result<TransferSheet> sheet(TransferId id, QDate today) const override;
    Result<std::vector<MadeRecord>> madeBy(PersonId person, OfficeId office,
                                           std::optional<StaffId> by) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
