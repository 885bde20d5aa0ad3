// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_office.h"

#include "core/storage/list_sessions.h"
#include "core/storage/list_sources.h"

namespace zhiqiao {

SessionOffice::SessionOffice(OfficeSession& session)
    : casework_(session.ports()),
      store_(session.database().context()),
      cases_(session.database().context()),
      sheets_(session.database().context()),
      kinds_(SessionKinds::load().value_or(SessionKinds{})),
      ports_{session.transactions, store_,          session.people, cases_,
             session.users,        session.offices, kinds_,         session.codes()},
      closing_{casework_, ports_, sheets_},
      sessions_(sessionsList(session.database().context(), session.clock())),
      roster_(sessionRosterList(session.database().context())) {}

void SessionOffice::showListsTo(const Standing& viewer) {
    for (auto* list : {sessions_.get(), roster_.get()}) showOnlyTo(*list, viewer);
}

Result<> SessionOffice::showListsTo(const Actor& actor) {
    const auto users = ports_.users.users();
    if (!users) return fail(users.error());
    if (users->empty()) return {};
    const auto standing = ports_.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    showListsTo(*standing);
    return {};
}

}  // namespace zhiqiao
