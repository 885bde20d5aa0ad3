// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_bar.h"

#include "ui/widgets/grid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent),
      what_(new TextLabel(TextSize::Body, {}, this)),
      figures_(new TextLabel(TextSize::Note, {}, this)),
      bar_(new QProgressBar(this)),
      stop_(new QPushButton(tr("Cancel (Esc)"), this)),
      delay_(new QTimer(this)),
      escape_(new QShortcut(Qt::Key_Escape, this)) {
    setObjectName(u"busyBar"_s);
    stop_->setObjectName(u"busyCancel"_s);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    bar_->setMaximumHeight(quarters(this, 2));
    delay_->setSingleShot(true);
    delay_->setInterval(1000);
    auto* row = new QHBoxLayout(this);
    row->addWidget(what_);
    row->addWidget(bar_, 1);
    row->addWidget(figures_);
    row->addWidget(stop_);
    space(this, row, gap::kLabel, gap::kRows);
    connect(delay_, &QTimer::timeout, this, &QWidget::show);
    connect(stop_, &QPushButton::clicked, this, &BusyBar::cancel);
    connect(escape_, &QShortcut::activated, this, &BusyBar::cancel);
    connect(escape_, &QShortcut::activatedAmbiguously, this, &BusyBar::cancel);
    hide();
}

void BusyBar::start(const QString& what, bool cancellable) {
    what_->setText(what);
    figures_->clear();
    bar_->setRange(0, 0);
    stop_->setVisible(cancellable);
    stop_->setEnabled(true);
    escape_->setEnabled(cancellable);
    setAccessibleName(what);
    since_.start();
    delay_->start();
}

void BusyBar::setProgress(qint64 done, qint64 total) {
    const auto seconds = double(since_.elapsed()) / 1000.0;
    const auto locale = QLocale();
    if (total <= 0) {
        figures_->setText(tr("%1 so far").arg(locale.toString(done)));
    } else {
        bar_->setRange(0, 1000);
        bar_->setValue(int(done * 1000 / total));
        auto text = tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
        if (seconds >= 1 && done > 0) {
            const double rate = double(done) / seconds;
            text += tr(", %1 per second, about %2 s left")
                        .arg(locale.toString(qint64(rate)),
                             locale.toString(qint64(double(total - done) / rate) + 1));
        }
        figures_->setText(text);
    }
    setAccessibleDescription(figures_->text());
}

void BusyBar::finish() {
    delay_->stop();
    hide();
}

QString BusyBar::words() const { return what_->text() + u' ' + figures_->text(); }

void BusyBar::cancel() {
    if (!stop_->isEnabled()) return;
    escape_->setEnabled(false);
    stop_->setEnabled(false);  // one cancel is enough; the answer is the work's own outcome
    figures_->setText(tr("Cancelling"));
    emit cancelled();
}

void BusyBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && stop_->isVisibleTo(this)) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
