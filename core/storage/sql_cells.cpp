// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_cells.h"

#include "core/security/office_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

// SQLite has no FOR UPDATE; an update that changes nothing locks the row on both engines.
constexpr Statement kLockPerson{"person.lock",
                                u"UPDATE person SET row_version = row_version WHERE id = :id"};

}  // namespace

Result<> lockPerson(Database& database, qint64 person) {
    auto locked = database.run(kLockPerson, {{u"id"_s, person}});
    if (!locked) return fail(locked.error());
    if (locked->rowsChanged() != 1) return fail(recordNotFound());
    return {};
}

Error constraintAs(const Error& error, const Error& conflict) {
    return error.code == "db.constraint" ? conflict : error;
}

}  // namespace zhiqiao
