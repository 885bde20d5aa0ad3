// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/sql_access_log.h"
#include "core/storage/sql_assessment_store.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_campaign_store.h"
#include "core/storage/sql_comparison_store.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_difficulty_store.h"
#include "core/storage/sql_follow_up_store.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_hardship_store.h"
#include "core/storage/sql_help_store.h"
#include "core/storage/sql_hold_store.h"
#include "core/storage/sql_merge_store.h"
#include "core/storage/sql_onward_store.h"
#include "core/storage/sql_paper_store.h"
#include "core/storage/sql_programme_store.h"
#include "core/storage/sql_record_batch_store.h"
#include "core/storage/sql_session_store.h"
#include "core/storage/sql_standing_store.h"
#include "core/storage/sql_transfer_store.h"
#include "ui/casework/person_page.h"
#include "ui/casework/person_papers.h"

namespace zhiqiao {

/// 个人信息权益 inside the person page: its stores, presenter, papers and panel, wired together.
/// The stores serve jobs of the lanes: it goes after these are closed.
class RightsDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk
        const CaseworkPorts& ports;
        SqlContext context;
        Lanes lanes;
        Lane& paper;
        ui::Printer& printer;
        ui::FilePicker& files;
        const Clock& clock;
        Actor actor;
        bool demo = false;
        std::function<bool(Right)> may;
        std::function<QString()> printerName;
    };

    explicit RightsDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    void forget() { presenter_.forget(); }
    void reload() { presenter_.reload(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);

private:
    SqlConsentStore consents_;
    SqlHardshipStore recognitions_;
    SqlMergeStore merges_;
    SqlHelpStore plans_;
    SqlFollowUpStore followUps_;
    SqlPaperStore filed_;
    SqlComparisonStore compared_;
    SqlGuidanceSheets sheets_;
    SqlContactSheets contacts_;
    SqlRecordBatchStore batches_;
    SqlSessionStore sessions_;
    SqlAssessmentStore assessments_;
    SqlAssignmentStore assigned_;
    SqlHoldStore holds_;
    SqlTransferStore sent_;
    SqlDifficultyStore difficulties_;
    SqlCampaignStore campaigns_;
    SqlProgrammeStore enrolments_;
    SqlOnwardStore onward_;
    SqlStandingStore standing_;
    SqlAccessLog log_;
    ui::PersonRightsPresenter presenter_;
    ui::PersonPapers papers_;
};

}  // namespace zhiqiao
