// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparing_office.h"

#include "core/casework/case_file.h"
#include "core/storage/list_comparisons.h"

namespace zhiqiao {

ComparingOffice::ComparingOffice(OfficeSession& session)
    : session_(session),
      store_(session.database().context()),
      ports_{session.transactions,
             store_,
             session.people,
             session.merges,
             session.users,
             session.codes(),
             [&session](const Act& act, PersonId person) {
                 return refreshPerson(session.ports(), act, person);
             }},
      rows_(comparisonsList(session.database().context())) {}

Result<const ListSource*> ComparingOffice::rowsFor(const Actor& actor) {
    const auto users = session_.users.users();
    if (!users) return fail(users.error());
    if (users->empty()) return rows_.get();
    const auto viewer = session_.users.standing(actor.staff);
    if (!viewer) return fail(viewer.error());
    showListTo(*viewer);
    return rows_.get();
}

void ComparingOffice::showListTo(const Standing& viewer) { showOnlyTo(*rows_, viewer); }

}  // namespace zhiqiao
