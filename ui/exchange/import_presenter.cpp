// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_presenter.h"

#include "core/base/deliver.h"
#include "core/exchange/import_templates.h"

#include <QFileInfo>
#include <QPointer>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ImportPresenter::ImportPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void ImportPresenter::look(ImportKind kind, const QString& path) {
    kind_ = kind;
    path_ = path;
    run(true);
}

void ImportPresenter::commit() {
    if (path_.isEmpty() || !report_) return;
    if (mayCommit())
        run(false);
    else
        emit approvalNeeded(importDraft(kind_, *report_, QFileInfo(path_).fileName(), {}));
}

void ImportPresenter::tellProgress(qint64 done, qint64 total) { emit progressed(done, total); }

void ImportPresenter::run(bool dryRun) {
    if (isBusy()) return;
    wanted_ = std::make_shared<std::atomic<bool>>(true);
    ImportRequest request{.kind = kind_,
                          .path = path_,
                          .actor = needs_.actor,
                          .operation = OperationId::make(),
                          .today = needs_.clock.today(),
                          .demo = needs_.demo,
                          .homeDivision = needs_.homeDivision,
                          .dryRun = dryRun};
    request.progress.report = [wanted = wanted_, guard = QPointer(this)](qint64 done,
                                                                         qint64 total) {
        if (guard)
            QMetaObject::invokeMethod(
                qApp,
                [guard, done, total] {
                    if (guard) guard->tellProgress(done, total);
                },
                Qt::QueuedConnection);
        return wanted->load();
    };
    emit busyChanged(true);
    auto& lane = dryRun ? needs_.lanes.reads : needs_.lanes.writes;
    auto done = lane.run([&ports = needs_.ports, request] { return importTable(ports, request); });
    deliver(done, this, [this, dryRun](const Result<ImportReport>& report) {
        wanted_.reset();
        emit busyChanged(false);
        if (!report) {
            emit failed(report.error());
            return;
        }
        report_ = *report;
        refusals_.setRows(report_->refusals);
        if (dryRun)
            emit looked();
        else
            emit committed();
    });
}

void ImportPresenter::undo() {
    if (isBusy() || !report_ || !report_->batch) return;
    emit busyChanged(true);
    auto done = needs_.lanes.writes.run(
        [&ports = needs_.ports, actor = needs_.actor, batch = *report_->batch] {
            return undoImport(ports, actor, OperationId::make(), batch);
        });
    deliver(done, this, [this](const Result<>& answer) {
        emit busyChanged(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        report_.reset();
        refusals_.setRows({});
        emit undone();
    });
}

void ImportPresenter::cancel() {
    if (wanted_) wanted_->store(false);
}

void ImportPresenter::writeRefused(const QString& path) {
    if (!report_) return;
    auto done = needs_.lanes.reads.run(
        [rows = report_->refusedRows, path] { return writeRefusals(path, rows); });
    deliver(done, this, [this, path](const Result<>& answer) {
        if (answer)
            emit said(tr("Refused rows written to %1").arg(QFileInfo(path).fileName()));
        else
            emit failed(answer.error());
    });
}

void ImportPresenter::writeTemplate(ImportKind kind, const QString& path, bool filled) {
    auto done = needs_.lanes.reads.run([kind, path, filled] {
        return filled ? writeImportSample(kind, path) : writeImportTemplate(kind, path);
    });
    deliver(done, this, [this, path](const Result<>& answer) {
        if (answer)
            emit said(tr("Template written to %1").arg(QFileInfo(path).fileName()));
        else
            emit failed(answer.error());
    });
}

}  // namespace zhiqiao::ui
