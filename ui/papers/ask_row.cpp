// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/ask_row.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

AskRow::AskRow(QWidget* parent)
    : QWidget(parent),
      question_(named<TextLabel>(u"askQuestion"_s, TextSize::Body)),
      choices_(named<CodeCombo>(u"askChoices"_s)),
      words_(named<QLineEdit>(u"askWords"_s)) {
    setObjectName(u"askRow"_s);
    auto* row = new QHBoxLayout(this);
    row->addWidget(question_);
    row->addWidget(choices_);
    row->addWidget(words_, 1);
    row->addStretch(0);
    space(this, row, 0, gap::kRows);
    for (auto* field : {static_cast<QWidget*>(choices_), static_cast<QWidget*>(words_)})
        field->installEventFilter(this);
    hide();
}

void AskRow::ask(const QString& question, const std::vector<CodeItem>& choices, Answer answer) {
    choices_->setItems(choices);
    choices_->setCurrentIndex(0);
    open(question, choices_, std::move(answer));
}

void AskRow::ask(const QString& question, Answer answer) {
    words_->clear();
    open(question, words_, std::move(answer));
}

void AskRow::open(const QString& question, QWidget* field, Answer answer) {
    answer_ = std::move(answer);
    question_->setText(question);
    choices_->setVisible(field == choices_);
    words_->setVisible(field == words_);
    field->setAccessibleName(question);
    if (!isVisible()) before_ = QApplication::focusWidget();
    show();
    field->setFocus(Qt::OtherFocusReason);
}

void AskRow::leave() {
    answer_ = {};
    const auto* at = QApplication::focusWidget();
    const bool mine = at && isAncestorOf(at);
    hide();
    words_->clear();
    if (mine && before_) before_->setFocus(Qt::OtherFocusReason);
}

void AskRow::finish() {
    const auto text =
        choices_->isVisible() ? choices_->code().value_or(QString()) : words_->text().trimmed();
    if (text.isEmpty()) return;
    const auto answer = std::exchange(answer_, {});
    leave();
    if (answer) answer(text);
}

bool AskRow::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        leave();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        finish();
    else
        return QWidget::eventFilter(object, event);
    return true;
}

}  // namespace zhiqiao::ui
