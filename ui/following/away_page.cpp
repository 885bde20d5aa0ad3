// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/following/away_page.h"

#include "ui/following/away_presenter.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/view_row.h"

#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

AwayPage::AwayPage(AwayPresenter& presenter, RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(new RecordList(u"awayList"_s, std::move(list), tr("Working away"))),
      interval_(named<TextLabel>(u"awayInterval"_s, TextSize::Note, QString(), this)) {
    setObjectName(u"awayPage"_s);
    list_->setEmptyText(tr("Nobody stands here. Who works away is registered by N on the person."),
                        u"Ctrl+2"_s, tr("opens the people"));
    list_->setOwnFilters({u"state"_s});
    auto* views = new ViewRow(u"awayView_"_s,
                              {{u"all"_s, tr("All")},
                               {u"overdue"_s, tr("Overdue")},
                               {u"due_soon"_s, tr("Within 7 days")},
                               {u"later"_s, tr("Later")}},
                              this);
    connect(views, &ViewRow::chosen, this, &AwayPage::show);
    auto* header = new PageHeader(tr("Working away"), this);
    header->setFacts(tr("Enter records a contact."));
    interval_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(views);
    column->addWidget(interval_);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = list_->rows().rowOf(id);
        if (row >= 0) emit personWanted(list_->rows().valueAt(row, u"person_id"_s).toLongLong());
    });
    connect(&presenter, &AwayPresenter::changed, this, &AwayPage::tellInterval);
}

void AwayPage::show(const QString& view) {
    ListQuery query = list_->query();
    query.filters.remove(u"state"_s);
    query.ids.reset();
    if (view != u"all"_s) query.filters[u"state"_s] = view;
    list_->setQuery(query);
    list_->setFocus();
}

void AwayPage::tellInterval() {
    const auto days = presenter_.interval();
    interval_->setText(
        days
            ? tr("Everybody is to be heard of every %n day(s), as the settings say.", nullptr,
                 *days)
            : tr("No interval is set, so nobody is due by itself. The settings (Ctrl+9) set one."));
}

void AwayPage::reload() {
    presenter_.reload();
    list_->reload();
}

}  // namespace zhiqiao::ui
