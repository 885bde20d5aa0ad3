// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer_office.h"

namespace zhiqiao {

TransferOffice::TransferOffice(OfficeSession& session)
    : assignments_(session.database().context()),
      store_(session.database().context()),
      assign_{session.transactions, assignments_, session.offices, session.users, session.codes()},
      ports_{assign_, store_},
      list_(transfersList(session.database().context(), session.clock())) {}

Result<ListSource*> TransferOffice::listFor(const Actor& actor) {
    const auto users = assign_.users.users();
    if (!users) return fail(users.error());
    if (users->empty()) return list_.get();
    const auto standing = assign_.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    showOnlyTo(*list_, *standing);
    return list_.get();
}

}  // namespace zhiqiao
