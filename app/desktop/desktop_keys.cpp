// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "ui/charts/chart_view.h"

#include <QAction>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeActions() {
    actions_.add({.id = u"window.quit"_s,
                  .text = tr("&Quit"),
                  .key = QKeySequence(Qt::CTRL | Qt::Key_Q),
                  .run = [this] { window_->close(); }});
    actions_.add({.id = u"window.lock"_s,
                  .text = tr("&Lock"),
                  .key = QKeySequence(Qt::CTRL | Qt::Key_L),
                  .run = [this] { lock_->lock(LockCause::Asked); }});
    if (may(Right::ListPrint))
        actions_.add({.id = u"window.day"_s,
                      .text = tr("Print the &day's summary"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                      .run = [this] { day_.print(); }});
    actions_.add({.id = u"window.about"_s, .text = tr("&About 职桥"), .run = [this] {
                      window_->open({kAbout});
                  }});
    if (window_->hasPage(kRegistrations))
        actions_.add({.id = u"window.registrations"_s,
                      .text = tr("&Registrations"),
                      .key = Qt::CTRL | Qt::Key_R,
                      .run = [this] { window_->open({kRegistrations}); }});
    if (window_->hasPage(kPlans))
        actions_.add({.id = u"window.plans"_s,
                      .text = tr("&Help plans"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                      .run = [this] { window_->open({kPlans}); }});
    actions_.add({.id = u"window.manual"_s, .text = tr("&Manual"), .run = [this] {
                      emit window_->manualRequested();
                  }});
    if (window_->hasPage(kChecks))
        actions_.add({.id = u"window.checks"_s,
                      .text = tr("Data quality"),
                      .key = QKeySequence(Qt::CTRL | Qt::Key_D),
                      .run = [this] { window_->open({kChecks}); }});
    if (window_->hasPage(kLoad))
        actions_.add({.id = u"window.load"_s,
                      .text = tr("&Caseload"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                      .run = [this] { window_->open({kLoad}); }});
    if (window_->hasPage(kCampaigns))
        actions_.add({.id = u"window.campaigns"_s,
                      .text = tr("C&ampaigns"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                      .run = [this] { window_->open({kCampaigns}); }});
    if (window_->hasPage(kProgrammes))
        actions_.add({.id = u"window.programmes"_s,
                      .text = tr("&Programmes"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                      .run = [this] { window_->open({kProgrammes}); }});
    if (window_->hasPage(kSessions))
        actions_.add({.id = u"window.sessions"_s,
                      .text = tr("&Group sessions"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                      .run = [this] { window_->open({kSessions}); }});
    if (window_->hasPage(kTransfers))
        actions_.add({.id = u"window.transfers"_s,
                      .text = tr("&Transfers"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                      .run = [this] { window_->open({kTransfers}); }});
    if (window_->hasPage(kKeyEmployers))
        actions_.add({.id = u"window.key_employers"_s,
                      .text = tr("&Key employers"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                      .run = [this] { window_->open({kKeyEmployers}); }});
    if (window_->hasPage(kPromises))
        actions_.add({.id = u"window.promises"_s,
                      .text = tr("Due this &week"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                      .run = [this] { window_->open({kPromises}); }});
    if (window_->hasPage(kOnward))
        actions_.add({.id = u"window.onward"_s,
                      .text = tr("Referrals to &departments"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                      .run = [this] { window_->open({kOnward}); }});
    if (window_->hasPage(kAway))
        actions_.add({.id = u"window.away"_s,
                      .text = tr("Working awa&y"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                      .run = [this] { window_->open({kAway}); }});
    if (window_->hasPage(kStanding))
        actions_.add({.id = u"window.standing"_s,
                      .text = tr("Statuses in &question"),
                      .run = [this] { window_->open({kStanding}); }});
    if (may(Right::FormPrint)) {
        actions_.add({.id = u"window.loss_form"_s,
                      .text = tr("Print the empty notice of a loss (F13-12)"),
                      .run = [this] { statuses_.printEmpty(); }});
    }
    listPageKeys();
}

void Desktop::listPageKeys() {
    // What the control with the focus answers itself; the rest is bound by the pages.
    const auto answered = [this](const QString& page, const QString& name, const QString& text,
                                 Qt::Key key) {
        if (window_->hasPage(page))
            actions_.add({.id = page + u'.' + name, .text = text, .key = key, .page = page});
    };
    const auto bound = [this](const QString& page, const QList<QAction*>& actions) {
        if (!window_->hasPage(page)) return;
        for (auto* action : actions) actions_.adopt(page, action);
    };
    const auto list = [&](const QString& page, const ui::RecordList& rows) {
        bound(page, rows.actions());
        answered(page, u"mark"_s, tr("Mark several rows"), Qt::Key_Space);
    };
    answered(kToday, u"do"_s, tr("Do what is owed"), Qt::Key_Enter);
    bound(kToday, todayPage_->keys());
    list(kToday, todayPage_->list());
    answered(kPeople, u"open"_s, tr("Open the person"), Qt::Key_Enter);
    bound(kPeople, {peoplePage_->newPerson()});
    list(kPeople, peoplePage_->list());
    bound(kPerson, personPage_->keys());
    answered(kPerson, u"open"_s, tr("Open the record to read or correct it"), Qt::Key_Enter);
    answered(kPerson, u"desk"_s, tr("Do the row of the desk card with that digit"), Qt::Key_1);
    answered(kPerson, u"leave"_s, tr("Back to the timeline"), Qt::Key_Escape);
    if (may(Right::FormPrint))
        actions_.add({.id = u"person.loss_notice"_s,
                      .text = tr("Print the notice of the last loss (F13-12)"),
                      .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                      .page = kPerson,
                      .run = [this] {
                          if (const auto person = personPage_->person()) statuses_.print(*person);
                      }});
    list(kVacancies, vacanciesPage_->vacancies());
    answered(kReferrals, u"open"_s, tr("Open the letter beside the list"), Qt::Key_Enter);
    bound(kReferrals, referrals_->list().findChildren<QAction*>(u"receipt"_s));
    list(kReferrals, referrals_->list());
    answered(kHouseholds, u"open"_s, tr("Open the household"), Qt::Key_Enter);
    bound(kHouseholds, {households_->newHousehold()});
    list(kHouseholds, households_->list());
    answered(kOutcomes, u"open"_s, tr("List the people behind the figure"), Qt::Key_Enter);
    bound(kOutcomes, outcomesPage_->chart().actions());
    answered(kOutcomes, u"mark"_s, tr("Mark several rows"), Qt::Key_Space);
    answered(kCalendar, u"open"_s, tr("Change the day in the form"), Qt::Key_Enter);
    bound(kCalendar, calendarPage_->keys());
    list(kCalendar, calendarPage_->list());
    answered(kHardship, u"open"_s, tr("Open the person at the recognition"), Qt::Key_Enter);
    list(kHardship, hardshipPage_->list());
    answered(kPlans, u"open"_s, tr("Open the person at the plan"), Qt::Key_Enter);
    list(kPlans, plansPage_->list());
    answered(kCompare, u"open"_s, tr("Open the comparison, or the person"), Qt::Key_Enter);
    bound(kCompare, comparePage_->keys());
    list(kCompare, comparePage_->list());
    answered(kRegistrations, u"open"_s, tr("Open the person"), Qt::Key_Enter);
    if (may(Right::ListPrint)) bound(kRegistrations, registrationsPage_->keys());
    list(kRegistrations, registrationsPage_->list());
    answered(kLoad, u"open"_s, tr("List the people"), Qt::Key_Enter);
    bound(kLoad, loadPage_->keys());
    list(kLoad, loadPage_->list());
    answered(kCampaigns, u"open"_s, tr("Open the campaign, or the person"), Qt::Key_Enter);
    bound(kCampaigns, campaignsPage_->keys());
    list(kCampaigns, campaignsPage_->campaigns());
    answered(kProgrammes, u"open"_s, tr("Open the round, or the person at the enrolment"),
             Qt::Key_Enter);
    bound(kProgrammes, programmesPage_->keys());
    list(kProgrammes, programmesPage_->rounds());
    answered(kSessions, u"open"_s, tr("Open the roster"), Qt::Key_Enter);
    bound(kSessions, sessionsPage_->keys());
    list(kSessions, sessionsPage_->sessions());
    const auto roster = kSessions + u".roster"_s;
    if (window_->hasPage(kSessions))
        for (auto* key : sessionsPage_->rosterKeys() + sessionsPage_->roster().actions())
            actions_.adopt(roster, key);
    answered(kTransfers, u"open"_s, tr("Answer, or open what came of it"), Qt::Key_Enter);
    bound(kTransfers, transfersPage_->keys());
    list(kTransfers, transfersPage_->list());
    answered(kKeyEmployers, u"open"_s, tr("Record a contact"), Qt::Key_Enter);
    bound(kKeyEmployers, keyEmployersPage_->keys());
    list(kKeyEmployers, keyEmployersPage_->list());
    answered(kPromises, u"open"_s, tr("List what is overdue"), Qt::Key_Enter);
    bound(kPromises, promisesPage_->keys());
    list(kPromises, promisesPage_->list());
    answered(kChecks, u"open"_s, tr("Open the place where it is put right"), Qt::Key_Enter);
    bound(kChecks, checksPage_->keys());
    list(kChecks, checksPage_->list());
    answered(kOnward, u"open"_s, tr("Open the person at the referral"), Qt::Key_Enter);
    bound(kOnward, onwardPage_->keys());
    list(kOnward, onwardPage_->list());
    answered(kAway, u"open"_s, tr("Contact the person"), Qt::Key_Enter);
    list(kAway, awayPage_->list());
    answered(kStanding, u"open"_s, tr("Show what it rests on"), Qt::Key_Enter);
    list(kStanding, standingPage_->list());
    const auto evidence = kStanding + u".evidence"_s;
    if (window_->hasPage(kStanding))
        for (auto* key : standingPage_->keys()) actions_.adopt(evidence, key);
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
            if (window_->hasPage(page.section(u'.', 0, 0)))
                for (const auto& [name, text, key] : keys)
                    actions_.add(
                        {.id = page + u'.' + name, .text = text, .key = key, .page = page});
    };
    const Key save{u"save"_s, tr("Save"), Qt::CTRL | Qt::Key_Enter};
    const Key leave{u"leave"_s, tr("Back; what was typed stays"), Qt::Key_Escape};
    const Key close{u"leave"_s, tr("Close the letter"), Qt::Key_Escape};
    listed({kPeople + u".form"_s, kPerson + u".form"_s, kPerson + u".paperForm"_s,
            kPerson + u".guidance"_s, kPerson + u".hardship"_s, kPerson + u".followUp"_s,
            kPerson + u".difficulty"_s, kPerson + u".programme"_s, kPerson + u".onward"_s},
           {save, leave});
    listed({kPeople + u".form"_s},
           {{u"next"_s, tr("Next field that is asked of everybody"), Qt::Key_Enter}});
    listed({kPerson + u".paperForm"_s, kPerson + u".guidance"_s},
           {{u"print"_s, tr("Print the paper of the record, or save it and print"),
             Qt::CTRL | Qt::Key_P},
            {u"blank"_s, tr("Print the empty form"), Qt::ALT | Qt::Key_E}});
    listed({kPerson + u".onward"_s},
           {{u"print"_s, tr("Print the referral in the form"), Qt::CTRL | Qt::Key_P},
            {u"blank"_s, tr("Print the empty form"), Qt::ALT | Qt::Key_E}});
    listed({kPerson + u".guidance"_s},
           {{u"more"_s, tr("More fields of a guidance, or fewer"), Qt::CTRL | Qt::Key_M}});
    if (may(Right::ServiceWrite)) {
        listed({kPerson + u".form"_s},
               {{u"ticket"_s, tr("Contact: open a ticket for a difficulty told of"),
                 Qt::CTRL | Qt::Key_M}});
        listed({kPeople + u".note"_s, kToday + u".note"_s}, {save, leave});
    }
    listed({kPerson + u".assessment"_s},
           {{u"answer"_s, tr("Answer the question; so do 2 to 9, and 0 leaves it open"), Qt::Key_1},
            save,
            leave});
    listed({kPerson + u".form"_s, kPeople + u".note"_s, kToday + u".note"_s},
           {{u"phrases"_s, tr("Phrases for the field"), Qt::CTRL | Qt::Key_Space}});
    if (may(Right::CaseReassign))
        listed({kPeople + u".give"_s, kToday + u".give"_s}, {save, leave});
    if (may(Right::ServiceWrite))
        listed({kPeople + u".mark"_s, kVacancies + u".mark"_s, kCampaigns + u".form"_s,
                kPeople + u".enrol"_s, kProgrammes + u".form"_s},
               {save, leave});
    if (may(Right::VacancyWrite))
        listed({kVacancies + u".list"_s, kKeyEmployers + u".change"_s},
               {save, {u"leave"_s, tr("Back"), Qt::Key_Escape}});
    if (may(Right::ServiceWrite)) listed({kKeyEmployers + u".visit"_s}, {save});
    listed({kKeyEmployers + u".visit"_s}, {{u"leave"_s, tr("Back"), Qt::Key_Escape}});
    listed({kTransfers + u".ask"_s, kTransfers + u".answer"_s},
           {save, {u"leave"_s, tr("Back"), Qt::Key_Escape}});
    if (may(Right::ServiceWrite))
        listed({kSessions + u".form"_s, kSessions + u".cancel"_s, kPeople + u".enter"_s},
               {save, leave});
    listed({kSessions + u".roster"_s}, {{u"open"_s, tr("Open the person"), Qt::Key_Enter},
                                        {u"leave"_s, tr("Back to the list"), Qt::Key_Escape}});
    listed({kStanding + u".evidence"_s}, {{u"leave"_s, tr("Back to the list"), Qt::Key_Escape}});
    listed({kTransfers + u".made"_s}, {{u"leave"_s, tr("Back"), Qt::Key_Escape}});
    listed({kLoad + u".cover"_s, kLoad + u".languages"_s},
           {save, {u"leave"_s, tr("Back"), Qt::Key_Escape}});
    listed({kLoad + u".proposal"_s},
           {{u"leaveOut"_s, tr("Leave the row out, or take it in again"), Qt::Key_Space},
            {u"save"_s, tr("Move those that are accepted"), Qt::CTRL | Qt::Key_Enter},
            {u"leave"_s, tr("Back to the list"), Qt::Key_Escape}});
    listed({kPerson + u".hardship"_s},
           {{u"takePaper"_s, tr("Take a picture of a paper"), Qt::Key_F9},
            {u"turn"_s, tr("Help plan, and back to the recognition"), Qt::CTRL | Qt::Key_J},
            {u"print"_s, tr("Print 就业困难人员认定表 or the help plan"), Qt::CTRL | Qt::Key_P}});
    listed({kPerson + u".followUp"_s},
           {{u"correct"_s, tr("Correct the record with the cursor"), Qt::Key_Enter}});
    listed({kPerson + u".papers"_s},
           {{u"show"_s, tr("Show the paper"), Qt::Key_Enter},
            {u"takePaper"_s, tr("Take a picture of a paper"), Qt::Key_F9},
            {u"choose"_s, tr("File a paper from a file"), Qt::CTRL | Qt::Key_O},
            {u"next"_s, tr("Next page"), Qt::Key_PageDown},
            {u"before"_s, tr("Page before"), Qt::Key_PageUp},
            {u"withdraw"_s, tr("Withdraw the paper"), Qt::Key_W},
            {u"undo"_s, tr("Undo"), QKeySequence::Undo},
            {u"print"_s, tr("Save the marked papers, or all, as one PDF"), Qt::CTRL | Qt::Key_P},
            {u"leave"_s, tr("Back to the timeline"), Qt::Key_Escape}});
    listed({kPerson + u".recommend"_s}, {{u"pick"_s, tr("Pick the vacancy"), Qt::Key_Space},
                                         {u"print"_s, tr("Save and print"), Qt::CTRL | Qt::Key_P},
                                         {u"leave"_s, tr("Back; the picks stay"), Qt::Key_Escape}});
    listed({kPerson + u".letter"_s, kReferrals + u".letter"_s},
           {{u"print"_s, tr("Print the letter again"), Qt::CTRL | Qt::Key_P}, close});
    listed({kPerson + u".rights"_s},
           {{u"print"_s, tr("Print the text, or the list with the cursor"), Qt::CTRL | Qt::Key_P},
            {u"lookUp"_s, tr("Look up who saw the data"), Qt::ALT | Qt::Key_L},
            {u"leave"_s, tr("Back to the timeline"), Qt::Key_Escape}});
    listed({kPerson + u".merge"_s},
           {{u"open"_s, tr("Compare the records, or look back at the merge"), Qt::Key_Enter},
            {u"left"_s, tr("Take the value of the record that stays"), Qt::Key_Left},
            {u"right"_s, tr("Take the value of the record that goes"), Qt::Key_Right},
            {u"next"_s, tr("Take the next choice"), Qt::Key_Space},
            {u"exchange"_s, tr("Exchange the two records"), Qt::Key_X},
            {u"do"_s, tr("Merge, or undo the merge"), Qt::CTRL | Qt::Key_Enter},
            {u"leave"_s, tr("Back"), Qt::Key_Escape}});
    listed({kHouseholds + u".form"_s, kChecks + u".form"_s, kToday + u".form"_s},
           {save, {u"leave"_s, tr("Back"), Qt::Key_Escape}});
    listed({kHouseholds + u".household"_s},
           {{u"open"_s, tr("Open the person"), Qt::Key_Enter},
            {u"addMember"_s, tr("Add a member"), Qt::Key_A},
            {u"declare"_s, tr("Record a statement of the member"), Qt::Key_D},
            {u"leaveHousehold"_s, tr("Let the member leave"), Qt::Key_L},
            {u"relocate"_s, tr("Mark the household as relocated"), Qt::Key_M},
            {u"nextStep"_s, tr("Take the next step"), Qt::Key_N},
            {u"print"_s, tr("Print 零就业家庭认定表"), Qt::CTRL | Qt::Key_P},
            {u"leave"_s, tr("Back to the list"), Qt::Key_Escape}});
    if (may(Right::ListPrint))
        listed({kRegistrations + u".roster"_s},
               {{u"show"_s, tr("Show the roster"), Qt::Key_Enter},
                {u"print"_s, tr("Print the roster"), Qt::CTRL | Qt::Key_P},
                {u"empty"_s, tr("Print an empty roster"), Qt::ALT | Qt::Key_E},
                {u"leave"_s, tr("Back to the list"), Qt::Key_Escape}});
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

}  // namespace zhiqiao
