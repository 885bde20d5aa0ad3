// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKind = "kind";

}  // namespace

TodayPage::TodayPage(RecordList::Needs list, bool firstMinute, QWidget* parent)
    : QWidget(parent),
      list_(new RecordList(u"todayList"_s, std::move(list), tr("Today"), this)),
      kinds_(new QButtonGroup(this)) {
    setObjectName(u"todayPage"_s);
    auto* header = new PageHeader(tr("Today"), this);
    header->setFacts(tr("What is owed, by due day. Enter does it."));
    list_->setEmptyText(tr("Nothing is owed today. New promises appear as people are registered."),
                        u"Ctrl+2"_s, tr("opens the people"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    if (firstMinute) {
        auto* strip = named<TextLabel>(
            u"firstMinute"_s, TextSize::Note,
            tr("First minute: Enter opens the person · G guidance · R recommend three · "
               "Ctrl+P save and print · scan or type the slip's code for the result"),
            this);
        strip->setWordWrap(true);
        column->addWidget(strip);
    }
    auto* kinds = new QHBoxLayout;
    buildKinds(kinds);
    column->addLayout(kinds);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, &TodayPage::activate);
    connect(list_, &RecordList::queryChanged, this,
            [this](const ListQuery& query) { showKind(query.filters.value(u"kind"_s)); });
}

void TodayPage::buildKinds(QHBoxLayout* row) {
    const std::pair<QString, QString> kinds[]{{QString(), tr("Everything")},
                                              {u"contact"_s, tr("To contact")},
                                              {u"guidance"_s, tr("Guidance")},
                                              {u"referral"_s, tr("Referrals")},
                                              {u"opportunity"_s, tr("Training or internship")},
                                              {u"receipt"_s, tr("Slips overdue")},
                                              {u"finding"_s, tr("Data")}};
    for (const auto& [kind, words] : kinds) {
        auto* button = named<QToolButton>(u"kind_"_s + (kind.isEmpty() ? u"all"_s : kind), this);
        button->setText(words);
        button->setAccessibleName(words);
        button->setCheckable(true);
        button->setChecked(kind.isEmpty());
        button->setProperty(kKind, kind);
        kinds_->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, kind = kind] {
            auto query = list_->query();
            if (kind.isEmpty())
                query.filters.remove(u"kind"_s);
            else
                query.filters[u"kind"_s] = kind;
            list_->setQuery(query);
            list_->setFocus();
        });
    }
    row->addStretch(1);
}

/// No button is down while the list is filtered for something none of them stands for.
void TodayPage::showKind(const QString& kind) {
    kinds_->setExclusive(false);
    for (auto* button : kinds_->buttons())
        button->setChecked(button->property(kKind).toString() == kind);
    kinds_->setExclusive(true);
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
