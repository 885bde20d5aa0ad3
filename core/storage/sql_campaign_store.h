// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/campaigns/campaign_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlCampaignStore final : public CampaignStore {
public:
    explicit SqlCampaignStore(SqlContext context) : context_(context) {}

    Result<Campaign> add(const Act& act, const CampaignFacts& facts) override;
    Result<Campaign> change(const Act& act, CampaignId id, int rowVersion,
                            const CampaignFacts& facts) override;
    Result<Campaign> find(CampaignId id) const override;
    Result<Campaign> hold(const Act& act, CampaignId id) override;
    Result<std::vector<CampaignRecordFacts>> factsOf(
        CampaignId campaign, const std::vector<CampaignRecord>& records) const override;
    Result<CampaignBatch> mark(const Act& act, CampaignId campaign,
                               const std::vector<CampaignRecord>& records) override;
    Result<std::vector<CampaignRecord>> recordsOf(CampaignBatchId batch) const override;
    Result<int> unmark(const Act& act, CampaignId campaign,
                       const std::vector<CampaignRecord>& records) override;
    Result<CampaignBatch> batch(CampaignBatchId id) const override;
    Result<CampaignResults> results(CampaignId campaign, const Standing* viewer) const override;
    Result<std::vector<PersonId>> peopleBehind(CampaignId campaign, MarkKind kind) const override;
    Result<std::vector<Campaign>> ofPerson(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
