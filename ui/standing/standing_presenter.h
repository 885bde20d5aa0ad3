// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/standing/standing_acts.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// One status as it is decided about.
struct StandingShown {
    StandingView view;
    std::vector<StandingDeed> deeds;  ///< that hold, oldest first
};

/// What speaks for the loss of a status, and what is decided about it. Nothing here ends one.
class StandingPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        StandingPorts ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        std::function<bool(Right)> may;
    };

    explicit StandingPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] QDate today() const { return needs_.clock.today(); }
    [[nodiscard]] bool may(Right right) const { return needs_.may(right); }
    [[nodiscard]] const std::optional<StandingShown>& shown() const { return shown_; }
    /// The proposal to be decided about; nothing: none stands today.
    [[nodiscard]] const StandingProposal* proposal() const;

    /// That somebody looks at it is an act. opened() tells, or refused().
    void open(qint64 record);
    void decline(const QString& reason);
    void rule(const StandingEvent& refusal, bool unjustified, const QString& reason);
    [[nodiscard]] bool canUndo() const { return undo_.has_value(); }
    /// Takes the decision made here last back.
    void undo();
    void forget();

signals:
    void opened();
    /// A decision was saved; the list is to be read again.
    void saved(const QString& sentence, bool undoable);
    void refused(const zhiqiao::Error& error);

private:
    using Decide = std::function<Result<StandingDeed>(const StandingPorts&, const Actor&,
                                                      const OperationId&, QDate)>;
    void run(const Decide& decide, const QString& sentence, bool undoable);

    Needs needs_;
    std::optional<StandingShown> shown_;
    std::optional<StandingDeedId> undo_;
    int question_ = 0;
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
