// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_line.h"

#include "core/base/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/state_chip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ProblemLine::ProblemLine(QWidget* parent)
    : QFrame(parent),
      message_(new TextLabel(TextSize::Body, {}, this)),
      hint_(new TextLabel(TextSize::Body, {}, this)),
      codeLabel_(new TextLabel(TextSize::Note, {}, this)),
      detail_(new TextLabel(TextSize::Note, {}, this)),
      more_(new QToolButton(this)) {
    setObjectName(u"problem"_s);
    message_->setObjectName(u"problemMessage"_s);
    hint_->setObjectName(u"problemHint"_s);
    codeLabel_->setObjectName(u"problemCode"_s);
    detail_->setObjectName(u"problemDetail"_s);
    auto bold = message_->font();
    bold.setWeight(QFont::DemiBold);
    message_->setFont(bold);
    for (auto* label : {message_, hint_, detail_}) label->setWordWrap(true);
    for (auto* label : {codeLabel_, detail_})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    codeLabel_->setAccessibleName(tr("Error code"));
    detail_->setAccessibleName(tr("Details"));
    more_->setObjectName(u"problemMore"_s);
    more_->setText(tr("Details"));
    more_->setCheckable(true);
    more_->setAutoRaise(true);
    auto* close = new QToolButton(this);
    close->setObjectName(u"problemClose"_s);
    close->setText(tr("Close"));
    close->setAutoRaise(true);

    auto* words = new QVBoxLayout;
    words->addWidget(message_);
    words->addWidget(hint_);
    words->addWidget(detail_);
    words->addWidget(codeLabel_);
    auto* row = new QHBoxLayout(this);
    row->addSpacing(quarters(this, 7));
    row->addLayout(words, 1);
    row->addWidget(more_, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    space(this, row, gap::kRows, gap::kRows);
    words->setSpacing(quarters(this, 1) / 2);

    connect(more_, &QToolButton::toggled, detail_, &QWidget::setVisible);
    connect(close, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    clear();
}

void ProblemLine::show(const Error& error) {
    code_ = toQString(error.code);
    message_->setText(error.message);
    hint_->setText(error.hint);
    hint_->setVisible(!error.hint.isEmpty());
    detail_->setText(error.detail);
    more_->setVisible(!error.detail.isEmpty());
    more_->setChecked(false);
    detail_->hide();
    codeLabel_->setText(code_);
    setAccessibleName(error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemLine::clear() {
    code_.clear();
    setAccessibleName(tr("No problem"));
    hide();
}

void ProblemLine::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface(Tone::Error));
    painter.fillRect(QRect(0, 0, 3, height()), theme.error);
    const int side = fontMetrics().height();
    paintMark(painter, QRectF(quarters(this, 3), quarters(this, gap::kRows), side, side),
              Mark::Alert, theme.error);
}

void ProblemLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        clear();
        emit dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
