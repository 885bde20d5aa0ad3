// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/compare_presenter.h"

#include "core/base/deliver.h"
#include "core/comparing/compared_fields.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace zhiqiao::ui {

ComparePresenter::ComparePresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs), differences_(needs.words) {}

int ComparePresenter::handedBack() const {
    return report_ ? int(report_->handedBack.rows.size()) : 0;
}

void ComparePresenter::tellProgress(qint64 done, qint64 total) { emit progressed(done, total); }

Progress ComparePresenter::begin() {
    wanted_ = std::make_shared<std::atomic<bool>>(true);
    emit busyChanged(true);
    return {[wanted = wanted_, guard = QPointer(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, done, total] {
                if (guard) guard->tellProgress(done, total);
            },
            Qt::QueuedConnection);
        return wanted->load();
    }};
}

void ComparePresenter::end() {
    wanted_.reset();
    emit busyChanged(false);
}

void ComparePresenter::compare(const QString& owner, const QDate& asOf, const QString& path) {
    if (isBusy()) return;
    CompareRequest request{.path = path,
                           .owner = owner,
                           .asOf = asOf,
                           .actor = needs_.actor,
                           .operation = OperationId::make(),
                           .today = needs_.clock.today(),
                           .demo = needs_.demo,
                           .homeDivision = needs_.homeDivision,
                           .progress = begin()};
    // On the lane that writes: the record is made where the file was read.
    auto done = needs_.lanes.writes.run([&ports = needs_.ports, &reading = needs_.reading,
                                         request] { return compareFile(ports, reading, request); });
    deliver(done, this, [this, asked = forgotten_](const Result<ComparisonReport>& report) {
        end();
        if (asked != forgotten_) return;
        if (!report) {
            emit failed(report.error());
            return;
        }
        report_ = *report;
        emit compared(*report);
        open(report->comparison.id);
    });
}

void ComparePresenter::cancel() {
    if (wanted_) wanted_->store(false);
}

void ComparePresenter::open(ComparisonId id) {
    using Opened = std::pair<Comparison, std::vector<DifferenceNow>>;
    auto done = needs_.lanes.writes.run(
        [&ports = needs_.ports, actor = needs_.actor, id]() -> Result<Opened> {
            auto rows = openComparison(ports, actor, id);
            if (!rows) return fail(rows.error());
            auto comparison = ports.comparisons.find(id);
            if (!comparison) return fail(comparison.error());
            return Opened{*std::move(comparison), *std::move(rows)};
        });
    deliver(done, this, [this, asked = forgotten_](const Result<Opened>& opened) {
        if (asked != forgotten_) return;
        if (opened)
            show(opened->first, opened->second);
        else
            emit failed(opened.error());
    });
}

void ComparePresenter::show(const Comparison& comparison, std::vector<DifferenceNow> rows) {
    opened_ = comparison;
    differences_.setRows(std::move(rows));
    emit differencesShown();
}

void ComparePresenter::accept(int row) {
    const auto* one = differences_.at(row);
    if (!one || isBusy()) return;
    const auto* field = comparedField(one->difference.field);
    if (!field) return;
    change({one->id, {one->difference.field}},
           tr("%1 of %2 was taken over.").arg(titleOf(*field), one->name));
}

void ComparePresenter::undo() {
    if (auto wanted = std::exchange(undoable_, std::nullopt)) {
        wanted->back = true;
        change(*wanted, tr("It is as it was before."));
    } else {
        emit said(tr("Nothing to undo here."));
    }
}

void ComparePresenter::change(const Acceptance& wanted, const QString& sentence) {
    auto done = needs_.lanes.writes.run([needs = needs_, wanted, operation = OperationId::make()] {
        return acceptDifferences(needs.ports, needs.actor, operation, wanted, needs.clock.today(),
                                 needs.demo);
    });
    deliver(done, this, [this, wanted, sentence, asked = forgotten_](const Result<int>& fields) {
        if (asked != forgotten_) return;
        if (!fields) {
            emit failed(fields.error());
            return;
        }
        if (!wanted.back) undoable_ = wanted;
        emit saved();
        wanted.back ? emit said(sentence) : emit saidUndoable(sentence);
        if (opened_) open(opened_->id);
    });
}

void ComparePresenter::acceptField(int row) {
    const auto* one = differences_.at(row);
    if (!one || !opened_ || isBusy()) return;
    auto done =
        needs_.lanes.writes.run([needs = needs_, id = opened_->id, field = one->difference.field,
                                 progress = begin(), operation = OperationId::make()] {
            return acceptAllDifferences(needs.ports, needs.actor, operation, id, field,
                                        needs.clock.today(), needs.demo, progress);
        });
    deliver(done, this, [this, asked = forgotten_](const Result<AcceptedAll>& all) {
        end();
        if (asked != forgotten_) return;
        if (!all) {
            emit failed(all.error());
            return;
        }
        undoable_.reset();
        emit saved();
        emit said(tr("Taken over for %1 person(s); %2 could not be changed.")
                      .arg(all->people)
                      .arg(all->left.size()));
        if (opened_) open(opened_->id);
    });
}

void ComparePresenter::writeHandedBack(const QString& path) {
    if (!report_) return;
    auto done = needs_.lanes.reads.run(
        [rows = report_->handedBack, path] { return writeRefusals(path, rows); });
    deliver(done, this, [this, path](const Result<>& answer) {
        if (answer)
            emit said(tr("Rows handed back were written to %1").arg(QFileInfo(path).fileName()));
        else
            emit failed(answer.error());
    });
}

void ComparePresenter::forget() {
    ++forgotten_;
    opened_.reset();
    report_.reset();
    undoable_.reset();
    differences_.setRows({});
    emit differencesShown();
}

}  // namespace zhiqiao::ui
