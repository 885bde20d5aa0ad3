// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/page_names.h"
#include "app/desktop/papers_desk.h"
#include "app/desktop/recording_desk.h"
#include "app/desktop/referral_desk.h"
#include "ui/widgets/busy_bar.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

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
    connect(&edit_, &ui::PersonEditPresenter::said, this, notice);
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

}  // namespace zhiqiao
