// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

namespace {

bool isDigit(const QKeyEvent& key) { return key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9; }

}  // namespace

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
    const bool check = key.key() == Qt::Key_X && int(held_.size()) == kIdentityNumber - 1;
    if (plain && (isDigit(key) || check)) {
        window_ = window;
        held_.emplace_back(key.clone());
        release_->start();
        return true;
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (plain && enter && isScan()) {
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

bool ScanFilter::isScan() const {
    if (int(held_.size()) == kIdentityNumber)
        return !qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return int(held_.size()) >= kFewestDigits &&
           std::ranges::all_of(held_, [](const auto& key) { return isDigit(*key); });
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
