// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/campaigns/campaign_acts.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_campaign_store.h"

namespace zhiqiao {

/// What an opened office keeps campaigns with: the store, its ports, the list of campaigns and that
/// of what belongs to one. The session outlives it.
class CampaignOffice {
public:
    explicit CampaignOffice(OfficeSession& session);
    CampaignOffice(const CampaignOffice&) = delete;
    CampaignOffice& operator=(const CampaignOffice&) = delete;

    [[nodiscard]] const CampaignPorts& ports() const { return ports_; }
    [[nodiscard]] const ListSource& campaigns() const { return *campaigns_; }
    [[nodiscard]] const ListSource& records() const { return *records_; }
    /// Both lists show only what that person may see.
    void showListsTo(const Standing& viewer);
    /// As far as the actor's rights reach, once there are users. Errors: those of the database.
    Result<> showListsTo(const Actor& actor);

private:
    SqlCampaignStore store_;
    SqlAssignmentStore cases_;
    CampaignPorts ports_;
    std::unique_ptr<ListSource> campaigns_;
    std::unique_ptr<ListSource> records_;
};

}  // namespace zhiqiao
