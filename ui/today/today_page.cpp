// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/view_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kEverything = u"all"_s;

}  // namespace

TodayPage::TodayPage(RecordList::Needs list, bool firstMinute, QWidget* parent)
    : QWidget(parent),
      header_(new PageHeader(tr("Today"), this)),
      list_(new RecordList(u"todayList"_s, std::move(list), tr("Today"), this)) {
    setObjectName(u"todayPage"_s);
    header_->setFacts(tr("What is owed, by due day. Enter does it."));
    list_->setEmptyText(tr("Nothing is owed today. New promises appear as people are registered."),
                        u"Ctrl+2"_s, tr("opens the people"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    if (firstMinute) {
        auto* strip = named<TextLabel>(
            u"firstMinute"_s, TextSize::Note,
            tr("First minute: Enter opens the person · G guidance · R recommend three · "
               "Ctrl+P save and print · scan or type the slip's code for the result"),
            this);
        strip->setWordWrap(true);
        column->addWidget(strip);
    }
    auto* kinds = new ViewRow(u"kind_"_s,
                              {{kEverything, tr("Everything")},
                               {u"contact"_s, tr("To contact")},
                               {u"guidance"_s, tr("Guidance")},
                               {u"referral"_s, tr("Referrals")},
                               {u"opportunity"_s, tr("Training or internship")},
                               {u"receipt"_s, tr("Slips overdue")},
                               {u"finding"_s, tr("Data")}},
                              this);
    connect(kinds, &ViewRow::chosen, this, &TodayPage::ask);
    column->addWidget(kinds);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, &TodayPage::activate);
    connect(list_, &RecordList::queryChanged, this, [kinds](const ListQuery& query) {
        // None is chosen while the list is filtered for something none stands for.
        kinds->choose(query.filters.value(u"kind"_s, kEverything));
    });
}

void TodayPage::ask(const QString& view) {
    auto query = list_->query();
    if (view == kEverything)
        query.filters.remove(u"kind"_s);
    else
        query.filters[u"kind"_s] = view;
    list_->setQuery(query);
    list_->setFocus();
}

void TodayPage::addPart(QWidget* part, QPushButton* button) {
    header_->addButton(button);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(list_) + 1, part);
}

void TodayPage::reload() { list_->reload(); }

void TodayPage::activate(qint64 id) {
    auto& rows = list_->rows();
    const int row = rows.rowOf(id);
    if (row < 0) return;
    const PersonId person(rows.valueAt(row, u"person_id"_s).toLongLong());
    const auto kind = rows.valueAt(row, u"kind"_s).toString();
    if (kind == u"finding"_s)
        emit findingWanted(person, rows.valueAt(row, u"check"_s).toString(),
                           rows.valueAt(row, u"record_id"_s).toLongLong());
    else
        emit actWanted(person, kind, rows.valueAt(row, u"number"_s).toString());
}

}  // namespace zhiqiao::ui
