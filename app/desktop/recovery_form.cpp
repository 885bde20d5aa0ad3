// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recovery_form.h"

#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao {

using namespace Qt::StringLiterals;

RecoveryForm::RecoveryForm(QWidget* parent)
    : QWidget(parent),
      one_(ui::named<QLineEdit>(u"recoveryOne"_s, this)),
      other_(ui::named<QLineEdit>(u"recoveryOther"_s, this)),
      login_(ui::named<QLineEdit>(u"recoveryLogin"_s, this)),
      password_(ui::named<QLineEdit>(u"recoveryPassword"_s, this)),
      again_(ui::named<QLineEdit>(u"recoveryPasswordAgain"_s, this)) {
    auto* what = new ui::TextLabel(
        ui::TextSize::Body,
        tr("Two of the three recovery codes give one administrator a new password. It has to be "
           "changed at the next sign-in, and the audit trail tells of it."),
        this);
    what->setWordWrap(true);
    auto* grid = new ui::FormGrid(this);
    grid->addRow(tr("One code"), one_);
    grid->addRow(tr("Another code"), other_);
    grid->addRow(tr("Login of the administrator"), login_);
    grid->addRow(tr("New password"), password_);
    grid->addRow(tr("Once more"), again_);
    for (auto* edit : {password_, again_}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(128);
    }
    for (auto* edit : {one_, other_, password_, again_}) {
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(edit, &QLineEdit::returnPressed, this, &RecoveryForm::submit);
    }
    auto* set = ui::named<QPushButton>(u"recover"_s, tr("Set the &new password"), this);
    ui::makePrimary(set);
    set->setAutoDefault(false);
    auto* back = ui::named<QPushButton>(u"recoveryBack"_s, tr("&Back"), this);
    back->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(set);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(what);
    column->addWidget(grid);
    column->addLayout(buttons);
    connect(set, &QPushButton::clicked, this, &RecoveryForm::submit);
    connect(back, &QPushButton::clicked, this, [this] {
        forget();
        emit left();
    });
}

void RecoveryForm::begin(const QString& login) {
    login_->setText(login);
    one_->setFocus();
}

void RecoveryForm::forget() {
    for (auto* edit : {one_, other_, password_, again_}) edit->clear();
}

void RecoveryForm::submit() {
    if (password_->text() == again_->text()) {
        emit wanted({one_->text(), other_->text(), login_->text().trimmed(), password_->text()});
        return;
    }
    emit refused({.kind = Error::Kind::Invalid,
                  .code = "password.unlike",
                  .message = tr("The two new passwords are not the same."),
                  .hint = tr("Type both again.")});
    password_->setFocus();
}

}  // namespace zhiqiao
