// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assessing/assessment_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What assessing needs; all outlive the call.
struct AssessmentPorts {
    Transactions& transactions;
    AssessmentStore& records;
    const AssessmentQuestions& questions;
};

/// A new assessment, or with `corrects` the correction of one. It counts for no promise.
/// Errors: assessment.in_future, assessment.unknown_question, assessment.unknown_answer,
/// assessment.nothing_answered (all Invalid); those of AssessmentStore::add(); right.denied,
/// right.out_of_scope.
Result<Assessment> recordAssessment(const AssessmentPorts& ports, const Actor& actor,
                                    const OperationId& operation, const AssessmentFacts& facts,
                                    QDate today);

/// Takes it back; both records stay in the history.
/// Errors: assessment.reason_missing (Invalid); those of AssessmentStore::add(); right.denied,
/// right.out_of_scope.
Result<> withdrawAssessment(const AssessmentPorts& ports, const Actor& actor,
                            const OperationId& operation, PersonId person, AssessmentId record,
                            const QString& reason);

/// The history, as saved: an act itself, like a look at the file. Errors: record.not_found,
/// right.denied, right.out_of_scope.
Result<std::vector<Assessment>> openAssessmentsOf(const AssessmentPorts& ports, const Actor& actor,
                                                  PersonId person);

}  // namespace zhiqiao
