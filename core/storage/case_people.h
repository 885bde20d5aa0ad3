// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/storage/database.h"

namespace zhiqiao {

/// Everybody something is kept of beside the records: registered or placed persons, and whom
/// somebody agreed to hear of again; by number.
/// Errors: those of the database.
Result<std::vector<PersonId>> peopleWithCases(Database& database);

}  // namespace zhiqiao
