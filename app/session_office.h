// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/recording/close_session.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_session_store.h"

namespace zhiqiao {

/// What an opened office gathers people with: stores and ports, the list of sessions and that of a
/// roster. The session of the program outlives it.
class SessionOffice {
public:
    explicit SessionOffice(OfficeSession& session);
    SessionOffice(const SessionOffice&) = delete;
    SessionOffice& operator=(const SessionOffice&) = delete;

    [[nodiscard]] const SessionPorts& ports() const { return ports_; }
    [[nodiscard]] const CloseSessionPorts& closing() const { return closing_; }
    [[nodiscard]] const ListSource& sessions() const { return *sessions_; }
    [[nodiscard]] const ListSource& roster() const { return *roster_; }
    /// Both lists show only what that person may see.
    void showListsTo(const Standing& viewer);
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<> showListsTo(const Actor& actor);

private:
    CaseworkPorts casework_;
    SqlSessionStore store_;
    SqlAssignmentStore cases_;
    SqlGuidanceSheets sheets_;
    SessionKinds kinds_;
    SessionPorts ports_;
    CloseSessionPorts closing_;
    std::unique_ptr<ListSource> sessions_;
    std::unique_ptr<ListSource> roster_;
};

}  // namespace zhiqiao
