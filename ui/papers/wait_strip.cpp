// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/wait_strip.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPictureHeight = 28;  // quarters of a line
constexpr int kPictureWidth = 36;

}  // namespace

WaitStrip::WaitStrip(QWidget* parent)
    : QFrame(parent),
      picture_(named<QLabel>(u"waitPicture"_s)),
      what_(named<TextLabel>(u"waitWhat"_s, TextSize::Section)),
      problem_(named<TextLabel>(u"waitProblem"_s, TextSize::Body)),
      keys_(named<TextLabel>(u"waitKeys"_s, TextSize::Note)),
      kind_(named<CodeCombo>(u"waitKind"_s)) {
    setObjectName(u"waitStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    kind_->setAccessibleName(tr("Paper asked for"));
    kind_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    kind_->installEventFilter(this);
    picture_->setAlignment(Qt::AlignCenter);
    problem_->setWordWrap(true);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    for (auto* one : {static_cast<QWidget*>(what_), static_cast<QWidget*>(kind_),
                      static_cast<QWidget*>(problem_), static_cast<QWidget*>(keys_)})
        column->addWidget(one);
    column->addStretch(1);
    space(words, column, 0, gap::kLabel);
    auto* row = new QHBoxLayout(this);
    row->addWidget(picture_);
    row->addWidget(words, 1);
    space(this, row, gap::kRows, gap::kGroups);
    setFocusProxy(kind_);
    hide();
}

void WaitStrip::ask(const std::vector<CodeItem>& kinds) {
    offering_ = false;
    kind_->setItems(kinds);
    kind_->setCurrentIndex(0);
    picture_->clear();
    picture_->hide();
    problem_->clear();
    problem_->hide();
    what_->clear();
    if (!isVisible()) before_ = QApplication::focusWidget();
    show();
    kind_->setFocus(Qt::OtherFocusReason);
}

void WaitStrip::showWaiting(int seconds, bool growing, int leftOver) {
    what_->setText(growing ? tr("A picture is being saved …")
                           : tr("Waiting for the document camera: %1 s").arg(seconds));
    auto keys = tr("Up and Down: another paper · Esc: stop waiting");
    if (leftOver > 0)
        keys +=
            u" · "_s + tr("%n old file(s) lie in the folder; Ctrl+O files one", nullptr, leftOver);
    keys_->setText(keys);
}

void WaitStrip::showPaper(const CaughtPaper& paper) {
    offering_ = true;
    problem_->hide();
    const QSize room(quarters(this, kPictureWidth), quarters(this, kPictureHeight));
    if (paper.thumbnail.isNull())
        picture_->setText(tr("no preview"));
    else
        picture_->setPixmap(QPixmap::fromImage(
            paper.thumbnail.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    picture_->setAccessibleName(tr("The picture that was taken"));
    picture_->show();
    what_->setText(tr("File this as (%1):").arg(sizeText(paper.read.sheet.bytes)));
    keys_->setText(tr("Enter: file it · Up and Down: another paper · Esc: leave it"));
}

void WaitStrip::showProblem(const Error& error) {
    problem_->setText(error.message + u' ' + error.hint);
    problem_->show();
}

void WaitStrip::close() {
    const auto* at = QApplication::focusWidget();
    const bool mine = at && isAncestorOf(at);
    offering_ = false;
    picture_->clear();
    hide();
    if (mine && before_) before_->setFocus(Qt::OtherFocusReason);
}

bool WaitStrip::takeKey(QKeyEvent& event) {
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier);
    if (!plain) return false;
    if (event.key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (offering_) emit accepted();
        return true;
    }
    return false;
}

void WaitStrip::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event)) QFrame::keyPressEvent(event);
}

bool WaitStrip::eventFilter(QObject* object, QEvent* event) {
    if (object == kind_ && event->type() == QEvent::KeyPress &&
        takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QFrame::eventFilter(object, event);
}

}  // namespace zhiqiao::ui
