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
class FormGrid;
class ProblemLine;
}  // namespace ui

/// Says what a backup would take the place of, and restores it when told to. Nothing may have the
/// office open. Accepted: it is restored.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    /// `who` restores an office without passwords; empty: the first of its staff. Others ask for
    /// login and password of the people who have to be there.
    RestoreDialog(const DatabaseTarget& target, const QString& backup, WhoRestores who = {},
                  QWidget* parent = nullptr);
    ~RestoreDialog() override;

    void reject() override;

private:
    struct Person {
        QLineEdit* login;
        QLineEdit* password;
        [[nodiscard]] Credentials take() const;
    };
    Person addPerson(ui::FormGrid& grid, const QString& name, const QString& login);
    QWidget* peopleFields();
    void useTyped(RestoreRequest& request);
    void restore();
    void told(const Result<Restored>& answer);
    void fit();

    DatabaseTarget target_;
    QString backup_;
    WhoRestores who_;
    std::shared_ptr<std::atomic<bool>> wanted_ = std::make_shared<std::atomic<bool>>(true);
    QLineEdit* password_;  ///< of the backup
    bool byPeople_ = false;
    Person runs_{};
    Person attends_{};
    std::optional<Person> auditor_;
    ui::BusyBar* bar_;
    ui::ProblemLine* problem_;
    QPushButton* restore_;
    QPushButton* cancel_;
    bool busy_ = false;
    std::unique_ptr<WorkerLane> lane_;  // the last member: its jobs may still tell the others
};

}  // namespace zhiqiao
