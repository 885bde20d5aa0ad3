// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "app/desktop/recording_desk.h"

namespace zhiqiao {

using namespace page;

/// The part that gives people away has the Ctrl+Z of their list; where there is none, the one that
/// records about them.
void Desktop::offerPeopleUndo(const std::function<void()>& undo) {
    if (auto* giving = peoplePage_->findChild<ui::AssignPart*>())
        giving->offerUndo(undo);
    else if (auto* recording = peoplePage_->findChild<ui::ManyPart*>())
        recording->offerUndo(undo);
}

/// After the parts that give people away: Ctrl+Z of a list takes back what was done to it last.
void Desktop::wireRecordingParts() {
    if (!may(Right::ServiceWrite)) return;
    const auto add = [this](auto& page, ui::ManyPart* part, const QString& name) {
        page.addPart(part, part->button());
        for (auto* key : part->keys()) actions_.adopt(name, key);
        connect(part, &ui::ManyPart::partShown, this,
                [this, name](const QString& shown) { window_->setOpenPart(name, shown); });
    };
    if (window_->hasPage(kPeople)) {
        auto* giving = peoplePage_->findChild<ui::AssignPart*>();
        auto* part = recording_->peoplePart(
            peoplePage_->list(), giving ? ui::ManyPart::Undo::Elsewhere : ui::ManyPart::Undo::Here);
        add(*peoplePage_, part, kPeople);
        if (giving)
            connect(part, &ui::ManyPart::undoable, giving,
                    [giving, part] { giving->offerUndo([part] { part->takeBack(); }); });
    }
    if (window_->hasPage(kToday)) {
        auto* part = recording_->todayPart(todayPage_->list());
        add(*todayPage_, part, kToday);
        connect(part, &ui::ManyPart::undoable, this,
                [this, part] { todayPage_->offerUndo([part] { part->takeBack(); }); });
    }
}

}  // namespace zhiqiao
