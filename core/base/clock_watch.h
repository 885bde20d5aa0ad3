// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

#include <chrono>
#include <optional>

namespace zhiqiao {

/// Time since the computer started, its sleep included: no setting of the clock changes it.
[[nodiscard]] std::chrono::milliseconds timeSinceBoot();

/// Compares the clock of the computer with one that nobody can set.
class ClockWatch {
public:
    ClockWatch(const QDateTime& clock, std::chrono::milliseconds sinceBoot);

    /// How far the clock was set forwards (or back, negative) since the last jump that was told or
    /// the beginning; nothing up to a minute, which is what a time server corrects.
    std::optional<std::chrono::seconds> jump(const QDateTime& clock,
                                             std::chrono::milliseconds sinceBoot);

private:
    std::chrono::milliseconds offset_;  // the clock, less the time since boot
};

}  // namespace zhiqiao
