// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/keeping/key_acts.h"
#include "core/storage/list_key_employers.h"
#include "core/storage/sql_key_employer_store.h"

namespace zhiqiao {

/// What an opened office keeps key employers with: the store, its ports and the list. The session
/// outlives it.
class KeyOffice {
public:
    explicit KeyOffice(OfficeSession& session);
    KeyOffice(const KeyOffice&) = delete;
    KeyOffice& operator=(const KeyOffice&) = delete;

    [[nodiscard]] const KeyPorts& ports() const { return ports_; }
    [[nodiscard]] const ListSource& rows() const { return *rows_; }
    /// The list shows only what that person may see.
    void showListTo(const Standing& viewer);
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<const ListSource*> rowsFor(const Actor& actor);

private:
    const UserStore& users_;
    SqlKeyEmployerStore store_;
    KeyPorts ports_;
    std::unique_ptr<ListSource> rows_;
};

}  // namespace zhiqiao
