// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/following/away_presenter.h"

#include "core/base/deliver.h"
#include "core/security/office_interval.h"

namespace zhiqiao::ui {

AwayPresenter::AwayPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void AwayPresenter::reload() {
    auto read = needs_.lanes.reads.run([needs = needs_] {
        return awayInterval(needs.ports.offices, needs.ports.codes, needs.actor.office,
                            needs.clock.today());
    });
    deliver(read, this, [this](const Result<std::optional<int>>& interval) {
        if (!interval) {
            emit refused(interval.error());
            return;
        }
        interval_ = *interval;
        emit changed();
    });
}

void AwayPresenter::set(std::optional<int> days) { change(days, {}); }

void AwayPresenter::undo() {
    if (undo_) change(undo_->from, undo_);
}

void AwayPresenter::change(std::optional<int> days, const std::optional<Change>& undone) {
    if (busy_) return;
    busy_ = true;
    auto done = needs_.lanes.writes.run(
        [needs = needs_, days, undone, operation = OperationId::make()]() -> Result<Change> {
            const auto settings = needs.ports.offices.settings(needs.actor.office, {});
            if (!settings) return fail(settings.error());
            const auto before = intervalIn(*settings, kAwayInterval);
            if (undone && before != undone->to) return fail(changedElsewhere());
            if (auto set = setAwayInterval(needs.ports, needs.actor, operation, days); !set)
                return fail(set.error());
            return Change{before, days};
        });
    deliver(done, this, [this, back = undone.has_value()](const Result<Change>& change) {
        busy_ = false;
        if (!change) {
            emit refused(change.error());
            return;
        }
        undo_ = back ? std::nullopt : std::optional(*change);
        emit saved(change->to ? tr("Who works away is to be heard of every %n day(s).", nullptr,
                                   *change->to)
                              : tr("The office has no interval any more."));
        reload();
    });
}

}  // namespace zhiqiao::ui
