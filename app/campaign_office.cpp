// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/campaign_office.h"

#include "core/storage/list_campaigns.h"
#include "core/storage/list_sources.h"

namespace zhiqiao {

CampaignOffice::CampaignOffice(OfficeSession& session)
    : store_(session.database().context()),
      cases_(session.database().context()),
      ports_{session.transactions, store_, cases_, session.users, session.codes()},
      campaigns_(campaignsList(session.database().context(), session.clock())),
      records_(campaignRecordsList(session.database().context())) {}

void CampaignOffice::showListsTo(const Standing& viewer) {
    for (auto* list : {campaigns_.get(), records_.get()}) showOnlyTo(*list, viewer);
}

Result<> CampaignOffice::showListsTo(const Actor& actor) {
    const auto users = ports_.users.users();
    if (!users) return fail(users.error());
    if (users->empty()) return {};
    const auto standing = ports_.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    showListsTo(*standing);
    return {};
}

}  // namespace zhiqiao
