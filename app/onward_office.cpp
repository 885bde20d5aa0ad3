// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onward_office.h"

namespace zhiqiao {

OnwardOffice::OnwardOffice(OfficeSession& session)
    : users_(session.users),
      store_(session.database().context()),
      consents_(session.database().context()),
      consent_(consents_),
      print_{{session.transactions, store_, consent_, session.codes()},
             session.people,
             session.offices,
             session.referrals},
      rows_(onwardList(session.database().context(), session.clock())) {}

void OnwardOffice::showListTo(const Standing& viewer) { showOnlyTo(*rows_, viewer); }

Result<const ListSource*> OnwardOffice::rowsFor(const Actor& actor) {
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
