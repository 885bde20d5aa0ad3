// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording_office.h"

namespace zhiqiao {

RecordingOffice::RecordingOffice(OfficeSession& session)
    : casework_(session.ports()),
      sheets_(session.database().context()),
      batches_(session.database().context()),
      cases_(session.database().context()),
      assessments_(session.database().context()),
      questions_(AssessmentQuestions::load().value_or(AssessmentQuestions{})),
      ports_{casework_, batches_, sheets_, cases_, session.users},
      assessmentPorts_{session.transactions, assessments_, questions_},
      sessions_(session.database().context()) {}

}  // namespace zhiqiao
