// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/referral_desk.h"

#include "ui/referrals/receipt_panel.h"
#include "ui/referrals/recommend_panel.h"
#include "ui/referrals/slip_panel.h"

#include <utility>

namespace zhiqiao {

ReferralDesk::ReferralDesk(const Needs& needs)
    : needs_(needs),
      recommend_({needs.ports, needs.lanes, needs.clock, needs.actor, needs.demo}),
      receipt_({needs.ports, needs.lanes, needs.clock, needs.actor}),
      personReceipt_({needs.ports, needs.lanes, needs.clock, needs.actor}),
      slip_({needs.ports, needs.lanes, needs.clock, needs.actor, needs.demo}),
      personSlip_({needs.ports, needs.lanes, needs.clock, needs.actor, needs.demo}),
      printing_({needs.ports, needs.lanes, needs.paper, needs.printer, needs.files, needs.clock,
                 needs.actor, needs.demo, needs.wishes}) {
    connect(&printing_, &ui::SlipPrinting::done, this, [this](const QString& sentence) {
        if (std::exchange(marked_, false)) page_->reload();
        emit said(sentence);
    });
    connect(&printing_, &ui::SlipPrinting::failed, this, [this](const Error& error) {
        if (std::exchange(marked_, false)) emit failed(error);
    });
    for (auto* slip : {&slip_, &personSlip_})
        connect(slip, &ui::SlipPresenter::approvalNeeded, this, &ReferralDesk::approvalNeeded);
}

bool ReferralDesk::printMarked() {
    const auto letters = page_->markedLetters();
    if (letters.empty()) return false;
    marked_ = true;
    printing_.print(letters);
    return true;
}

ui::ReferralsPage* ReferralDesk::makePage(ui::RecordList::Needs list) {
    page_ =
        new ui::ReferralsPage(new ui::ReceiptPanel(receipt_, needs_.clock),
                              new ui::SlipPanel(slip_, printing_, needs_.fonts), std::move(list));
    connect(page_, &ui::ReferralsPage::partShown, this, &ReferralDesk::partShown);
    return page_;
}

void ReferralDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* recommend = new ui::RecommendPanel(recommend_, printing_, needs_.fonts);
    auto* receipt = new ui::ReceiptPanel(personReceipt_, needs_.clock);
    auto* slip = new ui::SlipPanel(personSlip_, printing_, needs_.fonts);
    page.addPanel(PersonPanel::Recommend, recommend);
    page.addPanel(PersonPanel::Receipt, receipt);
    page.addPanel(PersonPanel::Slip, slip);
    connect(&page, &ui::PersonPage::panelOpened, recommend,
            [recommend](PersonPanel panel, PersonId person) {
                if (panel == PersonPanel::Recommend) recommend->open(person);
            });
    connect(&page, &ui::PersonPage::slipOpened, slip, &ui::SlipPanel::open);
    connect(&page, &ui::PersonPage::receiptOpened, receipt, &ui::ReceiptPanel::open);
    connect(recommend, &ui::RecommendPanel::left, &page, &ui::PersonPage::closePanel);
    connect(receipt, &ui::ReceiptPanel::left, &page, &ui::PersonPage::closePanel);
    connect(slip, &ui::SlipPanel::left, &page, &ui::PersonPage::closePanel);
    connect(receipt, &ui::ReceiptPanel::saved, &page, [&page] { page.closePanel(); });
}

}  // namespace zhiqiao
