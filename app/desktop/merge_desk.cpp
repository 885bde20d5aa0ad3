// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/merge_desk.h"

#include "ui/merging/merge_panel.h"

namespace zhiqiao {

MergeDesk::MergeDesk(const Needs& needs)
    : presenter_({needs.session.mergePorts(), needs.alike, needs.session.users,
                  needs.session.offices, needs.lanes, needs.session.clock(), needs.actor}) {}

void MergeDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::MergePanel(presenter_);
    page.addPanel(PersonPanel::Merge, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::Merge) panel->open(person);
            });
    connect(&page, &ui::PersonPage::mergeOpened, panel, &ui::MergePanel::openMerge);
    connect(panel, &ui::MergePanel::left, &page, &ui::PersonPage::closePanel);
    connect(&presenter_, &ui::MergePresenter::merged, &page,
            [this, &page](const RecordMerge& merge, const QString& sentence) {
                page.offerUndo(merge.kept, sentence,
                               [this, id = merge.id] { presenter_.undo(id); });
            });
    connect(&presenter_, &ui::MergePresenter::parted, this,
            [this, &page](PersonId kept, const QString& sentence) {
                if (page.person() == kept) page.reload();
                emit said(sentence);
            });
    connect(&presenter_, &ui::MergePresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

}  // namespace zhiqiao
