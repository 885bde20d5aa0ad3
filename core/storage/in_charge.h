// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiqiao {

// Who is in charge of a person, for every statement that asks. The officer named last is; of
// somebody nobody was named for, the officers of the open registrations are. `person` is an
// expression for the person's number.

/// The officer named last, NULL without one. `until`: assignments up to the day of this expression.
[[nodiscard]] QString namedOfficer(const QString& person, const QString& until = {});

/// The officer named last, else `otherwise`, an expression.
[[nodiscard]] QString officerInCharge(const QString& person, const QString& otherwise);

/// Joins that officer as `st`.
[[nodiscard]] QString joinOfficer(const QString& person, const QString& otherwise);

/// How scope and lists ask whether a registration `cr` is open: for good, or on the day
/// "2022-11-30".
[[nodiscard]] QString openForGood();
[[nodiscard]] QString openOn(const QString& day);

/// One of those in charge satisfies `condition`, which speaks of the row of staff as `cs`. `open`
/// says of a registration `cr` that it is.
[[nodiscard]] QString someoneInCharge(const QString& person, const QString& condition,
                                      const QString& open = openForGood());

/// Of nobody on the staff at present, or of %1.
[[nodiscard]] QString ownCase(const QString& person);

/// The numbers `person_id` of the people whom somebody of the staff who satisfies `condition` is or
/// was in charge of, or whose registration is about to end; `condition` speaks of the row as `cs`.
[[nodiscard]] QString peopleNear(const QString& condition, const QString& day);

/// Joins each officer in charge who is on the staff at present as `s`, one NULL row without any.
[[nodiscard]] QString joinInCharge(const QString& person, const QString& open = openForGood());

}  // namespace zhiqiao
