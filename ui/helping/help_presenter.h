// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/helping/step_correction.h"

#include <QObject>

namespace zhiqiao::ui {

/// A person's help plans: the one that counts, where it stands, and what can be done with it.
class HelpPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        HelpPorts ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit HelpPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] bool isRead() const { return read_; }
    /// The open plan, else the newest; nothing: the person has none.
    [[nodiscard]] const HelpView* current() const;
    /// Whether it can be worked on: open, and the actor may.
    [[nodiscard]] bool mayChange() const;
    /// Who works in the actor's office today, to hand a plan to.
    [[nodiscard]] std::vector<Staff> officers() const;
    /// Category, who is in charge, when to contact, or why it was closed.
    [[nodiscard]] QString summary() const;
    /// The steps in words: kind, what, due, state, day, result, by.
    [[nodiscard]] std::vector<QStringList> rows() const;

    void addStep(const HelpStepFacts& step);
    /// In the place of an open step, beside what others did to the plan since it was seen;
    /// clashed() asks about the same field.
    void correctStep(const HelpStepSeen& seen, const HelpStepFacts& step);
    void saveResult(const HelpResult& result);
    void handTo(StaffId officer, const QString& reason);
    void setInterval(std::optional<int> days);

signals:
    void changed();
    void saved(zhiqiao::PersonId person);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);
    void clashed(const zhiqiao::EditOutcome<zhiqiao::HelpStepSeen>& outcome);
    /// After failed(), and after the plan was read anew: who did what to it first.
    void overtaken(const zhiqiao::EditedBy& by, const QString& what);

private:
    using Change = std::function<Result<HelpPlan>(const HelpPorts&, const Actor&,
                                                  const OperationId&, const HelpChange&, QDate)>;
    /// Whether what an act is about is still as it was seen.
    using Untouched = std::function<bool(const HelpPlan& seen, const HelpPlan& now)>;
    void run(Change change, Untouched untouched, const QString& sentence);
    void refuse(const Error& error, const HelpPlan& seen);
    void tellSince(const HelpPlan& seen);
    [[nodiscard]] QString inWords(const HelpPlan& plan, const HelpDeedFacts& deed) const;
    [[nodiscard]] QString nameOf(std::optional<StaffId> id) const;

    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<HelpView> views_;
    std::vector<Staff> staff_;
    bool read_ = false;
    std::optional<HelpPlan> overtaken_;  ///< as it was seen by who came too late
    int question_ = 0;                   // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
