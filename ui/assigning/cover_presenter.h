// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/leave_acts.h"
#include "core/base/clock.h"
#include "core/base/lane.h"

#include <QObject>

namespace zhiqiao::ui {

/// Who covers for a colleague who is away, and the undo of what was said last.
class CoverPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        LeavePorts ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit CoverPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.codes.lists; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    /// Looks who could cover; begun() says so.
    void begin(StaffId away);
    void set(const LeaveDraft& draft);
    /// The one who is away is back, or will not be away: the leave that holds, else the next one.
    void end(StaffId away);
    /// Takes the cover set last here back.
    void undo();
    void forget();

signals:
    void begun(zhiqiao::StaffId away, const QString& name,
               const std::vector<zhiqiao::Staff>& colleagues);
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    void endLeaveOf(LeaveId id, const QString& sentence);
    void refuse(const Error& error);

    Needs needs_;
    std::optional<LeaveId> undoable_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
