// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/assign_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Begun {
    std::vector<CaseMove> moves;
    std::vector<Staff> colleagues;
};

/// The office's staff who work today, by name.
Result<Begun> lookAt(const AssignPorts& ports, const Actor& actor,
                     const std::vector<PersonId>& people, QDate today) {
    auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    std::erase_if(*staff, [&](const Staff& one) {
        return one.office != actor.office || !one.worksOn(today);
    });
    auto moves = movesTo(ports, people, actor.staff);
    if (!moves) return fail(moves.error());
    return Begun{*std::move(moves), *std::move(staff)};
}

}  // namespace

AssignPresenter::AssignPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void AssignPresenter::begin(std::vector<PersonId> people) {
    if (people.empty()) {
        emit said(tr("Choose the people first: Space marks a row."));
        return;
    }
    auto looked = needs_.lanes.reads.run(
        [&ports = needs_.ports, actor = needs_.actor, people = std::move(people),
         today = needs_.clock.today()] { return lookAt(ports, actor, people, today); });
    deliver(looked, this, [this, asked = forgotten_](const Result<Begun>& begun) {
        if (asked != forgotten_) return;
        if (!begun) return refuse(begun.error());
        moves_ = begun->moves;
        emit this->begun(int(moves_.size()), begun->colleagues);
    });
}

void AssignPresenter::give(StaffId to, const QString& reason) {
    auto moves = moves_;
    for (auto& move : moves) move.to = to;
    give({std::move(moves), reason});
}

void AssignPresenter::give(const AssignmentDraft& draft) {
    auto done = needs_.lanes.writes.run([needs = needs_, draft, operation = OperationId::make()] {
        return assignCases(needs.ports, needs.actor, operation, draft, needs.clock.today());
    });
    deliver(done, this, [this, asked = forgotten_](const Result<Assigned>& assigned) {
        if (asked != forgotten_) return;
        if (!assigned) return refuse(assigned.error());
        tell(*assigned);
    });
}

void AssignPresenter::tell(const Assigned& done) {
    if (done.batch) undoable_ = done.batch->id;
    emit leftShown(done.left);
    if (!done.batch) {
        emit said(tr("Nobody was given away."));
        return;
    }
    emit saved();
    emit given(*done.batch);
    const auto sentence = tr("%n person(s) given away (batch %1).", nullptr, done.batch->moved)
                              .arg(done.batch->id.value());
    emit saidUndoable(done.left.empty()
                          ? sentence
                          : sentence + u' ' +
                                tr("%n could not be.", nullptr, int(done.left.size())));
}

void AssignPresenter::undo() {
    const auto batch = std::exchange(undoable_, std::nullopt);
    if (!batch) {
        emit said(tr("Nothing to undo here."));
        return;
    }
    auto done =
        needs_.lanes.writes.run([needs = needs_, batch = *batch, operation = OperationId::make()] {
            return undoAssignment(needs.ports, needs.actor, operation, batch);
        });
    deliver(done, this, [this, asked = forgotten_](const Result<Undone>& undone) {
        if (asked != forgotten_) return;
        if (!undone) return refuse(undone.error());
        emit leftShown(undone->left);
        emit saved();
        emit said(tr("%n person(s) are in the charge they were before.", nullptr, undone->people));
    });
}

void AssignPresenter::refuse(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    emit refused(field, error);
}

void AssignPresenter::forget() {
    ++forgotten_;
    moves_.clear();
    undoable_.reset();
    emit leftShown({});
}

}  // namespace zhiqiao::ui
