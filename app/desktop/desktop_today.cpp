// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/page_names.h"
#include "app/desktop/referral_desk.h"

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

/// Each kind of work opens where it is done.
void Desktop::wireTodayPage() {
    connect(todayPage_, &ui::TodayPage::actWanted, this, &Desktop::doWork);
    connect(todayPage_, &ui::TodayPage::recognitionWanted, &hardship_,
            &HardshipDesk::openRecognition);
    connect(todayPage_, &ui::TodayPage::helpPlanWanted, &hardship_, &HardshipDesk::openPlan);
    connect(todayPage_, &ui::TodayPage::householdWanted, this, [this](qint64 household) {
        window_->open({kHouseholds});
        households_->open(HouseholdId(household));
    });
    connect(todayPage_, &ui::TodayPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kToday, part); });
}

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
    if (kind == u"difficulty"_s) personPage_->beginAt(ui::PersonPanel::Difficulty);
    if (kind == u"follow_up"_s) personPage_->beginAt(ui::PersonPanel::FollowUp);
}

}  // namespace zhiqiao
