// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_acts.h"
#include "core/base/clock.h"
#include "core/base/lane.h"

#include <QObject>

namespace zhiqiao::ui {

/// People given to a colleague, and the undo of the last batch.
class AssignPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const AssignPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit AssignPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.codes.lists; }
    /// Looks who is in charge of these people now, and who could be; begun() says so. What happens
    /// to them until give() is told.
    void begin(std::vector<PersonId> people);
    void give(StaffId to, const QString& reason);
    /// Moves that were decided on elsewhere.
    void give(const AssignmentDraft& draft);
    /// Takes the last batch given here back.
    void undo();
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

signals:
    void begun(int people, const std::vector<zhiqiao::Staff>& colleagues);
    /// A batch stands; its hand-over book can be printed.
    void given(const zhiqiao::AssignmentBatch& batch);
    /// Somebody is in somebody else's charge.
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// Those who could not be moved or taken back; may be none.
    void leftShown(const std::vector<zhiqiao::NotMoved>& left);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    void refuse(const Error& error);
    void tell(const Assigned& done);

    Needs needs_;
    std::vector<CaseMove> moves_;  ///< as they stood at begin()
    std::optional<AssignmentBatchId> undoable_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
