// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"

namespace zhiqiao {

// The kept rows of who is in charge, table case_officer: one per person and officer, and officer 0
// where something waits and nobody is in charge. The engine keeps them, whoever writes what they
// follow from; they never depend on the day.

/// SELECT of the numbers `person_id` of the people whose cases are the own ones of %1: in charge
/// of, covered for on the day, and those in charge of whom nobody of the staff is at present.
[[nodiscard]] QString ownPeople(const QString& day);

/// Rows that differ from what they follow from.
Result<qint64> caseOfficerDifferences(Database& database);

/// Makes all of them anew, in one transaction; how many differed.
Result<qint64> makeCaseOfficersAnew(Database& database);

}  // namespace zhiqiao
