// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/edit_merge.h"
#include "core/base/lane.h"
#include "core/difficulties/difficulty_acts.h"

#include <QObject>

namespace zhiqiao::ui {

/// A person's tickets of difficulty and what happened to each.
class DifficultyPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        DifficultyPorts ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit DifficultyPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] StaffId self() const { return needs_.actor.staff; }
    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] bool isRead() const { return read_; }
    [[nodiscard]] bool mayRecord() const { return needs_.may(Right::ServiceWrite); }
    /// Open ones first, then the newest.
    [[nodiscard]] const std::vector<DifficultyView>& tickets() const { return tickets_; }
    /// Those of the office who work on the day, by number.
    [[nodiscard]] std::vector<Staff> colleagues() const;
    /// Each ticket in words: since, kind, what, who sees to it, how it stands.
    [[nodiscard]] std::vector<QStringList> ticketRows() const;
    /// What happened to one, the newest first: day, what, in words, by whom.
    [[nodiscard]] std::vector<QStringList> deedRows(const DifficultyView& view) const;

    void add(DifficultyFacts facts);
    void hand(const DifficultyView& view, StaffId owner, const QString& words);
    void close(const DifficultyView& view, const QString& result, const QString& words);
    void reopen(const DifficultyView& view, std::optional<QDate> due, const QString& words);
    /// Takes back what was saved last.
    void undo();

signals:
    void changed();
    /// Can be undone when `undoable`.
    void saved(zhiqiao::PersonId person, const QString& sentence, bool undoable);
    void failed(const zhiqiao::Error& error);
    /// After failed(), and after the tickets were read anew: who did what to it first.
    void overtaken(const zhiqiao::DifficultyView& now, const zhiqiao::EditedBy& by,
                   const QString& what);

private:
    using Work = std::function<Result<Difficulty>(const DifficultyPorts&, const Actor&,
                                                  const OperationId&, QDate)>;
    struct Read {
        std::vector<DifficultyView> tickets;
        std::vector<Staff> staff;
    };
    void run(Work work, const QString& sentence, const DifficultyView* about = nullptr,
             bool undoable = true);
    void tellSince(const Difficulty& seen);
    [[nodiscard]] QString inWords(const DifficultyDeedFacts& deed) const;
    [[nodiscard]] DifficultyChange seen(const DifficultyView& view) const;
    [[nodiscard]] QString nameOf(StaffId id) const;

    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<DifficultyView> tickets_;
    std::vector<Staff> staff_;
    std::optional<Difficulty> last_;
    std::optional<Difficulty> overtaken_;  ///< as it was seen by who came too late
    bool read_ = false;
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
