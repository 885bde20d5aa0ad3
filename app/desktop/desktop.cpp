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
               &assigned_, &sent_, recording_->stores(), &tickets_, &sentOnward_,
               &session_->enrolments}),
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
      statuses_({*session_, lanes_, paper_, seams_.printer, seams_.files, actor_,
                 [this](Right right) { return may(right); },
                 [this] { return paperWishes().printer; }, hasUsers_ ? &standing_ : nullptr}),
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
    makeStandingParts();
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
    wireStandingParts();
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

void Desktop::changeFont(int step) {
    const auto steps = ui::fontSteps();
    const int now = settings_.own.value(ui::setting::kFont, u"100"_s).toInt();
    const auto at = std::ranges::lower_bound(steps, now) - steps.begin();
    const auto next = std::clamp(at + step, std::ptrdiff_t(0), std::ptrdiff_t(steps.size()) - 1);
    settingsPresenter_.saveSetting(ui::setting::kFont, QString::number(steps[size_t(next)]), true);
}

}  // namespace zhiqiao
