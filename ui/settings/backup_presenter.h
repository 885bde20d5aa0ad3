// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/base/progress.h"
#include "core/security/backup_plan.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace zhiqiao::ui {

/// Backups of the office: their plan and state, and what makes and tries them.
class BackupPresenter final : public QObject {
    Q_OBJECT
public:
    /// What came of trying the last good backup out.
    struct Drill {
        QString file;
        QString outcome;  ///< "ok", or the checks that failed
        qint64 rows = 0;
    };
    struct Needs {  // all outlive the presenter and its lanes' jobs
        Transactions& transactions;
        OfficeStore& offices;
        Lanes lanes;
        Lane& files;  ///< the functions below run here
        const Clock& clock;
        Actor actor;
        QDate since;                        ///< the office's first day
        bool available = true;              ///< false: a server, or a demo's plan has no meaning
        bool opensWithoutPassword = false;  ///< whoever has a backup can read it
        std::function<Result<>(const QString& file, const Progress&)> backUp;
        std::function<Result<>(const BackupPlan&, const Progress&)> backUpByPlan;
        std::function<Result<Drill>(const Progress&)> drill;
    };

    explicit BackupPresenter(const Needs& needs, QObject* parent = nullptr);
    ~BackupPresenter() override { cancel(); }

    void reload();
    /// Nothing until the first reload() was answered.
    [[nodiscard]] const std::optional<BackupPlan>& plan() const { return plan_; }
    [[nodiscard]] const BackupHistory& history() const { return history_; }
    [[nodiscard]] BackupState state() const;
    [[nodiscard]] bool isAvailable() const { return needs_.available; }
    [[nodiscard]] bool opensWithoutPassword() const { return needs_.opensWithoutPassword; }
    /// By the plan, at this moment in the office.
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] bool isDueToday() const;

    void savePlan(const BackupPlan& plan);
    void backUpTo(const QString& file);
    /// Into the folders of the plan; `by` is asked for, or the hour has come.
    void backUpByPlan(BackupBy by);
    void drill();
    void cancel();
    [[nodiscard]] bool isBusy() const { return wanted_ != nullptr; }

signals:
    void changed();
    void busyChanged(bool busy, const QString& what);
    void progressed(qint64 done, qint64 total);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);
    void backedUp(bool good);

private:
    [[nodiscard]] Progress begin(const QString& what);
    void end();
    void run(const QString& what, BackupBy by, const std::function<Result<>(const Progress&)>& work,
             const QString& sentence);
    void keep(const Result<>& answer, BackupBy by, const QString& sentence);
    void finish(const Result<>& answer, const QString& sentence);

    Needs needs_;
    std::optional<BackupPlan> plan_;
    BackupHistory history_;
    std::shared_ptr<std::atomic<bool>> wanted_;  ///< while something is under way
    int question_ = 0;
};

}  // namespace zhiqiao::ui
