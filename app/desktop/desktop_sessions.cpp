// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeSessionsPage() {
    const auto rows = [this](const ListSource& source) {
        return words_.needs(source, reader_, preferences_);
    };
    sessionsPage_ = sessions_.makePage(rows(sessions_.sessions()), rows(sessions_.roster()));
    addPage(kSessions, tr("Group sessions"), {}, -1, sessionsPage_, Right::PersonRead);
    wireList(sessionsPage_->sessions(), sessions_.sessions(), tr("Group sessions"));
    wireList(sessionsPage_->roster(), sessions_.roster(), tr("Roster"));
}

void Desktop::wireSessions() {
    connect(sessionsPage_, &ui::SessionsPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kSessions, part); });
    connect(sessionsPage_, &ui::SessionsPage::personWanted, this,
            [this](qint64 person) { openPerson(PersonId(person)); });
    connect(sessionsPage_, &ui::SessionsPage::printWanted, this,
            [this](const GroupSession& session) { sessions_.printSheet(desk_, session); });
    if (!sessions_.mayWrite() || !window_->hasPage(kPeople)) return;
    auto* part = sessions_.peoplePart(peoplePage_->list());
    peoplePage_->addMore(part, part->key());
    actions_.adopt(kPeople, part->key());
    connect(part, &ui::EnterPart::partShown, this,
            [this](const QString& shown) { window_->setOpenPart(kPeople, shown); });
    connect(part, &ui::EnterPart::undoable, this,
            [this, part] { offerPeopleUndo([part] { part->takeBack(); }); });
}

}  // namespace zhiqiao
