// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/assigning/transfer_store.h"
#include "core/campaigns/campaign_store.h"
#include "core/casework/case_file.h"
#include "core/casework/consent.h"
#include "core/casework/guidance_sheet.h"
#include "core/casework/held_work.h"
#include "core/casework/own_recording.h"
#include "core/comparing/comparison_store.h"
#include "core/difficulties/difficulty_store.h"
#include "core/following/follow_up_store.h"
#include "core/hardship/hardship_store.h"
#include "core/helping/help_store.h"
#include "core/merging/merge_store.h"
#include "core/onward/onward_store.h"
#include "core/papers/paper_store.h"
#include "core/programmes/programme_store.h"
#include "core/standing/standing_store.h"

#include <QJsonObject>

namespace zhiqiao {

/// Everything that is stored about one person, also what was corrected since.
struct OwnHousehold {
    Household household;
    Membership membership;
};

/// A record that was found to be of the same person, with what it said.
struct OwnMerge {
    RecordMerge merge;
    std::vector<PersonVersion> states;  ///< of the record that went; empty: it stands for itself
};

/// What refusals and silence came to.
struct OwnStanding {
    std::vector<StandingDeed> deeds;  ///< those taken back too
    std::vector<Loss> losses;         ///< with the number of the notice once one was printed
};

struct OwnData {
    CaseFile file;
    std::vector<PersonVersion> states;  ///< of the facts, the last one holds
    std::vector<Registration> registrations;
    std::vector<ServiceRecord> services;  ///< corrected and withdrawn ones too
    std::vector<ConsentRecord> consents;
    std::vector<HardshipCase> recognitions;  ///< with every step
    std::vector<OwnHousehold> households;
    std::vector<MemberStatement> statements;
    std::vector<OwnMerge> merges;
    std::vector<HelpPlan> plans;      ///< with every step and what became of it
    std::vector<FollowUp> followUps;  ///< corrected and withdrawn ones too
    std::vector<Paper> papers;  ///< withdrawn ones too; the contents are given out beside the copy
    std::vector<OwnComparison> comparisons;     ///< what files of other owners said otherwise
    std::map<ServiceId, GuidanceSheet> sheets;  ///< 职业指导记录表 of the services
    std::vector<Assignment> assignments;        ///< who was named to be in charge, as saved
    std::vector<Hold> holds;                    ///< what was put on hold; ended ones too
    std::vector<CaseTransfer> transfers;        ///< asked of other offices, answered or not
    OwnRecording recording;
    std::vector<Difficulty> difficulties;  ///< with every deed; those taken back too
    std::vector<Campaign> campaigns;       ///< marked for, or helped in
    std::vector<Enrolment> enrolments;     ///< with every deed; those taken back too
    std::vector<OnwardReferral> onward;    ///< with every deed; those taken back too
    OwnStanding standing;
};

/// What the copy is gathered from beside the records of casework; all outlive the call.
struct OwnDataStores {
    const ConsentStore& consents;
    const HardshipStore& recognitions;
    const MergeStore& merges;
    const HelpStore& plans;
    const FollowUpStore& followUps;
    const PaperStore& papers;
    const ComparisonStore& comparisons;
    const GuidanceSheets& sheets;
    const AssignmentStore& assignments;
    const HoldStore& holds;
    const TransferStore& transfers;
    OwnRecordingStores recording;
    const DifficultyStore& difficulties;
    const CampaignStore& campaigns;
    const ProgrammeStore& enrolments;
    const OnwardStore& onward;
    const StandingStore& standing;
};

/// The copy a person may ask for, in clear: an act itself.
/// Errors: right.denied, right.out_of_scope, record.not_found.
Result<OwnData> copyOwnData(const CaseworkPorts& ports, const OwnDataStores& stores,
                            const Actor& actor, const OperationId& operation, PersonId person,
                            QDate today);

/// With codes, stable keys and ISO days: to be carried elsewhere.
[[nodiscard]] QJsonObject ownDataJson(const OwnData& data);

/// One line of the copy on paper, in words.
struct OwnDataLine {
    QString part;  ///< facts, former facts, registrations …
    QDate on;      ///< null: of no day
    QString item;
    QString value;
    bool operator==(const OwnDataLine&) const = default;
};
[[nodiscard]] std::vector<OwnDataLine> ownDataLines(const OwnData& data, const Codes& codes,
                                                    const std::vector<Notice>& notices);

}  // namespace zhiqiao
