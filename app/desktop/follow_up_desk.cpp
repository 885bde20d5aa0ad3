// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/follow_up_desk.h"

#include "ui/following/follow_up_panel.h"

namespace zhiqiao {

FollowUpDesk::FollowUpDesk(const Needs& needs)
    : presenter_({needs.session.followUpPorts(), needs.session.offices, needs.lanes,
                  needs.session.clock(), needs.actor, needs.may}) {}

void FollowUpDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::FollowUpPanel(presenter_);
    page.addPanel(PersonPanel::FollowUp, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::FollowUp) panel->open(person);
            });
    connect(&page, &ui::PersonPage::followUpOpened, panel, &ui::FollowUpPanel::correct);
    connect(panel, &ui::FollowUpPanel::left, &page, &ui::PersonPage::closePanel);
    connect(panel, &ui::FollowUpPanel::difficultyTold, this, &FollowUpDesk::difficultyTold);
    connect(&presenter_, &ui::FollowUpPresenter::saved, &page,
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
    connect(&presenter_, &ui::FollowUpPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

}  // namespace zhiqiao
