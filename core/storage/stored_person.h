// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/sql_context.h"

namespace zhiqiao {

/// The columns storedPersonAt() reads, from the first of the statement on.
#define ZHIQIAO_PERSON_COLUMNS                                                                   \
    u"name, aliases, id_type, id_number_seal, sex, birth_on, ethnic_group, education, school, "  \
    u"major, graduated_on, skill_level, skills, certificates, political, marital, health_seal, " \
    u"hukou_kind, hukou_division, residence_division, address_seal, phone_seal, "                \
    u"other_phone_seal, bank_account_seal, note_seal, office_id, staff_id, recorded_at, "        \
    u"row_version "

/// The person of this row. Errors: those of Vault::open().
Result<Person> storedPersonAt(const Vault& vault, PersonId id, const Rows& row);

}  // namespace zhiqiao
