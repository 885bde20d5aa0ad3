// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "ui/shell/navigation.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeDifficultyParts() {
    const auto title = tr("Difficulties");
    const auto& rows = difficulties_.rows();
    difficulties_.addTo(*personPage_);
    difficultiesPage_ = difficulties_.makePage(words_.needs(rows, reader_, preferences_));
    addPage(kDifficulties, title, {}, -1, difficultiesPage_, Right::PersonRead);
    if (window_->hasPage(kDifficulties))
        window_->navigation().add(kDifficulties, title, u"flag"_s, -1);
    wireList(difficultiesPage_->list(), rows, title);
}

void Desktop::wireDifficultyParts() {
    connect(&difficulties_, &DifficultyDesk::personWanted, this, [this](PersonId person) {
        openPerson(person);
        personPage_->beginAt(ui::PersonPanel::Difficulty);
    });
    connect(&difficulties_, &DifficultyDesk::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&difficulties_, &DifficultyDesk::failed, this, &Desktop::sayProblem);
    connect(&following_, &FollowUpDesk::difficultyTold, &difficulties_, &DifficultyDesk::told);
}

}  // namespace zhiqiao
