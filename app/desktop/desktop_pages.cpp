// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/page_names.h"
#include "app/desktop/papers_desk.h"
#include "app/desktop/recording_desk.h"
#include "app/desktop/referral_desk.h"
#include "core/base/deliver.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/manual_page.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

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

std::vector<ui::RecordList*> Desktop::lists() const {
    return {&todayPage_->list(),          &peoplePage_->list(),       &vacanciesPage_->vacancies(),
            &vacanciesPage_->employers(), &outcomesPage_->list(),     &referrals_->list(),
            &hardshipPage_->list(),       &households_->list(),       &calendarPage_->list(),
            &registrationsPage_->list(),  &plansPage_->list(),        &checksPage_->list(),
            &aboutPage_->list(),          &comparePage_->list(),      &loadPage_->list(),
            &campaignsPage_->campaigns(), &campaignsPage_->records(), &transfersPage_->list(),
            &promisesPage_->list(),       &difficultiesPage_->list(), &programmesPage_->rounds(),
            &programmesPage_->people(),   &onwardPage_->list(),       &keyEmployersPage_->list(),
            &sessionsPage_->sessions(),   &sessionsPage_->roster(),   &awayPage_->list(),
            &standingPage_->list()};
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
    if (page == kStanding) standingPage_->reload();
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

}  // namespace zhiqiao
