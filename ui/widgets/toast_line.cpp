// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_line.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/state_chip.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

Mark markOf(Tone tone) {
    if (tone == Tone::Error) return Mark::Alert;
    return tone == Tone::Done ? Mark::Tick : Mark::Half;
}

}  // namespace

ToastLine::ToastLine(QWidget* parent)
    : QWidget(parent),
      mark_(new MarkIcon(Mark::Tick, Tone::Done, this)),
      text_(new TextLabel(TextSize::Body, {}, this)),
      undo_(new QPushButton(tr("Undo  Ctrl+Z"), this)),
      stay_(new QTimer(this)) {
    setObjectName(u"toast"_s);
    text_->setObjectName(u"toastText"_s);
    undo_->setObjectName(u"toastUndo"_s);
    undo_->setFlat(true);
    auto* close = new QToolButton(this);
    close->setObjectName(u"toastClose"_s);
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(mark_);
    row->addWidget(text_);
    row->addWidget(undo_);
    row->addStretch(1);
    row->addWidget(close);
    space(this, row, gap::kLabel, gap::kRows);
    connect(undo_, &QPushButton::clicked, this, &ToastLine::undoRequested);
    connect(close, &QToolButton::clicked, this, &ToastLine::clear);
    stay_->setSingleShot(true);
    stay_->setInterval(kSeconds * 1000);
    connect(stay_, &QTimer::timeout, this, &ToastLine::leave);
    clear();
}

void ToastLine::say(const QString& text, Tone tone) {
    undo_->hide();
    announce(text, tone);
    if (tone != Tone::Error) stay_->start();
}

void ToastLine::sayUndoable(const QString& text) {
    undo_->show();
    announce(text, Tone::Done);
}

void ToastLine::announce(const QString& text, Tone tone) {
    stay_->stop();
    tone_ = tone;
    mark_->setLook(markOf(tone), tone);
    text_->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Never from under the hand that is about to press its button.
void ToastLine::leave() {
    if (isAncestorOf(QApplication::focusWidget()))
        stay_->start();
    else
        clear();
}

void ToastLine::clear() {
    stay_->stop();
    text_->clear();
    undo_->hide();
    setAccessibleName(tr("No message"));
    hide();
}

QString ToastLine::text() const { return text_->text(); }

bool ToastLine::offersUndo() const { return undo_->isVisibleTo(this); }

void ToastLine::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface(tone_));
    painter.fillRect(QRect(0, 0, width(), 1), theme.hairline());
}

}  // namespace zhiqiao::ui
