// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/programmes/enrolment_acts.h"

#include <functional>

namespace zhiqiao {

// What the acts of an enrolment have in common.

[[nodiscard]] Error invalidEnrolment(std::string_view code, const QString& message,
                                     const QString& hint, const QString& field);
[[nodiscard]] Error enrolmentConflict(std::string_view code, const QString& message,
                                      const QString& hint);
[[nodiscard]] Error enrolledAlready();        ///< programme.enrolled_already
[[nodiscard]] Error enrolmentWordsMissing();  ///< programme.words_missing

/// Errors: programme.in_future; programme.day_before when it lies before `earliest`.
[[nodiscard]] Result<> checkEnrolmentDay(QDate on, QDate earliest, QDate today);

/// Errors: programme.closed.
[[nodiscard]] Result<> mustBeOpen(const EnrolmentCourse& course);
/// Errors: programme.closed, programme.not_admitted.
[[nodiscard]] Result<> mustHoldPlace(const EnrolmentCourse& course);

/// Whether the person is open in the programme by another enrolment; the person is held. Errors:
/// programme.enrolled_already.
Result<> mustNotBeEnrolled(ProgrammeStore& store, const Act& act, PersonId person,
                           const QString& programme, std::optional<EnrolmentId> but = {});

/// An enrolment as it was seen, on its way through one act.
struct EnrolmentBefore {
    Enrolment enrolment;
    EnrolmentCourse course;
    ProgrammeRound round;  ///< held
};
/// The deeds of one act, once their enrolment may have them.
using DeedsOf = std::function<Result<std::vector<EnrolmentDeedFacts>>(const EnrolmentBefore&)>;

/// Adds the deeds on their day and brings rows and queue to what they say.
Result<Enrolment> changeEnrolment(const ProgrammePorts& ports, const Actor& actor,
                                  const OperationId& operation, std::string_view name,
                                  const EnrolmentChange& wanted, const DeedsOf& deeds);

}  // namespace zhiqiao
