// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/assign_part.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 160;  // quarters of a line
constexpr int kTallestTable = 36;
constexpr int kNamesTold = 3;

}  // namespace

AssignPart::AssignPart(AssignPresenter& presenter, RecordList& list, const QString& personColumn,
                       Undo undo, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(list),
      personColumn_(personColumn),
      form_(named<QWidget>(u"assignForm"_s, this)),
      about_(named<TextLabel>(u"assignAbout"_s, TextSize::Body, QString(), form_)),
      problem_(new ProblemLine(form_)),
      grid_(new FormGrid(form_)),
      to_(new CodeCombo),
      reason_(new CodeCombo),
      left_(plainTable(u"assignLeft"_s, tr("People who could not be moved"),
                       {tr("Name"), tr("Why"), tr("What to do")})),
      toast_(new ToastLine(this)),
      button_(named<QPushButton>(u"assignButton"_s, tr("Give to a colleague  Y"), this)),
      book_(named<QPushButton>(u"assignBook"_s, tr("Print the hand-over book"), this)),
      give_(addKey(u"give"_s, tr("Give the selected people to a colleague"), Qt::Key_Y)) {
    setObjectName(u"assignPart"_s);
    to_->setObjectName(u"assignTo"_s);
    reason_->setObjectName(u"assignReason"_s);
    offerTerms(*reason_, presenter.lists(), u"assign_reason"_s, tr("Choose"));
    grid_->addRow(tr("To"), to_);
    grid_->addRow(tr("Why"), reason_);
    grid_->setMaximumWidth(quarters(this, kWidestForm));
    about_->setWordWrap(true);
    auto* save = named<QPushButton>(u"assignSave"_s, tr("Give away  Ctrl+Enter"), form_);
    auto* back = named<QPushButton>(u"assignBack"_s, tr("Back  Esc"), form_);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(form_);
    rows->addWidget(about_);
    rows->addWidget(problem_);
    rows->addWidget(grid_);
    rows->addLayout(buttons);
    space(form_, rows, 0, gap::kRows);
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_);
    auto* after = new QHBoxLayout;
    after->addWidget(book_);
    after->addStretch(1);
    column->addWidget(left_);
    column->addLayout(after);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    form_->hide();
    left_->setMaximumHeight(quarters(this, kTallestTable));
    left_->hide();
    book_->hide();
    connect(save, &QPushButton::clicked, this, &AssignPart::submit);
    connect(back, &QPushButton::clicked, this, &AssignPart::leave);
    connect(button_, &QPushButton::clicked, this, &AssignPart::begin);
    connect(give_, &QAction::triggered, this, &AssignPart::begin);
    if (undo == Undo::Here) {
        undo_ = addKey(u"undoGive"_s, tr("Undo"), QKeySequence::Undo);
        connect(undo_, &QAction::triggered, this, &AssignPart::takeBack);
    }
    connect(toast_, &ToastLine::undoRequested, this, &AssignPart::takeBack);
    connect(book_, &QPushButton::clicked, this, [this] {
        if (last_) emit bookWanted(*last_);
    });
    connectPresenter();
}

QList<QAction*> AssignPart::keys() const { return undo_ ? QList{give_, undo_} : QList{give_}; }

void AssignPart::takeBack() {
    if (const auto other = std::exchange(otherUndo_, {})) return other();
    book_->hide();  // that of what is taken back would be empty
    presenter_.undo();
}

QAction* AssignPart::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, &list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_.bindLetter(action);
    return action;
}

void AssignPart::connectPresenter() {
    connect(&presenter_, &AssignPresenter::begun, this, &AssignPart::start);
    connect(&presenter_, &AssignPresenter::saved, this, [this] {
        list_.reload();
        if (form_->isVisible()) leave();
    });
    connect(&presenter_, &AssignPresenter::said, toast_, [this](const QString& sentence) {
        toast_->say(sentence, left_->isVisible() ? Tone::Neutral : Tone::Done);
    });
    connect(&presenter_, &AssignPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &AssignPresenter::saidUndoable, this, [this] {
        otherUndo_ = {};
        emit undoable();
    });
    connect(&presenter_, &AssignPresenter::given, this, [this](const AssignmentBatch& batch) {
        last_ = batch;
        book_->show();
    });
    connect(&presenter_, &AssignPresenter::leftShown, this, &AssignPart::showLeft);
    connect(&presenter_, &AssignPresenter::refused, this, &AssignPart::showRefusal);
}

PersonId AssignPart::personOf(qint64 row) {
    if (personColumn_.isEmpty()) return PersonId(row);
    return PersonId(list_.rows().valueAt(list_.rows().rowOf(row), personColumn_).toLongLong());
}

QString AssignPart::nameOf(PersonId person) {
    return names_.value(person, QString::number(person.value()));
}

void AssignPart::begin() {
    toast_->clear();
    book_->hide();
    showLeft({});
    std::vector<PersonId> people;
    names_.clear();
    for (const auto id : list_.selectedIds()) {
        people.push_back(personOf(id));
        names_.insert(people.back(),
                      list_.rows().valueAt(list_.rows().rowOf(id), u"name"_s).toString());
    }
    presenter_.begin(std::move(people));
}

void AssignPart::start(int people, const std::vector<Staff>& colleagues) {
    std::vector<CodeItem> items;
    for (const auto& one : colleagues)
        items.push_back(
            {QString::number(one.id.value()), one.name, soundOf(one.name).initials.value(0)});
    to_->setItems(items, tr("Choose"));
    reason_->setCode({});
    QStringList names = names_.values();
    names.sort();
    const auto told = names.mid(0, kNamesTold).join(u'、');
    about_->setText(people > kNamesTold ? tr("%n person(s): %1 …", nullptr, people).arg(told)
                                        : tr("%n person(s): %1", nullptr, people).arg(told));
    problem_->clear();
    grid_->clearProblems();
    form_->show();
    emit partShown(u"give"_s);
    to_->setFocus(Qt::OtherFocusReason);
}

void AssignPart::submit() {
    problem_->clear();
    grid_->clearProblems();
    const auto to = to_->code();
    if (!to) {
        grid_->showProblem(to_, tr("Choose who is in charge from now on."));
        return;
    }
    presenter_.give(StaffId(to->toLongLong()), reason_->code().value_or(QString()));
}

void AssignPart::showLeft(const std::vector<NotMoved>& left) {
    std::vector<QStringList> rows;
    for (const auto& [person, error] : left)
        rows.push_back({nameOf(person), error.message, error.hint});
    setRows(*left_, rows);
    left_->setVisible(!rows.empty());
    if (!rows.empty() && form_->isVisible()) leave();
}

void AssignPart::showRefusal(const QString& field, const Error& error) {
    auto* at = field == u"to"_s       ? static_cast<QWidget*>(to_)
               : field == u"reason"_s ? static_cast<QWidget*>(reason_)
                                      : nullptr;
    if (!form_->isVisible())
        toast_->say(error.message + u' ' + error.hint, Tone::Error);
    else if (at)
        grid_->showProblem(at, error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void AssignPart::leave() {
    form_->hide();
    list_.setFocus();
    emit partShown({});
}

void AssignPart::keyPressEvent(QKeyEvent* event) {
    if (!form_->isVisible() || !takeFormKey(
                                   *event, [this] { submit(); }, [this] { leave(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
