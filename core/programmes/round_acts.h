// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/programmes/programme_ports.h"

namespace zhiqiao {

/// Errors: programme.unknown, programme.name_missing, programme.days_reversed,
/// programme.not_valid (the first day lies outside the programme's), programme.bad_places
/// (Invalid); right.denied.
Result<ProgrammeRound> openProgrammeRound(const ProgrammePorts& ports, const Actor& actor,
                                          const OperationId& operation,
                                          const ProgrammeRoundFacts& facts);
/// The same, and record.not_found, record.changed_elsewhere; programme.other_programme (Invalid): a
/// round stays one of its programme; programme.places_taken (Conflict): more people have a place
/// than there would be; right.out_of_scope.
Result<ProgrammeRound> changeProgrammeRound(const ProgrammePorts& ports, const Actor& actor,
                                            const OperationId& operation, ProgrammeRoundId round,
                                            int rowVersion, const ProgrammeRoundFacts& facts,
                                            QDate today);

struct OpenedRound {
    ProgrammeRound round;
    ProgrammeFigures figures;  ///< of the whole office, as the places are
    ProgrammeFigures seen;     ///< of the rows the list of people shows
};
/// An act itself, like a look at a list. `people`: enrolments as the actor sees them. Errors:
/// record.not_found, right.denied, right.out_of_scope.
Result<OpenedRound> lookAtRound(const ProgrammePorts& ports, const Actor& actor,
                                ProgrammeRoundId round, const ListSource& people, QDate today);

}  // namespace zhiqiao
