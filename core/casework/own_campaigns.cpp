// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_campaigns.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnCampaigns {
    Q_DECLARE_TR_FUNCTIONS(OwnCampaigns)
};

}  // namespace

QJsonArray campaignsJson(const std::vector<Campaign>& campaigns) {
    QJsonArray rows;
    for (const auto& one : campaigns)
        rows.append(QJsonObject{{u"kind"_s, one.facts.kind},
                                {u"name"_s, one.facts.name},
                                {u"from"_s, one.facts.from.toString(Qt::ISODate)},
                                {u"until"_s, one.facts.until.toString(Qt::ISODate)}});
    return rows;
}

std::vector<OwnDataLine> campaignLines(const std::vector<Campaign>& campaigns,
                                       const CodeBook& lists) {
    std::vector<OwnDataLine> lines;
    for (const auto& one : campaigns)
        lines.push_back({OwnCampaigns::tr("Campaigns"), one.facts.from, one.facts.name,
                         lists.name(u"campaign_kind"_s, one.facts.kind)});
    return lines;
}

}  // namespace zhiqiao
