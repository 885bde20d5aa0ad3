// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/registrations_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct View {
    QString name;
    QString words;
    QString asks;
};

}  // namespace

RegistrationsPage::RegistrationsPage(RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      list_(new RecordList(u"registrationList"_s, std::move(list), tr("Registrations"))) {
    setObjectName(u"registrationsPage"_s);
    list_->setEmptyText(tr("Nobody is registered so. A registration is made in the page of the "
                           "person, with N."),
                        u"Ctrl+2"_s, tr("opens the people"));
    list_->setOwnFilters({u"kind"_s, u"open"_s});
    const std::vector<View> kinds{{u"unemployment"_s, tr("Unemployed"), u"unemployment"_s},
                                  {u"employment"_s, tr("Employed"), u"employment"_s},
                                  {u"jobseeker"_s, tr("Looking for work"), u"jobseeker"_s},
                                  {u"graduates"_s, tr("Graduates"), u"graduate|destination"_s},
                                  {u"transfer"_s, tr("Transfers"), u"transfer|migrant"_s},
                                  {u"all"_s, tr("All kinds"), {}}};
    const std::vector<View> standings{{u"open"_s, tr("Holding"), u"1"_s},
                                      {u"ended"_s, tr("Ended"), u"0"_s},
                                      {u"both"_s, tr("Both"), {}}};
    auto* views = new QVBoxLayout;
    const auto addViews = [&](const std::vector<View>& some, auto choose) {
        auto* row = new QHBoxLayout;
        views->addLayout(row);
        auto* group = new QButtonGroup(this);
        for (const auto& view : some) {
            auto* button = named<QToolButton>(u"registrationView_"_s + view.name, this);
            button->setText(view.words);
            button->setAccessibleName(view.words);
            button->setCheckable(true);
            button->setChecked(group->buttons().isEmpty());
            group->addButton(button);
            row->addWidget(button);
            connect(button, &QToolButton::clicked, this,
                    [this, choose, asks = view.asks] { (this->*choose)(asks); });
        }
        row->addStretch(1);
    };
    addViews(kinds, &RegistrationsPage::showKinds);
    addViews(standings, &RegistrationsPage::showOpen);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PageHeader(tr("Registrations"), this));
    column->addLayout(views);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = list_->rows().rowOf(id);
        if (row >= 0) emit personWanted(list_->rows().valueAt(row, u"person_id"_s).toLongLong());
    });
}

void RegistrationsPage::showKinds(const QString& kinds) { ask(u"kind"_s, kinds); }

void RegistrationsPage::showOpen(const QString& open) { ask(u"open"_s, open); }

void RegistrationsPage::ask(const QString& filter, const QString& value) {
    ListQuery query = list_->query();
    query.filters.remove(filter);
    if (!value.isEmpty()) query.filters[filter] = value;
    query.ids.reset();
    list_->setQuery(query);
    list_->setFocus();
}

void RegistrationsPage::reload() {
    if (list_->query() != ListQuery{}) {
        list_->reload();
        return;
    }
    ListQuery first;
    first.filters = {{u"kind"_s, u"unemployment"_s}, {u"open"_s, u"1"_s}};
    list_->setQuery(first);
}

}  // namespace zhiqiao::ui
