// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standing/standing_presenter.h"

#include "core/base/deliver.h"
#include "core/security/office_store.h"

#include <algorithm>

namespace zhiqiao::ui {

namespace {

Result<StandingShown> shownOf(const StandingPorts& ports, const Actor& actor, qint64 record,
                              QDate today) {
    const auto row = ports.store.rowFor(record);
    if (!row) return fail(row.error());
    if (!*row) return fail(recordNotFound());
    const auto status = (*row)->status;
    const auto subject = subjectOf(ports.store, record);
    if (!subject) return fail(subject.error());
    return ports.transactions.run(
        actor,
        {.name = subject->isHousehold ? "household.view" : "person.view",
         .operation = OperationId::make(),
         .subject = subject->isHousehold ? "household" : "person",
         .subjectId = subject->id,
         .right = Right::PersonRead},
        [&](const Act&) -> Result<StandingShown> {
            auto file = standingOf(ports, *subject, today);
            if (!file) return fail(file.error());
            const auto view = std::ranges::find_if(file->views, [&](const StandingView& one) {
                return one.holding.status == status && one.holding.record == record;
            });
            if (view == file->views.end()) return fail(recordNotFound());
            return StandingShown{*view, std::move(file->deeds)};
        });
}

}  // namespace

StandingPresenter::StandingPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

const StandingProposal* StandingPresenter::proposal() const {
    if (!shown_ || shown_->view.holding.status == HeldStatus::Dibao) return nullptr;
    const auto& proposals = shown_->view.proposals;
    const auto found = std::ranges::find_if(
        proposals, [&](const StandingProposal& one) { return one.standsOn(today()); });
    return found == proposals.end() ? nullptr : &*found;
}

void StandingPresenter::open(qint64 record) {
    auto read = needs_.lanes.writes.run([needs = needs_, record, day = today()] {
        return shownOf(needs.ports, needs.actor, record, day);
    });
    deliver(read, this, [this, question = ++question_](const Result<StandingShown>& shown) {
        if (question != question_) return;
        if (!shown) {
            emit refused(shown.error());
            return;
        }
        shown_ = *shown;
        emit opened();
    });
}

void StandingPresenter::decline(const QString& reason) {
    const auto* wanted = proposal();
    if (!wanted) return;
    run(
        [record = shown_->view.holding.record, ground = wanted->ground, reason](
            const StandingPorts& ports, const Actor& actor, const OperationId& operation,
            QDate day) {
            return declineProposal(ports, actor, operation, record, ground, reason, day);
        },
        tr("The status is kept; it comes back when something joins."), true);
}

void StandingPresenter::rule(const StandingEvent& refusal, bool unjustified,
                             const QString& reason) {
    run(
        [person = refusal.person, event = refusal.record, unjustified, reason](
            const StandingPorts& ports, const Actor& actor, const OperationId& operation,
            QDate day) {
            return ruleRefusal(ports, actor, operation, person, event, unjustified, reason, day);
        },
        unjustified ? tr("The refusal counts.") : tr("The refusal does not count."), true);
}

void StandingPresenter::undo() {
    if (!undo_) return;
    run([deed = *undo_](const StandingPorts& ports, const Actor& actor,
                        const OperationId& operation,
                        QDate) { return undoStanding(ports, actor, operation, deed); },
        tr("The decision was taken back."), false);
}

void StandingPresenter::run(const Decide& decide, const QString& sentence, bool undoable) {
    if (busy_ || !shown_) return;
    busy_ = true;
    auto done = needs_.lanes.writes.run(
        [needs = needs_, decide, day = today(), operation = OperationId::make()] {
            return decide(needs.ports, needs.actor, operation, day);
        });
    deliver(done, this,
            [this, sentence, undoable,
             record = shown_->view.holding.record](const Result<StandingDeed>& deed) {
                busy_ = false;
                if (!deed) {
                    emit refused(deed.error());
                    return;
                }
                undo_ = undoable ? std::optional(deed->id) : std::nullopt;
                emit saved(sentence, undoable);
                open(record);
            });
}

void StandingPresenter::forget() {
    ++question_;
    shown_.reset();
    undo_.reset();
}

}  // namespace zhiqiao::ui
