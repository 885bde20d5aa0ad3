// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/opened_office.h"
#include "core/base/worker_lane.h"
#include "core/storage/password_opening.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;

namespace zhiqiao {

namespace ui {
class BusyBar;
class ProblemLine;
}  // namespace ui

/// Login and password of an office that opens by them, and a new password where the present one was
/// given by somebody else or has run out.
class SignInDialog final : public QDialog {
    Q_OBJECT
public:
    using Open = std::function<Result<std::shared_ptr<OpenedOffice>>(const Credentials&)>;

    /// `open` runs on a thread of its own. `title`: of the office's database.
    SignInDialog(const QString& title, Open open, QWidget* parent = nullptr);
    ~SignInDialog() override;

    /// Once accepted.
    [[nodiscard]] std::shared_ptr<OpenedOffice> office() const { return office_; }

private:
    void signIn();
    void signedIn(const Result<std::shared_ptr<OpenedOffice>>& opened);
    void changePassword();
    void setBusy(const QString& what);

    Open open_;
    std::shared_ptr<OpenedOffice> office_;
    QWidget* entry_;
    QWidget* change_;
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
