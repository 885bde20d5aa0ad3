// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/worker_lane.h"
#include "core/storage/database_restore.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLineEdit;
class QPushButton;

namespace zhiqiao {

namespace ui {
class BusyBar;
class ProblemLine;
}  // namespace ui

/// Says what a backup would take the place of, and restores it when told to. Nothing may have the
/// office open. Accepted: it is restored.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    /// `who` restores; empty: the first of the office's staff.
    RestoreDialog(const DatabaseTarget& target, const QString& backup, WhoRestores who = {},
                  QWidget* parent = nullptr);
    ~RestoreDialog() override;

    void reject() override;

private:
    void restore();
    void told(const Result<Restored>& answer);

    DatabaseTarget target_;
    QString backup_;
    WhoRestores who_;
    std::shared_ptr<std::atomic<bool>> wanted_ = std::make_shared<std::atomic<bool>>(true);
    QLineEdit* password_;  ///< of the backup
    QLineEdit* own_;       ///< of whoever restores
    ui::BusyBar* bar_;
    ui::ProblemLine* problem_;
    QPushButton* restore_;
    QPushButton* cancel_;
    bool busy_ = false;
    std::unique_ptr<WorkerLane> lane_;  // the last member: its jobs may still tell the others
};

}  // namespace zhiqiao
