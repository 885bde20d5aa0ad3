// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stored_person.h"

#include "core/storage/sql_cells.h"

namespace zhiqiao {

Result<Person> storedPersonAt(const Vault& vault, PersonId id, const Rows& row) {
    CellOpener open(vault, "person", id.value());
    Person person{id,
                  {.name = row.text(0),
                   .aliases = split(row.text(1)),
                   .idType = row.text(2),
                   .idNumber = open("id_number", row.bytes(3)),
                   .sex = row.text(4),
                   .birthOn = row.optionalDay(5),
                   .ethnicGroup = row.text(6),
                   .education = row.text(7),
                   .school = row.text(8),
                   .major = row.text(9),
                   .graduatedOn = row.optionalDay(10),
                   .skillLevel = row.text(11),
                   .skills = row.text(12),
                   .certificates = split(row.text(13)),
                   .political = row.text(14),
                   .marital = row.text(15),
                   .health = open("health", row.bytes(16)),
                   .hukouKind = row.text(17),
                   .hukouDivision = row.text(18),
                   .residenceDivision = row.text(19),
                   .address = open("address", row.bytes(20)),
                   .phone = open("phone", row.bytes(21)),
                   .otherPhone = open("other_phone", row.bytes(22)),
                   .bankAccount = open("bank_account", row.bytes(23)),
                   .note = open("note", row.bytes(24))},
                  stampAt(row, 25),
                  row.number(28)};
    if (open.error()) return fail(*open.error());
    return person;
}

}  // namespace zhiqiao
