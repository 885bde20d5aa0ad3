// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeStandingParts() {
    const auto& rows = statuses_.rows();
    standingPage_ = statuses_.makePage(words_.needs(rows, reader_, preferences_));
    addPage(kStanding, tr("Statuses in question"), {}, -1, standingPage_, Right::PersonRead);
    wireList(standingPage_->list(), rows, tr("Statuses in question"));
}

/// The exit is the one that there is already, with the reason proposed; who decides saves it there.
void Desktop::openExit(const Holding& holding, const QString& reason) {
    switch (holding.status) {
    case HeldStatus::Household:
        window_->open({kHouseholds});
        households_->proposeExit(HouseholdId(holding.record), reason);
        break;
    case HeldStatus::Hardship: hardship_.proposeExit(holding.person, reason); break;
    case HeldStatus::Unemployment:
        openPerson(holding.person);
        personPage_->proposeEnd(RegistrationId(holding.record), reason);
        break;
    case HeldStatus::Dibao: break;
    }
}

void Desktop::wireStandingParts() {
    connect(standingPage_, &ui::StandingPage::personWanted, this, &Desktop::openPerson);
    connect(standingPage_, &ui::StandingPage::exitWanted, this, &Desktop::openExit);
    connect(standingPage_, &ui::StandingPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kStanding, part); });
    connect(&statuses_, &StandingDesk::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&statuses_, &StandingDesk::failed, this, &Desktop::sayProblem);
    connect(&hardship_, &HardshipDesk::saved, &statuses_, &StandingDesk::offerNotice);
    connect(personPage_, &ui::PersonPage::saved, &statuses_, &StandingDesk::offerNotice);
    connect(&statuses_, &StandingDesk::noticeOffered, this, [this] {
        say(tr("A status was lost: Ctrl+Shift+N on the person prints the notice (F13-12)."),
            ui::Tone::Neutral);
    });
}

}  // namespace zhiqiao
