// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/following/away_acts.h"

#include <QObject>

#include <optional>

namespace zhiqiao::ui {

/// After how many days the office hears again of who works away, and the change of it.
class AwayPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        AwayPorts ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit AwayPresenter(const Needs& needs, QObject* parent = nullptr);

    /// changed() tells.
    void reload();
    /// What holds; nothing: unset, or not read yet.
    [[nodiscard]] std::optional<int> interval() const { return interval_; }
    void set(std::optional<int> days);
    [[nodiscard]] bool canUndo() const { return undo_.has_value(); }
    /// Sets what the office had before, unless somebody has set something else meanwhile.
    void undo();

signals:
    void changed();
    void saved(const QString& sentence);
    void refused(const zhiqiao::Error& error);

private:
    struct Change {
        std::optional<int> from, to;
    };
    /// `undone`: the change that is taken back; nothing: whatever the office had.
    void change(std::optional<int> days, const std::optional<Change>& undone);

    Needs needs_;
    std::optional<int> interval_;
    std::optional<Change> undo_;
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
