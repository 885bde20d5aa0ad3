// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/worker_lane.h"
#include "core/storage/database_target.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zhiqiao {

class SetupForm;
struct FirstUser;
struct Office;

namespace ui {
class BusyBar;
class ProblemLine;
}  // namespace ui

/// The program's first start: 演示单位 / 新建本单位 / 打开已有 / 连接服务器 / 从备份恢复.
class StartDialog final : public QDialog {
    Q_OBJECT
public:
    explicit StartDialog(QWidget* parent = nullptr);
    ~StartDialog() override;

    /// The database to open once the dialog was accepted.
    [[nodiscard]] const DatabaseTarget& target() const { return target_; }
    /// Opens or makes the demo office at `target` without asking further.
    void startDemo(const DatabaseTarget& target);
    /// Why the office chosen before could not be opened; its last good backup is offered.
    void showProblem(const Error& error, const DatabaseTarget& target);

private:
    void addChoice(QVBoxLayout* column, const QString& name, const QString& text,
                   const QString& explanation, void (StartDialog::*chosen)());
    void chooseDemo();
    void chooseNew();
    void chooseFile();
    void chooseServer();
    void makeOffice(const Office& office, const std::vector<FirstUser>& users);
    void chooseBackup();
    void restore(const QString& backup);
    /// What is being made; nothing: done.
    void setBusy(const QString& what, bool cancellable = true);

    DatabaseTarget target_;
    std::optional<DatabaseTarget> broken_;  ///< where a backup goes; else the user's own place
    std::shared_ptr<std::atomic<bool>> wanted_ = std::make_shared<std::atomic<bool>>(true);
    QWidget* choices_;
    SetupForm* newOffice_;
    QLineEdit* server_;
    QPushButton* lastBackup_;
    ui::BusyBar* bar_;
    ui::ProblemLine* problem_;
    std::unique_ptr<WorkerLane> lane_;  // the last member: its jobs may still tell the others
};

/// Where `./dev run` and the first choice keep the demo office.
[[nodiscard]] Result<DatabaseTarget> demoTarget();

}  // namespace zhiqiao
