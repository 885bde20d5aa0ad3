// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/rights.h"
#include "core/storage/database.h"

namespace zhiqiao {

// Who has whose cases as own while somebody is away; who is in charge stays. See coversOn().

/// Of nobody on the staff at present, of %1, or on that day ("2022-11-30") of somebody %1 covers.
[[nodiscard]] QString ownOrCovered(const QString& person, const QString& day);

/// The row of staff `cs` is that of %1, or of somebody %1 covers for on that day.
[[nodiscard]] QString isOrCovered(const QString& day);

/// The officer of this expression is %1, or somebody %1 covers for on that day.
[[nodiscard]] QString officerOrCovered(const QString& officer, const QString& day);

/// The household of this expression, by who is in charge of its members.
[[nodiscard]] QString ownHousehold(const QString& household, const QString& day);

/// Whoever covers for one of the officers on the day is one of them.
Result<> addCovers(Database& database, Whereabouts& where, QDate day);

}  // namespace zhiqiao
