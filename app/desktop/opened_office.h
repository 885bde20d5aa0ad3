// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/base/worker_lane.h"
#include "ui/settings/settings_presenter.h"

namespace zhiqiao {

/// An office ready for a window: everything the window needs to know before its first page, and the
/// lane that writes. Made on any thread but that of the window, because it waits for the database.
struct OpenedOffice {
    std::unique_ptr<OfficeSession> session;
    std::unique_ptr<WorkerLane> writer;
    Actor actor;
    Standing standing;               ///< what the actor may do, for what is shown; acts ask anew
    bool hasUsers = false;           ///< else nobody's rights are asked
    std::vector<UserAccount> users;  ///< of a demo office, to choose from; empty elsewhere
    ui::SettingsRecord settings;
    bool passwordDue = false;  ///< given by somebody else, or run out

    /// `ui`: the thread of the window. Errors: those of openOffice() and OfficeSession::begin().
    static Result<std::shared_ptr<OpenedOffice>> open(const DatabaseTarget& target,
                                                      std::optional<QDate> today, const QThread* ui,
                                                      std::optional<Credentials> credentials = {});
    OpenedOffice(std::unique_ptr<OfficeSession> session, std::unique_ptr<WorkerLane> writer);
    /// The user of a demo office who was chosen. Waits for the writer.
    Result<> signIn(const UserAccount& user);
    /// Closes what no window took over.
    ~OpenedOffice();
    OpenedOffice(const OpenedOffice&) = delete;
    OpenedOffice& operator=(const OpenedOffice&) = delete;
};

/// Runs what is left on the lanes, closes their connections and waits for both; for a server that
/// has stopped to answer only so long.
void closeLanes(Connections& connections, const std::vector<Lane*>& lanes);

}  // namespace zhiqiao
