// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_campaigns.h"

#include "core/storage/campaign_records.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CampaignList {
    Q_DECLARE_TR_FUNCTIONS(CampaignList)
};

/// Records of the campaign `c` that hold, as far as the viewer sees them.
QString marksOf(MarkKind kind) {
    const auto& table = campaignRecordTable(kind);
    return u"(SELECT count(*) FROM campaign_mark m %1 WHERE m.campaign_id = c.id AND m.kind = '%2' "
           "AND %3 AND {%4})"_s.arg(joinCampaignRecord(table, u"m.record_id"_s), codeOf(kind),
                                    table.holds,
                                    table.person.isEmpty() ? u"things"_s : u"people"_s);
}

SqlListDefinition defineCampaigns(QDate day) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    SqlListDefinition list;
    list.key = u"campaigns"_s;
    list.arms = {{u"campaign c"_s,
                  u"JOIN staff s ON s.id = c.staff_id"_s,
                  {},
                  u"c.id"_s,
                  u"c.id = k.k_id"_s}};
    list.order = {{{u"c.from_day"_s}, false}};
    list.newestFirst = true;
    list.keeper = u"c.office_id"_s;
    list.own = u"CAST(%1 AS BIGINT) IS NOT NULL"_s;  // an office's campaigns are everybody's in it
    list.counted[u"people"_s] = {};
    list.counted[u"things"_s] = reachOfThings();
    list.columns = {
        {.shown = shownColumn(u"campaign"_s, CampaignList::tr("Campaign")),
         .sql = {u"c.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"campaign_kind"_s, CampaignList::tr("Kind"), Kind::Code,
                              u"campaign_kind"_s),
         .sql = {u"c.kind"_s}},
        {.shown = shownColumn(u"from"_s, CampaignList::tr("First day"), Kind::Day),
         .sql = {u"c.from_day"_s}},
        {.shown = shownColumn(u"until"_s, CampaignList::tr("Last day"), Kind::Day),
         .sql = {u"c.until_day"_s}},
        {.shown = shownColumn(u"campaign_state"_s, CampaignList::tr("State"), Kind::State),
         .sql = {uR"((CASE WHEN c.from_day > '%1' THEN 'planned' WHEN c.until_day < '%1'
             THEN 'ended' ELSE 'under_way' END))"_s.arg(today)}},
        {.shown = shownColumn(u"people"_s, CampaignList::tr("People"), Kind::Number),
         .sql = {marksOf(MarkKind::Person)}},
        {.shown = shownColumn(u"services"_s, CampaignList::tr("Visits and services"), Kind::Number),
         .sql = {marksOf(MarkKind::Service)}},
        {.shown = shownColumn(u"referrals"_s, CampaignList::tr("Referrals"), Kind::Number),
         .sql = {marksOf(MarkKind::Referral)}},
        {.shown = shownColumn(u"placements"_s, CampaignList::tr("Placements"), Kind::Number),
         .sql = {marksOf(MarkKind::Placement)}},
        {.shown = shownColumn(u"vacancies"_s, CampaignList::tr("Vacancies"), Kind::Number),
         .sql = {marksOf(MarkKind::Vacancy)}},
        {.shown = asideColumn(u"aim"_s, CampaignList::tr("Aim")), .sql = {u"c.aim"_s}},
        {.shown = asideColumn(u"staff"_s, CampaignList::tr("Made by")),
         .sql = {u"s.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"office"_s, CampaignList::tr("Office"), Kind::Number),
         .sql = {u"c.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> campaignsList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context,
                                     [&clock](Engine) { return defineCampaigns(clock.today()); });
}

}  // namespace zhiqiao
