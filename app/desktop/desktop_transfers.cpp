// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "ui/shell/navigation.h"

#include <QAction>
#include <QPushButton>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeTransfersPage() {
    transfersPage_ =
        transferring_.makePage(words_.needs(transferring_.list(), reader_, preferences_));
    addPage(kTransfers, tr("Transfers"), {}, -1, transfersPage_, Right::PersonRead);
    if (window_->hasPage(kTransfers))
        window_->navigation().add(kTransfers, tr("Transfers"), u"document-send"_s, -1);
    wireList(transfersPage_->list(), transferring_.list(), tr("Transfers"));
}

/// O sends the marked people, or the one that is open, from the page of transfers.
void Desktop::wireTransfersPage() {
    connect(transfersPage_, &ui::TransfersPage::personWanted, this, &Desktop::openPerson);
    connect(transfersPage_, &ui::TransfersPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kTransfers, part); });
    connect(&transferring_, &TransferDesk::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&transferring_, &TransferDesk::noticed, this,
            [this](const QString& sentence) { say(sentence, ui::Tone::Neutral); });
    connect(&transferring_, &TransferDesk::failed, this, &Desktop::sayProblem);
    if (!may(Right::PersonWrite) || !window_->hasPage(kPeople)) return;
    auto& people = peoplePage_->list();
    auto* send = new QAction(tr("Send the selected people to another office"), &people);
    send->setObjectName(u"sendOn"_s);
    send->setShortcut(Qt::Key_O);
    people.bindLetter(send);
    actions_.adopt(kPeople, send);
    connect(send, &QAction::triggered, this, [this, &people] {
        std::vector<PersonId> chosen;
        QStringList names;
        for (const auto id : people.selectedIds()) {
            chosen.emplace_back(id);
            names << people.rows().valueAt(people.rows().rowOf(id), u"name"_s).toString();
        }
        sendOn(chosen, names);
    });
    auto* sendThis = new QAction(tr("Send the person to another office"), personPage_);
    sendThis->setObjectName(u"sendOn"_s);
    sendThis->setShortcut(Qt::Key_O);
    personPage_->addKey(sendThis);
    actions_.adopt(kPerson, sendThis);
    connect(sendThis, &QAction::triggered, this, [this] {
        if (const auto person = personPage_->person())
            sendOn({*person}, {personPage_->personName()});
    });
}

void Desktop::sendOn(const std::vector<PersonId>& people, const QStringList& names) {
    window_->open({kTransfers});
    transfersPage_->send(people, names);
}

}  // namespace zhiqiao
