// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/ask_form.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestAsk = 160;  // quarters of a line
constexpr int kNamesTold = 3;

}  // namespace

AskForm::AskForm(TransferPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"askAbout"_s, TextSize::Body, QString(), this)),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid(this)),
      to_(new CodeCombo),
      reason_(new CodeCombo),
      note_(new QLineEdit) {
    setObjectName(u"askForm"_s);
    to_->setObjectName(u"askTo"_s);
    reason_->setObjectName(u"askReason"_s);
    note_->setObjectName(u"askNote"_s);
    offerTerms(*reason_, presenter.codes().lists, u"transfer_reason"_s, tr("Choose"));
    grid_->addRow(tr("To the office"), to_);
    grid_->addRow(tr("Why"), reason_);
    grid_->addRow(tr("Note"), note_);
    grid_->setMaximumWidth(quarters(this, kWidestAsk));
    auto* save = named<QPushButton>(u"askSave"_s, tr("Send  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"askBack"_s, tr("Back  Esc"), this);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    about_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about_);
    column->addWidget(problem_);
    column->addWidget(grid_);
    column->addLayout(buttons);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &AskForm::submit);
    connect(back, &QPushButton::clicked, this, &AskForm::left);
}

void AskForm::start(const std::vector<PersonId>& people, const QStringList& names,
                    const std::vector<Office>& offices) {
    people_ = people;
    const auto told = names.mid(0, kNamesTold).join(u'、');
    const int persons = int(people.size());
    const auto who = persons > kNamesTold ? tr("%n person(s): %1 …", nullptr, persons).arg(told)
                                          : tr("%n person(s): %1", nullptr, persons).arg(told);
    about_->setText(who + u'　' + tr("You serve on until the other office has accepted."));
    std::vector<CodeItem> items;
    for (const auto& one : offices)
        items.push_back({one.code, one.name, soundOf(one.name).initials.value(0)});
    to_->setItems(items, tr("Choose"));
    reason_->setCode({});
    note_->clear();
    problem_->clear();
    grid_->clearProblems();
    offices_ = offices;
    to_->setFocus(Qt::OtherFocusReason);
}

void AskForm::submit() {
    problem_->clear();
    grid_->clearProblems();
    const auto to = std::ranges::find(offices_, to_->code().value_or(QString()), &Office::code);
    if (to == offices_.end()) {
        grid_->showProblem(to_, offices_.empty()
                                    ? tr("This database has no other office. One is made with "
                                         "the people who work there.")
                                    : tr("Choose who serves from now on."));
        return;
    }
    presenter_.ask({people_, to->id, reason_->code().value_or(QString()), note_->text().trimmed()});
}

void AskForm::showRefusal(const QString& field, const Error& error) {
    auto* at = field == u"to"_s       ? static_cast<QWidget*>(to_)
               : field == u"reason"_s ? static_cast<QWidget*>(reason_)
                                      : nullptr;
    if (at)
        grid_->showProblem(at, error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void AskForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
