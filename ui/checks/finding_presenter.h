// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/checks/finding_acts.h"

#include <QObject>

namespace zhiqiao::ui {

/// Findings set aside and taken up again, and the undo of the last of these acts.
class FindingPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        FindingPorts ports;
        Lane& writes;
        const Clock& clock;
        Actor actor;
    };

    explicit FindingPresenter(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.lists; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    void setAside(FindingId finding, const AsideDraft& draft);
    void takeUp(FindingId finding);
    /// Takes the last finding up again that was set aside here.
    void undo();

signals:
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    void run(std::function<Result<>()> act, std::optional<FindingId> undoable,
             const QString& sentence);

    Needs needs_;
    std::optional<FindingId> undoable_;
};

}  // namespace zhiqiao::ui
