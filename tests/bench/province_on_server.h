// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/bench_office.h"

namespace zhiqiao::bench {

/// Adds so many persons to an office on PostgreSQL, every fifth registered as unemployed. Beyond a
/// million the same names and ends of numbers come again.
void fillServer(OfficeSession& session, qint64 firstId, int persons,
                const std::function<PersonFacts(int)>& facts);

}  // namespace zhiqiao::bench
