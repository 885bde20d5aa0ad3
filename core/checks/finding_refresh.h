// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/checks/household_checks.h"
#include "core/hardship/hardship_store.h"

namespace zhiqiao {

/// What finding out needs; all outlive the call.
struct CheckPorts {
    FindingStore& findings;
    CaseworkPorts casework;
    HardshipStore& hardship;
    ConsentStore& consents;
    const HardshipCategories& categories;
    [[nodiscard]] CheckRules rules() const { return {casework.codes, categories}; }
};

/// Errors: record.not_found, the database's.
Result<PersonCheckFacts> loadPersonFacts(const CheckPorts& ports, PersonId person, QDate today);
/// What the checks find about the subject now. Errors: record.not_found, the database's.
Result<SubjectFindings> lookAt(const CheckPorts& ports, const FindingSubject& subject, QDate today);

/// Brings the kept findings of all that an act has touched to what the records say by now, and
/// those of people who share a phone with somebody among them. To be called once, at the end of
/// the act. Errors: the database's.
Result<> refreshFindings(const CheckPorts& ports, const TouchedRecords& touched, QDate today);

/// By which rules is counted: changes with every check, threshold and code list they look at.
[[nodiscard]] QString fingerprintOf(const CheckRules& rules);
/// Whether everything has been counted by the present rules.
Result<bool> allCounted(const CheckPorts& ports);
/// What a count of everything has done.
struct CountedSubjects {
    qint64 subjects = 0;  ///< looked at
    qint64 changed = 0;   ///< whose findings were not up to date
};
/// Counts everything anew, from where a count by the same rules was left, in steps of its own. Who
/// cancels it leaves it to be gone on with. Errors: the database's.
Result<CountedSubjects> countEverything(const CheckPorts& ports, QDate today,
                                        const Progress& progress, bool fromTheStart = false);
/// One step of it. Nothing was left to do when it looked at nobody.
Result<CountedSubjects> countSome(const CheckPorts& ports, QDate today, bool fromTheStart = false);

}  // namespace zhiqiao
