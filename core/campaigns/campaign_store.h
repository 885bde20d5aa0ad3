// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/campaigns/campaign.h"
#include "core/security/act.h"
#include "core/security/rights.h"

#include <vector>

namespace zhiqiao {

/// Port: campaigns and what belongs to them.
class CampaignStore {
public:
    virtual ~CampaignStore() = default;

    virtual Result<Campaign> add(const Act& act, const CampaignFacts& facts) = 0;
    /// Errors: record.not_found; record.changed (Conflict) when another row version stands.
    virtual Result<Campaign> change(const Act& act, CampaignId id, int rowVersion,
                                    const CampaignFacts& facts) = 0;
    /// Errors: record.not_found.
    virtual Result<Campaign> find(CampaignId id) const = 0;
    /// The same; other counters that mark records of it wait until the act ends.
    virtual Result<Campaign> hold(const Act& act, CampaignId id) = 0;

    /// Those that are there, in any order.
    virtual Result<std::vector<CampaignRecordFacts>> factsOf(
        CampaignId campaign, const std::vector<CampaignRecord>& records) const = 0;
    /// One batch, however many.
    virtual Result<CampaignBatch> mark(const Act& act, CampaignId campaign,
                                       const std::vector<CampaignRecord>& records) = 0;
    /// What of the batch is still in, as saved.
    virtual Result<std::vector<CampaignRecord>> recordsOf(CampaignBatchId batch) const = 0;
    /// Takes these records out; how many were in. Rows a merge has moved stay.
    virtual Result<int> unmark(const Act& act, CampaignId campaign,
                               const std::vector<CampaignRecord>& records) = 0;
    /// Errors: record.not_found.
    virtual Result<CampaignBatch> batch(CampaignBatchId id) const = 0;

    /// As far as the viewer sees the records; null: all.
    virtual Result<CampaignResults> results(CampaignId campaign, const Standing* viewer) const = 0;
    /// The persons behind a number of people: of those marked, or of the marked records of a kind.
    virtual Result<std::vector<PersonId>> peopleBehind(CampaignId campaign,
                                                       MarkKind kind) const = 0;
    /// Campaigns a person was marked for or helped in, by first day.
    virtual Result<std::vector<Campaign>> ofPerson(PersonId person) const = 0;
};

}  // namespace zhiqiao
