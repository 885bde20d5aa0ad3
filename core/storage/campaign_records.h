// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/campaigns/campaign.h"
#include "core/storage/list_conditions.h"

#include <QString>

#include <vector>

namespace zhiqiao {

/// Where the records of a kind lie. Their table has the alias `v`.
struct CampaignRecordTable {
    MarkKind kind;
    QString table;
    QString person;  ///< expression of the person's number; empty: of nobody
    QString office;  ///< of the office that keeps what is of nobody
    QString on;      ///< day of an act; empty: it has none
    QString holds;   ///< condition; what fails it counts for nothing
};
[[nodiscard]] const std::vector<CampaignRecordTable>& campaignRecordTables();
[[nodiscard]] const CampaignRecordTable& campaignRecordTable(MarkKind kind);

/// Joins the record of that number as `v` and its person, if it is about one, as `p`.
[[nodiscard]] QString joinCampaignRecord(const CampaignRecordTable& table, const QString& record);
/// Who sees what is about nobody: every one of the office that keeps the record `v`.
[[nodiscard]] SqlReach reachOfThings();

}  // namespace zhiqiao
