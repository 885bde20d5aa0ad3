// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/programmes/enrolment_acts.h"
#include "core/programmes/round_acts.h"
#include "core/storage/sql_assignment_store.h"

namespace zhiqiao {

/// What an opened office runs programmes with: the ports and both lists. The session outlives it.
class ProgrammeOffice {
public:
    explicit ProgrammeOffice(OfficeSession& session);
    ProgrammeOffice(const ProgrammeOffice&) = delete;
    ProgrammeOffice& operator=(const ProgrammeOffice&) = delete;

    [[nodiscard]] const ProgrammePorts& ports() const { return ports_; }
    [[nodiscard]] const ListSource& rounds() const { return *rounds_; }
    [[nodiscard]] const ListSource& enrolments() const { return *enrolments_; }
    /// Both lists show only what that person may see.
    void showListsTo(const Standing& viewer);
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<> showListsTo(const Actor& actor);

private:
    SqlAssignmentStore cases_;
    ProgrammePorts ports_;
    std::unique_ptr<ListSource> rounds_;
    std::unique_ptr<ListSource> enrolments_;
};

}  // namespace zhiqiao
