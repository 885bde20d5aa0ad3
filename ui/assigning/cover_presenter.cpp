// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/cover_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The office's staff who work today, by name.
Result<std::vector<Staff>> staffHere(const LeavePorts& ports, const Actor& actor, QDate today) {
    auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    std::erase_if(*staff, [&](const Staff& one) {
        return one.office != actor.office || !one.worksOn(today);
    });
    return staff;
}

/// The leave that holds or comes next.
Result<std::optional<LeaveId>> leaveOf(const LeavePorts& ports, const Actor& actor, StaffId away,
                                       QDate today) {
    const auto leaves = ports.leaves.ofOffice(actor.office);
    if (!leaves) return fail(leaves.error());
    for (const auto& one : *leaves)
        if (one.facts.away == away && !one.endedOn && today < one.facts.until)
            return std::optional(one.id);
    return std::optional<LeaveId>();
}

}  // namespace

CoverPresenter::CoverPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void CoverPresenter::begin(StaffId away) {
    auto looked = needs_.lanes.reads.run(
        [needs = needs_] { return staffHere(needs.ports, needs.actor, needs.clock.today()); });
    deliver(looked, this,
            [this, away, asked = forgotten_](const Result<std::vector<Staff>>& staff) {
                if (asked != forgotten_) return;
                if (!staff) return refuse(staff.error());
                auto colleagues = *staff;
                const auto who = std::ranges::find(colleagues, away, &Staff::id);
                const auto name = who == colleagues.end() ? QString() : who->name;
                std::erase_if(colleagues, [&](const Staff& one) { return one.id == away; });
                emit begun(away, name, colleagues);
            });
}

void CoverPresenter::set(const LeaveDraft& draft) {
    auto done = needs_.lanes.writes.run([needs = needs_, draft, operation = OperationId::make()] {
        return setLeave(needs.ports, needs.actor, operation, draft, needs.clock.today());
    });
    deliver(done, this, [this, asked = forgotten_](const Result<StaffLeave>& leave) {
        if (asked != forgotten_) return;
        if (!leave) return refuse(leave.error());
        undoable_ = leave->id;
        emit saved();
        emit saidUndoable(tr("Covered from %1 to the day before %2.")
                              .arg(leave->facts.from.toString(Qt::ISODate),
                                   leave->facts.until.toString(Qt::ISODate)));
    });
}

void CoverPresenter::end(StaffId away) {
    auto found = needs_.lanes.reads.run([needs = needs_, away] {
        return leaveOf(needs.ports, needs.actor, away, needs.clock.today());
    });
    deliver(found, this, [this, asked = forgotten_](const Result<std::optional<LeaveId>>& leave) {
        if (asked != forgotten_) return;
        if (!leave) return refuse(leave.error());
        if (*leave)
            endLeaveOf(**leave, tr("Back; the cover has ended."));
        else
            emit said(tr("Nobody covers for this colleague."));
    });
}

void CoverPresenter::endLeaveOf(LeaveId id, const QString& sentence) {
    auto done = needs_.lanes.writes.run([needs = needs_, id, operation = OperationId::make()] {
        return endLeave(needs.ports, needs.actor, operation, id, needs.clock.today());
    });
    deliver(done, this, [this, sentence, asked = forgotten_](const Result<StaffLeave>& leave) {
        if (asked != forgotten_) return;
        if (!leave) return refuse(leave.error());
        undoable_.reset();
        emit saved();
        emit said(sentence);
    });
}

void CoverPresenter::undo() {
    if (const auto last = std::exchange(undoable_, std::nullopt))
        endLeaveOf(*last, tr("Nobody covers any more."));
    else
        emit said(tr("Nothing to undo here."));
}

void CoverPresenter::refuse(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    emit refused(field, error);
}

void CoverPresenter::forget() {
    ++forgotten_;
    undoable_.reset();
}

}  // namespace zhiqiao::ui
