// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/campaign_office.h"
#include "core/storage/sql_change_witness.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/campaigns/mark_part.h"

namespace zhiqiao {

/// 专项活动 in the window: ports, presenters, page and parts, wired together.
class CampaignDesk final {
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        const Standing* viewer = nullptr;  ///< nothing: the office has no users
        bool mayWrite = true;
    };

    explicit CampaignDesk(const Needs& needs);

    [[nodiscard]] bool mayWrite() const { return mayWrite_; }
    /// For the window to own.
    [[nodiscard]] ui::CampaignsPage* makePage(ui::RecordList::Needs campaigns,
                                              ui::RecordList::Needs records);
    /// Under the lists of people and of vacancies, which own them.
    [[nodiscard]] ui::MarkPart* peoplePart(ui::RecordList& list);
    [[nodiscard]] ui::MarkPart* vacanciesPart(ui::RecordList& list);
    [[nodiscard]] const ListSource& campaigns() const { return office_.campaigns(); }
    [[nodiscard]] const ListSource& records() const { return office_.records(); }
    void forget();

private:
    bool mayWrite_;
    CampaignOffice office_;
    SqlChangeWitness changes_;
    ui::CampaignPresenter page_;
    ui::CampaignPresenter people_;
    ui::CampaignPresenter vacancies_;
};

}  // namespace zhiqiao
