// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_line.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/state_chip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ToastLine::ToastLine(QWidget* parent)
    : QWidget(parent),
      text_(new TextLabel(TextSize::Body, {}, this)),
      undo_(new QPushButton(tr("Undo  Ctrl+Z"), this)) {
    setObjectName(u"toast"_s);
    text_->setObjectName(u"toastText"_s);
    undo_->setObjectName(u"toastUndo"_s);
    undo_->setFlat(true);
    auto* close = new QToolButton(this);
    close->setObjectName(u"toastClose"_s);
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(new MarkIcon(Mark::Tick, Tone::Done, this));
    row->addWidget(text_);
    row->addWidget(undo_);
    row->addStretch(1);
    row->addWidget(close);
    space(this, row, gap::kLabel, gap::kRows);
    connect(undo_, &QPushButton::clicked, this, &ToastLine::undoRequested);
    connect(close, &QToolButton::clicked, this, &ToastLine::clear);
    clear();
}

void ToastLine::say(const QString& text) {
    undo_->hide();
    announce(text);
}

void ToastLine::sayUndoable(const QString& text) {
    undo_->show();
    announce(text);
}

void ToastLine::announce(const QString& text) {
    text_->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastLine::clear() {
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
    painter.fillRect(rect(), theme.surface(Tone::Done));
    painter.fillRect(QRect(0, 0, width(), 1), theme.hairline());
}

}  // namespace zhiqiao::ui
