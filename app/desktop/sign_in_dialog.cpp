// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sign_in_dialog.h"

#include "app/desktop/program_icon.h"
#include "app/desktop/recovery_form.h"
#include "core/base/deliver.h"
#include "core/base/text.h"
#include "core/security/vault/passwords.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 110;  // quarters of a line

QLineEdit* passwordField(const QString& name, QWidget* parent) {
    auto* edit = ui::named<QLineEdit>(name, parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(128);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

QPushButton* primary(const QString& name, const QString& text, QWidget* parent) {
    auto* button = ui::named<QPushButton>(name, text, parent);
    ui::makePrimary(button);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

SignInDialog::SignInDialog(const QString& title, Open open, Recover recover, QWidget* parent)
    : QDialog(parent),
      open_(std::move(open)),
      recover_(std::move(recover)),
      entry_(new QWidget(this)),
      change_(new QWidget(this)),
      recovery_(new RecoveryForm(this)),
      login_(ui::named<QLineEdit>(u"login"_s, entry_)),
      password_(passwordField(u"password"_s, entry_)),
      newPassword_(passwordField(u"newPassword"_s, change_)),
      again_(passwordField(u"newPasswordAgain"_s, change_)),
      bar_(new ui::BusyBar(this)),
      problem_(new ui::ProblemLine(this)),
      lane_(std::make_unique<WorkerLane>(u"sign-in"_s)) {
    setObjectName(u"signInDialog"_s);
    setWindowTitle(u"职桥"_s);
    setWindowIcon(programIcon());

    auto* grid = new ui::FormGrid(entry_);
    grid->addRow(tr("Login"), login_);
    grid->addRow(tr("Password"), password_);
    auto* go = primary(u"signIn"_s, tr("&Sign in"), entry_);
    auto* entry = new QVBoxLayout(entry_);
    entry->setContentsMargins({});
    entry->addWidget(grid);
    auto* lost = ui::named<QPushButton>(u"useCodes"_s, tr("Use &recovery codes …"), entry_);
    lost->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(go);
    buttons->addWidget(lost);
    buttons->addStretch(1);
    entry->addLayout(buttons);
    connect(lost, &QPushButton::clicked, this, [this] { showRecovery(true); });
    connect(go, &QPushButton::clicked, this, &SignInDialog::signIn);
    for (auto* edit : {login_, password_})
        connect(edit, &QLineEdit::returnPressed, this, &SignInDialog::signIn);

    auto* why = new ui::TextLabel(
        ui::TextSize::Body,
        tr("Your password was given by somebody else, or has run out. Choose one that only you "
           "know: at least 8 signs, of three kinds among capital letters, small letters, digits "
           "and "
           "others."),
        change_);
    why->setWordWrap(true);
    auto* changeGrid = new ui::FormGrid(change_);
    changeGrid->addRow(tr("New password"), newPassword_);
    changeGrid->addRow(tr("Once more"), again_);
    auto* set = primary(u"setPassword"_s, tr("Set the pass&word"), change_);
    auto* change = new QVBoxLayout(change_);
    change->setContentsMargins({});
    change->addWidget(why);
    change->addWidget(changeGrid);
    change->addWidget(set, 0, Qt::AlignLeft);
    connect(set, &QPushButton::clicked, this, &SignInDialog::changePassword);
    for (auto* edit : {newPassword_, again_})
        connect(edit, &QLineEdit::returnPressed, this, &SignInDialog::changePassword);
    change_->hide();
    recovery_->hide();
    connect(recovery_, &RecoveryForm::left, this, [this] { showRecovery(false); });
    connect(recovery_, &RecoveryForm::wanted, this, &SignInDialog::recover);
    connect(recovery_, &RecoveryForm::refused, this, &SignInDialog::tell);

    auto* column = new QVBoxLayout(this);
    auto* header = new ui::PageHeader(u"职桥"_s, this);
    header->setFacts(title);
    column->addWidget(header);
    column->addWidget(entry_);
    column->addWidget(change_);
    column->addWidget(recovery_);
    column->addWidget(bar_);
    column->addWidget(problem_);
    ui::space(this, column, ui::gap::kPage, ui::gap::kGroups);
    setMinimumWidth(ui::quarters(this, kWidth));
    login_->setFocus();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::setBusy(const QString& what) {
    entry_->setDisabled(!what.isEmpty());
    change_->setDisabled(!what.isEmpty());
    recovery_->setDisabled(!what.isEmpty());
    if (what.isEmpty())
        bar_->finish();
    else
        bar_->start(what, false);
}

void SignInDialog::signIn() {
    problem_->clear();
    auto typed = password_->text();
    Credentials credentials{login_->text().trimmed(), takePassword(typed)};
    setBusy(tr("Signing in"));
    deliver(lane_->run(
                [open = open_, credentials = std::move(credentials)] { return open(credentials); }),
            this,
            [this](const Result<std::shared_ptr<OpenedOffice>>& opened) { signedIn(opened); });
}

void SignInDialog::signedIn(const Result<std::shared_ptr<OpenedOffice>>& opened) {
    setBusy({});
    if (!opened) {
        password_->clear();
        tell(opened.error());
        password_->setFocus();
        return;
    }
    office_ = *opened;
    if (!office_->passwordDue) {
        password_->clear();
        accept();
        return;
    }
    entry_->hide();
    change_->show();
    fit();
    newPassword_->setFocus();
}

void SignInDialog::changePassword() {
    problem_->clear();
    if (newPassword_->text() != again_->text()) {
        tell({.kind = Error::Kind::Invalid,
              .code = "password.unlike",
              .message = tr("The two new passwords are not the same."),
              .hint = tr("Type both again.")});
        newPassword_->setFocus();
        return;
    }
    setBusy(tr("Setting the password"));
    auto changed = office_->writer->run(
        [office = office_, old = password_->text(), wanted = newPassword_->text()] {
            return office->session->changePassword(old, wanted);
        });
    deliver(changed, this, [this](const Result<>& done) {
        setBusy({});
        if (!done) {
            tell(done.error());
            newPassword_->setFocus();
            return;
        }
        for (auto* edit : {password_, newPassword_, again_}) edit->clear();
        accept();
    });
}

void SignInDialog::showRecovery(bool shown) {
    problem_->clear();
    entry_->setHidden(shown);
    recovery_->setVisible(shown);
    if (shown)
        recovery_->begin(login_->text());
    else
        login_->setFocus();
    fit();
}

void SignInDialog::tell(const Error& error) {
    problem_->show(error);
    fit();
}

/// What is shown now decides the height: a text that wraps is not cut.
void SignInDialog::fit() {
    layout()->activate();
    resize(width(), std::max(minimumSizeHint().height(), layout()->totalHeightForWidth(width())));
}

void SignInDialog::recover(const RecoveryTyped& typed) {
    problem_->clear();
    setBusy(tr("Trying the codes"));
    deliver(lane_->run([recover = recover_, typed] { return recover(typed); }), this,
            [this](const Result<UserAccount>& user) { recovered(user); });
}

void SignInDialog::recovered(const Result<UserAccount>& user) {
    setBusy({});
    if (!user) {
        tell(user.error());
        recovery_->setFocus();
        return;
    }
    recovery_->forget();
    showRecovery(false);
    login_->setText(user->login);
    password_->setFocus();
}

DemoRoleDialog::DemoRoleDialog(const std::vector<UserAccount>& users, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"demoRoleDialog"_s);
    setWindowTitle(u"职桥"_s);
    setWindowIcon(programIcon());
    auto* column = new QVBoxLayout(this);
    column->addWidget(new ui::PageHeader(tr("Demo office"), this));
    auto* note = new ui::TextLabel(
        ui::TextSize::Note,
        tr("Nobody here is real, so no password is asked and the window does not lock by itself. "
           "In "
           "an office of yours both are otherwise. Whose work do you want to see?"),
        this);
    note->setWordWrap(true);
    column->addWidget(note);
    const std::pair<QString, QString> choices[] = {{u"demo"_s, tr("All &business roles at once")},
                                                   {u"clerk1"_s, tr("&Specialist (专员)")},
                                                   {u"supervisor"_s, tr("S&upervisor (主管)")},
                                                   {u"approver"_s, tr("&Approver (审批)")},
                                                   {u"sysadmin"_s, tr("S&ystem administrator")},
                                                   {u"secadmin"_s, tr("Se&curity administrator")},
                                                   {u"auditor"_s, tr("Au&ditor")}};
    for (const auto& [login, text] : choices) {
        const auto user = std::ranges::find(users, login, &UserAccount::login);
        if (user == users.end()) continue;
        auto* button = ui::named<QPushButton>(u"as_"_s + login, text, this);
        button->setAccessibleDescription(user->name);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, account = *user] {
            chosen_ = account;
            accept();
        });
        if (login == u"demo"_s) {
            ui::makePrimary(button);
            button->setDefault(true);
            button->setFocus();
        }
    }
    ui::space(this, column, ui::gap::kPage, ui::gap::kGroups);
}

}  // namespace zhiqiao
