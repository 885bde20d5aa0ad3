// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/hardship_desk.h"

#include "ui/hardship/hardship_panel.h"

namespace zhiqiao {

HardshipDesk::HardshipDesk(const Needs& needs)
    : presenter_({needs.session.hardshipPorts(), needs.session.offices, needs.lanes,
                  needs.session.clock(), needs.actor, needs.may}) {
    connect(&presenter_, &ui::HardshipPresenter::said, this, &HardshipDesk::said);
}

void HardshipDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::HardshipPanel(presenter_);
    page.addPanel(PersonPanel::Hardship, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::Hardship) panel->open(person);
            });
    connect(panel, &ui::HardshipPanel::left, &page, &ui::PersonPage::closePanel);
    connect(&presenter_, &ui::HardshipPresenter::saved, &page, [&page](PersonId of) {
        if (page.person() == of) page.reload();
    });
    connect(&presenter_, &ui::HardshipPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

ui::HardshipPage* HardshipDesk::makePage(ui::RecordList::Needs list) {
    auto* page = new ui::HardshipPage(std::move(list));
    connect(page, &ui::HardshipPage::personWanted, this,
            [this](qint64 person) { emit personWanted(PersonId(person)); });
    return page;
}

}  // namespace zhiqiao
