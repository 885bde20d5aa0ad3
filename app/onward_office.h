// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/casework/consent_to_pass_on.h"
#include "core/onward/print_onward.h"
#include "core/storage/list_onward.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_onward_store.h"

namespace zhiqiao {

/// What an opened office keeps onward referrals with: the store, its ports and the list. The
/// session outlives it.
class OnwardOffice {
public:
    explicit OnwardOffice(OfficeSession& session);
    OnwardOffice(const OnwardOffice&) = delete;
    OnwardOffice& operator=(const OnwardOffice&) = delete;

    [[nodiscard]] const OnwardPorts& ports() const { return print_.onward; }
    [[nodiscard]] const OnwardPrintPorts& printPorts() const { return print_; }
    [[nodiscard]] const OnwardStore& store() const { return store_; }
    [[nodiscard]] const ListSource& rows() const { return *rows_; }
    /// The list shows only what that person may see.
    void showListTo(const Standing& viewer);
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<const ListSource*> rowsFor(const Actor& actor);

private:
    const UserStore& users_;
    SqlOnwardStore store_;
    SqlConsentStore consents_;
    ConsentToPassOn consent_;
    OnwardPrintPorts print_;
    std::unique_ptr<ListSource> rows_;
};

}  // namespace zhiqiao
