// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "ui/shell/navigation.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeOnwardParts() {
    const auto& rows = onward_.rows();
    onward_.addTo(*personPage_);
    onwardPage_ = onward_.makePage(words_.needs(rows, reader_, preferences_));
    addPage(kOnward, tr("Referrals to departments"), {}, -1, onwardPage_, Right::PersonRead);
    wireList(onwardPage_->list(), rows, tr("Referrals to departments"));
}

void Desktop::wireOnwardParts() {
    connect(&onward_, &OnwardDesk::referralWanted, this,
            [this](PersonId person, const QString& number) {
                openPerson(person);
                onward_.answer(number);
            });
    connect(&onward_, &OnwardDesk::said, this, [this](const QString& sentence) { say(sentence); });
    connect(&onward_, &OnwardDesk::failed, this, &Desktop::sayProblem);
}

}  // namespace zhiqiao
