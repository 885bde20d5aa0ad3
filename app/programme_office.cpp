// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme_office.h"

#include "core/storage/list_programmes.h"
#include "core/storage/list_sources.h"

namespace zhiqiao {

ProgrammeOffice::ProgrammeOffice(OfficeSession& session)
    : cases_(session.database().context()),
      ports_{session.transactions, session.enrolments,  cases_, session.users, session.offices,
             session.codes(),      session.programmes()},
      rounds_(programmeRoundsList(session.database().context(), session.clock())),
      enrolments_(enrolmentsList(session.database().context(), session.clock())) {}

void ProgrammeOffice::showListsTo(const Standing& viewer) {
    for (auto* list : {rounds_.get(), enrolments_.get()}) showOnlyTo(*list, viewer);
}

Result<> ProgrammeOffice::showListsTo(const Actor& actor) {
    const auto users = ports_.users.users();
    if (!users) return fail(users.error());
    if (users->empty()) return {};
    const auto standing = ports_.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    showListsTo(*standing);
    return {};
}

}  // namespace zhiqiao
