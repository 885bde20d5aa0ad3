// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/many_part.h"

#include "ui/recording/many_fields.h"
#include "ui/widgets/form_frame.h"
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

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 160;  // quarters of a line
constexpr int kTallestTable = 36;
constexpr int kNamesTold = 3;

}  // namespace

ManyPart::ManyPart(ManyPresenter& presenter, RecordList& list, const QString& personColumn,
                   Undo undo, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(list),
      personColumn_(personColumn),
      form_(named<QWidget>(u"manyForm"_s, this)),
      about_(named<TextLabel>(u"manyAbout"_s, TextSize::Body, QString(), form_)),
      problem_(new ProblemLine(form_)),
      fields_(new ManyFields(presenter.lists(), presenter.clock(), form_)),
      left_(plainTable(u"manyLeft"_s, tr("People nothing was recorded of"),
                       {tr("Name"), tr("Why"), tr("What to do")})),
      toast_(new ToastLine(this)),
      button_(named<QPushButton>(u"manyButton"_s, tr("Record  N"), this)),
      note_(addKey(u"recordMany"_s, tr("Record something about the selected people"), Qt::Key_N)) {
    setObjectName(u"manyPart"_s);
    buildForm();
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_);
    column->addWidget(left_);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    form_->hide();
    left_->setMaximumHeight(quarters(this, kTallestTable));
    left_->hide();
    connect(button_, &QPushButton::clicked, this, &ManyPart::begin);
    connect(note_, &QAction::triggered, this, &ManyPart::begin);
    if (undo == Undo::Here) {
        undo_ = addKey(u"undoMany"_s, tr("Undo"), QKeySequence::Undo);
        connect(undo_, &QAction::triggered, this, &ManyPart::takeLastBack);
    }
    connect(toast_, &ToastLine::undoRequested, this, &ManyPart::takeBack);
    connectPresenter();
}

void ManyPart::buildForm() {
    about_->setWordWrap(true);
    fields_->setMaximumWidth(quarters(this, kWidestForm));
    auto* save = named<QPushButton>(u"manySave"_s, tr("Save  Ctrl+Enter"), form_);
    auto* back = named<QPushButton>(u"manyBack"_s, tr("Back  Esc"), form_);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(form_);
    rows->addWidget(about_);
    rows->addWidget(problem_);
    rows->addWidget(fields_);
    rows->addLayout(buttons);
    space(form_, rows, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &ManyPart::submit);
    connect(back, &QPushButton::clicked, this, &ManyPart::leave);
}

QList<QAction*> ManyPart::keys() const { return undo_ ? QList{note_, undo_} : QList{note_}; }

void ManyPart::takeLastBack() {
    if (const auto other = std::exchange(otherUndo_, {})) return other();
    takeBack();
}

QAction* ManyPart::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, &list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_.bindLetter(action);
    return action;
}

void ManyPart::connectPresenter() {
    connect(&presenter_, &ManyPresenter::saved, this, [this] {
        list_.reload();
        if (form_->isVisible()) leave();
    });
    connect(&presenter_, &ManyPresenter::said, toast_, [this](const QString& sentence) {
        toast_->say(sentence, left_->isVisible() ? Tone::Neutral : Tone::Done);
    });
    connect(&presenter_, &ManyPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &ManyPresenter::saidUndoable, this, [this] {
        otherUndo_ = {};
        emit undoable();
    });
    connect(&presenter_, &ManyPresenter::leftShown, this, &ManyPart::showLeft);
    connect(&presenter_, &ManyPresenter::refused, this, &ManyPart::showRefusal);
}

void ManyPart::begin() {
    toast_->clear();
    showLeft({});
    people_.clear();
    names_.clear();
    for (const auto id : list_.selectedIds()) {
        const int row = list_.rows().rowOf(id);
        const PersonId person(
            personColumn_.isEmpty() ? id : list_.rows().valueAt(row, personColumn_).toLongLong());
        if (person.value() <= 0 || names_.contains(person)) continue;
        people_.push_back(person);
        names_.insert(person, list_.rows().valueAt(row, u"name"_s).toString());
    }
    if (people_.empty()) {
        toast_->say(tr("Choose the people first: Space marks a row."), Tone::Neutral);
        return;
    }
    const auto count = int(people_.size());
    QStringList told;
    for (const auto person : people_)
        if (told.size() < kNamesTold) told << names_.value(person);
    about_->setText((count > kNamesTold ? tr("About %n person(s): %1 …", nullptr, count)
                                        : tr("About %n person(s): %1", nullptr, count))
                        .arg(told.join(u'、')));
    problem_->clear();
    presenter_.start();
    form_->show();
    emit partShown(u"note"_s);
    fields_->start();
}

void ManyPart::submit() {
    problem_->clear();
    fields_->clearProblems();
    auto draft = fields_->draft();
    if (!draft) return;
    draft->people = people_;
    presenter_.record(*draft);
}

void ManyPart::showLeft(const std::vector<LeftOut>& left) {
    std::vector<QStringList> rows;
    for (const auto& [person, error] : left)
        rows.push_back(
            {names_.value(person, QString::number(person.value())), error.message, error.hint});
    setRows(*left_, rows);
    left_->setVisible(!rows.empty());
    if (!rows.empty() && form_->isVisible()) leave();
}

void ManyPart::showRefusal(const QString& field, const Error& error) {
    const auto sentence = error.message + u' ' + error.hint;
    if (!form_->isVisible())
        toast_->say(sentence, Tone::Error);
    else if (fields_->hasField(field))
        fields_->showProblem(field, sentence);
    else
        problem_->show(error);
}

void ManyPart::leave() {
    form_->hide();
    list_.setFocus();
    emit partShown({});
}

void ManyPart::keyPressEvent(QKeyEvent* event) {
    if (!form_->isVisible() || !takeFormKey(
                                   *event, [this] { submit(); }, [this] { leave(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
