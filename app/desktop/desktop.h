// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/alike_desk.h"
#include "app/desktop/assign_desk.h"
#include "app/desktop/audit_watch.h"
#include "app/desktop/away_desk.h"
#include "app/desktop/backup_desk.h"
#include "app/desktop/calendar_desk.h"
#include "app/desktop/campaign_desk.h"
#include "app/desktop/card_desk.h"
#include "app/desktop/caseload_desk.h"
#include "app/desktop/compare_desk.h"
#include "app/desktop/day_desk.h"
#include "app/desktop/difficulty_desk.h"
#include "app/desktop/file_dialogs.h"
#include "app/desktop/follow_up_desk.h"
#include "app/desktop/hardship_desk.h"
#include "app/desktop/household_desk.h"
#include "app/desktop/key_desk.h"
#include "app/desktop/list_words.h"
#include "app/desktop/local_preferences.h"
#include "app/desktop/merge_desk.h"
#include "app/desktop/onward_desk.h"
#include "app/desktop/opened_office.h"
#include "app/desktop/programme_desk.h"
#include "app/desktop/referral_desk.h"
#include "app/desktop/rights_desk.h"
#include "app/desktop/roster_desk.h"
#include "app/desktop/search_trail.h"
#include "app/desktop/session_desk.h"
#include "app/desktop/standing_desk.h"
#include "app/desktop/supervise_desk.h"
#include "app/desktop/transfer_desk.h"
#include "app/desktop/window_lock.h"
#include "app/office_session.h"
#include "core/base/clock_watch.h"
#include "core/base/worker_lane.h"
#include "core/drawing/paper_fonts.h"
#include "ui/approvals/approvals_page.h"
#include "ui/casework/person_page.h"
#include "ui/checks/checks_page.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/import_presenter.h"
#include "ui/exchange/list_desk.h"
#include "ui/outcomes/outcomes_page.h"
#include "ui/outcomes/outcomes_presenter.h"
#include "ui/people/people_page.h"
#include "ui/people/person_edit_form.h"
#include "ui/people/person_edit_presenter.h"
#include "ui/people/registrations_page.h"
#include "ui/printing/qt_printer.h"
#include "ui/settings/about_page.h"
#include "ui/settings/key_presenter.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_presenter.h"
#include "ui/shell/action_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/scan_filter.h"
#include "ui/shell/search_palette.h"
#include "ui/today/today_page.h"
#include "ui/users/users_page.h"
#include "ui/vacancies/vacancies_page.h"
#include "ui/widgets/sealed_clipboard.h"

#include <QTimer>

#include <functional>

namespace zhiqiao {

class PapersDesk;
class RecordingDesk;

/// What the window is given besides the database.
struct DesktopSeams {
    ui::Printer& printer;
    ui::FilePicker& files;
    QString preferencesFile;
    std::function<void(const QString& language)> speak = {};  ///< before the first page is made
    std::function<bool()> offerBackup = {};  ///< when the window closes without the day's backup
    std::function<QDateTime()> computerClock = [] { return SystemClock().now(); };
    ui::Alarms* alarms = nullptr;  ///< left out: by the clock
};

/// An opened office in a window: lanes, presenters, pages, and the wires between them. The one
/// place that knows every page. Made and destroyed in the UI thread.
class Desktop final : public QObject {
    Q_OBJECT
public:
    /// Takes the office over; nothing here waits for the database.
    Desktop(OpenedOffice& office, const DesktopSeams& seams);
    ~Desktop() override;

    [[nodiscard]] ui::MainWindow& window() { return *window_; }
    [[nodiscard]] ui::ActionTable& actions() { return actions_; }
    /// Shows the window with the cursor in the work of the day.
    void start();
    /// The backup that is to take the office's place once this window is gone.
    [[nodiscard]] const std::optional<QString>& restoreWanted() const { return restoreWanted_; }
    [[nodiscard]] const Actor& actor() const { return actor_; }
    /// Theme and font factor as this person chose them.
    void applyLook();
    [[nodiscard]] WindowLock& lock() { return *lock_; }

signals:
    /// The one who works here leaves to somebody else.
    void otherUserWanted();

private:
    void makePages();
    /// Into the window, if the actor's roles have the right; else nowhere.
    void addPage(const QString& page, const QString& title, const QString& icon, int number,
                 QWidget* widget, Right right);
    [[nodiscard]] bool may(Right right) const;
    void wireLock();
    [[nodiscard]] std::vector<ui::RecordList*> lists() const;
    void makeActions();
    void listPageKeys();
    void listPartKeys();
    void wirePages();
    void makeTrustPages();
    void wireTrustPages();
    void wireKeys();
    void wireList(ui::RecordList& list, const ListSource& source, const QString& title);
    void wireSearch();
    struct Searched {  ///< one list as the search box asks it
        const ListSource* list;
        QString group;
        int most;
        QString title;      ///< column
        QStringList facts;  ///< columns
    };
    [[nodiscard]] std::vector<Searched> searched() const;
    void search(const QString& text, int question);
    [[nodiscard]] std::vector<ui::PaletteAnswer> answersOf(const Searched& sort,
                                                           const ListPage& page) const;
    void openAnswer(const ui::PaletteAnswer& answer);
    /// What a scanner read: the code of a letter, or an identity number.
    void scanned(const QString& code);
    void openByNumber(const QString& number);
    void showBanners();
    void showWorkingDay();
    /// A window left open over midnight works by the new day.
    void noticeNewDay();
    /// Says so and keeps it when somebody sets the clock of this computer.
    void noticeClockJump();
    /// What a program that ended in the middle of an import has left behind.
    void takeBackUnfinishedImports();
    void openPerson(PersonId person);
    void makeTodayPage();
    void wireTodayPage();
    void doWork(const ui::WorkCall& call);
    void doWorkOf(PersonId person, const ui::WorkCall& call);
    /// Where what is wrong is put right.
    void openFinding(const ui::FindingRow& finding);
    void openFindingOf(PersonId person, const DataCheck& check, qint64 record);
    void makeAssignParts();
    void wireAssignParts();
    void makeCampaignsPage();
    void wireCampaigns();
    void makeSessionsPage();
    void wireSessions();
    void makeTransfersPage();
    void wireTransfersPage();
    void makeKeyEmployersPage();
    void wireKeyEmployers();
    /// Opens the form that asks another office to take them over.
    void sendOn(const std::vector<PersonId>& people, const QStringList& names);
    /// Ctrl+Z of the list of people takes this back until something else is done to its rows.
    void offerPeopleUndo(const std::function<void()>& undo);
    void wireRecordingParts();
    void makePromisesPage();
    void wirePromisesPage();
    void makeProgrammeParts();
    void wireProgrammeParts();
    void makeDifficultyParts();
    void wireDifficultyParts();
    void makeOnwardParts();
    void wireOnwardParts();
    void makeAwayParts();
    void wireAwayParts();
    void makeStandingParts();
    void wireStandingParts();
    void openExit(const Holding& holding, const QString& reason);
    void makeChecksPage();
    void wireChecksPage();
    /// What was never counted by these rules is counted while nobody waits for it.
    void countFindings();
    void say(const QString& sentence, ui::Tone tone = ui::Tone::Done);
    void sayProblem(const Error& error);
    void refreshPage(const QString& page);
    void showJournal();
    void changeFont(int step);
    [[nodiscard]] ui::PaperWishes paperWishes() const;

    std::unique_ptr<OfficeSession> session_;
    CaseworkPorts ports_;
    Actor actor_;
    Standing standing_;
    bool hasUsers_;
    ui::SettingsRecord settings_;
    DesktopSeams seams_;
    std::unique_ptr<WorkerLane> writer_;
    WorkerLane reader_{QStringLiteral("reader")};
    WorkerLane charts_{QStringLiteral("charts")};
    WorkerLane paper_{QStringLiteral("paper")};
    WorkerLane files_{QStringLiteral("files")};  // exports and backups: no page waits for them
    Lanes lanes_{reader_, *writer_};
    ImportPorts imports_;
    ListWords words_;
    LocalPreferences preferences_;
    ui::TimedAlarms timed_;
    ui::Alarms& alarms_;
    PaperFonts fonts_ = PaperFonts::installed();

    AuditWatch auditWatch_;
    QTimer dayWatch_;
    ClockWatch clockWatch_;
    QDate shownDay_;
    ui::ActionTable actions_;
    ui::ScanFilter scans_;
    ui::SealedClipboard clipboard_;
    SearchTrail trail_;
    ui::ListDesk desk_;
    SqlAssignmentStore assigned_;
    SqlTransferStore sent_;
    std::unique_ptr<RecordingDesk> recording_;
    SqlDifficultyStore tickets_;
    SqlOnwardStore sentOnward_;
    ui::PeoplePresenter people_;
    std::unique_ptr<AlikeDesk> alike_;
    ui::RegistrationPresenter registration_;
    ui::PersonPresenter person_;
    SqlGuidanceSheets sheets_;
    ui::ServicePresenter services_;
    ui::PersonEditPresenter edit_;
    ui::OutcomesPresenter outcomes_;
    ui::ImportPresenter import_;
    ui::SettingsPresenter settingsPresenter_;
    std::optional<QString> restoreWanted_;
    std::unique_ptr<BackupDesk> backups_;
    ui::KeyPresenter keys_;
    ui::ApprovalsPresenter approvals_;
    ui::UsersPresenter users_;
    DayDesk day_;
    CalendarDesk calendar_;
    std::unique_ptr<ReferralDesk> referrals_;
    std::unique_ptr<RightsDesk> rights_;
    HardshipDesk hardship_;
    MergeDesk merging_;
    FollowUpDesk following_;
    DifficultyDesk difficulties_;
    ProgrammeDesk programmes_;
    OnwardDesk onward_;
    AwayDesk away_;
    StandingDesk statuses_;
    std::unique_ptr<HouseholdDesk> households_;
    std::unique_ptr<RosterDesk> rosters_;
    std::unique_ptr<PapersDesk> papers_;
    std::unique_ptr<CardDesk> card_;
    std::unique_ptr<SuperviseDesk> supervising_;
    std::unique_ptr<CaseloadDesk> caseload_;
    CompareDesk comparing_;
    AssignDesk assigning_;
    CampaignDesk campaigns_;
    SessionDesk sessions_;
    TransferDesk transferring_;
    KeyDesk keeping_;
    ui::FindingPresenter findings_;
    ui::HoldPresenter holds_;
    std::unique_ptr<ui::MainWindow> window_;
    std::vector<std::unique_ptr<QWidget>> absent_;  ///< pages the actor has no right to
    std::unique_ptr<WindowLock> lock_;

    ui::TodayPage* todayPage_ = nullptr;
    ui::PeoplePage* peoplePage_ = nullptr;
    ui::PersonPage* personPage_ = nullptr;
    ui::VacanciesPage* vacanciesPage_ = nullptr;
    ui::OutcomesPage* outcomesPage_ = nullptr;
    ui::ImportPage* importPage_ = nullptr;
    ui::ComparePage* comparePage_ = nullptr;
    ui::SettingsPage* settingsPage_ = nullptr;
    ui::HardshipPage* hardshipPage_ = nullptr;
    ui::HelpPlansPage* plansPage_ = nullptr;
    ui::RegistrationsPage* registrationsPage_ = nullptr;
    ui::ChecksPage* checksPage_ = nullptr;
    ui::DifficultiesPage* difficultiesPage_ = nullptr;
    ui::ProgrammesPage* programmesPage_ = nullptr;
    ui::OnwardPage* onwardPage_ = nullptr;
    ui::AwayPage* awayPage_ = nullptr;
    ui::StandingPage* standingPage_ = nullptr;
    ui::LoadPage* loadPage_ = nullptr;
    ui::CampaignsPage* campaignsPage_ = nullptr;
    ui::SessionsPage* sessionsPage_ = nullptr;
    ui::TransfersPage* transfersPage_ = nullptr;
    ui::PromisesPage* promisesPage_ = nullptr;
    ui::KeyEmployersPage* keyEmployersPage_ = nullptr;
    ui::PersonEditForm* editForm_ = nullptr;
    ui::CalendarPage* calendarPage_ = nullptr;
    ui::AboutPage* aboutPage_ = nullptr;
    ui::ApprovalsPage* approvalsPage_ = nullptr;
    ui::UsersPage* usersPage_ = nullptr;  ///< only where the person may see it
};

}  // namespace zhiqiao
