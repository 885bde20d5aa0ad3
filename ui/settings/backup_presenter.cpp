// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_presenter.h"

#include "core/base/deliver.h"

#include <QFileInfo>
#include <QTimeZone>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

bool isCancelled(const Error& error) { return error.code == "backup.cancelled"; }

QTime timeOfOffice(const Clock& clock) {
    return clock.now().toTimeZone(QTimeZone("Asia/Shanghai")).time();
}

}  // namespace

BackupPresenter::BackupPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs), history_{.since = needs.since} {}

void BackupPresenter::reload() {
    auto read = needs_.lanes.reads.run([&offices = needs_.offices, office = needs_.actor.office] {
        return offices.settings(office, std::nullopt);
    });
    deliver(read, this,
            [this, asked = ++question_](const Result<QMap<QString, QString>>& settings) {
                if (asked != question_) return;
                if (!settings) {
                    emit failed(settings.error());
                    return;
                }
                plan_ = backupPlan(*settings);
                history_ = backupHistory(*settings, needs_.since);
                emit changed();
            });
}

BackupState BackupPresenter::state() const {
    return backupState(plan_.value_or(BackupPlan()), history_, needs_.clock.today());
}

bool BackupPresenter::isDue() const {
    return needs_.available && plan_ &&
           zhiqiao::isBackupDue(*plan_, history_, needs_.clock.today(), timeOfOffice(needs_.clock));
}

bool BackupPresenter::isDueToday() const {
    return needs_.available && plan_ &&
           zhiqiao::isBackupDueToday(*plan_, history_, needs_.clock.today());
}

void BackupPresenter::savePlan(const BackupPlan& plan) {
    auto saved = needs_.lanes.writes.run(
        [&transactions = needs_.transactions, &offices = needs_.offices, actor = needs_.actor,
         plan] { return zhiqiao::savePlan(transactions, offices, actor, plan); });
    deliver(saved, this, [this](const Result<>& answer) {
        if (answer)
            emit said(tr("The plan of backups is saved."));
        else
            emit failed(answer.error());
        reload();
    });
}

Progress BackupPresenter::begin(const QString& what) {
    wanted_ = std::make_shared<std::atomic<bool>>(true);
    emit busyChanged(true, what);
    return {[wanted = wanted_, guard = QPointer(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, done, total] {
                if (guard) emit guard->progressed(done, total);
            },
            Qt::QueuedConnection);
        return wanted->load();
    }};
}

void BackupPresenter::end() {
    wanted_.reset();
    emit busyChanged(false, {});
    reload();
}

/// The acts run on the lane that writes, what lies between them on the one for files.
void BackupPresenter::run(const QString& what, BackupBy by,
                          const std::function<Result<>(const Progress&)>& work,
                          const QString& sentence) {
    if (isBusy()) return;
    const auto progress = begin(what);
    auto begun = needs_.lanes.writes.run([&transactions = needs_.transactions, actor = needs_.actor,
                                          by] { return beginBackup(transactions, actor, by); });
    deliver(begun, this, [this, by, work, sentence, progress](const Result<>& may) {
        if (!may) {
            finish(may, sentence);
            return;
        }
        auto made = needs_.files.run([work, progress] { return work(progress); });
        deliver(made, this,
                [this, by, sentence](const Result<>& answer) { keep(answer, by, sentence); });
    });
}

void BackupPresenter::keep(const Result<>& answer, BackupBy by, const QString& sentence) {
    auto kept = needs_.lanes.writes.run([&transactions = needs_.transactions,
                                         &offices = needs_.offices, actor = needs_.actor, by,
                                         answer]() -> Result<> {
        if (answer) return recordBackup(transactions, offices, actor, OperationId::make(), by);
        if (!isCancelled(answer.error()))
            if (auto noted = recordBackupFailure(transactions, offices, actor, answer.error(), by);
                !noted)
                return noted;
        return answer;
    });
    deliver(kept, this, [this, sentence](const Result<>& told) { finish(told, sentence); });
}

void BackupPresenter::finish(const Result<>& answer, const QString& sentence) {
    end();
    if (answer)
        emit said(sentence);
    else
        emit failed(answer.error());
    emit backedUp(bool(answer));
}

void BackupPresenter::backUpTo(const QString& file) {
    run(
        tr("Backing up"), BackupBy::Person,
        [backUp = needs_.backUp, file](const Progress& progress) { return backUp(file, progress); },
        tr("Backup written to %1 and read back.").arg(QFileInfo(file).fileName()));
}

void BackupPresenter::backUpByPlan(BackupBy by) {
    if (!plan_) return;
    run(
        tr("Backing up"), by,
        [make = needs_.backUpByPlan, plan = *plan_](const Progress& progress) {
            return make(plan, progress);
        },
        tr("The backup is made and read back."));
}

void BackupPresenter::drill() {
    if (isBusy()) return;
    auto tried = needs_.files.run(
        [drill = needs_.drill, progress = begin(tr("Trying the last backup out"))] {
            return drill(progress);
        });
    deliver(tried, this, [this](const Result<Drill>& answer) {
        const auto outcome = answer ? answer->outcome
                                    : QString::fromLatin1(answer.error().code.data(),
                                                          qsizetype(answer.error().code.size()));
        auto kept = needs_.lanes.writes.run(
            [&transactions = needs_.transactions, &offices = needs_.offices, actor = needs_.actor,
             outcome] { return recordDrill(transactions, offices, actor, outcome); });
        deliver(kept, this, [this, answer](const Result<>& noted) {
            end();
            if (!answer)
                emit failed(answer.error());
            else if (!noted)
                emit failed(noted.error());
            else if (answer->outcome == u"ok"_s)
                emit said(tr("%1 was restored aside and checked: %n row(s), all whole.", nullptr,
                             int(answer->rows))
                              .arg(QFileInfo(answer->file).fileName()));
            else
                emit failed(
                    {.kind = Error::Kind::Conflict,
                     .code = "backup.drill_failed",
                     .message = tr("The backup %1 opens, but not all in it is right.")
                                    .arg(QFileInfo(answer->file).fileName()),
                     .hint = tr("Back up now and try that one out; keep the older backups."),
                     .detail = answer->outcome});
        });
    });
}

void BackupPresenter::cancel() {
    if (wanted_) wanted_->store(false);
}

}  // namespace zhiqiao::ui
