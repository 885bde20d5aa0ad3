// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_cells.h"

#include "core/merging/merge_store.h"
#include "core/security/office_store.h"
#include "core/storage/merged_person.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

// SQLite has no FOR UPDATE; an update that changes nothing locks the row on both engines.
constexpr Statement kLockPerson{"person.lock",
                                u"UPDATE person SET row_version = row_version WHERE id = :id"};
constexpr Statement kMergedInto{
    "person.merged_into",
    u"SELECT leads_to FROM person_merge WHERE gone_id = :id AND undone_at IS NULL"};

}  // namespace

Result<> refuseMerged(Database& database, qint64 person) {
    auto row = database.run(kMergedInto, {{u"id"_s, person}});
    if (!row) return fail(row.error());
    if (row->next()) return fail(personMerged(PersonId(person), PersonId(row->id(0))));
    return {};
}

Result<> lockPerson(Database& database, qint64 person) {
    auto locked = database.run(kLockPerson, {{u"id"_s, person}});
    if (!locked) return fail(locked.error());
    if (locked->rowsChanged() != 1) return fail(recordNotFound());
    return refuseMerged(database, person);
}

Error constraintAs(const Error& error, const Error& conflict) {
    return error.code == "db.constraint" ? conflict : error;
}

}  // namespace zhiqiao
