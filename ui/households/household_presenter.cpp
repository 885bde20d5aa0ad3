// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

HouseholdPresenter::HouseholdPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void HouseholdPresenter::open(HouseholdId household) {
    if (id_ != household) file_.reset();
    id_ = household;
    reload();
}

void HouseholdPresenter::openOf(PersonId person) {
    id_.reset();
    file_.reset();
    emit changed();
    struct Found {
        std::optional<HouseholdId> household;
        QString name;
    };
    auto found = needs_.lanes.reads.run([ports = needs_.ports, person]() -> Result<Found> {
        const auto memberships = ports.households.membershipsOf(person);
        if (!memberships) return fail(memberships.error());
        for (const auto& membership : *memberships)
            if (!membership.leftOn) return Found{membership.facts.household, {}};
        const auto who = ports.people.find(person);
        if (!who) return fail(who.error());
        return Found{{}, who->facts.name};
    });
    deliver(found, this, [this, person, asked = ++question_](const Result<Found>& answer) {
        if (asked != question_) return;
        if (!answer)
            emit failed(answer.error());
        else if (answer->household)
            open(*answer->household);
        else
            emit householdMissing(person, answer->name);
    });
}

void HouseholdPresenter::reload() {
    if (!id_) return;
    file_.reset();  // nothing is done to what may have changed; it stays in sight until it is read
    // A look at a household is an act, so it goes the way of the writes.
    auto read =
        needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor, id = *id_,
                                 day = today()] { return viewHousehold(ports, actor, id, day); });
    deliver(read, this, [this, asked = ++question_](const Result<HouseholdFile>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        file_ = *answer;
        emit changed();
    });
}

void HouseholdPresenter::forget() {
    ++question_;
    file_.reset();
    emit changed();
}

std::vector<HouseholdTransition> HouseholdPresenter::steps() const {
    if (!file_ || file_->household.closedOn) return {};
    const auto* span = spanOn(file_->course, today());
    auto steps = transitionsFrom(span ? span->state : QString());
    std::erase_if(steps, [this](const auto& step) { return !may(step.right); });
    return steps;
}

void HouseholdPresenter::start() { operation_ = OperationId::make(); }

template <class Answer, class Job, class Told>
void HouseholdPresenter::run(Job job, Told told) {
    if (busy_) return;
    busy_ = true;
    emit busyChanged(true);
    deliver(needs_.lanes.writes.run(std::move(job)), this,
            [this, told, operation = operation_](const Answer& outcome) {
                busy_ = false;
                emit busyChanged(false);
                if (outcome) {
                    if (operation == operation_) start();
                    told(outcome);
                    return;
                }
                const auto mark = u"field="_s;
                const auto& detail = outcome.error().detail;
                emit refused(detail.startsWith(mark) ? detail.mid(mark.size()) : QString(),
                             outcome.error());
            });
}

void HouseholdPresenter::add(const AddHouseholdRequest& request) {
    run<Result<Household>>(
        [ports = needs_.ports, actor = needs_.actor, operation = operation_, request,
         day = today()] { return addHousehold(ports, actor, operation, request, day); },
        [this](const Result<Household>& added) {
            open(added->id);  // first: a form that is left shows what is open
            emit saved(tr("The household is recorded."));
        });
}

void HouseholdPresenter::join(const MemberDraft& draft) {
    run<Result<Membership>>(
        [ports = needs_.ports, actor = needs_.actor, operation = operation_, draft, day = today()] {
            return addHouseholdMember(ports, actor, operation, draft, day);
        },
        [this](const Result<Membership>&) {
            emit saved(tr("The member is recorded."));
            reload();
        });
}

void HouseholdPresenter::leave(PersonId person, QDate on, const QString& reason) {
    run<Result<>>(
        [ports = needs_.ports, actor = needs_.actor, operation = operation_, person, on, reason,
         day = today()] {
            return leaveHousehold(ports, actor, operation, person, on, reason, day);
        },
        [this](const Result<>&) {
            emit saved(tr("The member has left; the time in the household stays on record."));
            reload();
        });
}

void HouseholdPresenter::declare(const StatementDraft& draft) {
    run<Result<MemberStatement>>(
        [ports = needs_.ports, actor = needs_.actor, operation = operation_, draft, day = today()] {
            return declareMember(ports, actor, operation, draft, day);
        },
        [this](const Result<MemberStatement>&) {
            emit saved(tr("The statement is recorded."));
            reload();
        });
}

void HouseholdPresenter::step(const StepDraft& draft) {
    run<Result<HouseholdStep>>(
        [ports = needs_.ports, actor = needs_.actor, operation = operation_, draft, day = today()] {
            return stepHousehold(ports, actor, operation, draft, day);
        },
        [this](const Result<HouseholdStep>& taken) {
            emit saved(
                tr("Now: %1.").arg(codes().lists.name(u"household_state"_s, taken->facts.state)));
            reload();
        });
}

void HouseholdPresenter::relocate(HouseholdId household, QDate on) {
    run<Result<>>(
        [ports = needs_.ports, actor = needs_.actor, operation = operation_, household, on,
         day = today()] {
            return markHouseholdRelocated(ports, actor, operation, household, on, day);
        },
        [this](const Result<>&) {
            emit saved(tr("Marked as relocated."));
            reload();
        });
}

}  // namespace zhiqiao::ui
