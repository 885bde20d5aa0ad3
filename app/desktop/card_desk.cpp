// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/card_desk.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

std::optional<ui::PersonAct> letterOf(const QString& kind) {
    using Act = ui::PersonAct;
    static const QMap<QString, Act> letters{
        {u"contact"_s, Act::Contact},   {u"policy"_s, Act::Policy},
        {u"guidance"_s, Act::Guidance}, {u"referral"_s, Act::Recommend},
        {u"opportunity"_s, Act::Offer}, {u"receipt"_s, Act::Receipt}};
    return letters.contains(kind) ? std::optional(letters.value(kind)) : std::nullopt;
}

}  // namespace

CardDesk::CardDesk(const Needs& needs)
    : rows_(needs.rows),
      presenter_(
          {needs.ports, *needs.session.peopleRows, needs.rows.reads, needs.session.clock()}) {}

void CardDesk::addTo(ui::PersonPage& page, ui::PersonPresenter& person) {
    auto* card = new ui::DeskCard(rows_, presenter_);
    page.addCard(card, card->digits());
    connect(&person, &ui::PersonPresenter::changed, card, [card, &person] {
        if (person.record())
            card->open(*person.person());
        else
            card->forget();
    });
    connect(card, &ui::DeskCard::bestFound, &page,
            [&page](const QString& kind) { page.prefer(letterOf(kind)); });
    connect(card, &ui::DeskCard::workWanted, this, &CardDesk::workWanted);
    connect(card, &ui::DeskCard::failed, this, &CardDesk::failed);
}

}  // namespace zhiqiao
