// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/recording/record_many.h"

#include <QObject>

namespace zhiqiao::ui {

/// The same recorded about many people, and the undo of the last batch.
class ManyPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const RecordManyPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit ManyPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.casework.codes.lists; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    /// A form opens: a double click in it is one act.
    void start() { operation_ = OperationId::make(); }
    void record(const ManyDraft& draft);
    /// Takes the last batch recorded here back.
    void undo();
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

signals:
    /// Something was recorded or taken back.
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// Those nothing was recorded of, or whose record stays; may be none.
    void leftShown(const std::vector<zhiqiao::LeftOut>& left);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    void refuse(const Error& error);
    void tell(const RecordedMany& done);

    Needs needs_;
    OperationId operation_ = OperationId::make();
    bool busy_ = false;
    std::optional<RecordBatchId> undoable_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
