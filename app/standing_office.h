// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/standing/loss_notice.h"
#include "core/storage/list_standing.h"
#include "core/storage/sql_standing_store.h"

namespace zhiqiao {

/// What an opened office weighs statuses with. The session outlives it.
class StandingOffice {
public:
    explicit StandingOffice(OfficeSession& session);
    StandingOffice(const StandingOffice&) = delete;
    StandingOffice& operator=(const StandingOffice&) = delete;

    [[nodiscard]] const StandingPorts& ports() const { return notices_.standing; }
    [[nodiscard]] const LossNoticePorts& noticePorts() const { return notices_; }
    [[nodiscard]] const StandingStore& store() const { return store_; }
    [[nodiscard]] const ListSource& rows() const { return *rows_; }
    /// The list shows only what that person may see.
    void showListTo(const Standing& viewer) { showOnlyTo(*rows_, viewer); }
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<const ListSource*> rowsFor(const Actor& actor);

private:
    const UserStore& users_;
    SqlStandingStore store_;
    LossNoticePorts notices_;
    std::unique_ptr<ListSource> rows_;
};

}  // namespace zhiqiao
