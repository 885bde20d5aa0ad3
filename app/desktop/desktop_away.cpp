// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeAwayParts() {
    const auto& rows = *session_->awayRows;
    awayPage_ = away_.makePage(words_.needs(rows, reader_, preferences_));
    addPage(kAway, tr("Working away"), {}, -1, awayPage_, Right::PersonRead);
    wireList(awayPage_->list(), rows, tr("Working away"));
    if (may(Right::OfficeWrite)) away_.addTo(*settingsPage_);
}

void Desktop::wireAwayParts() {
    connect(awayPage_, &ui::AwayPage::personWanted, this, [this](qint64 person) {
        openPerson(PersonId(person));
        personPage_->begin(ui::PersonAct::Contact);
    });
    connect(&away_, &AwayDesk::said, this, [this](const QString& sentence) { say(sentence); });
}

}  // namespace zhiqiao
