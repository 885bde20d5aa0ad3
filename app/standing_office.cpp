// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing_office.h"

namespace zhiqiao {

StandingOffice::StandingOffice(OfficeSession& session)
    : users_(session.users),
      store_(session.database().context()),
      notices_{{session.transactions, store_, session.codes()},
               session.people,
               session.offices,
               session.referrals},
      rows_(standingList(session.database().context(), session.clock())) {}

Result<const ListSource*> StandingOffice::rowsFor(const Actor& actor) {
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
