// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_people.h"

namespace zhiqiao {

namespace {

constexpr Statement kPeopleWithCases{
    "case_people",
    u"SELECT person_id FROM registration UNION SELECT person_id FROM placement "
    u"UNION SELECT person_id FROM follow_up_course UNION SELECT person_id FROM contact_course "
    u"UNION SELECT s.person_id FROM guidance_sheet g JOIN service s ON s.id = g.id "
    u"WHERE g.next_contact_on IS NOT NULL "
    u"UNION SELECT s.person_id FROM contact_sheet c JOIN service s ON s.id = c.id "
    u"WHERE c.next_contact_on IS NOT NULL ORDER BY 1"};

}  // namespace

Result<std::vector<PersonId>> peopleWithCases(Database& database) {
    auto rows = database.run(kPeopleWithCases);
    if (!rows) return fail(rows.error());
    std::vector<PersonId> people;
    while (rows->next()) people.emplace_back(rows->id(0));
    return people;
}

}  // namespace zhiqiao
