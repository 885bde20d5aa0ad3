// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assessing/assessment_store.h"
#include "core/casework/contact_sheet.h"
#include "core/casework/record_batch.h"
#include "core/sessions/session_store.h"

#include <QJsonArray>

namespace zhiqiao {

/// What is written down about a person beside the services themselves, for the person's own copy.
struct OwnRecording {
    std::map<ServiceId, ContactSheet> contacts;  ///< of corrected and withdrawn ones too
    std::vector<PersonNote> notes;
    std::vector<Assessment> assessments;    ///< corrected and withdrawn ones too
    std::vector<SessionVisit> visits = {};  ///< of group sessions; planned and cancelled ones too
};

struct OwnRecordingStores {
    const ContactSheets& contacts;
    const RecordBatchStore& batches;
    const AssessmentStore& assessments;
    const SessionStore& sessions;
};
Result<OwnRecording> ownRecordingOf(const OwnRecordingStores& stores, PersonId person);

/// With codes, stable keys and ISO days.
[[nodiscard]] QJsonArray notesJson(const std::vector<PersonNote>& notes);

[[nodiscard]] QJsonArray assessmentsJson(const std::vector<Assessment>& assessments);

struct OwnRecordingLine {
    QString part;
    QDate on;
    QString item;
    QString value;  ///< may be empty
};
/// On paper, in words. `services` tell the days of the sheets.
[[nodiscard]] std::vector<OwnRecordingLine> ownRecordingLines(
    const CodeBook& lists, const OwnRecording& recording,
    const std::vector<ServiceRecord>& services);

}  // namespace zhiqiao
