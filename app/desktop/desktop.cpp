// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/key_needs.h"
#include "app/desktop/page_names.h"
#include "app/desktop/papers_desk.h"
#include "app/desktop/program_icon.h"
#include "app/desktop/recording_desk.h"
#include "app/desktop/referral_desk.h"
#include "app/desktop/user_deeds.h"
#include "core/base/deliver.h"
#include "core/casework/person_access.h"
#include "core/people/masking.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/banner_stack.h"
#include "ui/shell/bottom_bar.h"
#include "ui/shell/manual_page.h"
#include "ui/shell/search_palette.h"
#include "ui/widgets/app_style.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

namespace {

constexpr std::chrono::minutes kDayWatch(1);

}  // namespace

Desktop::Desktop(OpenedOffice& office, const DesktopSeams& seams)
    : session_(std::move(office.session)),
      ports_(session_->ports()),
      actor_(office.actor),
      standing_(std::move(office.standing)),
      hasUsers_(office.hasUsers),
      settings_(std::move(office.settings)),
      seams_(seams),
      writer_(std::move(office.writer)),
      imports_(session_->importPorts()),
      words_(session_->codes(), session_->clock()),
      preferences_(seams.preferencesFile),
      alarms_(seams.alarms ? *seams.alarms : timed_),
      auditWatch_(*session_, files_),
      clockWatch_(seams_.computerClock(), timeSinceBoot()),
      clipboard_(alarms_.make(u"clipboard"_s)),
      trail_(session_->transactions, *writer_, actor_, alarms_),
      desk_({files_, words_.cells(), seams.files, seams.printer, session_->releasePorts(), *writer_,
             actor_, session_->facts().demo}),
      assigned_(session_->database().context()),
      sent_(session_->database().context()),
      recording_(std::make_unique<RecordingDesk>(RecordingDesk::Needs{
          *session_, lanes_, actor_, [this](Right right) { return may(right); }})),
      tickets_(session_->database().context()),
      sentOnward_(session_->database().context()),
      people_({ports_, lanes_, session_->clock()}),
      alike_(alikeDesk(ports_, session_->users, session_->database().context())),
      registration_({ports_, lanes_, session_->clock(), actor_, session_->facts().demo,
                     alike_ ? &alike_->asking : nullptr}),
      person_({ports_, lanes_, session_->clock(), session_->users, actor_,
               [this](Right right) { return may(right); }, &session_->merges, &session_->followUps,
               &assigned_, &sent_, recording_->stores(), &tickets_, &sentOnward_}),
      sheets_(session_->database().context()),
      services_({ports_, lanes_, session_->clock(), actor_, &sheets_, &recording_->sheets(),
                 DifficultyPorts{session_->transactions, tickets_, session_->offices,
                                 session_->codes()}}),
      edit_({ports_, lanes_, session_->clock(), actor_, session_->users, session_->facts().demo}),
      outcomes_({session_->chartPorts(), charts_, session_->clock(), actor_, *writer_,
                 [this](const QString& what) {
                     return noteBehindFigure(session_->transactions, actor_, what);
                 }}),
      import_({imports_, lanes_, session_->clock(), actor_, session_->facts().demo,
               settings_.office.division, may(Right::ImportCommit)}),
      settingsPresenter_(
          {session_->transactions, session_->offices, lanes_, session_->clock(), actor_}),
      backups_(std::make_unique<BackupDesk>(BackupDesk::Needs{
          *session_, lanes_, files_, actor_, settings_.office.code,
          [this] {
              return seams_.offerBackup ? seams_.offerBackup() : zhiqiao::offerBackup(&window());
          }})),
      keys_(keyNeeds(*session_, lanes_, actor_)),
      approvals_({session_->approvalPorts(), session_->users, session_->offices, lanes_, actor_,
                  rightsNow(session_->users)}),
      users_({userDeeds(*session_, actor_), *writer_, session_->clock(),
              ui::UserRights::of(standing_)}),
      day_({*session_, *writer_, paper_, seams_.printer, seams_.files, actor_}),
      calendar_({*session_, *writer_, seams_.files, actor_, may(Right::OfficeWrite)}),
      hardship_({*session_, lanes_, paper_, seams_.printer, seams_.files, actor_,
                 [this](Right right) { return may(right); },
                 [this] { return paperWishes().printer; }}),
      merging_({*session_, alike_ ? &alike_->asking.alike : nullptr, lanes_, actor_}),
      following_({*session_, lanes_, actor_, [this](Right right) { return may(right); }}),
      difficulties_({*session_, lanes_, actor_, [this](Right right) { return may(right); },
                     hasUsers_ ? &standing_ : nullptr}),
      programmes_({*session_, lanes_, actor_, [this](Right right) { return may(right); },
                   hasUsers_ ? &standing_ : nullptr}),
      onward_({*session_, lanes_, paper_, seams_.printer, seams_.files, actor_,
               [this](Right right) { return may(right); }, hasUsers_ ? &standing_ : nullptr,
               [this] { return paperWishes().printer; }}),
      away_({*session_, lanes_, actor_}),
      comparing_({*session_, imports_, lanes_, seams_.files, words_, actor_,
                  settings_.office.division, [this](Right right) { return may(right); }}),
      assigning_({*session_, lanes_, actor_, hasUsers_ ? &standing_ : nullptr}),
      campaigns_(
          {*session_, lanes_, actor_, hasUsers_ ? &standing_ : nullptr, may(Right::ServiceWrite)}),
      sessions_(
          {*session_, lanes_, actor_, hasUsers_ ? &standing_ : nullptr, may(Right::ServiceWrite)}),
      transferring_({*session_, lanes_, paper_, seams_.printer, seams_.files, actor_,
                     hasUsers_ ? &standing_ : nullptr}),
      keeping_({*session_,
                lanes_,
                actor_,
                hasUsers_ ? &standing_ : nullptr,
                {may(Right::ServiceWrite), may(Right::CaseReassign), may(Right::VacancyWrite),
                 may(Right::OfficeWrite)}}),
      findings_({{session_->transactions, session_->findings, session_->codes().lists},
                 *writer_,
                 session_->clock(),
                 actor_}),
      holds_({session_->holdPorts(), *writer_, session_->clock(), actor_}) {
    if (seams_.speak) seams_.speak(settings_.own.value(ui::setting::kLanguage, u"zh_CN"_s));
    applyLook();
    window_ = std::make_unique<ui::MainWindow>(actions_);
    window_->setWindowIcon(programIcon());
    referrals_ = std::make_unique<ReferralDesk>(ReferralDesk::Needs{
        ports_, lanes_, paper_, seams_.printer, seams_.files, session_->clock(), actor_,
        session_->facts().demo, fonts_, [this] { return paperWishes(); }});
    rights_ = std::make_unique<RightsDesk>(RightsDesk::Needs{
        ports_, session_->database().context(), lanes_, paper_, seams_.printer, seams_.files,
        session_->clock(), actor_, session_->facts().demo,
        [this](Right right) { return may(right); }, [this] { return paperWishes().printer; }});
    households_ = std::make_unique<HouseholdDesk>(HouseholdDesk::Needs{
        ports_, lanes_, paper_, seams_.printer, seams_.files, session_->clock(), actor_,
        settings_.staff, session_->facts().demo, [this](Right right) { return may(right); }});
    rosters_ = std::make_unique<RosterDesk>(
        RosterDesk::Needs{reader_, desk_, *session_->registrationRows, session_->people,
                          session_->codes(), session_->clock(), fonts_, session_->facts().demo});
    papers_ = std::make_unique<PapersDesk>(
        PapersDesk::Needs{*session_, lanes_, paper_, seams_.files, alarms_, preferences_, actor_,
                          [this](Right right) { return may(right); }});
    card_ = std::make_unique<CardDesk>(CardDesk::Needs{
        ports_, *session_, words_.needs(*session_->worklistRows, reader_, preferences_).rows});
    caseload_ = std::make_unique<CaseloadDesk>(
        CaseloadDesk::Needs{*session_, *writer_, files_, seams_.files, actor_});
    supervising_ = std::make_unique<SuperviseDesk>(
        SuperviseDesk::Needs{*session_, reader_, settings_.office.name, standing_, hasUsers_});
    makeTodayPage();
    makePages();
    makePromisesPage();
    makeDifficultyParts();
    makeOnwardParts();
    makeAwayParts();
    makeChecksPage();
    makeAssignParts();
    makeCampaignsPage();
    makeProgrammeParts();
    makeSessionsPage();
    makeTransfersPage();
    makeKeyEmployersPage();
    makeTrustPages();
    makeActions();
    wirePages();
    wireTodayPage();
    wirePromisesPage();
    wireDifficultyParts();
    wireOnwardParts();
    wireAwayParts();
    wireChecksPage();
    wireAssignParts();
    wireCampaigns();
    wireProgrammeParts();
    wireTransfersPage();
    wireKeyEmployers();
    wireRecordingParts();
    wireSessions();
    wireTrustPages();
    wireKeys();
    wireSearch();
    wireLock();
    showBanners();
    backups_->watch(*window_);
    takeBackUnfinishedImports();
    countFindings();
    window_->restoreLayout(preferences_.windowLayout());
    qApp->installEventFilter(&scans_);
    connect(&dayWatch_, &QTimer::timeout, this, &Desktop::noticeNewDay);
    connect(qApp, &QApplication::applicationStateChanged, this, &Desktop::noticeNewDay);
    connect(&dayWatch_, &QTimer::timeout, this, &Desktop::noticeClockJump);
    connect(qApp, &QApplication::applicationStateChanged, this, &Desktop::noticeClockJump);
    dayWatch_.start(kDayWatch);
    window_->open({window_->hasPage(kToday) ? kToday : kAbout});
}

Desktop::~Desktop() {
    trail_.settle();
    lock_.reset();
    preferences_.saveWindowLayout(window_->saveLayout());
    qApp->removeEventFilter(&scans_);
    backups_->presenter().cancel();
    papers_->forget();
    window_.reset();
    absent_.clear();
    referrals_.reset();
    auditWatch_.finish();
    closeLanes(session_->database().connections(),
               {writer_.get(), &reader_, &charts_, &paper_, &files_});
}

void Desktop::applyLook() {
    const auto name = settings_.own.value(ui::setting::kTheme);
    const auto theme = name == u"dark"_s       ? ui::ThemeName::Dark
                       : name == u"contrast"_s ? ui::ThemeName::HighContrast
                                               : ui::ThemeName::Light;
    const auto percent = settings_.own.value(ui::setting::kFont, u"100"_s).toInt();
    ui::applyAppearance(*qApp, theme, percent > 0 ? percent / 100.0 : 1.0);
}

void Desktop::start() {
    window_->show();
    window_->hasPage(kToday) ? todayPage_->setFocus() : aboutPage_->setFocus();
}

bool Desktop::may(Right right) const {
    return !hasUsers_ || reach(standing_.grants, right).has_value();
}

void Desktop::addPage(const QString& page, const QString& title, const QString& icon, int number,
                      QWidget* widget, Right right) {
    if (may(right))
        window_->addPage(page, title, icon, number, widget);
    else
        absent_.emplace_back(widget);
}

void Desktop::makePages() {
    const auto rows = [&](const ListSource& source) {
        return words_.needs(source, reader_, preferences_);
    };
    const auto& clock = session_->clock();
    peoplePage_ = new ui::PeoplePage(people_, registration_, clock, rows(*session_->peopleRows));
    personPage_ = new ui::PersonPage(person_, services_, clock, alarms_,
                                     session_->facts().demo ? Fiction::Offered : Fiction::Hidden);
    auto* edit = editForm_ = new ui::PersonEditForm(edit_, clock);
    personPage_->addPanel(ui::PersonPanel::Edit, edit);
    connect(personPage_, &ui::PersonPage::panelOpened, edit,
            [edit](ui::PersonPanel panel, PersonId person) {
                if (panel == ui::PersonPanel::Edit) edit->open(person);
            });
    connect(edit, &ui::PersonEditForm::left, personPage_, &ui::PersonPage::closePanel);
    vacanciesPage_ =
        new ui::VacanciesPage(rows(*session_->vacancyRows), rows(*session_->employerRows), clock);
    outcomesPage_ = new ui::OutcomesPage(outcomes_, clock, rows(*session_->peopleRows));
    importPage_ = new ui::ImportPage(import_, seams_.files);
    settingsPage_ = new ui::SettingsPage(settingsPresenter_, backups_->presenter(),
                                         may(Right::UserWrite) ? &keys_ : nullptr, seams_.files,
                                         seams_.printer.available());
    registrationsPage_ = new ui::RegistrationsPage(rows(*session_->registrationRows));
    if (may(Right::ListPrint)) rosters_->addTo(*registrationsPage_);
    calendarPage_ = calendar_.makePage(rows(session_->calendarRows));
    auto* referralsPage = referrals_->makePage(rows(*session_->referralRows));
    referrals_->addTo(*personPage_);
    rights_->addTo(*personPage_);
    hardship_.addTo(*personPage_);
    merging_.addTo(*personPage_);
    following_.addTo(*personPage_);
    recording_->addTo(*personPage_);
    papers_->addTo(*personPage_, hardship_);
    card_->addTo(*personPage_, person_);
    papers_->addTo(*settingsPage_);
    if (may(Right::OfficeWrite)) recording_->addTo(*settingsPage_);
    hardshipPage_ = hardship_.makePage(rows(*session_->hardshipRows));
    plansPage_ = hardship_.makeHelpPage(rows(*session_->helpRows));
    auto* householdsPage = households_->makePage(
        {rows(*session_->householdRows), rows(*session_->peopleRows), rows(*session_->peopleRows)});

    addPage(kPeople, tr("People"), u"user-others"_s, 2, peoplePage_, Right::PersonRead);
    addPage(kVacancies, tr("Vacancies"), u"view-list-details"_s, 3, vacanciesPage_,
            Right::VacancyRead);
    addPage(kReferrals, tr("Referrals and slips"), u"mail-send"_s, 4, referralsPage,
            Right::PersonRead);
    addPage(kHardship, tr("Recognition"), u"user-identity"_s, 5, hardshipPage_, Right::PersonRead);
    addPage(kHouseholds, tr("Households"), u"user-home"_s, 6, householdsPage, Right::PersonRead);
    addPage(kImport, tr("Import"), u"document-import"_s, 7, importPage_, Right::ImportStage);
    comparePage_ = comparing_.makePage(rows(*session_->comparisonRows));
    addPage(kCompare, tr("Compare with the register"), {}, -1, comparePage_, Right::ImportStage);
    addPage(kOutcomes, tr("Statistics"), u"office-chart-bar"_s, 8, outcomesPage_, Right::ChartView);
    addPage(kSettings, tr("Settings"), u"configure"_s, 9, settingsPage_, Right::OwnSettings);
    addPage(kRegistrations, tr("Registrations"), {}, -1, registrationsPage_, Right::PersonRead);
    addPage(kPlans, tr("Help plans"), {}, -1, plansPage_, Right::PersonRead);
    addPage(kCalendar, tr("Working calendar"), {}, -1, calendarPage_, Right::OwnSettings);
    addPage(kPerson, tr("Person"), {}, -1, personPage_, Right::PersonRead);
    auto* manual = new ui::ManualPage;
    manual->load(u":/manual/manual.zh_CN.md"_s);
    window_->addPage(kManual, tr("Manual"), {}, -1, manual);

    const auto& target = session_->database().target();
    const auto& journal = *session_->journalRows;  // the own acts, without the right to read all
    aboutPage_ =
        new ui::AboutPage({{tr("Version"), u"" ZHIQIAO_VERSION ""_s},
                           {tr("Licence"), u"GPL-3.0-or-later"_s},
                           {tr("Database"), target.path.isEmpty() ? target.title : target.path},
                           {tr("Key"), target.keyFile},
                           {tr("Rules"), tr("The law and the plan are cited beside each rule.")}},
                          rows(journal));
    // Who has no work of the day begins with the journal.
    const int aboutNumber = window_->hasPage(kToday) ? -1 : 1;
    window_->addPage(kAbout, tr("About 职桥"), u"help-about"_s, aboutNumber, aboutPage_);

    wireList(aboutPage_->list(), journal, tr("Journal"));
    wireList(hardshipPage_->list(), *session_->hardshipRows, tr("Recognitions of hardship"));
    wireList(plansPage_->list(), *session_->helpRows, tr("Help plans"));
    wireList(registrationsPage_->list(), *session_->registrationRows, tr("Registrations"));
    wireList(calendarPage_->list(), session_->calendarRows, tr("Working calendar"));
    wireList(peoplePage_->list(), *session_->peopleRows, tr("People"));
    wireList(vacanciesPage_->vacancies(), *session_->vacancyRows, tr("Vacancies"));
    wireList(vacanciesPage_->employers(), *session_->employerRows, tr("Employers"));
    wireList(outcomesPage_->list(), *session_->peopleRows, tr("People behind the figure"));
    wireList(referrals_->list(), *session_->referralRows, tr("Referrals"));
    wireList(households_->list(), *session_->householdRows, tr("Households"));
    wireList(comparePage_->list(), *session_->comparisonRows, tr("Comparisons"));
}

void Desktop::wireList(ui::RecordList& list, const ListSource& source, const QString& title) {
    connect(&list, &ui::RecordList::exportRequested, this,
            [this, &source, title](const ListQuery& query, const QStringList& columns) {
                desk_.exportRows(source, title, query, columns);
            });
    connect(&list, &ui::RecordList::printRequested, this,
            [this, &source, title](const ListQuery& query, const QStringList& columns) {
                const bool letters = &source == session_->referralRows.get();
                if (letters && referrals_->printMarked()) return;
                desk_.printRows(source, title, query, columns);
            });
}

void Desktop::wirePages() {
    connect(peoplePage_, &ui::PeoplePage::personOpened, this, &Desktop::openPerson);
    connect(registrationsPage_, &ui::RegistrationsPage::personWanted, this,
            [this](qint64 person) { openPerson(PersonId(person)); });
    connect(outcomesPage_, &ui::OutcomesPage::personOpened, this, &Desktop::openPerson);
    connect(outcomesPage_, &ui::OutcomesPage::peopleListed, this, [this](int number) {
        window_->open({kOutcomes, number});
    });
    connect(outcomesPage_, &ui::OutcomesPage::chartWanted, this,
            [this] { window_->open({kOutcomes}); });
    connect(outcomesPage_, &ui::OutcomesPage::chartExportRequested, &desk_,
            &ui::ListDesk::exportChart);
    connect(outcomesPage_, &ui::OutcomesPage::chartPrintRequested, &desk_,
            &ui::ListDesk::printChart);
    connect(vacanciesPage_, &ui::VacanciesPage::importWanted, this,
            [this] { window_->open({kImport}); });
    connect(&edit_, &ui::PersonEditPresenter::saved, personPage_,
            [this] { personPage_->closePanel(); });
    const auto done = [this](const QString& sentence) { say(sentence); };
    const auto notice = [this](const QString& sentence) { say(sentence, ui::Tone::Neutral); };
    connect(&desk_, &ui::ListDesk::busyChanged, this, [this](bool busy, const QString& what) {
        busy ? window_->busyBar().start(what) : window_->busyBar().finish();
    });
    connect(&desk_, &ui::ListDesk::progressed, &window_->busyBar(),
            [this](qint64 rows) { window_->busyBar().setProgress(rows, 0); });
    connect(&window_->busyBar(), &ui::BusyBar::cancelled, &desk_, &ui::ListDesk::cancel);
    connect(&desk_, &ui::ListDesk::said, this, done);
    connect(&desk_, &ui::ListDesk::noticed, this, notice);
    connect(&desk_, &ui::ListDesk::failed, this, &Desktop::sayProblem);
    connect(peoplePage_, &ui::PeoplePage::said, this, notice);
    connect(personPage_, &ui::PersonPage::said, this, notice);
    connect(importPage_, &ui::ImportPage::said, this, done);
    connect(importPage_, &ui::ImportPage::caseloadWanted, caseload_.get(),
            &CaseloadDesk::exportOwn);
    connect(caseload_.get(), &CaseloadDesk::said, this, done);
    connect(caseload_.get(), &CaseloadDesk::failed, this, &Desktop::sayProblem);
    connect(importPage_, &ui::ImportPage::compareWanted, this,
            [this] { window_->open({kCompare}); });
    connect(comparePage_, &ui::ComparePage::personOpened, this, &Desktop::openPerson);
    connect(settingsPage_, &ui::SettingsPage::aboutWanted, this,
            [this] { window_->open({kAbout}); });
    connect(settingsPage_, &ui::SettingsPage::calendarWanted, this,
            [this] { window_->open({kCalendar}); });
    connect(settingsPage_, &ui::SettingsPage::said, this, done);
    connect(&calendar_, &CalendarDesk::said, this, done);
    connect(&hardship_, &HardshipDesk::said, this, done);
    connect(&hardship_, &HardshipDesk::failed, this, &Desktop::sayProblem);
    connect(&merging_, &MergeDesk::said, this, done);
    connect(&merging_, &MergeDesk::failed, this, &Desktop::sayProblem);
    connect(&following_, &FollowUpDesk::said, this, done);
    connect(&following_, &FollowUpDesk::failed, this, &Desktop::sayProblem);
    connect(recording_.get(), &RecordingDesk::said, this, done);
    connect(recording_.get(), &RecordingDesk::failed, this, &Desktop::sayProblem);
    connect(&hardship_, &HardshipDesk::personWanted, this, [this](PersonId person) {
        openPerson(person);
        personPage_->beginAt(ui::PersonPanel::Hardship);
    });
    connect(&backups_->presenter(), &ui::BackupPresenter::said, this, done);
    connect(&backups_->presenter(), &ui::BackupPresenter::failed, this, &Desktop::sayProblem);
    connect(settingsPage_, &ui::SettingsPage::restoreWanted, this, [this](const QString& backup) {
        restoreWanted_ = backup;
        window_->close();
    });
    connect(referrals_.get(), &ReferralDesk::said, this, done);
    connect(&day_, &DayDesk::said, this, done);
    connect(&day_, &DayDesk::noticed, this, notice);
    connect(&day_, &DayDesk::failed, this, &Desktop::sayProblem);
    connect(referrals_.get(), &ReferralDesk::failed, this, &Desktop::sayProblem);
    connect(rights_.get(), &RightsDesk::said, this, done);
    connect(papers_.get(), &PapersDesk::said, this, notice);
    connect(papers_.get(), &PapersDesk::failed, this, &Desktop::sayProblem);
    connect(households_.get(), &HouseholdDesk::said, this, done);
    connect(households_.get(), &HouseholdDesk::failed, this, &Desktop::sayProblem);
    connect(households_.get(), &HouseholdDesk::personOpened, this, &Desktop::openPerson);
    connect(households_.get(), &HouseholdDesk::searched, &trail_, &SearchTrail::searched);
    connect(personPage_, &ui::PersonPage::householdWanted, this, [this](PersonId person) {
        if (!window_->hasPage(kHouseholds)) return;
        window_->open({kHouseholds});
        households_->openOf(person);
    });
    connect(rights_.get(), &RightsDesk::failed, this, &Desktop::sayProblem);
    connect(&scans_, &ui::ScanFilter::scanned, this, &Desktop::scanned);
    connect(&settingsPresenter_, &ui::SettingsPresenter::settingSaved, this,
            [this](const QString& key, const QString& value) {
                const bool ofOffice = key == ui::setting::kPrinter || key == ui::setting::kCopies;
                (ofOffice ? settings_.office_settings : settings_.own)[key] = value;
                if (key == ui::setting::kMinimiseLocks) lock_->setMinimiseLocks(value == u"1"_s);
                if (key == ui::setting::kTheme || key == ui::setting::kFont) applyLook();
            });
    connect(window_.get(), &ui::MainWindow::placeShown, this, [this](const ui::Place& place) {
        const auto person = place.page == kPerson ? place.what.toLongLong() : 0;
        papers_->turnTo(person > 0 ? std::optional(PersonId(person)) : std::nullopt);
        if (person > 0)
            personPage_->open(PersonId(person));
        else if (place.page == kOutcomes)
            place.what.isValid() ? outcomesPage_->showPeople(place.what.toInt())
                                 : outcomesPage_->showChart();
        else
            refreshPage(place.page);
    });
    connect(window_.get(), &ui::MainWindow::pageChosen, this, [this](const QString& page) {
        if (page == kPeople) peoplePage_->startSearch();
    });
    const auto partOf = [this](const QString& page) {
        return [this, page](const QString& part) { window_->setOpenPart(page, part); };
    };
    connect(peoplePage_, &ui::PeoplePage::partShown, this, partOf(kPeople));
    connect(personPage_, &ui::PersonPage::partShown, this, partOf(kPerson));
    connect(outcomesPage_, &ui::OutcomesPage::partShown, this, partOf(kOutcomes));
    connect(referrals_.get(), &ReferralDesk::partShown, this, partOf(kReferrals));
    connect(households_.get(), &HouseholdDesk::partShown, this, partOf(kHouseholds));
    connect(registrationsPage_, &ui::RegistrationsPage::partShown, this, partOf(kRegistrations));
    connect(window_.get(), &ui::MainWindow::reloadRequested, this, &Desktop::refreshPage);
    connect(window_.get(), &ui::MainWindow::fontStepRequested, this, &Desktop::changeFont);
    connect(window_.get(), &ui::MainWindow::manualRequested, this,
            [this] { window_->open({kManual}); });
}

std::vector<ui::RecordList*> Desktop::lists() const {
    return {&todayPage_->list(),          &peoplePage_->list(),       &vacanciesPage_->vacancies(),
            &vacanciesPage_->employers(), &outcomesPage_->list(),     &referrals_->list(),
            &hardshipPage_->list(),       &households_->list(),       &calendarPage_->list(),
            &registrationsPage_->list(),  &plansPage_->list(),        &checksPage_->list(),
            &aboutPage_->list(),          &comparePage_->list(),      &loadPage_->list(),
            &campaignsPage_->campaigns(), &campaignsPage_->records(), &transfersPage_->list(),
            &promisesPage_->list(),       &difficultiesPage_->list(), &programmesPage_->rounds(),
            &programmesPage_->people(),   &onwardPage_->list(),       &keyEmployersPage_->list(),
            &sessionsPage_->sessions(),   &sessionsPage_->roster(),   &awayPage_->list()};
}

void Desktop::showBanners() {
    auto& banners = window_->banners();
    if (session_->facts().demo)
        banners.set(
            u"demo"_s,
            tr("演示数据 · a fictional office: nothing here is about a real person. It does not "
               "lock by itself; Ctrl+L locks it."));
    else if (!session_->database().signedIn())  // made before users existed
        banners.set(u"rights"_s, u"未启用用户与权限，不得录入真实个人信息"_s, ui::Tone::Error);
    connect(&auditWatch_, &AuditWatch::setBackFound, this, [this](const SetBack& found) {
        window_->banners().set(
            u"setBack"_s,
            tr("This database is older than its audit trail: %1 records were signed, %2 are there. "
               "An older copy was put back, or records were removed; ask the auditor.")
                .arg(found.anchored)
                .arg(found.head),
            ui::Tone::Error);
    });
    connect(&auditWatch_, &AuditWatch::failed, this, &Desktop::sayProblem);
    auditWatch_.start();
    QString user;
    for (const auto& person : settings_.staff)
        if (person.id == actor_.staff) user = person.name;
    auto& bottom = window_->bottomBar();
    bottom.setPlace(session_->database().target().title, settings_.office.name, user);
    calendar_.watch(*window_);
    showWorkingDay();
    window_->setWindowTitle(u"职桥 · "_s + settings_.office.name);
}

void Desktop::showWorkingDay() {
    shownDay_ = session_->clock().today();
    window_->bottomBar().setWorkingDay(shownDay_, SystemClock().today());
}

void Desktop::noticeNewDay() {
    if (window_->isLocked() || session_->clock().today() == shownDay_) return;
    showWorkingDay();
    calendar_.showBanner(*window_);
    refreshPage(window_->place().page);
}

void Desktop::takeBackUnfinishedImports() {
    auto done = writer_->run([this] { return session_->takeBackUnfinishedImports(actor_); });
    deliver(done, this, [this](const Result<int>& undone) {
        if (!undone)
            sayProblem(undone.error());
        else if (*undone > 0)
            say(tr("%n import(s) that ended half-way were taken back. Import the file again.",
                   nullptr, *undone),
                ui::Tone::Neutral);
    });
}

void Desktop::openPerson(PersonId person) {
    trail_.settle();
    window_->open({kPerson, person.value()});
}

ui::PaperWishes Desktop::paperWishes() const {
    const auto copies = settings_.office_settings.value(ui::setting::kCopies, u"1"_s).toInt();
    return {settings_.office_settings.value(ui::setting::kPrinter), std::max(copies, 1)};
}

void Desktop::say(const QString& sentence, ui::Tone tone) {
    if (sentence.isEmpty())
        window_->toast().clear();
    else
        window_->toast().say(sentence, tone);
}

void Desktop::sayProblem(const Error& error) {
    say(error.message + u' ' + error.hint, ui::Tone::Error);
}

void Desktop::refreshPage(const QString& page) {
    if (page == kToday) todayPage_->reload();
    if (page == kPeople) peoplePage_->reload();
    if (page == kCompare) comparePage_->reload();
    if (page == kPerson) {
        personPage_->reload();
        rights_->reload();
        hardship_.reload();
        following_.reload();
        recording_->reload();
        difficulties_.reload();
        programmes_.reload();
        onward_.reload();
        papers_->reload();
    }
    if (page == kHardship) hardshipPage_->reload();
    if (page == kDifficulties) difficultiesPage_->reload();
    if (page == kOnward) onwardPage_->reload();
    if (page == kAway) awayPage_->reload();
    if (page == kChecks) checksPage_->reload();
    if (page == kLoad) loadPage_->reload();
    if (page == kCampaigns) campaignsPage_->reload();
    if (page == kProgrammes) programmesPage_->reload();
    if (page == kSessions) sessionsPage_->reload();
    if (page == kTransfers) transfersPage_->reload();
    if (page == kKeyEmployers) keyEmployersPage_->reload();
    if (page == kPromises) promisesPage_->reload();
    if (page == kVacancies) vacanciesPage_->reload();
    if (page == kReferrals) referrals_->reload();
    if (page == kHouseholds) households_->reload();
    if (page == kOutcomes) outcomesPage_->reload();
    if (page == kSettings) {
        settingsPresenter_.reload();
        backups_->presenter().reload();
        keys_.reload();
        away_.reload();
    }
    if (page == kPlans) plansPage_->reload();
    if (page == kRegistrations) registrationsPage_->reload();
    if (page == kCalendar) calendarPage_->reload();
    if (page == kAbout) showJournal();
    if (page == kApprovals) approvalsPage_->reload();
    if (page == kUsers && usersPage_) usersPage_->reload();
}

/// Who reads the whole trail leaves a row in it first.
void Desktop::showJournal() {
    if (!may(Right::AuditRead)) {
        aboutPage_->reload();
        return;
    }
    auto noted = writer_->run([this] { return session_->noteAuditRead(actor_); });
    deliver(noted, this, [this](const Result<>& done) {
        if (done)
            aboutPage_->reload();
        else
            sayProblem(done.error());
    });
}

void Desktop::changeFont(int step) {
    const auto steps = ui::fontSteps();
    const int now = settings_.own.value(ui::setting::kFont, u"100"_s).toInt();
    const auto at = std::ranges::lower_bound(steps, now) - steps.begin();
    const auto next = std::clamp(at + step, std::ptrdiff_t(0), std::ptrdiff_t(steps.size()) - 1);
    settingsPresenter_.saveSetting(ui::setting::kFont, QString::number(steps[size_t(next)]), true);
}

}  // namespace zhiqiao
