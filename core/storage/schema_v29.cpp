// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// From somebody of the staff to the people in charge of whom that officer is.
const Migration& schemaV29() {
    static const Migration step{
        29,
        "people by officer",
        {
            uR"(CREATE INDEX case_assignment_by_officer ON case_assignment (officer_id, person_id))",
            uR"(CREATE INDEX registration_by_officer
                ON registration (officer_id, person_id, ended_on))",
            uR"(CREATE INDEX registration_ending ON registration (ended_on, person_id)
                WHERE ended_on IS NOT NULL)",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
