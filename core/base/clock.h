// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>

namespace zhiqiao {

/// The only source of time. Tests and the demo office pass a fixed day.
class Clock {
public:
    virtual ~Clock() = default;
    /// The working day in Asia/Shanghai, whatever zone the computer is set to.
    [[nodiscard]] virtual QDate today() const = 0;
    /// The instant a record is made, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QDateTime now() const override;
};

/// The working day somebody asked for, in a real office: due days are counted from it, and what is
/// recorded still bears the instant it was made.
class AskedDayClock final : public Clock {
public:
    explicit AskedDayClock(QDate day) : day_(day) {}
    [[nodiscard]] QDate today() const override { return day_; }
    [[nodiscard]] QDateTime now() const override { return SystemClock().now(); }

private:
    QDate day_;
};

/// A clock that stays on one working day: a demo office and tests. `now()` is that day at
/// the hour of the real clock, so that records of one day keep their order.
class WorkingDayClock final : public Clock {
public:
    explicit WorkingDayClock(QDate day) : day_(day) {}
    [[nodiscard]] QDate today() const override { return day_; }
    [[nodiscard]] QDateTime now() const override;

private:
    QDate day_;
};

}  // namespace zhiqiao
