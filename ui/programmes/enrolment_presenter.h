// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/programmes/step_change.h"
#include "ui/programmes/round_choices.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// What a person is and was enrolled in, with the plan of each.
class EnrolmentPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const ProgrammePorts& ports;
        const ListSource& rounds;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit EnrolmentPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] const Programmes& programmes() const { return needs_.ports.programmes; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] StaffId self() const { return needs_.actor.staff; }
    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] bool isRead() const { return read_; }
    [[nodiscard]] bool mayRecord() const { return needs_.may(Right::ServiceWrite); }
    /// Open ones first, then the newest.
    [[nodiscard]] const std::vector<EnrolmentView>& enrolments() const { return enrolments_; }
    /// Rounds the person can apply for.
    [[nodiscard]] const std::vector<RoundChoice>& rounds() const { return rounds_; }
    [[nodiscard]] const std::vector<Staff>& staff() const { return staff_; }
    /// Those of the office who work on the day, by number.
    [[nodiscard]] std::vector<Staff> colleagues() const;

    /// What undo() would take back.
    [[nodiscard]] std::optional<EnrolmentId> savedLast() const {
        return last_ ? std::optional(last_->id) : std::nullopt;
    }

    void enrol(ProgrammeRoundId round, const QString& words);
    void admit(const EnrolmentView& view, QDate entry, const QString& words);
    void end(const EnrolmentView& view, const QString& code, const QString& words);
    void withdraw(const EnrolmentView& view, const QString& code, const QString& words);
    void addStep(const EnrolmentView& view, const PlanStepFacts& facts);
    /// Sets a step anew beside what others did since it was seen; clashed() asks about the same
    /// field.
    void changeStep(const PlanStepSeen& seen, const PlanStepFacts& facts);
    void recordStep(const EnrolmentView& view, const StepResult& result);
    /// Takes back what was saved last.
    void undo();

signals:
    void changed();
    /// Can be undone when `undoable`. `goesOn`: there is more to do about the same enrolment.
    void saved(zhiqiao::PersonId person, const QString& sentence, bool undoable, bool goesOn);
    void failed(const zhiqiao::Error& error);
    void clashed(const zhiqiao::EditOutcome<zhiqiao::PlanStepSeen>& outcome);
    /// After failed(), and after the enrolments were read anew: who did what to it first.
    void overtaken(const zhiqiao::EnrolmentView& now, const zhiqiao::EditedBy& by,
                   const QString& what);

private:
    using Work = std::function<Result<Enrolment>(const ProgrammePorts&, const Actor&,
                                                 const OperationId&, QDate)>;
    struct Read {
        std::vector<EnrolmentView> enrolments;
        std::vector<RoundChoice> rounds;
        std::vector<Staff> staff;
    };
    struct Way {
        QString sentence;  ///< once it is done
        bool goesOn = false;
        bool undoable = true;
        std::optional<Enrolment> seen = {};  ///< as it was when it was decided
        /// Whether what the act is about is still as it was seen; left out: never.
        std::function<bool(const Enrolment& seen, const Enrolment& now)> untouched = {};
    };
    void run(Work work, const Way& way);
    void run(const EnrolmentView& view,
             std::function<Result<Enrolment>(const EnrolmentChange& change,
                                             const ProgrammePorts& ports, const Actor& actor,
                                             const OperationId& operation, QDate day)>
                 work,
             Way way);
    void refuse(const Error& error, const std::optional<Enrolment>& seen);
    void tellSince(const Enrolment& seen);
    [[nodiscard]] QString inWords(const EnrolmentDeedFacts& deed) const;
    [[nodiscard]] QString nameOf(std::optional<StaffId> id) const;

    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<EnrolmentView> enrolments_;
    std::vector<RoundChoice> rounds_;
    std::vector<Staff> staff_;
    std::optional<Enrolment> last_;
    std::optional<Enrolment> overtaken_;  ///< as it was seen by who came too late
    bool read_ = false;
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
