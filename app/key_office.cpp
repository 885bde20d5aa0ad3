// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_office.h"

namespace zhiqiao {

KeyOffice::KeyOffice(OfficeSession& session)
    : users_(session.users),
      store_(session.database().context()),
      ports_{session.transactions, store_, session.vacancies, session.offices, session.codes()},
      rows_(keyEmployersList(session.database().context(), session.clock())) {}

void KeyOffice::showListTo(const Standing& viewer) { showOnlyTo(*rows_, viewer); }

Result<const ListSource*> KeyOffice::rowsFor(const Actor& actor) {
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
