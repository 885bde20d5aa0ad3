// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/page_names.h"
#include "app/desktop/referral_desk.h"
#include "core/checks/data_check.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeTodayPage() {
    const auto& rows = *session_->worklistRows;
    todayPage_ = new ui::TodayPage(words_.needs(rows, reader_, preferences_), holds_,
                                   session_->facts().demo);
    addPage(kToday, tr("Today"), u"view-calendar-day"_s, 1, todayPage_, Right::PersonRead);
    wireList(todayPage_->list(), rows, tr("Today"));
}

void Desktop::wireTodayPage() {
    connect(todayPage_, &ui::TodayPage::workWanted, this, &Desktop::doWork);
    connect(card_.get(), &CardDesk::workWanted, this, &Desktop::doWork);
    connect(card_.get(), &CardDesk::failed, this, &Desktop::sayProblem);
    connect(todayPage_, &ui::TodayPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kToday, part); });
}

/// Each kind of work opens where it is done, whichever list it was chosen from.
void Desktop::doWork(const ui::WorkCall& call) {
    const auto& kind = call.kind;
    if (kind == u"receipt"_s) {
        window_->open({kReferrals});
        referrals_->scanned(call.number);
    } else if (kind == u"household"_s || kind == u"work_ends"_s) {
        window_->open({kHouseholds});
        if (call.household) households_->open(*call.household);
    } else if (kind == u"transfer_asked"_s || kind == u"transfer_silent"_s) {
        window_->open({kTransfers});
        transfersPage_->showWaiting(kind == u"transfer_asked"_s);
    } else if (kind == u"request_returned"_s) {
        window_->open({kApprovals});
    } else if (kind == u"employer_contact"_s) {
        window_->open({kKeyEmployers});
        keyEmployersPage_->visit(KeyEmployerId(call.record));
    } else if (kind == u"status_review"_s) {
        window_->open({kStanding});
        standingPage_->openAlone(call.record);
    } else if (call.person) {
        doWorkOf(*call.person, call);
    }
}

void Desktop::doWorkOf(PersonId person, const ui::WorkCall& call) {
    const auto& kind = call.kind;
    const QMap<QString, ui::PersonAct> acts{
        {u"contact"_s, ui::PersonAct::Contact},    {u"contact_due"_s, ui::PersonAct::Contact},
        {u"policy"_s, ui::PersonAct::Policy},      {u"guidance"_s, ui::PersonAct::Guidance},
        {u"referral"_s, ui::PersonAct::Recommend}, {u"opportunity"_s, ui::PersonAct::Offer},
        {u"away"_s, ui::PersonAct::Contact}};
    if (kind == u"recognition"_s) return hardship_.openRecognition(person);
    if (kind == u"help_step"_s || kind == u"help_contact"_s) return hardship_.openPlan(person);
    if (kind == u"finding"_s) {
        if (const auto* check = dataCheck(call.check)) openFindingOf(person, *check, call.record);
        return;
    }
    openPerson(person);
    if (acts.contains(kind)) personPage_->begin(acts.value(kind));
    if (kind == u"onward"_s) onward_.answer(call.number);
    if (kind == u"difficulty"_s) personPage_->beginAt(ui::PersonPanel::Difficulty);
    if (kind == u"programme"_s) personPage_->beginAt(ui::PersonPanel::Programme);
    if (kind == u"follow_up"_s) personPage_->beginAt(ui::PersonPanel::FollowUp);
}

}  // namespace zhiqiao
