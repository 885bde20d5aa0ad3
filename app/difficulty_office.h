// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/difficulties/difficulty_acts.h"
#include "core/storage/list_difficulties.h"
#include "core/storage/sql_difficulty_store.h"

namespace zhiqiao {

/// What an opened office keeps tickets of difficulty with: the store, its ports and the list. The
/// session outlives it.
class DifficultyOffice {
public:
    explicit DifficultyOffice(OfficeSession& session);
    DifficultyOffice(const DifficultyOffice&) = delete;
    DifficultyOffice& operator=(const DifficultyOffice&) = delete;

    [[nodiscard]] const DifficultyPorts& ports() const { return ports_; }
    [[nodiscard]] const DifficultyStore& store() const { return store_; }
    [[nodiscard]] const ListSource& rows() const { return *rows_; }
    /// The list shows only what that person may see.
    void showListTo(const Standing& viewer);
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<const ListSource*> rowsFor(const Actor& actor);

private:
    const UserStore& users_;
    SqlDifficultyStore store_;
    DifficultyPorts ports_;
    std::unique_ptr<ListSource> rows_;
};

}  // namespace zhiqiao
