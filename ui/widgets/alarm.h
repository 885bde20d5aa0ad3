// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace zhiqiao::ui {

/// Rings once, after a time by the wall clock, so that hours in which the computer slept count. A
/// later set() takes the place of the one before.
class Alarm {
public:
    virtual ~Alarm() = default;
    virtual void set(std::chrono::milliseconds after, std::function<void()> ring) = 0;
    virtual void cancel() = 0;
};

/// Makes the alarms of a window; tests ring theirs by name.
class Alarms {
public:
    virtual ~Alarms() = default;
    virtual std::unique_ptr<Alarm> make(const QString& name) = 0;
};

/// Those of the running program.
class TimedAlarms final : public Alarms {
public:
    std::unique_ptr<Alarm> make(const QString& name) override;
};

}  // namespace zhiqiao::ui
