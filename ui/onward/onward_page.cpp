// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onward/onward_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kAwaited = u"waiting|overdue"_s;
const QString kEvery = u"all"_s;

}  // namespace

OnwardPage::OnwardPage(RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      list_(new RecordList(u"onwardList"_s, std::move(list), tr("Referrals to departments"))),
      form_(new QAction(tr("Print 转介单 (F13-16)"), list_)) {
    setObjectName(u"onwardPage"_s);
    list_->setEmptyText(tr("Nobody stands here. J on the person sends on to another department, "
                           "once the person has agreed."),
                        u"Ctrl+2"_s, tr("opens the people"));
    list_->setOwnFilters({u"onward_state"_s});
    auto* views = new ViewRow(u"onwardView_"_s,
                              {{u"waiting"_s, tr("Awaited")},
                               {u"overdue"_s, tr("Overdue")},
                               {u"answered"_s, tr("Answered")},
                               {kEvery, tr("All")}},
                              this);
    connect(views, &ViewRow::chosen, this, &OnwardPage::show);
    auto* header = new PageHeader(tr("Referrals to departments"), this);
    header->setFacts(tr("Enter opens the person at the referral, S prints its form."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(views);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    form_->setObjectName(u"onwardForm"_s);
    form_->setShortcut(Qt::Key_S);
    list_->bindLetter(form_);
    connect(form_, &QAction::triggered, this, [this] {
        if (const auto row = list_->currentId()) emit paperWanted(*row);
    });
    connect(list_, &RecordList::rowActivated, this, [this](qint64 row) {
        emit referralWanted(cell(row, u"person_id"_s).toLongLong(),
                            cell(row, u"number"_s).toString());
    });
}

QVariant OnwardPage::cell(qint64 row, const QString& column) {
    return list_->rows().valueAt(list_->rows().rowOf(row), column);
}

void OnwardPage::show(const QString& view) {
    asked_ = true;
    ListQuery query = list_->query();
    query.filters.remove(u"onward_state"_s);
    query.ids.reset();
    if (view != kEvery) query.filters[u"onward_state"_s] = view == u"waiting"_s ? kAwaited : view;
    list_->setQuery(query);
    list_->setFocus();
}

void OnwardPage::reload() { asked_ ? list_->reload() : show(u"waiting"_s); }

}  // namespace zhiqiao::ui
