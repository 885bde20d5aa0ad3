// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/program_icon.h"
#include "app/desktop/referral_desk.h"
#include "app/desktop/setup_form.h"
#include "app/desktop/user_deeds.h"
#include "core/base/deliver.h"
#include "core/people/masking.h"
#include "core/storage/database_backup.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/banner_stack.h"
#include "ui/shell/bottom_bar.h"
#include "ui/shell/manual_page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_palette.h"
#include "ui/widgets/app_style.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBackupDays = 7;
constexpr std::chrono::minutes kDayWatch(1);

const QString kToday = u"today"_s;
const QString kPeople = u"people"_s;
const QString kPerson = u"person"_s;
const QString kVacancies = u"vacancies"_s;
const QString kReferrals = u"referrals"_s;
const QString kImport = u"import"_s;
const QString kOutcomes = u"outcomes"_s;
const QString kSettings = u"settings"_s;
const QString kManual = u"manual"_s;
const QString kAbout = u"about"_s;
const QString kApprovals = u"approvals"_s;
const QString kUsers = u"users"_s;

}  // namespace

Desktop::Desktop(OpenedOffice& office, const DesktopSeams& seams)
    : session_(std::move(office.session)),
      ports_(session_->ports()),
      actor_(office.actor),
      settings_(std::move(office.settings)),
      seams_(seams),
      writer_(std::move(office.writer)),
      imports_(session_->importPorts()),
      words_(session_->codes(), session_->clock()),
      preferences_(seams.preferencesFile),
      desk_({files_, words_.cells(), seams.files, seams.printer, session_->releasePorts(), *writer_,
             actor_, session_->facts().demo}),
      people_({ports_, lanes_, session_->clock()}),
      registration_({ports_, lanes_, session_->clock(), actor_, session_->facts().demo}),
      person_({ports_, lanes_, session_->clock()}),
      services_({ports_, lanes_, session_->clock(), actor_}),
      edit_({ports_, lanes_, session_->clock(), actor_, session_->facts().demo}),
      outcomes_({session_->outcomes, session_->offices, session_->codes().divisions, charts_,
                 session_->clock()}),
      import_({imports_, lanes_, session_->clock(), actor_, session_->facts().demo,
               settings_.office.division}),
      settingsPresenter_({session_->transactions, session_->offices, lanes_, session_->clock(),
                          actor_, [this](const QString& file) { return backUp(file); }, &files_}),
      approvals_({session_->approvalPorts(), session_->users, session_->offices, lanes_, actor_,
                  rightsNow(session_->users)}),
      users_({userDeeds(*session_, actor_), *writer_, session_->clock(),
              ui::UserRights::of(office.standing)}) {
    if (seams_.speak) seams_.speak(settings_.own.value(ui::setting::kLanguage, u"zh_CN"_s));
    applyLook();
    window_ = std::make_unique<ui::MainWindow>(actions_);
    window_->setWindowIcon(programIcon());
    referrals_ = std::make_unique<ReferralDesk>(ReferralDesk::Needs{
        ports_, lanes_, paper_, seams_.printer, seams_.files, session_->clock(), actor_,
        session_->facts().demo, fonts_, [this] { return paperWishes(); }});
    makePages();
    makeTrustPages();
    makeActions();
    wirePages();
    wireTrustPages();
    wireSearch();
    showBanners();
    takeBackUnfinishedImports();
    window_->restoreLayout(preferences_.windowLayout());
    qApp->installEventFilter(&scans_);
    connect(&dayWatch_, &QTimer::timeout, this, &Desktop::noticeNewDay);
    connect(qApp, &QApplication::applicationStateChanged, this, &Desktop::noticeNewDay);
    dayWatch_.start(kDayWatch);
    window_->open({kToday});
}

Desktop::~Desktop() {
    preferences_.saveWindowLayout(window_->saveLayout());
    qApp->removeEventFilter(&scans_);
    window_.reset();
    referrals_.reset();
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
    todayPage_->setFocus();
}

void Desktop::makePages() {
    const auto rows = [&](const ListSource& source) {
        return words_.needs(source, reader_, preferences_);
    };
    const auto& clock = session_->clock();
    todayPage_ = new ui::TodayPage(rows(*session_->worklistRows), session_->facts().demo);
    peoplePage_ = new ui::PeoplePage(people_, registration_, clock, rows(*session_->peopleRows));
    personPage_ = new ui::PersonPage(person_, services_, clock);
    auto* edit = new ui::PersonEditForm(edit_, clock);
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
    settingsPage_ =
        new ui::SettingsPage(settingsPresenter_, clock, seams_.files, seams_.printer.available());
    auto* referralsPage = referrals_->makePage(rows(*session_->referralRows));
    referrals_->addTo(*personPage_);

    window_->addPage(kToday, tr("Today"), u"view-calendar-day"_s, 1, todayPage_);
    window_->addPage(kPeople, tr("People"), u"user-others"_s, 2, peoplePage_);
    window_->addPage(kVacancies, tr("Vacancies"), u"view-list-details"_s, 3, vacanciesPage_);
    window_->addPage(kReferrals, tr("Referrals and slips"), u"mail-send"_s, 4, referralsPage);
    window_->addPage(kImport, tr("Import"), u"document-import"_s, 7, importPage_);
    window_->addPage(kOutcomes, tr("Statistics"), u"office-chart-bar"_s, 8, outcomesPage_);
    window_->addPage(kSettings, tr("Settings"), u"configure"_s, 9, settingsPage_);
    window_->addPage(kPerson, tr("Person"), {}, -1, personPage_);
    auto* manual = new ui::ManualPage;
    manual->load(u":/manual/manual.zh_CN.md"_s);
    window_->addPage(kManual, tr("Manual"), {}, -1, manual);

    const auto& target = session_->database().target();
    aboutPage_ =
        new ui::AboutPage({{tr("Version"), u"" ZHIQIAO_VERSION ""_s},
                           {tr("Licence"), u"GPL-3.0-or-later"_s},
                           {tr("Database"), target.path.isEmpty() ? target.title : target.path},
                           {tr("Key"), target.keyFile},
                           {tr("Rules"), tr("The law and the plan are cited beside each rule.")}},
                          rows(*session_->journalRows));
    window_->addPage(kAbout, tr("About 职桥"), {}, -1, aboutPage_);

    wireList(aboutPage_->list(), *session_->journalRows, tr("Journal"));
    wireList(todayPage_->list(), *session_->worklistRows, tr("Today"));
    wireList(peoplePage_->list(), *session_->peopleRows, tr("People"));
    wireList(vacanciesPage_->vacancies(), *session_->vacancyRows, tr("Vacancies"));
    wireList(vacanciesPage_->employers(), *session_->employerRows, tr("Employers"));
    wireList(outcomesPage_->list(), *session_->peopleRows, tr("People behind the figure"));
    wireList(referrals_->list(), *session_->referralRows, tr("Referrals"));
}

void Desktop::makeTrustPages() {
    approvalsPage_ = new ui::ApprovalsPage(approvals_);
    window_->addPage(kApprovals, tr("Approvals"), u"mail-mark-task"_s, 0, approvalsPage_);
    if (!users_.rights().read) return;
    usersPage_ = new ui::UsersPage(users_, rightsBoundary());
    window_->addPage(kUsers, tr("Users and rights"), {}, -1, usersPage_);
    window_->navigation().add(kUsers, tr("Users and rights"), u"system-users"_s, -1);
}

void Desktop::wireTrustPages() {
    connect(&approvals_, &ui::ApprovalsPresenter::changed, this, [this] {
        const int count = approvals_.waiting();
        window_->navigation().setTitle(
            kApprovals, count == 0 ? tr("Approvals") : tr("Approvals (%1)").arg(count));
    });
    connect(approvalsPage_, &ui::ApprovalsPage::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&desk_, &ui::ListDesk::approvalNeeded, this, [this](const ApprovalDraft& draft) {
        window_->open({kApprovals});
        approvalsPage_->offer(draft);
    });
    approvals_.reload();
    if (!usersPage_) return;
    connect(usersPage_, &ui::UsersPage::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&users_, &ui::UsersPresenter::asked, &approvals_, &ui::ApprovalsPresenter::reload);
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

void Desktop::makeActions() {
    actions_.add({.id = u"window.quit"_s,
                  .text = tr("&Quit"),
                  .key = QKeySequence(Qt::CTRL | Qt::Key_Q),
                  .run = [this] { window_->close(); }});
    actions_.add({.id = u"window.about"_s, .text = tr("&About 职桥"), .run = [this] {
                      window_->open({kAbout});
                  }});
    actions_.add({.id = u"window.manual"_s, .text = tr("&Manual"), .run = [this] {
                      emit window_->manualRequested();
                  }});
    listPageKeys();
}

void Desktop::listPageKeys() {
    // What the control with the focus answers itself; the rest is bound by the pages.
    const auto answered = [this](const QString& page, const QString& name, const QString& text,
                                 Qt::Key key) {
        actions_.add({.id = page + u'.' + name, .text = text, .key = key, .page = page});
    };
    const auto bound = [this](const QString& page, const QList<QAction*>& actions) {
        for (auto* action : actions) actions_.adopt(page, action);
    };
    const auto list = [&](const QString& page, const ui::RecordList& rows) {
        bound(page, rows.actions());
        answered(page, u"mark"_s, tr("Mark several rows"), Qt::Key_Space);
    };
    answered(kToday, u"do"_s, tr("Do what is owed"), Qt::Key_Enter);
    list(kToday, todayPage_->list());
    answered(kPeople, u"open"_s, tr("Open the person"), Qt::Key_Enter);
    bound(kPeople, {peoplePage_->newPerson()});
    list(kPeople, peoplePage_->list());
    bound(kPerson, personPage_->keys());
    answered(kPerson, u"open"_s, tr("Open the record to read or correct it"), Qt::Key_Enter);
    answered(kPerson, u"leave"_s, tr("Back to the timeline"), Qt::Key_Escape);
    list(kVacancies, vacanciesPage_->vacancies());
    answered(kReferrals, u"open"_s, tr("Open the letter beside the list"), Qt::Key_Enter);
    bound(kReferrals, referrals_->list().findChildren<QAction*>(u"receipt"_s));
    list(kReferrals, referrals_->list());
    answered(kOutcomes, u"open"_s, tr("List the people behind the figure"), Qt::Key_Enter);
    bound(kOutcomes, outcomesPage_->chart().actions());
    answered(kOutcomes, u"mark"_s, tr("Mark several rows"), Qt::Key_Space);
    list(kAbout, aboutPage_->list());
    bound(kApprovals, approvalsPage_->keys());
    listPartKeys();
}

/// The keys of what opens inside a page; the controls with the focus answer them.
void Desktop::listPartKeys() {
    struct Key {
        QString name, text;
        QKeySequence key;
    };
    const auto listed = [this](const QStringList& pages, const std::vector<Key>& keys) {
        for (const auto& page : pages)
            for (const auto& [name, text, key] : keys)
                actions_.add({.id = page + u'.' + name, .text = text, .key = key, .page = page});
    };
    const Key save{u"save"_s, tr("Save"), Qt::CTRL | Qt::Key_Enter};
    const Key leave{u"leave"_s, tr("Back; what was typed stays"), Qt::Key_Escape};
    const Key close{u"leave"_s, tr("Close the letter"), Qt::Key_Escape};
    listed({kPeople + u".form"_s, kPerson + u".form"_s}, {save, leave});
    listed({kPerson + u".recommend"_s}, {{u"pick"_s, tr("Pick the vacancy"), Qt::Key_Space},
                                         {u"print"_s, tr("Save and print"), Qt::CTRL | Qt::Key_P},
                                         {u"leave"_s, tr("Back; the picks stay"), Qt::Key_Escape}});
    listed({kPerson + u".letter"_s, kReferrals + u".letter"_s},
           {{u"print"_s, tr("Print the letter again"), Qt::CTRL | Qt::Key_P}, close});
    std::vector<Key> receipt;
    for (const auto& result : session_->codes().results.all())
        receipt.push_back(
            {u"result%1"_s.arg(result.digit), result.term, QKeySequence(Qt::Key_0 + result.digit)});
    receipt.push_back({u"record"_s, tr("Record the result"), Qt::Key_Enter});
    receipt.push_back({u"again"_s, tr("From the reason back to the result"), Qt::Key_Backspace});
    receipt.push_back(leave);
    listed({kPerson + u".receipt"_s, kReferrals + u".receipt"_s}, receipt);
    listed({kOutcomes + u".people"_s}, {{u"open"_s, tr("Open the person"), Qt::Key_Enter},
                                        {u"filter"_s, tr("Filter"), Qt::CTRL | Qt::Key_F},
                                        {u"export"_s, tr("Export"), Qt::CTRL | Qt::Key_E},
                                        {u"leave"_s, tr("Back to the chart"), Qt::Key_Escape}});
}

void Desktop::wirePages() {
    connect(todayPage_, &ui::TodayPage::actWanted, this, &Desktop::doWork);
    connect(peoplePage_, &ui::PeoplePage::personOpened, this, &Desktop::openPerson);
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
    connect(settingsPage_, &ui::SettingsPage::aboutWanted, this,
            [this] { window_->open({kAbout}); });
    connect(settingsPage_, &ui::SettingsPage::said, this, done);
    connect(referrals_.get(), &ReferralDesk::said, this, done);
    connect(referrals_.get(), &ReferralDesk::failed, this, &Desktop::sayProblem);
    connect(&scans_, &ui::ScanFilter::scanned, this, [this](const QString& code) {
        window_->open({kReferrals});
        referrals_->scanned(code);
    });
    connect(&settingsPresenter_, &ui::SettingsPresenter::settingSaved, this,
            [this](const QString& key, const QString& value) {
                const bool ofOffice = key == ui::setting::kPrinter || key == ui::setting::kCopies;
                (ofOffice ? settings_.office_settings : settings_.own)[key] = value;
                if (key == ui::setting::kTheme || key == ui::setting::kFont) applyLook();
            });
    connect(window_.get(), &ui::MainWindow::placeShown, this, [this](const ui::Place& place) {
        const auto person = place.page == kPerson ? place.what.toLongLong() : 0;
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
    connect(window_.get(), &ui::MainWindow::reloadRequested, this, &Desktop::refreshPage);
    connect(window_.get(), &ui::MainWindow::fontStepRequested, this, &Desktop::changeFont);
    connect(window_.get(), &ui::MainWindow::manualRequested, this,
            [this] { window_->open({kManual}); });
}

void Desktop::wireSearch() {
    auto& search = window_->search();
    connect(&search, &ui::SearchPalette::asked, this, &Desktop::search);
    connect(&search, &ui::SearchPalette::chosen, this, &Desktop::openAnswer);
}

std::vector<Desktop::Searched> Desktop::searched() const {
    return {{session_->peopleRows.get(),
             tr("Person"),
             8,
             u"name"_s,
             {u"id_masked"_s, u"phone_masked"_s}},
            {session_->referralRows.get(),
             tr("Referral"),
             5,
             u"number"_s,
             {u"name"_s, u"employer"_s, u"title"_s}},
            {session_->vacancyRows.get(),
             tr("Vacancy"),
             5,
             u"title"_s,
             {u"employer"_s, u"open_until"_s}},
            {session_->employerRows.get(), tr("Employer"), 5, u"name"_s, {u"division"_s}}};
}

void Desktop::search(const QString& text, int question) {
    static const QRegularExpression letter(u"^(\\d{16}|\\d{20})$"_s);
    auto asked = searched();
    if (letter.match(text).hasMatch()) asked = {asked[1]};
    for (size_t at = 0; at < asked.size(); ++at) {
        auto found = reader_.run([&list = *asked[at].list, text, most = asked[at].most] {
            return list.page({.text = text, .limit = most});
        });
        deliver(found, this,
                [this, question, sort = asked[at],
                 last = at + 1 == asked.size()](const Result<ListPage>& page) {
                    auto& palette = window_->search();
                    if (page) palette.addAnswers(question, answersOf(sort, *page));
                    if (last) palette.endAnswers(question);
                });
    }
}

std::vector<ui::PaletteAnswer> Desktop::answersOf(const Searched& sort,
                                                  const ListPage& page) const {
    const auto columns = sort.list->columns();
    std::vector<ui::PaletteAnswer> answers;
    for (const auto& row : page.rows) {
        ui::PaletteAnswer answer{.kind = sort.list->key() == kPeople
                                             ? ui::PaletteAnswer::Kind::Person
                                             : ui::PaletteAnswer::Kind::Thing,
                                 .id = sort.list->key() + u':' + QString::number(row.id),
                                 .title = {},
                                 .group = sort.group};
        QStringList facts;
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto text = words_.cells().text(columns, row, i);
            if (columns[i].key == sort.title) answer.title = text;
            if (sort.facts.contains(columns[i].key) && !text.isEmpty()) facts << text;
        }
        answer.facts = facts.join(u" · "_s);
        answers.push_back(answer);
    }
    return answers;
}

void Desktop::openAnswer(const ui::PaletteAnswer& answer) {
    const auto list = answer.id.section(u':', 0, 0);
    const auto id = answer.id.section(u':', 1).toLongLong();
    if (list == kPeople) {
        openPerson(PersonId(id));
        return;
    }
    if (list == session_->referralRows->key()) {
        window_->open({kReferrals});
        referrals_->openSlip(JobReferralId(id));
        return;
    }
    window_->open({kVacancies});
    vacanciesPage_->showOne(list == session_->employerRows->key(), id);
}

void Desktop::showBanners() {
    auto& banners = window_->banners();
    if (session_->facts().demo)
        banners.set(u"demo"_s,
                    tr("演示数据 · a fictional office: nothing here is about a real person"));
    else
        banners.set(u"rights"_s, u"未启用用户与权限，不得录入真实个人信息"_s, ui::Tone::Error);
    auto last = reader_.run([&offices = session_->offices, office = actor_.office] {
        return lastBackup(offices, office);
    });
    deliver(last, this, [this](const Result<std::optional<QDate>>& day) {
        if (!day || session_->facts().demo) return;
        const auto today = session_->clock().today();
        if (*day && (*day)->daysTo(today) <= kBackupDays) return;
        window_->banners().set(
            u"backup"_s,
            *day ? tr("The last backup is of %1.").arg((*day)->toString(Qt::ISODate))
                 : tr("There is no backup of this database yet."),
            ui::Tone::Warning);
    });
    QString user;
    for (const auto& person : settings_.staff)
        if (person.id == actor_.staff) user = person.name;
    auto& bottom = window_->bottomBar();
    bottom.setPlace(session_->database().target().title, settings_.office.name, user);
    showWorkingDay();
    window_->setWindowTitle(u"职桥 · "_s + settings_.office.name);
}

void Desktop::showWorkingDay() {
    shownDay_ = session_->clock().today();
    window_->bottomBar().setWorkingDay(shownDay_, SystemClock().today());
}

void Desktop::noticeNewDay() {
    if (session_->clock().today() == shownDay_) return;
    showWorkingDay();
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

void Desktop::openPerson(PersonId person) { window_->open({kPerson, person.value()}); }

void Desktop::doWork(PersonId person, const QString& kind, const QString& number) {
    if (kind == u"receipt"_s) {
        window_->open({kReferrals});
        referrals_->scanned(number);
        return;
    }
    openPerson(person);
    const QMap<QString, ui::PersonAct> acts{{u"contact"_s, ui::PersonAct::Contact},
                                            {u"policy"_s, ui::PersonAct::Policy},
                                            {u"guidance"_s, ui::PersonAct::Guidance},
                                            {u"referral"_s, ui::PersonAct::Recommend},
                                            {u"opportunity"_s, ui::PersonAct::Offer}};
    if (acts.contains(kind)) personPage_->begin(acts.value(kind));
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
    if (page == kPerson) personPage_->reload();
    if (page == kVacancies) vacanciesPage_->reload();
    if (page == kReferrals) referrals_->reload();
    if (page == kOutcomes) outcomesPage_->reload();
    if (page == kSettings) settingsPresenter_.reload();
    if (page == kAbout) aboutPage_->reload();
    if (page == kApprovals) approvalsPage_->reload();
    if (page == kUsers && usersPage_) usersPage_->reload();
}

void Desktop::changeFont(int step) {
    const auto steps = ui::fontSteps();
    const int now = settings_.own.value(ui::setting::kFont, u"100"_s).toInt();
    const auto at = std::ranges::lower_bound(steps, now) - steps.begin();
    const auto next = std::clamp(at + step, std::ptrdiff_t(0), std::ptrdiff_t(steps.size()) - 1);
    settingsPresenter_.saveSetting(ui::setting::kFont, QString::number(steps[size_t(next)]), true);
}

Result<> Desktop::backUp(const QString& file) {
    if (auto done = backupOffice(session_->database(), file); !done) return done;
    auto noted = writer_->run([this] {
        return recordBackup(session_->transactions, session_->offices, actor_, OperationId::make());
    });
    return noted.result();
}

}  // namespace zhiqiao
