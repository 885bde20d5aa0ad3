// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/opened_office.h"
#include "app/recover_office.h"
#include "core/base/worker_lane.h"
#include "core/storage/password_opening.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;

namespace zhiqiao {

class RecoveryForm;

namespace ui {
class BusyBar;
class ProblemLine;
}  // namespace ui

/// Login and password of an office that opens by them, and a new password where the present one was
/// given by somebody else or has run out. Two recovery codes are the way back in for an
/// administrator whose password is lost.
class SignInDialog final : public QDialog {
    Q_OBJECT
public:
    using Open = std::function<Result<std::shared_ptr<OpenedOffice>>(const Credentials&)>;

    using Recover = std::function<Result<UserAccount>(RecoveryTyped)>;

    /// `open` and `recover` run on a thread of their own. `title`: of the office's database.
    SignInDialog(const QString& title, Open open, Recover recover, QWidget* parent = nullptr);
    ~SignInDialog() override;

    /// Once accepted.
    [[nodiscard]] std::shared_ptr<OpenedOffice> office() const { return office_; }

private:
    void signIn();
    void signedIn(const Result<std::shared_ptr<OpenedOffice>>& opened);
    void changePassword();
    void showRecovery(bool shown);
    void recover(const RecoveryTyped& typed);
    void recovered(const Result<UserAccount>& user);
    void setBusy(const QString& what);
    void tell(const Error& error);
    void fit();

    Open open_;
    Recover recover_;
    std::shared_ptr<OpenedOffice> office_;
    QWidget* entry_;
    QWidget* change_;
    RecoveryForm* recovery_;
    QLineEdit* login_;
    QLineEdit* password_;
    QLineEdit* newPassword_;
    QLineEdit* again_;
    ui::BusyBar* bar_;
    ui::ProblemLine* problem_;
    std::unique_ptr<WorkerLane> lane_;  // the last member: its jobs may still tell the others
};

/// A demo office asks for no password: whoever tries it out chooses whose eyes to see it with.
class DemoRoleDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DemoRoleDialog(const std::vector<UserAccount>& users, QWidget* parent = nullptr);
    /// Once accepted.
    [[nodiscard]] const UserAccount& chosen() const { return *chosen_; }

private:
    std::optional<UserAccount> chosen_;
};

}  // namespace zhiqiao
