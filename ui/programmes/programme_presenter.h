// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/programmes/enrolment_acts.h"
#include "core/programmes/round_acts.h"
#include "core/programmes/round_fields.h"
#include "core/security/change_witness.h"
#include "ui/programmes/round_choices.h"

#include <QObject>

namespace zhiqiao::ui {

/// Rounds of programmes opened and changed, and people enrolled in them, with the undo of the last
/// enrolling.
class ProgrammePresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const ProgrammePorts& ports;
        const ListSource& rounds;
        const ListSource& people;  ///< of rounds, as the actor sees them
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        const ChangeWitness& changes;
    };

    explicit ProgrammePresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.codes.lists; }
    [[nodiscard]] const Programmes& programmes() const { return needs_.ports.programmes; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    /// opened() says what it is and how it stands in persons.
    void open(ProgrammeRoundId round);
    void make(const ProgrammeRoundFacts& facts);
    /// Beside what somebody else changed meanwhile; clashed() asks about the same field.
    void change(const ProgrammeRound& round, const ProgrammeRoundFacts& facts);
    /// offered() names the rounds somebody can apply for.
    void offer();
    void enrol(ProgrammeRoundId round, const std::vector<PersonId>& people);
    /// Takes the last enrolling back.
    void undo();
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

signals:
    void opened(const zhiqiao::OpenedRound& round);
    void offered(const std::vector<zhiqiao::ui::RoundChoice>& choices);
    /// A round was opened or changed.
    void saved(zhiqiao::ProgrammeRoundId round);
    /// Not saved: `facts` hold both sides, of a clash one's own.
    void clashed(const zhiqiao::ProgrammeRound& now, const zhiqiao::ProgrammeRoundFacts& facts,
                 const zhiqiao::EditedBy& by, const std::vector<zhiqiao::FieldClash>& clashes);
    /// Who is enrolled is different now.
    void enrolled();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// Those that could not be enrolled; may be none.
    void leftShown(const std::vector<zhiqiao::NotEnrolled>& left);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    struct LastEnrolled {
        ProgrammeRoundId round;
        std::vector<EnrolmentId> enrolments;
    };
    template <class Answer, class Show>
    void show(QFuture<Result<Answer>> answer, Show show);
    void tell(const EditOutcome<ProgrammeRound>& outcome);
    void tell(ProgrammeRoundId round, const Enrolled& done);

    Needs needs_;
    std::optional<LastEnrolled> undoable_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
