// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/enrolment_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTries = 5;

}  // namespace

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
        if (const auto seen = std::exchange(overtaken_, std::nullopt)) tellSince(*seen);
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

void EnrolmentPresenter::run(Work work, const Way& way) {
    if (busy_) return;
    busy_ = true;
    last_.reset();
    auto done = needs_.lanes.writes.run(
        [&ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         work = std::move(work),
         day = needs_.clock.today()] { return work(ports, actor, operation, day); });
    deliver(done, this, [this, way](const Result<Enrolment>& enrolment) {
        busy_ = false;
        if (!enrolment) return refuse(enrolment.error(), way.seen);
        if (way.undoable) last_ = *enrolment;
        reload();
        emit saved(enrolment->facts.person, way.sentence, way.undoable, way.goesOn);
    });
}

/// As often as others did something else to the enrolment meanwhile.
void EnrolmentPresenter::run(
    const EnrolmentView& view,
    std::function<Result<Enrolment>(const EnrolmentChange&, const ProgrammePorts&, const Actor&,
                                    const OperationId&, QDate)>
        work,
    Way way) {
    way.seen = view.enrolment;
    run(
        [work = std::move(work), first = view.enrolment, untouched = way.untouched](
            const ProgrammePorts& ports, const Actor& actor, const OperationId& operation,
            QDate day) -> Result<Enrolment> {
            auto seen = first;
            auto once = operation;
            for (int tries = 1;; ++tries) {
                auto saved = work({seen.id, seen.deeds.size(), day}, ports, actor,
                                  std::exchange(once, OperationId::make()), day);
                if (saved || saved.error().code != "record.changed_elsewhere" || !untouched ||
                    tries == kMostTries)
                    return saved;
                auto now = ports.store.find(seen.id);
                if (!now || !untouched(first, *now)) return saved;
                seen = *std::move(now);
            }
        },
        way);
}

void EnrolmentPresenter::refuse(const Error& error, const std::optional<Enrolment>& seen) {
    emit failed(error);
    if (!seen || error.kind != Error::Kind::Conflict) return;
    overtaken_ = seen;
    reload();
}

/// The newest of what was recorded since, unless it was nothing.
void EnrolmentPresenter::tellSince(const Enrolment& seen) {
    const auto view = std::ranges::find_if(
        enrolments_, [&](const EnrolmentView& one) { return one.enrolment.id == seen.id; });
    if (view == enrolments_.end() || view->enrolment.deeds.size() <= seen.deeds.size()) return;
    const auto& deed = view->enrolment.deeds.back();
    emit overtaken(*view, {nameOf(deed.recorded.staff), deed.recorded.at}, inWords(deed.facts));
}

QString EnrolmentPresenter::nameOf(std::optional<StaffId> id) const {
    const auto found = id ? std::ranges::find(staff_, *id, &Staff::id) : staff_.end();
    return found == staff_.end() ? QString() : found->name;
}

QString EnrolmentPresenter::inWords(const EnrolmentDeedFacts& deed) const {
    const auto& lists = codes().lists;
    const auto step = deed.step.value_or(0);
    switch (deed.kind) {
    case EnrolmentDeedKind::Admit: return tr("the person was admitted");
    case EnrolmentDeedKind::Step: return tr("step %1 was set: %2").arg(step).arg(deed.words);
    case EnrolmentDeedKind::Done: return tr("step %1 was done").arg(step);
    case EnrolmentDeedKind::Reopen: return tr("step %1 was opened again").arg(step);
    case EnrolmentDeedKind::Drop: return tr("step %1 was dropped: %2").arg(step).arg(deed.words);
    case EnrolmentDeedKind::End:
        return tr("it was ended: %1").arg(lists.name(u"programme_end"_s, deed.code));
    case EnrolmentDeedKind::Withdraw:
        return tr("it was withdrawn: %1").arg(lists.name(u"programme_withdrawal"_s, deed.code));
    case EnrolmentDeedKind::Undo: break;
    }
    return tr("the last act was taken back");
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
        {tr("Application recorded.")});
}

void EnrolmentPresenter::admit(const EnrolmentView& view, QDate entry, const QString& words) {
    run(view,
        [entry, words](const auto& change, const auto& ports, const auto& actor,
                       const auto& operation, QDate day) {
            return admitPerson(ports, actor, operation, change, {entry, words}, day);
        },
        {.sentence = tr("Admitted; the steps of the programme are in the plan."), .goesOn = true});
}

void EnrolmentPresenter::end(const EnrolmentView& view, const QString& code, const QString& words) {
    run(view,
        [code, words](const auto& change, const auto& ports, const auto& actor,
                      const auto& operation, QDate day) {
            return endEnrolment(ports, actor, operation, change, code, words, day);
        },
        {tr("Ended; the place is free again.")});
}

void EnrolmentPresenter::withdraw(const EnrolmentView& view, const QString& code,
                                  const QString& words) {
    run(view,
        [code, words](const auto& change, const auto& ports, const auto& actor,
                      const auto& operation, QDate day) {
            return withdrawEnrolment(ports, actor, operation, change, code, words, day);
        },
        {tr("Withdrawal recorded.")});
}

void EnrolmentPresenter::addStep(const EnrolmentView& view, const PlanStepFacts& facts) {
    run(view,
        [facts](const auto& change, const auto& ports, const auto& actor, const auto& operation,
                QDate day) {
            return recordPlanStep(ports, actor, operation, change, {}, facts, day);
        },
        {.sentence = tr("Step added."),
         .goesOn = true,
         .untouched = [](const Enrolment&, const Enrolment&) { return true; }});
}

void EnrolmentPresenter::changeStep(const PlanStepSeen& seen, const PlanStepFacts& facts) {
    if (busy_) return;
    busy_ = true;
    last_.reset();
    auto done = needs_.lanes.writes.run(
        [&ports = needs_.ports, actor = needs_.actor, seen, facts, day = needs_.clock.today()] {
            return changePlanStep(ports, actor, seen, facts, day);
        });
    deliver(
        done, this,
        [this, enrolment = seen.enrolment](const Result<EditOutcome<PlanStepSeen>>& outcome) {
            busy_ = false;
            if (!outcome) return refuse(outcome.error(), enrolment);
            if (!outcome->isSaved()) {
                emit clashed(*outcome);
                return;
            }
            last_ = outcome->now.record.enrolment;
            reload();
            emit saved(
                enrolment.facts.person,
                (tr("Step changed.") + u' ' + toldOf(outcome->now.by, outcome->theirs)).trimmed(),
                true, true);
        });
}

void EnrolmentPresenter::recordStep(const EnrolmentView& view, const StepResult& result) {
    const auto sentence = result.kind == EnrolmentDeedKind::Done   ? tr("Step done.")
                          : result.kind == EnrolmentDeedKind::Drop ? tr("Step dropped.")
                                                                   : tr("Step opened again.");
    run(view,
        [result](const auto& change, const auto& ports, const auto& actor, const auto& operation,
                 QDate day) {
            return recordStepResult(ports, actor, operation, change, result, day);
        },
        {.sentence = sentence,
         .goesOn = true,
         .untouched = [number = result.step](const Enrolment& seen, const Enrolment& now) {
             const auto before = enrolmentCourseOf(seen);
             const auto after = enrolmentCourseOf(now);
             const auto* one = before.step(number);
             const auto* other = after.step(number);
             return one && other && *one == *other;
         }});
}

void EnrolmentPresenter::undo() {
    const auto last = last_;
    if (!last) return;
    run([id = last->id, seen = last->deeds.size()](
            const auto& ports, const auto& actor, const auto& operation,
            QDate day) { return undoEnrolment(ports, actor, operation, id, seen, day); },
        {.sentence = tr("Taken back. Both records stay in the history."), .undoable = false});
}

}  // namespace zhiqiao::ui
