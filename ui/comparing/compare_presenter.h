// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/exchange/compare_file.h"
#include "ui/comparing/difference_model.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace zhiqiao::ui {

/// A file of another owner against the register: compare, look, take over field by field.
class ComparePresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const ComparisonPorts& ports;
        const ImportPorts& reading;
        Lanes lanes;
        const Clock& clock;
        const CellWords& words;
        Actor actor;
        bool demo = false;
        QString homeDivision;
        bool mayAccept = true;
        bool mayAcceptAll = true;
    };

    explicit ComparePresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] DifferenceModel* differences() { return &differences_; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    /// The comparison whose differences are shown.
    [[nodiscard]] const std::optional<Comparison>& opened() const { return opened_; }
    [[nodiscard]] bool isBusy() const { return bool(wanted_); }
    [[nodiscard]] bool mayAccept() const { return needs_.mayAccept; }
    [[nodiscard]] bool mayAcceptAll() const { return needs_.mayAcceptAll; }
    /// Rows of the file compared last that were handed back.
    [[nodiscard]] int handedBack() const;

    void compare(const QString& owner, const QDate& asOf, const QString& path);
    void cancel();
    void open(ComparisonId id);
    /// Takes over the difference in this row of differences().
    void accept(int row);
    /// What the file says of the field of this row, for everybody.
    void acceptField(int row);
    /// Takes the last accept() back.
    void undo();
    void writeHandedBack(const QString& path);
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

signals:
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total);
    void compared(const zhiqiao::ComparisonReport& report);
    void differencesShown();
    /// A person was changed.
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    [[nodiscard]] Progress begin();
    void end();
    void tellProgress(qint64 done, qint64 total);
    void change(const Acceptance& wanted, const QString& sentence);
    void show(const Comparison& comparison, std::vector<DifferenceNow> rows);

    Needs needs_;
    DifferenceModel differences_;
    std::optional<Comparison> opened_;
    std::optional<ComparisonReport> report_;
    std::optional<Acceptance> undoable_;
    std::shared_ptr<std::atomic<bool>> wanted_;  // of the run under way
    int forgotten_ = 0;                          // times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
