// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervising/promises_page.h"

#include "ui/charts/chart_view.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PromisesPage::PromisesPage(PromisesPresenter& presenter, RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(new RecordList(u"promisesList"_s, std::move(list), tr("Due this week"), this)),
      chart_(new ChartView(this)),
      problem_(new ProblemLine(this)),
      requests_(named<QPushButton>(u"waitingRequests"_s, this)) {
    setObjectName(u"promisesPage"_s);
    auto* header = new PageHeader(tr("Due this week"), this);
    header->setFacts(
        tr("Enter lists what is overdue, D what breaks this week, Z what is on hold, E the slips "
           "that are out. A day is never moved."));
    requests_->hide();
    header->addButton(requests_);
    list_->setEmptyText(tr("Nobody here is in charge of anybody yet."), u"Ctrl+2"_s,
                        tr("opens the people"));
    chart_->setObjectName(u"promisesChart"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(list_, 3);
    column->addWidget(chart_, 2);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);

    addKey(u"week"_s, tr("List what breaks this week"), Qt::Key_D,
           [this] { openBehind(u"this_week"_s); });
    addKey(u"held"_s, tr("List what is on hold"), Qt::Key_Z, [this] { openBehind(u"held"_s); });
    addKey(u"slips"_s, tr("List the slips that are out"), Qt::Key_E,
           [this] { openBehind(u"slips_out"_s); });
    addKey(u"evenOut"_s, tr("Open the caseload, to even it out"), Qt::Key_B,
           [this] { emit loadWanted(); });
    connect(list_, &RecordList::rowActivated, this, [this] { openBehind(u"overdue"_s); });
    connect(chart_, &ChartView::markActivated, this,
            [this](const QMap<QString, QString>& where) { emit workWanted(where); });
    connect(requests_, &QPushButton::clicked, this, &PromisesPage::inboxWanted);
    connect(&presenter_, &PromisesPresenter::chartRead, chart_, &ChartView::setSpec);
    connect(&presenter_, &PromisesPresenter::requestsRead, this, &PromisesPage::showRequests);
    connect(&presenter_, &PromisesPresenter::failed, problem_, &ProblemLine::show);
}

void PromisesPage::addKey(const QString& name, const QString& text, const QKeySequence& key,
                          std::function<void()> act) {
    auto* action = new QAction(text, list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_->bindLetter(action);
    connect(action, &QAction::triggered, this, std::move(act));
    keys_ << action;
}

void PromisesPage::reload() {
    problem_->clear();
    list_->reload();
    presenter_.reload();
}

void PromisesPage::openBehind(const QString& number) {
    const auto line = list_->currentId();
    if (!line) return;
    const auto where = presenter_.behind(*line, number);
    number == u"slips_out"_s ? emit slipsWanted(where) : emit workWanted(where);
}

void PromisesPage::showRequests(int waiting, const QDate& since) {
    requests_->setVisible(waiting > 0);
    requests_->setText(
        tr("%n request(s) since %1  Ctrl+0", nullptr, waiting).arg(since.toString(Qt::ISODate)));
}

}  // namespace zhiqiao::ui
