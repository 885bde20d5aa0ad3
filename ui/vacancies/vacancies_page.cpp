// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacancies_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/view_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

VacanciesPage::VacanciesPage(RecordList::Needs vacancies, RecordList::Needs employers,
                             const Clock& clock, QWidget* parent)
    : QWidget(parent),
      header_(new PageHeader(tr("Vacancies"), this)),
      clock_(clock),
      views_(new ViewRow(u"view_"_s,
                         {{u"open"_s, tr("Open today")},
                          {u"all"_s, tr("All vacancies")},
                          {u"employers"_s, tr("Employers")}},
                         this)),
      stack_(named<PageStack>(u"vacanciesStack"_s, this)),
      vacancies_(new RecordList(u"vacancyList"_s, std::move(vacancies), tr("Vacancies"))),
      employers_(new RecordList(u"employerList"_s, std::move(employers), tr("Employers"))) {
    setObjectName(u"vacanciesPage"_s);
    auto* import = named<QPushButton>(u"vacancyImport"_s, tr("&Import …"), this);
    header_->addButton(import);
    connect(import, &QPushButton::clicked, this, &VacanciesPage::importWanted);
    vacancies_->setEmptyText(tr("Vacancies come in from workbooks."), u"Ctrl+7"_s,
                             tr("opens the import"));
    employers_->setEmptyText(tr("Employers come in from workbooks."), u"Ctrl+7"_s,
                             tr("opens the import"));
    stack_->addWidget(vacancies_);
    stack_->addWidget(employers_);

    connect(views_, &ViewRow::chosen, this, &VacanciesPage::show);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(views_);
    column->addWidget(stack_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(vacancies_);
}

void VacanciesPage::addPart(QWidget* part, QPushButton* button) {
    header_->addButton(button);
    static_cast<QVBoxLayout*>(layout())->addWidget(part);
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
    views_->choose(employer ? u"employers"_s : u"all"_s);
    stack_->setCurrentWidget(list);
    setFocusProxy(list);
    list->setQuery({.ids = std::vector<qint64>{id}});
    list->setFocus();
}

void VacanciesPage::showEmployers() {
    views_->choose(u"employers"_s);
    show(u"employers"_s);
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
