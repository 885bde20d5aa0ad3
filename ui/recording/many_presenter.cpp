// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/many_presenter.h"

#include "core/base/deliver.h"

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ManyPresenter::ManyPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void ManyPresenter::record(const ManyDraft& draft) {
    if (busy_) return;
    busy_ = true;
    auto done = needs_.lanes.writes.run([needs = needs_, draft, operation = operation_] {
        return recordForMany(needs.ports, needs.actor, operation, draft, needs.clock.today());
    });
    deliver(done, this, [this, asked = forgotten_](const Result<RecordedMany>& recorded) {
        busy_ = false;
        if (recorded) start();
        if (asked != forgotten_) return;
        if (!recorded) return refuse(recorded.error());
        tell(*recorded);
    });
}

void ManyPresenter::tell(const RecordedMany& done) {
    if (done.batch) undoable_ = done.batch->id;
    emit leftShown(done.left);
    if (!done.batch) {
        emit said(tr("Nothing was recorded."));
        return;
    }
    emit saved();
    QStringList sentences{
        tr("Recorded about %n person(s) (batch %1).", nullptr, done.batch->persons)
            .arg(done.batch->id.value())};
    if (done.batch->kind != u"note"_s && done.counted < done.batch->persons)
        sentences << tr("It counts for %n of them.", nullptr, done.counted);
    if (!done.left.empty()) sentences << tr("Not about %n.", nullptr, int(done.left.size()));
    emit saidUndoable(sentences.join(u' '));
}

void ManyPresenter::undo() {
    const auto batch = std::exchange(undoable_, std::nullopt);
    if (!batch) {
        emit said(tr("Nothing to undo here."));
        return;
    }
    auto done =
        needs_.lanes.writes.run([needs = needs_, batch = *batch, operation = OperationId::make()] {
            return takeBackMany(needs.ports, needs.actor, operation, batch);
        });
    deliver(done, this, [this, asked = forgotten_](const Result<TakenBackMany>& taken) {
        if (asked != forgotten_) return;
        if (!taken) return refuse(taken.error());
        emit leftShown(taken->left);
        emit saved();
        emit said(tr("Taken back about %n person(s).", nullptr, taken->persons));
    });
}

void ManyPresenter::refuse(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    emit refused(field, error);
}

void ManyPresenter::forget() {
    ++forgotten_;
    undoable_.reset();
    emit leftShown({});
}

}  // namespace zhiqiao::ui
