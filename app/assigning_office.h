// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/assigning/assignment_acts.h"
#include "core/assigning/case_load_list.h"
#include "core/assigning/language_acts.h"
#include "core/assigning/leave_acts.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_case_load.h"
#include "core/storage/sql_leave_store.h"
#include "core/storage/sql_staff_languages.h"

namespace zhiqiao {

/// What an opened office gives people to colleagues with: the stores, their ports, the list of the
/// batches and that of the loads. The session outlives it.
class AssigningOffice {
public:
    explicit AssigningOffice(OfficeSession& session);
    AssigningOffice(const AssigningOffice&) = delete;
    AssigningOffice& operator=(const AssigningOffice&) = delete;

    [[nodiscard]] const AssignPorts& ports() const { return ports_; }
    [[nodiscard]] const CaseLoadPorts& loadPorts() const { return loadPorts_; }
    [[nodiscard]] LeavePorts leavePorts();
    [[nodiscard]] LanguagePorts languagePorts();
    [[nodiscard]] const ListSource& loads() const { return loads_; }
    [[nodiscard]] const ListSource& handover() const { return *handover_; }
    /// Both lists show only what that person may see.
    void showListsTo(const Standing& viewer);
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<ListSource*> batchesFor(const Actor& actor);
    /// The same of the people of the batches.
    Result<ListSource*> handoverFor(const Actor& actor);

private:
    Result<ListSource*> shownTo(ListSource& list, const Actor& actor) const;

    SqlAssignmentStore store_;
    AssignPorts ports_;
    SqlCaseLoad loadStore_;
    CaseWeights weights_;
    SqlLeaveStore leaves_;
    SqlStaffLanguages languages_;
    LanguageSources languageSources_;
    OfficeSession& session_;
    CaseLoadPorts loadPorts_;
    CaseLoadList loads_;
    std::unique_ptr<ListSource> batches_;
    std::unique_ptr<ListSource> handover_;
};

/// Everybody on that list, in its order. Errors: those of the list.
Result<std::vector<PersonId>> everybodyOn(const ListSource& people, ListQuery query);

}  // namespace zhiqiao
