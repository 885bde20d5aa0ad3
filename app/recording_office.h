// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/assessing/assessment_acts.h"
#include "core/casework/own_recording.h"
#include "core/recording/record_many.h"
#include "core/storage/sql_assessment_store.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_record_batch_store.h"
#include "core/storage/sql_session_store.h"

namespace zhiqiao {

/// What an opened office records contacts, assessments and the same about many people with. The
/// session outlives it.
class RecordingOffice {
public:
    explicit RecordingOffice(OfficeSession& session);
    RecordingOffice(const RecordingOffice&) = delete;
    RecordingOffice& operator=(const RecordingOffice&) = delete;

    [[nodiscard]] const CaseworkPorts& casework() const { return casework_; }
    [[nodiscard]] ContactSheets& sheets() { return sheets_; }
    [[nodiscard]] const RecordManyPorts& ports() const { return ports_; }
    [[nodiscard]] const AssessmentPorts& assessmentPorts() const { return assessmentPorts_; }
    [[nodiscard]] OwnRecordingStores stores() const {
        return {sheets_, batches_, assessments_, sessions_};
    }

private:
    CaseworkPorts casework_;
    SqlContactSheets sheets_;
    SqlRecordBatchStore batches_;
    SqlAssignmentStore cases_;
    SqlAssessmentStore assessments_;
    AssessmentQuestions questions_;
    RecordManyPorts ports_;
    AssessmentPorts assessmentPorts_;
    SqlSessionStore sessions_;
};

}  // namespace zhiqiao
