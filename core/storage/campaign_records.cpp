// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_records.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

const std::vector<CampaignRecordTable>& campaignRecordTables() {
    static const std::vector<CampaignRecordTable> tables{
        {MarkKind::Person, u"person"_s, u"v.id"_s, {}, {}, u"TRUE"_s},
        {MarkKind::Service,
         u"service"_s,
         u"v.person_id"_s,
         {},
         u"v.on_day"_s,
         u"(v.kind <> 'withdrawal' AND NOT EXISTS "
         "(SELECT 1 FROM service vc WHERE vc.corrects = v.id))"_s},
        {MarkKind::Referral,
         u"job_referral"_s,
         u"v.person_id"_s,
         {},
         u"v.issued_on"_s,
         u"v.voided_on IS NULL"_s},
        {MarkKind::Placement,
         u"placement"_s,
         u"v.person_id"_s,
         {},
         u"v.start_on"_s,
         u"v.corrected = 0"_s},
        {MarkKind::Vacancy, u"vacancy"_s, {}, u"v.office_id"_s, {}, u"TRUE"_s}};
    return tables;
}

const CampaignRecordTable& campaignRecordTable(MarkKind kind) {
    return *std::ranges::find(campaignRecordTables(), kind, &CampaignRecordTable::kind);
}

QString joinCampaignRecord(const CampaignRecordTable& table, const QString& record) {
    const auto joined = u"JOIN %1 v ON v.id = %2"_s.arg(table.table, record);
    return table.person.isEmpty() ? joined : joined + u" JOIN person p ON p.id = "_s + table.person;
}

SqlReach reachOfThings() {
    SqlReach reach;
    reach.keeper = campaignRecordTable(MarkKind::Vacancy).office;
    reach.own = u"CAST(%1 AS BIGINT) IS NOT NULL"_s;
    return reach;
}

}  // namespace zhiqiao
