// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/finding_presenter.h"

#include "core/base/deliver.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

FindingPresenter::FindingPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void FindingPresenter::setAside(FindingId finding, const AsideDraft& draft) {
    const auto sentence = draft.until
                              ? tr("Set aside until %1.").arg(draft.until->toString(Qt::ISODate))
                              : tr("Set aside until the data change.");
    run(
        [needs = needs_, finding, draft, operation = OperationId::make()]() -> Result<> {
            const auto done = setFindingAside(needs.ports, needs.actor, operation, finding, draft,
                                              needs.clock.today());
            if (!done) return fail(done.error());
            return {};
        },
        finding, sentence);
}

void FindingPresenter::takeUp(FindingId finding) {
    run(
        [needs = needs_, finding, operation = OperationId::make()] {
            return takeFindingUp(needs.ports, needs.actor, operation, finding);
        },
        {}, tr("The finding is shown again."));
}

void FindingPresenter::undo() {
    if (const auto finding = std::exchange(undoable_, std::nullopt))
        takeUp(*finding);
    else
        emit said(tr("Nothing to undo here. Z takes up a finding that is set aside."));
}

void FindingPresenter::run(std::function<Result<>()> act, std::optional<FindingId> undoable,
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
