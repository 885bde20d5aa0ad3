// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardship/hardship_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/view_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kUnderWay = u"10|20|30|40"_s;  // [hardship_state]
const QString kHolding = u"50|60"_s;

}  // namespace

HardshipPage::HardshipPage(RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      list_(new RecordList(u"hardshipList"_s, std::move(list), tr("Recognitions of hardship"))) {
    setObjectName(u"hardshipPage"_s);
    list_->setEmptyText(tr("Nobody stands here. A recognition begins in the page of the person, "
                           "with D."),
                        u"Ctrl+2"_s, tr("opens the people"));
    list_->setOwnFilters({u"hardship_state"_s, u"overdue"_s});
    auto* views = new ViewRow(u"hardshipView_"_s,
                              {{u"underWay"_s, tr("Under way")},
                               {u"overdue"_s, tr("Overdue")},
                               {u"holding"_s, tr("Recognised")},
                               {u"all"_s, tr("All")}},
                              this);
    connect(views, &ViewRow::chosen, this, &HardshipPage::show);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PageHeader(tr("Recognition of hardship"), this));
    column->addWidget(views);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = list_->rows().rowOf(id);
        if (row >= 0) emit personWanted(list_->rows().valueAt(row, u"person_id"_s).toLongLong());
    });
}

void HardshipPage::show(const QString& view) {
    asked_ = true;
    ListQuery query = list_->query();
    query.filters.remove(u"hardship_state"_s);
    query.filters.remove(u"overdue"_s);
    query.ids.reset();
    if (view == u"underWay"_s) query.filters[u"hardship_state"_s] = kUnderWay;
    if (view == u"holding"_s) query.filters[u"hardship_state"_s] = kHolding;
    if (view == u"overdue"_s) query.filters[u"overdue"_s] = u"1"_s;
    list_->setQuery(query);
    list_->setFocus();
}

void HardshipPage::reload() { asked_ ? list_->reload() : show(u"underWay"_s); }

}  // namespace zhiqiao::ui
