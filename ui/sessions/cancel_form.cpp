// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/cancel_form.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestReason = 160;  // quarters of a line

}  // namespace

CancelForm::CancelForm(SessionPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"cancelAbout"_s, TextSize::Section, QString(), this)),
      grid_(new FormGrid(this)),
      reason_(new CodeCombo) {
    setObjectName(u"cancelSessionForm"_s);
    reason_->setObjectName(u"cancelReason"_s);
    reason_->setItems(codeItems(presenter.lists(), u"session_cancel_reason"_s), tr("Choose"));
    grid_->addRow(tr("Reason"), reason_);
    grid_->setMaximumWidth(quarters(this, kWidestReason));
    auto* save = named<QPushButton>(u"cancelSave"_s, tr("Cancel the session  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"cancelBack"_s, tr("Back  Esc"), this);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about_);
    column->addWidget(grid_);
    column->addLayout(buttons);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &CancelForm::submit);
    connect(back, &QPushButton::clicked, this, &CancelForm::left);
    connect(&presenter, &SessionPresenter::saved, this, [this] {
        if (isVisible()) emit left();
    });
    connect(&presenter, &SessionPresenter::refused, this,
            [this](const QString&, const Error& error) {
                if (isVisible()) grid_->showProblem(reason_, error.message + u' ' + error.hint);
            });
}

void CancelForm::start(GroupSessionId session, const QString& topic) {
    session_ = session;
    about_->setText(topic);
    grid_->clearProblems();
    reason_->setCode(std::nullopt);
    reason_->setFocus(Qt::OtherFocusReason);
}

void CancelForm::submit() {
    grid_->clearProblems();
    if (session_) presenter_.cancel(*session_, reason_->code().value_or(QString()));
}

void CancelForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
