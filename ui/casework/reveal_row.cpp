// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/reveal_row.h"

#include "core/base/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/sealed_clipboard.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

RevealRow::RevealRow(std::unique_ptr<Alarm> alarm, QWidget* parent)
    : QWidget(parent),
      alarm_(std::move(alarm)),
      row_(new QHBoxLayout(this)),
      words_(named<TextLabel>(u"revealWords"_s, TextSize::Body, QString(), this)),
      reason_(named<QLineEdit>(u"revealReason"_s, this)) {
    setObjectName(u"revealRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    markSealed(this);
    row_->addWidget(words_);
    row_->addWidget(reason_, 1);
    row_->addStretch(0);
    space(this, row_, 0, gap::kRows);
    connect(reason_, &QLineEdit::returnPressed, this, &RevealRow::submitted);
    mask();
}

void RevealRow::choose(const PersonFacts& facts, bool asksWhy) {
    clear();
    asksWhy_ = asksWhy;
    for (const auto field : kSealedFields) {
        const auto masked = valueOf(facts, field);
        if (masked.isEmpty()) continue;
        auto* button = named<QPushButton>(u"reveal_"_s + toQString(codeOf(field)),
                                          titleOf(field) + u"  "_s + masked, this);
        button->setAutoDefault(true);
        row_->insertWidget(row_->count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, field] { chosen(field); });
        buttons_.push_back(button);
    }
    words_->setText(buttons_.empty() ? tr("No number, phone or address is recorded.")
                                     : tr("Show for 30 seconds:"));
    setVisible(true);
    if (buttons_.empty())
        setFocus(Qt::OtherFocusReason);
    else
        buttons_.front()->setFocus(Qt::OtherFocusReason);
}

void RevealRow::chosen(SealedField field) {
    if (!asksWhy_) {
        emit revealWanted(field, {});
        return;
    }
    field_ = field;
    startReason(tr("%1: why do you need it? The auditor reads the reason.").arg(titleOf(field)));
}

void RevealRow::askWhy(const QString& question) {
    clear();
    startReason(question);
}

void RevealRow::startReason(const QString& question) {
    for (auto* button : std::exchange(buttons_, {})) button->deleteLater();
    words_->setWordWrap(true);
    words_->setText(question);
    reason_->setAccessibleName(question);
    reason_->show();
    setVisible(true);
    reason_->setFocus(Qt::OtherFocusReason);
}

void RevealRow::submitted() {
    const auto reason = reason_->text().trimmed();
    if (reason.isEmpty()) return;
    if (field_)
        emit revealWanted(*field_, reason);
    else
        emit reasonGiven(reason);
}

void RevealRow::show(SealedField field, const QString& value) {
    clear();
    revealed_ = true;
    value_ = value;
    const auto text = titleOf(field) + u"  "_s + value;
    words_->setText(text + u"    "_s + tr("Ctrl+C copies, Esc hides"));
    setAccessibleName(text);
    setVisible(true);
    setFocus(Qt::OtherFocusReason);
    alarm_->set(kShown, [this] {
        mask();
        emit left();
    });
}

void RevealRow::clear() {
    alarm_->cancel();
    revealed_ = false;
    value_.clear();
    field_.reset();
    for (auto* button : std::exchange(buttons_, {})) button->deleteLater();
    words_->clear();
    words_->setWordWrap(false);  // a value stands on one line
    setAccessibleName(tr("Masked numbers"));
    reason_->setAccessibleName(tr("Reason"));
    reason_->clear();
    reason_->hide();
}

void RevealRow::mask() {
    clear();
    hide();
}

void RevealRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        mask();
        emit left();
    } else if (revealed_ && event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(value_);
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace zhiqiao::ui
