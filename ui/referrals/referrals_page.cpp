// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referrals_page.h"

#include "ui/referrals/receipt_panel.h"
#include "ui/referrals/slip_panel.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ReferralsPage::ReferralsPage(ReceiptPanel* receipt, SlipPanel* slip, RecordList::Needs list,
                             QWidget* parent)
    : QWidget(parent),
      receipt_(receipt),
      slip_(slip),
      list_(
          new RecordList(u"referralList"_s, std::move(list), tr("Referrals and receipts"), this)) {
    setObjectName(u"referralsPage"_s);
    auto* splitter = named<QSplitter>(u"referralsSplitter"_s, this);
    splitter->addWidget(list_);
    splitter->addWidget(slip_);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    slip_->hide();
    list_->setEmptyText(tr("Every referral will be listed here with what came of it."), tr("R"),
                        tr("recommends vacancies on a person's page"));
    auto* column = new QVBoxLayout(this);
    auto* header = new PageHeader(tr("Referrals and receipts"), this);
    header->setFacts(tr("Space marks several letters; Ctrl+P prints those marked together."));
    auto* views = new ViewRow(
        u"letters_"_s, {{u"all"_s, tr("All letters")}, {u"unprinted"_s, tr("Not printed")}}, this);
    connect(views, &ViewRow::chosen, this,
            [this](const QString& view) { show(view == u"unprinted"_s); });
    column->addWidget(header);
    column->addWidget(receipt_);
    column->addWidget(views);
    column->addWidget(splitter, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(receipt_);

    auto* letter = new QAction(tr("Receipt"), list_);
    letter->setObjectName(u"receipt"_s);
    letter->setShortcut(Qt::Key_E);
    list_->bindLetter(letter);
    connect(letter, &QAction::triggered, this, [this] {
        const auto id = list_->currentId();
        list_->whenAnswered([this, id] {
            if (id && list_->rows().rowOf(*id) >= 0) receipt_->open(JobReferralId(*id));
        });
    });
    connect(list_, &RecordList::rowActivated, this,
            [this](qint64 id) { openSlip(JobReferralId(id)); });
    connect(slip_, &SlipPanel::left, this, [this] { showLetter(false); });
    connect(receipt_, &ReceiptPanel::slipShown, this, [this](bool waits) {
        receiptWaits_ = waits;
        tellPart();
    });
    connect(slip_, &SlipPanel::changed, this, [this](PersonId person) {
        list_->reload();
        emit caseChanged(person);
    });
    connect(receipt_, &ReceiptPanel::saved, this, [this](PersonId person) {
        list_->reload();
        emit caseChanged(person);
    });
}

void ReferralsPage::show(bool unprinted) {
    auto query = list_->query();
    query.filters.remove(u"unprinted"_s);
    if (unprinted) query.filters[u"unprinted"_s] = u"1"_s;
    list_->setQuery(query);
    list_->setFocus();
}

std::vector<JobReferralId> ReferralsPage::markedLetters() const {
    const auto marked = list_->selectedIds();
    std::vector<JobReferralId> letters;
    if (marked.size() < 2) return letters;
    for (const auto id : marked)
        if (const int row = list_->rows().rowOf(id);
            list_->rows().valueAt(row, u"result"_s).toString() != u"void"_s)
            letters.emplace_back(id);
    return letters;
}

void ReferralsPage::scanned(const QString& code) { receipt_->scanned(code); }

void ReferralsPage::openSlip(JobReferralId referral) {
    slip_->open(referral);
    showLetter(true);
}

void ReferralsPage::showLetter(bool shown) {
    slip_->setVisible(shown);
    shown ? slip_->setFocus() : list_->setFocus();
    tellPart();
}

void ReferralsPage::tellPart() {
    emit partShown(receiptWaits_              ? u"receipt"_s
                   : slip_->isVisibleTo(this) ? u"letter"_s
                                              : QString());
}

void ReferralsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && slip_->isVisibleTo(this)) {
        showLetter(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
