// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_page.h"

#include "core/codes/calendar_list.h"
#include "ui/settings/calendar_presenter.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2199;
constexpr int kWidestDayForm = 160;  // quarters of a line

const QString kWork = u"work"_s;

}  // namespace

CalendarPage::CalendarPage(CalendarPresenter& presenter, RecordList::Needs list, const Clock& clock,
                           FilePicker& files, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      clock_(clock),
      files_(files),
      header_(new PageHeader(tr("Working calendar"), this)),
      problem_(new ProblemLine(this)),
      year_(named<CountEdit>(u"calendarYear"_s)),
      notice_(named<TextLabel>(u"calendarNotice"_s, TextSize::Note)),
      list_(new RecordList(u"calendarList"_s, std::move(list), tr("Days of the year"))),
      day_(named<DayEdit>(u"calendarDay"_s, clock)),
      kind_(named<CodeCombo>(u"calendarKind"_s)),
      name_(named<QLineEdit>(u"calendarName"_s)),
      form_(form()),
      undo_(named<QPushButton>(u"calendarUndo"_s, tr("Take &back"))) {
    setObjectName(u"calendarPage"_s);
    auto* import = named<QPushButton>(u"calendarImport"_s, tr("&Import a notice …"), this);
    header_->addButton(import);
    header_->addButton(undo_);
    list_->setEmptyText(
        tr("No holiday notice is known for this year: only weekends are off. "
           "Import the notice, or type its days below."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(yearRow());
    column->addWidget(list_, 1);
    column->addWidget(form_);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    for (auto* widget : {static_cast<QWidget*>(form_), static_cast<QWidget*>(import),
                         static_cast<QWidget*>(undo_)})
        widget->setVisible(presenter.mayChange());
    connect(import, &QPushButton::clicked, this, &CalendarPage::import);
    connect(undo_, &QPushButton::clicked, &presenter, &CalendarPresenter::undo);
    connect(list_, &RecordList::rowActivated, this, &CalendarPage::takeUp);
    if (presenter.mayChange()) {
        connect(key(u"calendarNew"_s, tr("Set a day"), Qt::CTRL | Qt::Key_N), &QAction::triggered,
                this, [this] { day_->setFocus(); });
        connect(key(u"calendarRemove"_s, tr("Give the own day up"), Qt::Key_Delete),
                &QAction::triggered, this, &CalendarPage::removeChosen);
        connect(key(u"calendarBack"_s, tr("Take the last change back"), Qt::CTRL | Qt::Key_Z),
                &QAction::triggered, &presenter, &CalendarPresenter::undo);
    }
    connect(&presenter, &CalendarPresenter::changed, this, &CalendarPage::showYear);
    connect(&presenter, &CalendarPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &CalendarPresenter::said, this, [this](const QString& sentence) {
        problem_->clear();
        emit said(sentence);
    });
    connect(&presenter, &CalendarPresenter::saved, this, [this] {
        day_->clear();
        name_->clear();
        list_->setFocus(Qt::OtherFocusReason);  // where Ctrl+Z takes the change back
    });
}

QAction* CalendarPage::key(const QString& name, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const bool ofTheList = keys == QKeySequence(Qt::Key_Delete);
    (ofTheList ? static_cast<QWidget*>(list_) : this)->addAction(action);
    if (!ofTheList) keys_ << action;
    return action;
}

QWidget* CalendarPage::yearRow() {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Year"));
    label->setBuddy(year_);
    year_->setAccessibleName(tr("Year"));
    year_->setRange(kFirstYear, kLastYear);
    year_->setValue(clock_.today().year());
    row->addWidget(label);
    row->addWidget(year_);
    row->addWidget(notice_, 1);
    connect(year_, &CountEdit::valueChanged, this, &CalendarPage::showYear);
    return whole;
}

FormGrid* CalendarPage::form() {
    auto* grid = new FormGrid(this);
    kind_->setItems({{u"off"_s, tr("No work")}, {kWork, tr("Working day")}});
    grid->addRow(tr("Day"), day_, tr("over what is published"));
    grid->addRow(tr("Kind"), kind_);
    grid->addRow(tr("Name of the day"), name_);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* set = named<QPushButton>(u"calendarSet"_s, tr("&Set the day"));
    auto* remove = named<QPushButton>(u"calendarGiveUp"_s, tr("&Give the chosen day up"));
    row->addWidget(set);
    row->addWidget(remove);
    row->addStretch(1);
    grid->addWide(buttons);
    grid->setMaximumWidth(quarters(this, kWidestDayForm));
    connect(set, &QPushButton::clicked, this, &CalendarPage::save);
    connect(name_, &QLineEdit::returnPressed, this, &CalendarPage::save);
    connect(remove, &QPushButton::clicked, this, &CalendarPage::removeChosen);
    return grid;
}

void CalendarPage::reload() { presenter_.reload(); }

void CalendarPage::showYear() {
    const int year = year_->value();
    undo_->setEnabled(presenter_.canUndo());
    notice_->setText(presenter_.calendar().knowsYear(year)
                         ? tr("The notice of %1 is known.").arg(year)
                         : tr("No notice of %1 is known: working days are counted by weekends "
                              "alone.")
                               .arg(year));
    ListQuery query = list_->query();
    query.filters[u"year"_s] = QString::number(year);
    query.filters == list_->query().filters ? list_->reload() : list_->setQuery(query);
}

/// The day of the row goes into the form, to be changed there.
void CalendarPage::takeUp(qint64 id) {
    if (!presenter_.mayChange()) return;
    const auto day = CalendarList::dayOf(id);
    day_->setDay(day);
    kind_->setCode(presenter_.calendar().isWorkday(day) ? kWork : u"off"_s);
    name_->setText(presenter_.calendar().nameOf(day));
    kind_->setFocus();
}

void CalendarPage::save() {
    form_->clearProblems();
    if (const auto day = day_->day())
        presenter_.set({*day, kind_->code() == kWork, name_->text().trimmed()});
    else
        form_->showProblem(day_, tr("This is no day. Type it like 2022-07-01."));
}

void CalendarPage::removeChosen() {
    if (const auto id = list_->currentId()) presenter_.remove(CalendarList::dayOf(*id));
}

void CalendarPage::import() {
    if (const auto path = files_.fileToOpen(tr("A year's holiday notice"), {u"csv"_s, u"xlsx"_s}))
        presenter_.importNotice(*path);
}

}  // namespace zhiqiao::ui
