// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alarm.h"

#include "core/base/clock.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

namespace {

using std::chrono::milliseconds;

/// A timer stands still while the computer sleeps, so the wall clock is looked at this often.
constexpr std::chrono::seconds kLook(5);

class TimedAlarm final : public Alarm {
public:
    TimedAlarm() {
        timer_.setSingleShot(true);
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { look(); });
    }
    void set(milliseconds after, std::function<void()> ring) override {
        left_ = after;
        since_ = SystemClock().now();
        ring_ = std::move(ring);
        timer_.start(std::min<milliseconds>(left_, kLook));
    }
    void cancel() override {
        timer_.stop();
        ring_ = nullptr;
    }

private:
    /// What a clock that was set back took away does not come on top.
    void look() {
        const auto now = SystemClock().now();
        const milliseconds gone(since_.msecsTo(now));
        since_ = now;
        left_ -= std::max(gone, milliseconds(timer_.interval()));
        if (left_ > milliseconds(0)) {
            timer_.start(std::min<milliseconds>(left_, kLook));
            return;
        }
        if (const auto ring = std::exchange(ring_, nullptr)) ring();
    }

    QTimer timer_;
    milliseconds left_{0};
    QDateTime since_;
    std::function<void()> ring_;
};

}  // namespace

std::unique_ptr<Alarm> TimedAlarms::make(const QString&) { return std::make_unique<TimedAlarm>(); }

}  // namespace zhiqiao::ui
