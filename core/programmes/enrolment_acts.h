// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/programmes/programme_ports.h"

namespace zhiqiao {

/// Somebody who could not be enrolled, and why: record.not_found, right.out_of_scope, case.merged,
/// case.erased; programme.enrolled_already (Conflict): a person is open at most once in a
/// programme, whatever the round.
struct NotEnrolled {
    PersonId person;
    Error error;
};

struct Enrolled {
    std::vector<Enrolment> enrolments = {};  ///< in the order of the queue
    std::vector<NotEnrolled> left = {};
    /// Of those enrolled: who has not the registration the programme is for. For somebody to look
    /// at; nobody is refused by it.
    std::vector<PersonId> unlike = {};
};

struct Application {
    ProgrammeRoundId round;
    std::vector<PersonId> people;
    QDate on;
    QString words = {};  ///< sealed
};
/// One act, however many; who cannot be enrolled stops nobody else. Errors:
/// programme.nobody_chosen, programme.in_future (Invalid); programme.round_over (Conflict) when
/// the day lies after the round's last; record.not_found; right.denied, right.out_of_scope.
Result<Enrolled> enrolPeople(const ProgrammePorts& ports, const Actor& actor,
                             const OperationId& operation, const Application& application,
                             QDate today);
struct EnrollingUndone {
    int persons = 0;                     ///< none: nothing is kept
    std::vector<NotEnrolled> left = {};  ///< right.out_of_scope: whoever moved since stays enrolled
};
/// Takes back those of them that nothing has happened to since. Errors: record.not_found;
/// programme.nothing_left (Conflict); right.denied, right.out_of_scope.
Result<EnrollingUndone> undoEnrolling(const ProgrammePorts& ports, const Actor& actor,
                                      const OperationId& operation, ProgrammeRoundId round,
                                      const std::vector<EnrolmentId>& enrolments, QDate today);

/// All of the following change an enrolment as it was seen with so many deeds. Errors of each:
/// record.not_found; record.changed_elsewhere; programme.in_future, programme.day_before (Invalid);
/// programme.closed, programme.taken_back (Conflict); right.denied, right.out_of_scope.
struct EnrolmentChange {
    EnrolmentId enrolment;
    size_t seen = 0;
    QDate on;
};

struct Admission {
    QDate entry;         ///< first day in the programme
    QString words = {};  ///< why out of turn; sealed
};
/// Gives a place, and the plan of the programme with the actor to see to its steps. Errors besides:
/// programme.admitted, programme.no_place (Conflict); programme.out_of_turn (Invalid) when others
/// come first and no words say why not; programme.entry_before (Invalid).
Result<Enrolment> admitPerson(const ProgrammePorts& ports, const Actor& actor,
                              const OperationId& operation, const EnrolmentChange& change,
                              const Admission& admission, QDate today);

/// Errors besides: code.unknown for a state the programme does not end with;
/// programme.words_missing (Invalid) where the state says nothing by itself;
/// programme.not_admitted, programme.not_entered (Conflict).
Result<Enrolment> endEnrolment(const ProgrammePorts& ports, const Actor& actor,
                               const OperationId& operation, const EnrolmentChange& change,
                               const QString& code, const QString& words, QDate today);
/// Errors besides: code.unknown; programme.words_missing.
Result<Enrolment> withdrawEnrolment(const ProgrammePorts& ports, const Actor& actor,
                                    const OperationId& operation, const EnrolmentChange& change,
                                    const QString& code, const QString& words, QDate today);

struct PlanStepFacts {
    QString what;  ///< sealed
    StaffId owner;
    std::optional<QDate> due;  ///< last day; nothing: 未设定
    bool operator==(const PlanStepFacts&) const = default;
};
/// Adds a step, or with its number sets an open one anew. Errors besides: programme.not_admitted,
/// programme.step_not_open (Conflict); programme.words_missing, programme.no_owner (Invalid);
/// record.not_found for the step.
Result<Enrolment> recordPlanStep(const ProgrammePorts& ports, const Actor& actor,
                                 const OperationId& operation, const EnrolmentChange& change,
                                 std::optional<int> step, const PlanStepFacts& facts, QDate today);

struct StepResult {
    int step = 0;
    EnrolmentDeedKind kind = EnrolmentDeedKind::Done;  ///< Done, Reopen or Drop
    QString words = {};                                ///< sealed
};
/// Errors besides: programme.not_admitted, programme.step_not_open, programme.step_open (Conflict);
/// programme.words_missing (Invalid) for a step dropped without a reason; record.not_found for the
/// step.
Result<Enrolment> recordStepResult(const ProgrammePorts& ports, const Actor& actor,
                                   const OperationId& operation, const EnrolmentChange& change,
                                   const StepResult& result, QDate today);

/// Takes the newest act back, or the application when nothing has happened to it since. Both stay
/// in the history. Errors besides: programme.no_place, programme.enrolled_already (Conflict) when
/// what stood before cannot stand again.
Result<Enrolment> undoEnrolment(const ProgrammePorts& ports, const Actor& actor,
                                const OperationId& operation, EnrolmentId enrolment, size_t seen,
                                QDate today);

struct EnrolmentView {
    Enrolment enrolment;
    EnrolmentCourse course;
    ProgrammeRound round;
    EnrolmentState state = EnrolmentState::Waiting;
    std::optional<QueuePlace> queue;  ///< of somebody undecided
};
/// Everything the person is or was enrolled in, open ones first, then the newest; those taken back
/// left out. Reads; any lane.
Result<std::vector<EnrolmentView>> enrolmentsOf(const ProgrammePorts& ports, PersonId person,
                                                QDate today);
/// Errors: record.not_found. Reads; any lane.
Result<EnrolmentView> enrolmentView(const ProgrammePorts& ports, EnrolmentId id, QDate today);

/// Brings the rows of lists to what the records say, at the end of an act.
Result<> refreshEnrolmentRows(ProgrammeStore& store, const Act& act, PersonId person);

}  // namespace zhiqiao
