// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/programme_presenter.h"

#include "core/base/deliver.h"

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ProgrammePresenter::ProgrammePresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

template <class Answer, class Show>
void ProgrammePresenter::show(QFuture<Result<Answer>> answer, Show show) {
    deliver(answer, this, [this, asked = forgotten_, show](const Result<Answer>& found) {
        if (asked != forgotten_) return;
        if (found) return show(*found);
        const auto& error = found.error();
        emit refused(error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString(), error);
    });
}

void ProgrammePresenter::open(ProgrammeRoundId round) {
    show(needs_.lanes.writes.run([needs = needs_, round, day = needs_.clock.today()] {
        return lookAtRound(needs.ports, needs.actor, round, needs.people, day);
    }),
         [this](const OpenedRound& found) { emit opened(found); });
}

void ProgrammePresenter::make(const ProgrammeRoundFacts& facts) {
    show(needs_.lanes.writes.run([needs = needs_, facts, operation = OperationId::make()] {
        return openProgrammeRound(needs.ports, needs.actor, operation, facts);
    }),
         [this](const ProgrammeRound& made) {
             emit saved(made.id);
             emit said(
                 tr("%1 is open: enrol people in the list of people with J.").arg(made.facts.name));
         });
}

void ProgrammePresenter::change(const ProgrammeRound& round, const ProgrammeRoundFacts& facts) {
    show(needs_.lanes.writes.run([needs = needs_, facts, round, day = needs_.clock.today()] {
        return saveEdit(
            roundFields(), round, facts,
            [&](const ProgrammeRound& seen, const ProgrammeRoundFacts& wanted) {
                return changeProgrammeRound(needs.ports, needs.actor, OperationId::make(), seen.id,
                                            seen.rowVersion, wanted, day);
            },
            [&] {
                return keptNow(needs.ports.store.round(round.id), needs.changes,
                               {u"programme_round"_s, round.id.value()}, "programme.change");
            });
    }),
         [this](const EditOutcome<ProgrammeRound>& outcome) { tell(outcome); });
}

void ProgrammePresenter::tell(const EditOutcome<ProgrammeRound>& outcome) {
    const auto& [now, facts, clashes, theirs] = outcome;
    if (!outcome.isSaved()) {
        emit clashed(now.record, facts, now.by, clashes);
        return;
    }
    emit saved(now.record.id);
    emit said((tr("%1 was changed.").arg(now.record.facts.name) + u' ' + toldOf(now.by, theirs))
                  .trimmed());
}

void ProgrammePresenter::offer() {
    show(needs_.lanes.reads.run(
             [&list = needs_.rounds, &lists = lists(), day = needs_.clock.today()] {
                 return readRoundChoices(list, lists, day);
             }),
         [this](const std::vector<RoundChoice>& choices) { emit offered(choices); });
}

void ProgrammePresenter::enrol(ProgrammeRoundId round, const std::vector<PersonId>& people) {
    const auto today = needs_.clock.today();
    show(needs_.lanes.writes.run(
             [needs = needs_, round, people, today, operation = OperationId::make()] {
                 return enrolPeople(needs.ports, needs.actor, operation,
                                    {.round = round, .people = people, .on = today}, today);
             }),
         [this, round](const Enrolled& done) { tell(round, done); });
}

void ProgrammePresenter::tell(ProgrammeRoundId round, const Enrolled& done) {
    emit leftShown(done.left);
    if (done.enrolments.empty()) {
        emit said(tr("Nobody was enrolled."));
        return;
    }
    undoable_ = LastEnrolled{round, {}};
    for (const auto& one : done.enrolments) undoable_->enrolments.push_back(one.id);
    emit enrolled();
    QStringList sentences{tr("%n person(s) enrolled.", nullptr, int(done.enrolments.size()))};
    if (!done.left.empty()) sentences << tr("%n could not be.", nullptr, int(done.left.size()));
    if (!done.unlike.empty())
        sentences << tr("%n of them have not the registration the programme is for.", nullptr,
                        int(done.unlike.size()));
    emit saidUndoable(sentences.join(u' '));
}

void ProgrammePresenter::undo() {
    const auto last = std::exchange(undoable_, std::nullopt);
    if (!last) {
        emit said(tr("Nothing to undo here."));
        return;
    }
    show(needs_.lanes.writes.run([needs = needs_, last = *last, operation = OperationId::make(),
                                  day = needs_.clock.today()] {
        return undoEnrolling(needs.ports, needs.actor, operation, last.round, last.enrolments, day);
    }),
         [this](const EnrollingUndone& undone) {
             emit leftShown(undone.left);
             emit enrolled();
             const auto sentence = tr("%n application(s) taken back.", nullptr, undone.persons);
             emit said(undone.left.empty()
                           ? sentence
                           : sentence + u' ' +
                                 tr("%n could not be.", nullptr, int(undone.left.size())));
         });
}

void ProgrammePresenter::forget() {
    ++forgotten_;
    undoable_.reset();
    emit leftShown({});
}

}  // namespace zhiqiao::ui
