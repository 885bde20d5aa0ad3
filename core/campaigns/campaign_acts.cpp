// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_acts.h"

#include "core/security/actor_reach.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CampaignActs {
    Q_DECLARE_TR_FUNCTIONS(CampaignActs)
};

Error wrong(std::string_view code, const QString& message, const QString& hint,
            const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

CampaignFacts trimmed(CampaignFacts facts) {
    facts.name = facts.name.simplified();
    facts.aim = facts.aim.trimmed();
    return facts;
}

Result<> checkFacts(const CampaignPorts& ports, const CampaignFacts& facts) {
    if (facts.name.isEmpty())
        return fail(wrong("campaign.name_missing", CampaignActs::tr("The campaign has no name."),
                          CampaignActs::tr("Name it as it is announced, such as 2023年就业援助月."),
                          u"name"_s));
    if (!ports.codes.lists.find(u"campaign_kind"_s, facts.kind))
        return fail(wrong("campaign.unknown_kind",
                          CampaignActs::tr("The kind is none of the list."),
                          CampaignActs::tr("Choose one of the list campaign_kind."), u"kind"_s));
    if (!facts.from.isValid() || !facts.until.isValid() || facts.until < facts.from)
        return fail(wrong("campaign.days_reversed",
                          CampaignActs::tr("The campaign ends before it begins, or has no days."),
                          CampaignActs::tr("Write its first and its last day."), u"until"_s));
    return {};
}

}  // namespace

Result<Campaign> makeCampaign(const CampaignPorts& ports, const Actor& actor,
                              const OperationId& operation, const CampaignFacts& typed) {
    const auto facts = trimmed(typed);
    if (auto fits = checkFacts(ports, facts); !fits) return fail(fits.error());
    return ports.transactions.run(actor,
                                  {.name = "campaign.make",
                                   .operation = operation,
                                   .subject = "office",
                                   .subjectId = actor.office.value(),
                                   .right = Right::ServiceWrite},
                                  [&](const Act& act) { return ports.campaigns.add(act, facts); });
}

Result<Campaign> changeCampaign(const CampaignPorts& ports, const Actor& actor,
                                const OperationId& operation, CampaignId campaign, int rowVersion,
                                const CampaignFacts& typed) {
    const auto facts = trimmed(typed);
    if (auto fits = checkFacts(ports, facts); !fits) return fail(fits.error());
    return ports.transactions.run(
        actor,
        {.name = "campaign.change",
         .operation = operation,
         .subject = "campaign",
         .subjectId = campaign.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) { return ports.campaigns.change(act, campaign, rowVersion, facts); });
}

Result<OpenedCampaign> openCampaign(const CampaignPorts& ports, const Actor& actor,
                                    CampaignId campaign) {
    return ports.transactions.run(actor,
                                  {.name = "campaign.view",
                                   .operation = OperationId::make(),
                                   .subject = "campaign",
                                   .subjectId = campaign.value(),
                                   .right = Right::PersonRead},
                                  [&](const Act&) -> Result<OpenedCampaign> {
                                      const auto found = ports.campaigns.find(campaign);
                                      if (!found) return fail(found.error());
                                      const auto viewer = viewerOf(ports.users, actor);
                                      if (!viewer) return fail(viewer.error());
                                      const auto results = ports.campaigns.results(
                                          campaign, *viewer ? &**viewer : nullptr);
                                      if (!results) return fail(results.error());
                                      return OpenedCampaign{*found, *results};
                                  });
}

Result<std::vector<Campaign>> openCampaignsOf(const CampaignPorts& ports, const Actor& actor,
                                              PersonId person) {
    return ports.transactions.run(actor,
                                  {.name = "person.view",
                                   .operation = OperationId::make(),
                                   .subject = "person",
                                   .subjectId = person.value(),
                                   .right = Right::PersonRead},
                                  [&](const Act&) { return ports.campaigns.ofPerson(person); });
}

}  // namespace zhiqiao
