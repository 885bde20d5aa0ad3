// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/away_desk.h"

#include "ui/following/away_section.h"

namespace zhiqiao {

AwayDesk::AwayDesk(const Needs& needs)
    : store_(needs.session.database().context()),
      presenter_(
          {{needs.session.transactions, store_, needs.session.offices, needs.session.codes()},
           needs.lanes,
           needs.session.clock(),
           needs.actor}) {}

ui::AwayPage* AwayDesk::makePage(ui::RecordList::Needs list) {
    return new ui::AwayPage(presenter_, std::move(list));
}

void AwayDesk::addTo(ui::SettingsPage& page) {
    auto* section = new ui::AwaySection(presenter_, &page);
    page.addSection(&section->grid());
    connect(section, &ui::AwaySection::said, this, &AwayDesk::said);
}

}  // namespace zhiqiao
