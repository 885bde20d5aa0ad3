// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/programmes/programme_store.h"
#include "core/storage/database.h"

namespace zhiqiao {

// The rows of programme_course, and the queue of a round that they make.

/// Replaces the person's rows where they differ; the queues of their rounds follow. Errors:
/// record.not_found.
Result<> saveEnrolmentRows(Database& database, PersonId person,
                           const std::vector<EnrolmentRow>& rows);
/// By enrolment.
Result<std::vector<EnrolmentRow>> enrolmentRows(Database& database, PersonId person);

/// So many of the queue's first as places are free are to be decided; all others wait.
Result<> moveQueue(Database& database, ProgrammeRoundId round);

/// Errors: record.not_found.
Result<ProgrammeFigures> figuresOfRound(Database& database, ProgrammeRoundId round, QDate today);
Result<std::optional<QueuePlace>> placeInQueue(Database& database, EnrolmentId id);

/// Expression: who stands before the row `alias` of programme_course in its queue, and itself.
[[nodiscard]] QString placeOf(const QString& alias);

}  // namespace zhiqiao
