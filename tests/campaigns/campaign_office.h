// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/campaigns/campaign_acts.h"
#include "core/storage/database_digest.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_campaign_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

namespace zhiqiao::test {

/// An office with a campaign from 20 November to 5 December 2022; today is 30 November.
class CampaignSuite : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        store_ = std::make_unique<SqlCampaignStore>(test().context());
        cases_ = std::make_unique<SqlAssignmentStore>(test().context());
        campaign_ = made({QStringLiteral("01"), QStringLiteral("2022年就业援助月"),
                          QDate(2022, 11, 20), QDate(2022, 12, 5), QStringLiteral("走访困难家庭")});
    }
    [[nodiscard]] CampaignPorts ports() {
        return {test().transactions(), *store_, *cases_, test().users(), loadedCodes()};
    }
    [[nodiscard]] CampaignStore& store() { return *store_; }
    [[nodiscard]] CampaignId campaign() const { return *campaign_; }
    CampaignId made(const CampaignFacts& facts) {
        const auto campaign = makeCampaign(ports(), test().actor(), OperationId::make(), facts);
        EXPECT_TRUE(ok(campaign));
        return campaign->id;
    }
    Result<Marked> mark(const std::vector<CampaignRecord>& records) {
        return markRecords(ports(), test().actor(), OperationId::make(), campaign(), records);
    }
    /// A reached visit on that day.
    qint64 visit(PersonId who, QDate on) {
        return act([&](const Act& a) {
                   return test().services().add(
                       a, {.person = who,
                           .on = on,
                           .contact = ContactFacts{.method = QStringLiteral("01"),
                                                   .outcome = QStringLiteral("01"),
                                                   .intent = QStringLiteral("1")}});
               })
            .value()
            .id.value();
    }
    [[nodiscard]] DatabaseDigest digest() {
        const auto digest = digestOf(test().database(), test().vault());
        EXPECT_TRUE(ok(digest));
        return *digest;
    }

private:
    std::unique_ptr<SqlCampaignStore> store_;
    std::unique_ptr<SqlAssignmentStore> cases_;
    std::optional<CampaignId> campaign_;
};

inline CampaignRecord one(MarkKind kind, qint64 id) { return {kind, id}; }
inline CampaignRecord one(PersonId person) { return {MarkKind::Person, person.value()}; }

}  // namespace zhiqiao::test
