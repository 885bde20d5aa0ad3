// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/category_test.h"
#include "core/hardship/hardship_store.h"
#include "core/people/person_store.h"
#include "core/security/transactions.h"

#include <functional>

namespace zhiqiao {

/// What the acts of a recognition need; all outlive the call.
struct HardshipPorts {
    Transactions& transactions;
    PersonStore& people;
    HardshipStore& cases;
    const Codes& codes;
    const HardshipCategories& categories;
    /// Called in the act that opened or ended a registration, or took a step of a recognition in
    /// force: what hangs on it follows at once.
    std::function<Result<>(const Act&, PersonId)> personChanged = {};
};

/// The person as the category tests see them on that day: facts and the open 失业登记, with the
/// papers and the retirement group stated.
[[nodiscard]] Applicant applicantOf(const PersonFacts& facts,
                                    const std::vector<Registration>& registrations, QDate day,
                                    const QStringList& evidence, const QString& retirementGroup);

struct HardshipView {
    Applicant applicant;  ///< without papers
    std::vector<ProposedCategory> proposed;
    std::vector<HardshipCase> cases;
};
/// What the person could apply for on that day, and every recognition so far. Reads; any lane.
Result<HardshipView> hardshipOf(const HardshipPorts& ports, PersonId person, QDate day);

/// 申请 by the person. Real names only.
/// Errors: hardship.no_identity, hardship.unknown_category, hardship.category_inactive,
/// hardship.promise_missing, the first shortfall's id (all Invalid); step.in_future;
/// hardship.open_already (Conflict) beside one of that category that is under way or holds;
/// right.denied, right.out_of_scope.
Result<HardshipCase> applyForHardship(const HardshipPorts& ports, const Actor& actor,
                                      const OperationId& operation,
                                      const HardshipApplication& application, QDate today);

/// The next step. A recognition opens the registration of kind hardship, an exit ends it, in the
/// same act.
/// Errors: those of outcomeOf() and checkThreePeople(); record.changed_elsewhere when the case has
/// more steps than the `seen` ones; code.unknown (Invalid) for an exit's reason.
Result<HardshipCase> recordHardshipStep(const HardshipPorts& ports, const Actor& actor,
                                        const OperationId& operation, HardshipId id, size_t seen,
                                        const HardshipStepFacts& step, QDate today);

}  // namespace zhiqiao
