// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock_watch.h"

#include <ctime>

namespace zhiqiao {

using namespace std::chrono;

namespace {

constexpr minutes kTolerated{1};

milliseconds offsetOf(const QDateTime& clock, milliseconds sinceBoot) {
    return milliseconds(clock.toMSecsSinceEpoch()) - sinceBoot;
}

}  // namespace

milliseconds timeSinceBoot() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
}

ClockWatch::ClockWatch(const QDateTime& clock, milliseconds sinceBoot)
    : offset_(offsetOf(clock, sinceBoot)) {}

std::optional<seconds> ClockWatch::jump(const QDateTime& clock, milliseconds sinceBoot) {
    const auto offset = offsetOf(clock, sinceBoot);
    const auto by = offset - offset_;
    if (abs(by) <= kTolerated) return {};
    offset_ = offset;
    return round<seconds>(by);
}

}  // namespace zhiqiao
