// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/difficulty_office.h"

namespace zhiqiao {

DifficultyOffice::DifficultyOffice(OfficeSession& session)
    : users_(session.users),
      store_(session.database().context()),
      ports_{session.transactions, store_, session.offices, session.codes()},
      rows_(difficultiesList(session.database().context(), session.clock())) {}

void DifficultyOffice::showListTo(const Standing& viewer) { showOnlyTo(*rows_, viewer); }

Result<const ListSource*> DifficultyOffice::rowsFor(const Actor& actor) {
    const auto users = users_.users();
    if (!users) return fail(users.error());
    if (!users->empty()) {
        const auto standing = users_.standing(actor.staff);
        if (!standing) return fail(standing.error());
        showListTo(*standing);
    }
    return rows_.get();
}

}  // namespace zhiqiao
