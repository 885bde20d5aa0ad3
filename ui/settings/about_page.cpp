// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(const std::vector<std::pair<QString, QString>>& facts,
                     RecordList::Needs journal, QWidget* parent)
    : QWidget(parent),
      list_(new RecordList(u"journalList"_s, std::move(journal), tr("Journal"), this)) {
    setObjectName(u"aboutPage"_s);
    auto* grid = new QGridLayout;
    for (const auto& [label, value] : facts) {
        const int row = grid->rowCount();
        auto* words = new TextLabel(TextSize::Body, label, this);
        words->setMuted(true);
        auto* text = new TextLabel(TextSize::Body, value, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(words, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    grid->setColumnStretch(1, 1);
    list_->setEmptyText(tr("Every act will be noted here with its record's number."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PageHeader(tr("About 职桥"), this));
    column->addLayout(grid);
    column->addWidget(new SectionLabel(tr("Journal"), this));
    column->addWidget(list_, 1);
    space(this, grid, 0, gap::kLabel);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
}

}  // namespace zhiqiao::ui
