// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/widgets/grid.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(TextSize::Title, title, this)),
      facts_(new TextLabel(TextSize::Body, {}, this)),
      chips_(new QHBoxLayout),
      buttons_(new QHBoxLayout) {
    title_->setObjectName(u"pageTitle"_s);
    facts_->setObjectName(u"pageFacts"_s);
    facts_->setMuted(true);
    facts_->setWordWrap(true);
    facts_->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(title_);
    top->addLayout(chips_);
    top->addStretch(1);
    top->addLayout(buttons_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(facts_);
    space(this, column, 0, gap::kLabel);
    for (auto* row : {top, chips_, buttons_}) row->setSpacing(quarters(this, gap::kRows));
}

void PageHeader::setTitle(const QString& title) { title_->setText(title); }

void PageHeader::setFacts(const QString& facts) {
    facts_->setText(facts);
    facts_->setVisible(!facts.isEmpty());
}

void PageHeader::addChip(QWidget* chip) { chips_->addWidget(chip); }

void PageHeader::clearChips() {
    while (auto* item = chips_->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

void PageHeader::addButton(QPushButton* button) { buttons_->addWidget(button); }

void makePrimary(QPushButton* button) { button->setDefault(true); }

}  // namespace zhiqiao::ui
