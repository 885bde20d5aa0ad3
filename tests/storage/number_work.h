// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/referrals/referral_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao::test {

/// Persons and vacancies enough that each of `total` referrals is another pair.
struct NumberWork {
    Actor actor;
    std::vector<PersonId> persons;
    std::vector<VacancyId> vacancies;
};

/// Saves them, so that counters in other threads and processes find them.
Result<> prepareNumberWork(SqlContext context, const Clock& clock, const Actor& actor, int total);
Result<NumberWork> readNumberWork(Database& database);

/// Saves the referrals of the pairs from, from + step, … below `until`, one act each. Now and then
/// an act fails after it took its number, as acts do.
Result<> takeNumbers(SqlContext context, const Clock& clock, const NumberWork& work, int from,
                     int until, int step);

/// Every number in the database, sorted.
Result<QStringList> numbersTaken(Database& database);

}  // namespace zhiqiao::test
