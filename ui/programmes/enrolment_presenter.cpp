// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/enrolment_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

EnrolmentPresenter::EnrolmentPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void EnrolmentPresenter::open(PersonId person) {
    if (person_ != person) {
        forget();
        last_.reset();
    }
    person_ = person;
    reload();
}

void EnrolmentPresenter::forget() {
    ++question_;
    enrolments_.clear();
    read_ = false;
    emit changed();
}

void EnrolmentPresenter::reload() {
    if (!person_) return;
    auto read =
        needs_.lanes.reads.run([&ports = needs_.ports, &rounds = needs_.rounds, person = *person_,
                                today = needs_.clock.today()]() -> Result<Read> {
            auto enrolments = enrolmentsOf(ports, person, today);
            if (!enrolments) return fail(enrolments.error());
            auto choices = readRoundChoices(rounds, ports.codes.lists, today);
            if (!choices) return fail(choices.error());
            auto staff = ports.offices.staff();
            if (!staff) return fail(staff.error());
            return Read{*std::move(enrolments), *std::move(choices), *std::move(staff)};
        });
    deliver(read, this, [this, asked = ++question_](const Result<Read>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        enrolments_ = answer->enrolments;
        rounds_ = answer->rounds;
        staff_ = answer->staff;
        read_ = true;
        emit changed();
    });
}

std::vector<Staff> EnrolmentPresenter::colleagues() const {
    auto here = staff_;
    std::erase_if(here, [&](const Staff& one) {
        return one.office != needs_.actor.office || !one.worksOn(needs_.clock.today());
    });
    std::ranges::sort(here, {}, [](const Staff& one) { return one.id.value(); });
    return here;
}

EnrolmentChange EnrolmentPresenter::seen(const EnrolmentView& view) const {
    return {view.enrolment.id, view.enrolment.deeds.size(), needs_.clock.today()};
}

void EnrolmentPresenter::run(Work work, const QString& sentence, bool goesOn, bool undoable) {
    if (busy_) return;
    busy_ = true;
    last_.reset();
    auto done = needs_.lanes.writes.run(
        [&ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         work = std::move(work),
         day = needs_.clock.today()] { return work(ports, actor, operation, day); });
    deliver(done, this, [this, sentence, goesOn, undoable](const Result<Enrolment>& enrolment) {
        busy_ = false;
        if (!enrolment) {
            emit failed(enrolment.error());
            return;
        }
        if (undoable) last_ = *enrolment;
        reload();
        emit saved(enrolment->facts.person, sentence, undoable, goesOn);
    });
}

void EnrolmentPresenter::enrol(ProgrammeRoundId round, const QString& words) {
    if (!person_) return;
    run(
        [round, person = *person_, words](const auto& ports, const auto& actor,
                                          const auto& operation, QDate day) -> Result<Enrolment> {
            auto done = enrolPeople(ports, actor, operation, {round, {person}, day, words}, day);
            if (!done) return fail(done.error());
            if (done->enrolments.empty()) return fail(done->left.front().error);
            return std::move(done->enrolments.front());
        },
        tr("Application recorded."));
}

void EnrolmentPresenter::admit(const EnrolmentView& view, QDate entry, const QString& words) {
    run(
        [change = seen(view), entry, words](const auto& ports, const auto& actor,
                                            const auto& operation, QDate day) {
            return admitPerson(ports, actor, operation, change, {entry, words}, day);
        },
        tr("Admitted; the steps of the programme are in the plan."), true);
}

void EnrolmentPresenter::end(const EnrolmentView& view, const QString& code, const QString& words) {
    run([change = seen(view), code, words](
            const auto& ports, const auto& actor, const auto& operation,
            QDate day) { return endEnrolment(ports, actor, operation, change, code, words, day); },
        tr("Ended; the place is free again."));
}

void EnrolmentPresenter::withdraw(const EnrolmentView& view, const QString& code,
                                  const QString& words) {
    run(
        [change = seen(view), code, words](const auto& ports, const auto& actor,
                                           const auto& operation, QDate day) {
            return withdrawEnrolment(ports, actor, operation, change, code, words, day);
        },
        tr("Withdrawal recorded."));
}

void EnrolmentPresenter::setStep(const EnrolmentView& view, std::optional<int> step,
                                 const PlanStepFacts& facts) {
    run(
        [change = seen(view), step, facts](const auto& ports, const auto& actor,
                                           const auto& operation, QDate day) {
            return recordPlanStep(ports, actor, operation, change, step, facts, day);
        },
        step ? tr("Step changed.") : tr("Step added."), true);
}

void EnrolmentPresenter::recordStep(const EnrolmentView& view, const StepResult& result) {
    const auto sentence = result.kind == EnrolmentDeedKind::Done   ? tr("Step done.")
                          : result.kind == EnrolmentDeedKind::Drop ? tr("Step dropped.")
                                                                   : tr("Step opened again.");
    run([change = seen(view), result](
            const auto& ports, const auto& actor, const auto& operation,
            QDate day) { return recordStepResult(ports, actor, operation, change, result, day); },
        sentence, true);
}

void EnrolmentPresenter::undo() {
    const auto last = last_;
    if (!last) return;
    run([id = last->id, seen = last->deeds.size()](
            const auto& ports, const auto& actor, const auto& operation,
            QDate day) { return undoEnrolment(ports, actor, operation, id, seen, day); },
        tr("Taken back. Both records stay in the history."), false, false);
}

}  // namespace zhiqiao::ui
