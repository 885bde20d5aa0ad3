// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/casework/hold_acts.h"
#include "core/checks/finding_refresh.h"
#include "core/codes/calendar_list.h"
#include "core/exchange/day_release.h"
#include "core/exchange/import_table.h"
#include "core/exchange/list_release.h"
#include "core/following/follow_up_acts.h"
#include "core/forms/form_page.h"
#include "core/hardship/hardship_acts.h"
#include "core/helping/help_acts.h"
#include "core/merging/merge_acts.h"
#include "core/outcomes/chart_reading.h"
#include "core/people/batch_store.h"
#include "core/programmes/programme.h"
#include "core/storage/anchor_file.h"
#include "core/storage/audit_check.h"
#include "core/storage/audit_purge.h"
#include "core/storage/list_findings.h"
#include "core/storage/list_help.h"
#include "core/storage/list_sources.h"
#include "core/storage/office_database.h"
#include "core/storage/sql_approval_store.h"
#include "core/storage/sql_batch_store.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_contract_days.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/sql_follow_up_store.h"
#include "core/storage/sql_hardship_store.h"
#include "core/storage/sql_help_store.h"
#include "core/storage/sql_hold_store.h"
#include "core/storage/sql_household_store.h"
#include "core/storage/sql_merge_store.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_outcome_store.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_programme_store.h"
#include "core/storage/sql_referral_store.h"
#include "core/storage/sql_service_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_user_store.h"
#include "core/storage/sql_vacancy_store.h"

namespace zhiqiao {

/// The clock an office works by: the day asked for, else the demo's own or the real one. Only a
/// demo's records lie on that day; those of a real office bear the hour they were made.
[[nodiscard]] std::unique_ptr<Clock> clockFor(const DatabaseFacts& facts,
                                              std::optional<QDate> asked);

/// The user at this computer.
[[nodiscard]] Actor actorOf(const UserAccount& user);

/// An opened office with every concrete store, shared by the desktop and the command line. Built
/// top to bottom, destroyed bottom to top; the lanes that use it must have finished before.
class OfficeSession {
    std::unique_ptr<OfficeDatabase> database_;
    Codes codes_;
    std::vector<ServiceStandard> standards_;
    HardshipCategories categories_;
    HelpTemplates templates_;
    FollowUpRules followUpRules_;
    Programmes programmes_;
    std::unique_ptr<Clock> clock_;

public:
    /// `clock` is taken over when given; else clockFor().
    /// Errors: those of loadCodes() and loadStandards(); session.no_staff when nobody works here.
    static Result<std::unique_ptr<OfficeSession>> begin(std::unique_ptr<OfficeDatabase> database,
                                                        std::optional<QDate> today,
                                                        std::unique_ptr<Clock> clock = {});

    [[nodiscard]] OfficeDatabase& database() { return *database_; }
    [[nodiscard]] const OfficeDatabase& database() const { return *database_; }
    [[nodiscard]] const DatabaseFacts& facts() const { return database_->facts(); }
    [[nodiscard]] const Codes& codes() const { return codes_; }
    [[nodiscard]] const Clock& clock() const { return *clock_; }
    [[nodiscard]] const std::vector<ServiceStandard>& standards() const { return standards_; }
    [[nodiscard]] const HardshipCategories& categories() const { return categories_; }
    [[nodiscard]] const Programmes& programmes() const { return programmes_; }
    [[nodiscard]] CaseworkPorts ports();
    /// The session outlives them.
    [[nodiscard]] HardshipPorts hardshipPorts();
    /// The session outlives them.
    [[nodiscard]] HelpPorts helpPorts();
    /// The session outlives them.
    [[nodiscard]] FollowUpPorts followUpPorts();
    /// The session outlives them.
    [[nodiscard]] MergePorts mergePorts();
    /// The session outlives them.
    [[nodiscard]] HoldPorts holdPorts() { return {transactions, holds, codes_.lists}; }
    /// The session outlives them.
    [[nodiscard]] ImportPorts importPorts();
    /// The session outlives them.
    [[nodiscard]] CheckPorts checkPorts();
    /// Whether what checks find follows every act, as it does from the beginning. Off while very
    /// much is written at once that is counted afterwards. Help plans and follow-ups always follow.
    void followChecks(bool follow);

    SqlTransactions transactions;
    SqlPersonStore people;
    SqlVacancyStore vacancies;
    SqlReferralStore referrals;
    SqlServiceStore services;
    SqlHardshipStore hardship;
    SqlHelpStore help;
    SqlFollowUpStore followUps;
    SqlMergeStore merges;
    SqlOfficeStore offices;
    SqlHouseholdStore households;
    SqlContractDays contracts;
    SqlBatchStore batches;
    SqlUserStore users;
    SqlApprovalStore approvals;
    SqlOutcomeStore outcomes;
    SqlConsentStore consents;
    SqlFindingStore findings;
    SqlHoldStore holds;
    SqlProgrammeStore enrolments;
    std::unique_ptr<ListSource> peopleRows;
    std::unique_ptr<ListSource> vacancyRows;
    std::unique_ptr<ListSource> employerRows;
    std::unique_ptr<ListSource> referralRows;
    std::unique_ptr<ListSource> worklistRows;
    std::unique_ptr<ListSource> journalRows;
    std::unique_ptr<ListSource> hardshipRows;
    std::unique_ptr<ListSource> helpRows;
    std::unique_ptr<ListSource> registrationRows;
    CalendarList calendarRows;
    std::unique_ptr<ListSource> householdRows;
    std::unique_ptr<ListSource> findingRows;
    std::unique_ptr<ListSource> comparisonRows;
    std::unique_ptr<ListSource> awayRows;

    /// Puts the office's own days, as they are stored now, over the published calendar. Asks the
    /// calling thread's connection; others may go on counting meanwhile.
    Result<> readLocalDays();
    /// Likewise the offices' own reasons and kinds, over the published lists.
    Result<> readOwnTerms();
    /// The office the database was made for.
    [[nodiscard]] OfficeId office() const { return database_->office(); }
    /// Who acts from now on.
    void setActor(const Actor& actor) { actor_ = actor; }
    /// Lists show what that person may see, once the office has users.
    void showListsTo(const Standing& viewer);
    /// Who was set; else a demo's user `demo`; else the first of the office's active staff.
    /// Errors: session.no_staff, those of the database.
    Result<Actor> actor() const;
    /// The present user's own password. Errors: those of changeOwnPassword().
    Result<> changePassword(const QString& old, const QString& wanted);
    /// Whether the user who signed in has to choose a new password first.
    Result<bool> passwordDue() const;
    /// By the rules for passwords the office follows. Errors: those of the database.
    Result<AccountPorts> accountPorts();
    Result<PasswordProfile> passwordProfile() const;
    /// With what is done in the transaction of a yes. The session outlives them.
    [[nodiscard]] ApprovalPorts approvalPorts();
    [[nodiscard]] ReleasePorts releasePorts();
    [[nodiscard]] ChartPorts chartPorts() const;
    /// Follows the office's audit chain against the anchors beside the database; with `values` also
    /// what is kept behind the rows. That it was checked is an act itself.
    /// Errors: right.denied, those of verifyAuditTrail().
    Result<ChainReport> verifyAudit(const Actor& actor, bool values, const Progress& progress);
    /// That somebody looks at the trail. Errors: right.denied.
    Result<> noteAuditRead(const Actor& actor);
    /// Puts the oldest records away in a file, never below the floor by the day it is: that of the
    /// server, else of this computer's clock, whatever day the program was asked to work on. Who
    /// sets that clock ahead can shorten the term; the trail keeps the jump. Errors: those of
    /// purgeAudit().
    Result<Purged> purgeAudit(const Actor& actor, std::optional<QDate> before, const QString& file,
                              const Progress& progress);
    /// A file of purged records. Errors: right.denied, those of verifyPurged().
    Result<ChainReport> verifyPurged(const Actor& actor, const QString& file);
    struct Anchored {
        qint64 seq = 0;  ///< the row that was signed
        QString file;
        QString groups;  ///< for paper
    };
    /// Signs the last row and appends it to the file of anchors, unless that stands there already.
    /// Errors: audit.anchor_not_written, audit.no_anchor_key.
    Result<Anchored> anchorNow();
    /// Whether these groups, typed from a paper, are an anchor of this office signed by this
    /// database's key, and the whole chain holds through the record it names. `broken` says no.
    /// Errors: audit.paper_unknown; audit.paper_purged (Conflict) when its record was put away;
    /// right.denied, those of verifyAuditTrail().
    Result<ChainReport> verifyPaper(const Actor& actor, const QString& groups,
                                    const Progress& progress);
    struct SummedUp {
        ReleasedDay day;
        Anchored anchor;
    };
    /// 办件汇总 of that day, with the audit trail as it stands now. Errors: those of releaseDay()
    /// and anchorNow().
    Result<SummedUp> sumDayUp(const Actor& actor, QDate day);
    /// The paper of it.
    Result<std::vector<FormPage>> daySummary(const Actor& actor, const SummedUp& summed, QDate day,
                                             const PaperFonts& fonts) const;
    /// The database is an older copy than its anchors know, or its last rows were cut off.
    Result<std::optional<SetBack>> setBack();
    /// The audit row of a sign-in by password, with the failures before it; nothing in a demo.
    Result<> noteSignIn();
    /// undoUnfinishedImports(), which either program does once the office is open. A file has one
    /// program, so all that is unfinished there is dead; on a server another counter may be
    /// importing right now, so only what began more than a day ago is.
    Result<int> takeBackUnfinishedImports(const Actor& actor);
    [[nodiscard]] std::vector<ListSource*> lists();

private:
    OfficeSession(std::unique_ptr<OfficeDatabase> database, Codes codes,
                  std::vector<ServiceStandard> standards, std::unique_ptr<Clock> clock);

    [[nodiscard]] AnchorFile anchorFile() const;
    Result<> refreshFollowing(const Act& act, const TouchedRecords& touched);

    std::optional<Actor> actor_;
    CommonPasswords common_{QSet<QString>()};
};

}  // namespace zhiqiao
