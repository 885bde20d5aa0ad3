// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_page.h"

#include "ui/widgets/busy_bar.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 90;  // quarters of a line
constexpr int kLongestPassword = 128;

TextLabel* sentence(const QString& text, QWidget* parent) {
    auto* label = new TextLabel(TextSize::Body, text, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

LockPage::LockPage(const QString& user, const QString& why, Asks asks, QWidget* parent)
    : QWidget(parent),
      entry_(new QWidget(this)),
      unlock_(named<QPushButton>(u"unlock"_s, asks == Asks::Password ? tr("&Unlock") : tr("&Go on"),
                                 entry_)),
      bar_(new BusyBar(this)),
      problem_(new ProblemLine(this)) {
    setObjectName(u"lockPage"_s);
    auto* header = new PageHeader(tr("Locked"), this);
    header->setFacts(user);

    auto* entry = new QVBoxLayout(entry_);
    if (asks == Asks::Password) {
        password_ = named<QLineEdit>(u"unlockPassword"_s, entry_);
        password_->setEchoMode(QLineEdit::Password);
        password_->setMaxLength(kLongestPassword);
        password_->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        auto* grid = new FormGrid(entry_);
        grid->addRow(tr("Password"), password_);
        entry->addWidget(grid);
        connect(password_, &QLineEdit::returnPressed, this, &LockPage::unlock);
        setFocusProxy(password_);
    } else {
        setFocusProxy(unlock_);
    }
    makePrimary(unlock_);
    entry->addWidget(unlock_, 0, Qt::AlignLeft);
    unlock_->setAutoDefault(true);  // Enter presses it where it has the focus
    connect(unlock_, &QPushButton::clicked, this, &LockPage::unlock);

    auto* other = named<QPushButton>(u"otherUser"_s, tr("&Another user signs in"), entry_);
    other->setAutoDefault(true);
    entry->addWidget(other, 0, Qt::AlignLeft);
    auto* sure = named<QWidget>(u"otherUserSure"_s, entry_);
    auto* sureColumn = new QVBoxLayout(sure);
    sureColumn->addWidget(sentence(tr("What was typed here and is not saved will be lost."), sure));
    auto* close = named<QPushButton>(u"otherUserConfirm"_s, tr("&Close this session"), sure);
    close->setAutoDefault(true);
    sureColumn->addWidget(close, 0, Qt::AlignLeft);
    entry->addWidget(sure);
    sure->hide();
    connect(other, &QPushButton::clicked, this, [sure, close] {
        sure->show();
        close->setFocus(Qt::OtherFocusReason);
    });
    connect(close, &QPushButton::clicked, this, &LockPage::otherUserWanted);

    auto* middle = new QWidget(this);
    middle->setFixedWidth(quarters(this, kWidth));
    auto* column = new QVBoxLayout(middle);
    column->addWidget(header);
    column->addWidget(sentence(why, middle));
    column->addWidget(entry_);
    column->addWidget(bar_);
    column->addWidget(problem_);
    auto* whole = new QVBoxLayout(this);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    whole->addStretch(1);
    whole->addLayout(across);
    whole->addStretch(2);
    space(sure, sureColumn, 0, gap::kRows);
    space(entry_, entry, 0, gap::kGroups);
    space(middle, column, gap::kPage, gap::kGroups);
}

void LockPage::setBusy(bool busy) {
    entry_->setDisabled(busy);
    if (busy)
        bar_->start(tr("Unlocking"), false);
    else
        bar_->finish();
}

void LockPage::unlock() {
    problem_->clear();
    const auto typed = password_ ? password_->text() : QString();
    if (password_) password_->clear();
    setBusy(true);
    emit unlockWanted(typed);
}

void LockPage::refuse(const Error& error) {
    setBusy(false);
    problem_->show(error);
    if (focusProxy()) focusProxy()->setFocus(Qt::OtherFocusReason);
}

}  // namespace zhiqiao::ui
