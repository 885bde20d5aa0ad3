// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_filter.h"

#include <QCoreApplication>
#include <QTimer>
#include <QWindow>

#include <utility>

namespace zhiqiao::ui {

ScanFilter::ScanFilter(QObject* parent) : QObject(parent), release_(new QTimer(this)) {
    release_->setSingleShot(true);
    release_->setTimerType(Qt::PreciseTimer);
    release_->setInterval(kLongestGapMs);
    connect(release_, &QTimer::timeout, this, &ScanFilter::handOn);
}

bool ScanFilter::eventFilter(QObject* object, QEvent* event) {
    if (handingOn_ || event->type() != QEvent::KeyPress) return false;
    auto* window = qobject_cast<QWindow*>(object);
    return window && pressed(window, *static_cast<QKeyEvent*>(event));
}

bool ScanFilter::pressed(QWindow* window, const QKeyEvent& key) {
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier) && !key.isAutoRepeat();
    if (!held_.empty()) {
        const auto gap = key.timestamp() - held_.back()->timestamp();
        if (window != window_ || gap >= quint64(kLongestGapMs)) handOn();
    }
    if (plain && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) {
        window_ = window;
        held_.emplace_back(key.clone());
        release_->start();
        return true;
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (plain && enter && int(held_.size()) >= kFewestDigits) {
        QString code;
        for (const auto& digit : held_) code += digit->text();
        held_.clear();
        release_->stop();
        emit scanned(code);
        return true;
    }
    handOn();
    return false;
}

void ScanFilter::handOn() {
    release_->stop();
    const auto typed = std::exchange(held_, {});
    handingOn_ = true;
    for (const auto& key : typed)
        if (window_) QCoreApplication::sendEvent(window_, key.get());
    handingOn_ = false;
}

}  // namespace zhiqiao::ui
