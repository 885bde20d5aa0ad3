// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/hold_presenter.h"

#include "core/base/deliver.h"

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

HoldPresenter::HoldPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void HoldPresenter::hold(const std::vector<WorkItem>& items, const HoldDraft& draft) {
    const auto operation = OperationId::make();
    run(
        [needs = needs_, items, draft, operation]() -> Result<> {
            const auto done =
                holdWork(needs.ports, needs.actor, operation, items, draft, needs.clock.today());
            if (!done) return fail(done.error());
            return {};
        },
        operation,
        tr("%n row(s) on hold until %1.", nullptr, int(items.size()))
            .arg(draft.until.toString(Qt::ISODate)));
}

void HoldPresenter::takeUp(const std::vector<WorkItem>& items) {
    const auto operation = OperationId::make();
    run(
        [needs = needs_, items, operation] {
            return endHold(needs.ports, needs.actor, operation, items, needs.clock.today());
        },
        operation, tr("%n row(s) on the list again.", nullptr, int(items.size())));
}

void HoldPresenter::undo() {
    const auto done = std::exchange(undoable_, std::nullopt);
    if (!done) {
        emit said(tr("Nothing to undo here."));
        return;
    }
    run(
        [needs = needs_, done = *done, operation = OperationId::make()] {
            return undoHold(needs.ports, needs.actor, operation, done, needs.clock.today());
        },
        {}, tr("It is as it was before."));
}

void HoldPresenter::run(std::function<Result<>()> act, std::optional<OperationId> undoable,
                        const QString& sentence) {
    deliver(needs_.writes.run(std::move(act)), this,
            [this, undoable, sentence](const Result<>& done) {
                if (!done) {
                    const auto& detail = done.error().detail;
                    const auto field = detail.startsWith(u"field="_s) ? detail.mid(6) : QString();
                    emit refused(field, done.error());
                    return;
                }
                undoable_ = undoable;
                emit saved();
                undoable ? emit saidUndoable(sentence) : emit said(sentence);
            });
}

}  // namespace zhiqiao::ui
