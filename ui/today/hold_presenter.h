// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/hold_acts.h"

#include <QObject>

namespace zhiqiao::ui {

/// Rows of the worklist put on hold and taken up again, and the undo of the last of these acts.
class HoldPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        HoldPorts ports;
        Lane& writes;
        const Clock& clock;
        Actor actor;
    };

    explicit HoldPresenter(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.lists; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    void hold(const std::vector<WorkItem>& items, const HoldDraft& draft);
    void takeUp(const std::vector<WorkItem>& items);
    /// Takes back the last act done here.
    void undo();

signals:
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    void run(std::function<Result<>()> act, std::optional<OperationId> undoable,
             const QString& sentence);

    Needs needs_;
    std::optional<OperationId> undoable_;
};

}  // namespace zhiqiao::ui
