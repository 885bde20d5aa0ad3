// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/edit_merge.h"
#include "core/base/lane.h"
#include "core/difficulties/difficulty_store.h"
#include "core/onward/onward_acts.h"

#include <QObject>

namespace zhiqiao::ui {

/// A person's onward referrals and what came of each.
class OnwardPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        OnwardPorts ports;
        const DifficultyStore& tickets;
        const OfficeStore& offices;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit OnwardPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] bool isRead() const { return read_; }
    [[nodiscard]] bool mayRecord() const { return needs_.may(Right::ServiceWrite); }
    [[nodiscard]] bool mayPrint() const { return needs_.may(Right::FormPrint); }
    /// Those that wait first, then the newest.
    [[nodiscard]] const std::vector<OnwardView>& referrals() const { return referrals_; }
    /// The person's open tickets, which a referral may belong to.
    [[nodiscard]] const std::vector<Difficulty>& tickets() const { return tickets_; }
    /// Each in words: sent on, to whom, why, feedback by, how it stands, number.
    [[nodiscard]] std::vector<QStringList> rows() const;
    /// What happened to one, the newest first: day, what, in words, by whom.
    [[nodiscard]] std::vector<QStringList> deedRows(const OnwardView& view) const;

    void send(OnwardFacts facts);
    void answer(const OnwardView& view, QDate on, const QString& answer, const QString& words);
    void withdraw(const OnwardView& view, QDate on, const QString& words);
    /// Takes back what was saved last.
    void undo();

signals:
    void changed();
    /// Can be undone when `undoable`.
    void saved(zhiqiao::PersonId person, const QString& sentence, bool undoable);
    void failed(const zhiqiao::Error& error);
    /// After failed(), and after the referrals were read anew: who did what to it first.
    void overtaken(const zhiqiao::OnwardView& now, const zhiqiao::EditedBy& by,
                   const QString& what);

private:
    using Work = std::function<Result<OnwardReferral>(const OnwardPorts&, const Actor&,
                                                      const OperationId&, QDate)>;
    using Sentence = std::function<QString(const OnwardReferral&)>;
    struct Read {
        std::vector<OnwardView> referrals;
        std::vector<Difficulty> tickets;
        std::vector<Staff> staff;
    };
    void run(Work work, Sentence sentence, const OnwardView* about = nullptr, bool undoable = true);
    void tellSince(const OnwardReferral& seen);
    [[nodiscard]] QString inWords(const OnwardDeedFacts& deed) const;
    [[nodiscard]] QString nameOf(StaffId id) const;

    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<OnwardView> referrals_;
    std::vector<Difficulty> tickets_;
    std::vector<Staff> staff_;
    std::optional<OnwardReferral> last_;
    std::optional<OnwardReferral> overtaken_;  ///< as it was seen by who came too late
    bool read_ = false;
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
