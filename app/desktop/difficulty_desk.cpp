// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/difficulty_desk.h"

#include "ui/difficulties/difficulty_panel.h"

#include <utility>

namespace zhiqiao {

DifficultyDesk::DifficultyDesk(const Needs& needs)
    : session_(needs.session),
      office_(needs.session),
      presenter_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor, needs.may}) {
    if (needs.viewer) office_.showListTo(*needs.viewer);
}

void DifficultyDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::DifficultyPanel(presenter_);
    page_ = &page;
    page.addPanel(PersonPanel::Difficulty, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [this, panel](PersonPanel place, PersonId person) {
                if (place != PersonPanel::Difficulty) return;
                panel->open(person);
                if (const auto told = std::exchange(told_, std::nullopt))
                    panel->told(told->first, told->second);
            });
    connect(panel, &ui::DifficultyPanel::left, &page, &ui::PersonPage::closePanel);
    connect(&presenter_, &ui::DifficultyPresenter::saved, &page,
            [this, &page](PersonId person, const QString& sentence, bool undoable) {
                if (page.person() != person) {
                    emit said(sentence);
                    return;
                }
                page.closePanel();
                if (undoable)
                    page.offerUndo(person, sentence, [this] { presenter_.undo(); });
                else
                    emit said(sentence);
            });
    connect(&presenter_, &ui::DifficultyPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

ui::DifficultiesPage* DifficultyDesk::makePage(ui::RecordList::Needs list) {
    list_ = new ui::DifficultiesPage(std::move(list), solvedResults(session_.codes().lists));
    connect(list_, &ui::DifficultiesPage::personWanted, this,
            [this](qint64 person) { emit personWanted(PersonId(person)); });
    connect(list_, &ui::DifficultiesPage::failed, this, &DifficultyDesk::failed);
    return list_;
}

void DifficultyDesk::told(FollowUpId followUp, const QString& kind) {
    told_ = {followUp, kind};
    page_->beginAt(ui::PersonPanel::Difficulty);
}

void DifficultyDesk::forget() {
    presenter_.forget();
    if (list_) list_->forget();
}

}  // namespace zhiqiao
