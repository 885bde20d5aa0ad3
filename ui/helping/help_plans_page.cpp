// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helping/help_plans_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/view_row.h"

#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kOpenStates = u"overdue|due_soon|later|unset"_s;

}  // namespace

HelpPlansPage::HelpPlansPage(RecordList::Needs list, QWidget* parent)
    : QWidget(parent), list_(new RecordList(u"helpPlanList"_s, std::move(list), tr("Help plans"))) {
    setObjectName(u"helpPlansPage"_s);
    list_->setEmptyText(tr("No plan stands here. A plan begins when the county recognises "
                           "somebody."),
                        u"Ctrl+5"_s, tr("opens the recognitions"));
    list_->setOwnFilters({u"state"_s, u"overdue"_s, u"unset"_s});
    auto* views = new ViewRow(u"helpPlanView_"_s,
                              {{u"running"_s, tr("Running")},
                               {u"overdue"_s, tr("Overdue")},
                               {u"unset"_s, tr("No day set")},
                               {u"all"_s, tr("All")}},
                              this);
    connect(views, &ViewRow::chosen, this, &HelpPlansPage::show);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PageHeader(tr("Help plans"), this));
    column->addWidget(views);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = list_->rows().rowOf(id);
        if (row >= 0) emit personWanted(list_->rows().valueAt(row, u"person_id"_s).toLongLong());
    });
}

void HelpPlansPage::show(const QString& view) {
    asked_ = true;
    ListQuery query = list_->query();
    for (const auto& own : {u"state"_s, u"overdue"_s, u"unset"_s}) query.filters.remove(own);
    query.ids.reset();
    if (view == u"running"_s) query.filters[u"state"_s] = kOpenStates;
    if (view == u"overdue"_s || view == u"unset"_s) query.filters[view] = u"1"_s;
    list_->setQuery(query);
    list_->setFocus();
}

void HelpPlansPage::reload() { asked_ ? list_->reload() : show(u"running"_s); }

}  // namespace zhiqiao::ui
