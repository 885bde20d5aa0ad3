// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/assigning/transfer_acts.h"
#include "core/storage/list_transfers.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_transfer_store.h"

namespace zhiqiao {

/// What an opened office sends people to other offices with, and takes them over. The session
/// outlives it.
class TransferOffice {
public:
    explicit TransferOffice(OfficeSession& session);
    TransferOffice(const TransferOffice&) = delete;
    TransferOffice& operator=(const TransferOffice&) = delete;

    [[nodiscard]] const TransferPorts& ports() const { return ports_; }
    [[nodiscard]] const ListSource& list() const { return *list_; }
    void showListTo(const Standing& viewer) { showOnlyTo(*list_, viewer); }
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<ListSource*> listFor(const Actor& actor);

private:
    SqlAssignmentStore assignments_;
    SqlTransferStore store_;
    AssignPorts assign_;
    TransferPorts ports_;
    std::unique_ptr<ListSource> list_;
};

}  // namespace zhiqiao
