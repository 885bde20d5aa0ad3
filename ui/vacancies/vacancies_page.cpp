// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacancies_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/record_table.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

VacanciesPage::VacanciesPage(RecordList::Needs vacancies, RecordList::Needs employers,
                             const Clock& clock, QWidget* parent)
    : QWidget(parent),
      clock_(clock),
      stack_(named<PageStack>(u"vacanciesStack"_s, this)),
      vacancies_(new RecordList(u"vacancyList"_s, std::move(vacancies), tr("Vacancies"))),
      employers_(new RecordList(u"employerList"_s, std::move(employers), tr("Employers"))) {
    setObjectName(u"vacanciesPage"_s);
    auto* header = new PageHeader(tr("Vacancies"), this);
    auto* import = named<QPushButton>(u"vacancyImport"_s, tr("&Import …"), this);
    header->addButton(import);
    connect(import, &QPushButton::clicked, this, &VacanciesPage::importWanted);
    vacancies_->setEmptyText(tr("Vacancies come in from workbooks."), u"Ctrl+7"_s,
                             tr("opens the import"));
    employers_->setEmptyText(tr("Employers come in from workbooks."), u"Ctrl+7"_s,
                             tr("opens the import"));
    stack_->addWidget(vacancies_);
    stack_->addWidget(employers_);

    auto* views = new QHBoxLayout;
    auto* group = new QButtonGroup(this);
    for (const auto& [view, words] :
         {std::pair{u"open"_s, tr("Open today")}, std::pair{u"all"_s, tr("All vacancies")},
          std::pair{u"employers"_s, tr("Employers")}}) {
        auto* button = named<QToolButton>(u"view_"_s + view, this);
        button->setText(words);
        button->setAccessibleName(words);
        button->setCheckable(true);
        button->setChecked(view == u"open"_s);
        group->addButton(button);
        views->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, view = view] { show(view); });
    }
    views->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addLayout(views);
    column->addWidget(stack_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(vacancies_);
}

void VacanciesPage::show(const QString& view) {
    auto* list = view == u"employers"_s ? employers_ : vacancies_;
    stack_->setCurrentWidget(list);
    setFocusProxy(list);
    ListQuery query = list->query();
    query.filters.remove(u"open_on"_s);
    query.ids.reset();
    if (view == u"open"_s) query.filters[u"open_on"_s] = clock_.today().toString(Qt::ISODate);
    list->setQuery(query);
    list->setFocus();
}

void VacanciesPage::showOne(bool employer, qint64 id) {
    auto* list = employer ? employers_ : vacancies_;
    findChild<QToolButton*>(employer ? u"view_employers"_s : u"view_all"_s)->setChecked(true);
    stack_->setCurrentWidget(list);
    setFocusProxy(list);
    list->setQuery({.ids = std::vector<qint64>{id}});
    list->setFocus();
}

void VacanciesPage::reload() {
    if (vacancies_->query() == ListQuery{}) {
        show(u"open"_s);
    } else if (auto query = vacancies_->query(); query.filters.contains(u"open_on"_s)) {
        query.filters[u"open_on"_s] = clock_.today().toString(Qt::ISODate);
        vacancies_->setQuery(query);
    } else {
        vacancies_->reload();
    }
    employers_->reload();
}

}  // namespace zhiqiao::ui
