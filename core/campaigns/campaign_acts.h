// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/campaigns/campaign_store.h"
#include "core/codes/codes.h"
#include "core/security/transactions.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// What campaigns need; all outlive the call.
struct CampaignPorts {
    Transactions& transactions;
    CampaignStore& campaigns;
    const AssignmentStore& cases;  ///< who is in charge of the people
    const UserStore& users;
    const Codes& codes;
};

/// Errors: campaign.name_missing, campaign.unknown_kind, campaign.days_reversed (Invalid);
/// right.denied.
Result<Campaign> makeCampaign(const CampaignPorts& ports, const Actor& actor,
                              const OperationId& operation, const CampaignFacts& facts);
/// The same, and record.not_found, record.changed (Conflict), right.out_of_scope.
Result<Campaign> changeCampaign(const CampaignPorts& ports, const Actor& actor,
                                const OperationId& operation, CampaignId campaign, int rowVersion,
                                const CampaignFacts& facts);

/// A record that could not be marked, and why: record.not_found, right.out_of_scope,
/// campaign.marked_already, campaign.other_days, campaign.does_not_hold, case.merged, case.erased,
/// case.other_office.
struct NotMarked {
    CampaignRecord record;
    Error error;
};

struct Marked {
    std::optional<CampaignBatch> batch = {};  ///< nothing: nothing was marked, nothing is kept
    std::vector<NotMarked> left = {};
};

/// One act and one batch, however many records. An act has to lie within the campaign's days, but
/// for placements, which may begin later. Whatever cannot be marked stops nothing else. Errors:
/// campaign.nothing_chosen (Invalid); record.not_found; right.denied, right.out_of_scope.
Result<Marked> markRecords(const CampaignPorts& ports, const Actor& actor,
                           const OperationId& operation, CampaignId campaign,
                           const std::vector<CampaignRecord>& records);

struct Unmarked {
    int out = 0;                       ///< records; none: nothing is kept
    std::vector<NotMarked> left = {};  ///< right.out_of_scope, case.other_office: they stay
};

/// What of the batch is within the actor's rights now. Errors: record.not_found,
/// campaign.nothing_left (Conflict), right.denied, right.out_of_scope.
Result<Unmarked> undoMarking(const CampaignPorts& ports, const Actor& actor,
                             const OperationId& operation, CampaignBatchId batch);

/// The same for single records, whatever batch they came in.
Result<Unmarked> unmarkRecords(const CampaignPorts& ports, const Actor& actor,
                               const OperationId& operation, CampaignId campaign,
                               const std::vector<CampaignRecord>& records);

struct OpenedCampaign {
    Campaign campaign;
    CampaignResults results;  ///< of what the actor sees in the list of it
};
/// An act itself, like a look at a list. Errors: record.not_found, right.denied,
/// right.out_of_scope.
Result<OpenedCampaign> openCampaign(const CampaignPorts& ports, const Actor& actor,
                                    CampaignId campaign);

/// The campaigns a person was marked for or helped in: an act itself, like a look at the file.
/// Errors: record.not_found, right.denied, right.out_of_scope.
Result<std::vector<Campaign>> openCampaignsOf(const CampaignPorts& ports, const Actor& actor,
                                              PersonId person);

}  // namespace zhiqiao
