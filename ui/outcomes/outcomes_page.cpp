// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/outcomes_page.h"

#include "core/people/person.h"
#include "ui/charts/chart_view.h"
#include "ui/outcomes/outcomes_presenter.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChart = 0;
constexpr int kPeople = 1;
constexpr int kMostLists = 100;  // as far as the window's way back goes

}  // namespace

OutcomesPage::OutcomesPage(OutcomesPresenter& presenter, const Clock& clock,
                           RecordList::Needs people, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      name_(seriesNames().front()),
      choices_(new QWidget(this)),
      from_(named<DayEdit>(u"outcomesFrom"_s, clock, this)),
      to_(named<DayEdit>(u"outcomesTo"_s, clock, this)),
      dayProblem_(named<StateChip>(u"outcomesDayProblem"_s, this)),
      problem_(new ProblemLine(this)),
      stack_(named<PageStack>(u"outcomesStack"_s, this)),
      chart_(named<ChartView>(u"outcomesChart"_s)),
      listTitle_(named<TextLabel>(u"outcomesListTitle"_s, TextSize::Section)),
      list_(
          new RecordList(u"outcomesPeople"_s, std::move(people), tr("People behind the figure"))) {
    setObjectName(u"outcomesPage"_s);
    auto* header = new PageHeader(tr("Statistics"), this);
    header->setFacts(tr("Enter on a bar lists its persons. Ctrl+T shows the figures as a table."));
    auto* choices = new QVBoxLayout(choices_);
    space(choices_, choices, 0, gap::kRows);
    choices->addWidget(buildChoices());
    choices->addLayout(buildPeriod());
    bindKeys();
    auto* behind = new QWidget;
    auto* listColumn = new QVBoxLayout(behind);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(listTitle_);
    listColumn->addWidget(list_, 1);
    stack_->addWidget(chart_);
    stack_->addWidget(behind);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(choices_);
    column->addWidget(problem_);
    column->addWidget(stack_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(chart_);
    connect(stack_, &QStackedWidget::currentChanged, this,
            [this] { emit partShown(listsPeople() ? u"people"_s : QString()); });

    connect(&presenter, &OutcomesPresenter::shown, this, [this](const ChartSpec& spec) {
        problem_->clear();
        chart_->setSpec(spec);
    });
    connect(&presenter, &OutcomesPresenter::opened, this,
            [this](const std::vector<qint64>& persons, const QString& title) {
                people_[++listed_] = {persons, title};
                people_.erase(listed_ - kMostLists);
                emit peopleListed(listed_);
            });
    connect(&presenter, &OutcomesPresenter::failed, problem_, &ProblemLine::show);
    connect(chart_, &ChartView::markActivated, &presenter, &OutcomesPresenter::open);
    connect(chart_, &ChartView::exportRequested, this,
            [this](const QString& format) { emit chartExportRequested(chart_->spec(), format); });
    connect(list_, &RecordList::rowActivated, this,
            [this](qint64 id) { emit personOpened(PersonId(id)); });
}

ViewRow* OutcomesPage::buildChoices() {
    auto* row = new ViewRow(u"series_"_s,
                            {{u"funnel"_s, tr("1-3-1 funnel")},
                             {u"outcomes"_s, tr("Outcomes by month")},
                             {u"caseload"_s, tr("Caseload per officer")},
                             {u"destinations"_s, tr("Where graduates went")}},
                            this);
    row->choose(name_);
    connect(row, &ViewRow::chosen, this, [this](const QString& name) {
        name_ = name;
        emit chartWanted();
        chart_->setFocus();
    });
    return row;
}

QHBoxLayout* OutcomesPage::buildPeriod() {
    auto* row = new QHBoxLayout;
    for (const auto& [edit, words] :
         {std::pair{from_, tr("Registered from")}, std::pair{to_, tr("to")}}) {
        auto* label = new QLabel(words, this);
        label->setBuddy(edit);
        edit->setAccessibleName(words);
        row->addWidget(label);
        row->addWidget(edit);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            if (!listsPeople()) ask();
        });
        connect(edit, &QLineEdit::returnPressed, this, &OutcomesPage::chartWanted);
    }
    row->addWidget(dayProblem_);
    dayProblem_->hide();
    row->addStretch(1);
    return row;
}

/// One key each for both: the list has its own while the focus is there.
void OutcomesPage::bindKeys() {
    const auto bind = [this](const QString& name, const QString& text, Qt::Key key, auto act) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(Qt::CTRL | key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        choices_->addAction(action);
        chart_->addAction(action);
        connect(action, &QAction::triggered, this, [this, name, act] {
            if (!listsPeople())
                act();
            else if (auto* own = list_->findChild<QAction*>(name, Qt::FindDirectChildrenOnly))
                own->trigger();
        });
    };
    bind(u"filter"_s, tr("Narrow by day or column"), Qt::Key_F, [this] {
        from_->setFocus(Qt::ShortcutFocusReason);
        from_->selectAll();
    });
    bind(u"export"_s, tr("Export"), Qt::Key_E,
         [this] { emit chartExportRequested(chart_->spec(), u"png"_s); });
    bind(u"print"_s, tr("Print"), Qt::Key_P, [this] { emit chartPrintRequested(chart_->spec()); });
}

QString OutcomesPage::problemOfDays() const {
    for (const auto* edit : {from_, to_})
        if (!edit->isRight()) return tr("%1 is not a day.").arg(edit->text());
    if (from_->day() && to_->day() && *from_->day() > *to_->day())
        return tr("The first day is after the last.");
    return {};
}

void OutcomesPage::ask() {
    const auto problem = problemOfDays();
    for (auto* edit : {from_, to_}) edit->setAccessibleDescription(problem);
    dayProblem_->setLook({problem, Mark::Alert, Tone::Error});
    dayProblem_->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) presenter_.show(name_, from_->day(), to_->day());
}

bool OutcomesPage::listsPeople() const { return stack_->currentIndex() == kPeople; }

void OutcomesPage::showChart() {
    const bool back = listsPeople();
    stack_->setCurrentIndex(kChart);
    if (back) chart_->setFocus();
    ask();
}

void OutcomesPage::showPeople(int number) {
    const auto found = people_.find(number);
    if (found == people_.end()) return showChart();
    const auto& [persons, title] = found->second;
    listTitle_->setText(
        tr("%1 — %n person(s). Esc goes back to the chart.", nullptr, int(persons.size()))
            .arg(title));
    list_->setQuery({.ids = persons});
    stack_->setCurrentIndex(kPeople);
    list_->setFocus();
}

void OutcomesPage::reload() {
    if (listsPeople())
        list_->reload();
    else
        ask();
}

void OutcomesPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && listsPeople()) {
        emit chartWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
