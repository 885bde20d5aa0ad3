// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/alarm.h"

#include <QMap>

#include <utility>

namespace zhiqiao::test {

/// Alarms that ring when the test says so.
class HeldAlarms final : public ui::Alarms {
    struct State {
        std::chrono::milliseconds after{0};
        std::function<void()> ring;
        int times = 0;
    };
    class Held final : public ui::Alarm {
    public:
        explicit Held(std::shared_ptr<State> state) : state_(std::move(state)) {}
        void set(std::chrono::milliseconds after, std::function<void()> ring) override {
            state_->after = after;
            state_->ring = std::move(ring);
            ++state_->times;
        }
        void cancel() override { state_->ring = nullptr; }

    private:
        std::shared_ptr<State> state_;
    };

public:
    std::unique_ptr<ui::Alarm> make(const QString& name) override {
        states_[name] = std::make_shared<State>();
        return std::make_unique<Held>(states_[name]);
    }
    [[nodiscard]] bool isSet(const QString& name) const {
        const auto state = states_.value(name);
        return state && state->ring;
    }
    [[nodiscard]] std::chrono::milliseconds after(const QString& name) const {
        return states_.value(name)->after;
    }
    /// How often it was set.
    [[nodiscard]] int times(const QString& name) const { return states_.value(name)->times; }
    void ring(const QString& name) {
        if (const auto rung = std::exchange(states_[name]->ring, nullptr)) rung();
    }

private:
    QMap<QString, std::shared_ptr<State>> states_;
};

}  // namespace zhiqiao::test
