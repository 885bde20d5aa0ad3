// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/users_page.h"

#include "core/base/text.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 160;  // quarters of a line
constexpr int kShownUsers = 44;   // quarters of a line
constexpr int kLogin = 1;         // column

QWidget* rowOf(const QList<QPushButton*>& buttons) {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* button : buttons) row->addWidget(button);
    row->addStretch(1);
    return whole;
}

}  // namespace

UsersPage::UsersPage(UsersPresenter& presenter, const QString& boundary, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      problem_(new ProblemLine(this)),
      password_(named<TextLabel>(u"firstPassword"_s, TextSize::Section)),
      list_(named<QTableWidget>(u"users"_s, 0, 4)),
      name_(named<QLineEdit>(u"newUserName"_s)),
      login_(named<QLineEdit>(u"newUserLogin"_s)),
      role_(named<CodeCombo>(u"userRole"_s)),
      scope_(named<CodeCombo>(u"userScope"_s)),
      reason_(named<QLineEdit>(u"userReason"_s)),
      auditor_(named<QLineEdit>(u"codesAuditor"_s, this)),
      auditorPassword_(named<QLineEdit>(u"codesPassword"_s, this)) {
    setObjectName(u"usersPage"_s);
    auto* header = new PageHeader(tr("Users and rights"), this);
    header->setFacts(
        tr("Accounts and rights are kept by two people: who adds a user gives no "
           "rights, and rights need a second person's yes."));
    list_->setHorizontalHeaderLabels({tr("Name"), tr("Login"), tr("Roles"), tr("State")});
    list_->setAccessibleName(tr("Users of this office"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setTabKeyNavigation(false);
    list_->verticalHeader()->hide();
    list_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    list_->setMinimumHeight(quarters(this, kShownUsers));
    password_->setWordWrap(true);
    password_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    password_->hide();
    auto* limits = named<TextLabel>(u"rightsBoundary"_s, TextSize::Note, boundary);
    limits->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    for (auto* widget : std::initializer_list<QWidget*>{header, problem_, password_, list_})
        column->addWidget(widget);
    std::vector<FormGrid*> sections;
    if (presenter.rights().write) sections.push_back(accountSection());
    auditor_->hide();
    auditorPassword_->hide();
    if (presenter.rights().unlock) {
        sections.push_back(roleSection());
        sections.push_back(codesSection());
    }
    FormGrid::alignLabels(sections);
    for (auto* section : sections) {
        section->setMaximumWidth(quarters(this, kWidestForm));
        column->addWidget(section);
    }
    column->addWidget(limits);
    column->addStretch(1);
    space(this, column, gap::kPage, gap::kGroups);
    setFocusProxy(list_);
    connect(&presenter, &UsersPresenter::changed, this, &UsersPage::fill);
    connect(&presenter, &UsersPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &UsersPresenter::said, this, [this](const QString& sentence) {
        problem_->clear();
        emit said(sentence);
    });
    connect(&presenter, &UsersPresenter::asked, reason_, &QLineEdit::clear);
    connect(&presenter, &UsersPresenter::codesMade, this, &UsersPage::showCodes);
    connect(&presenter, &UsersPresenter::passwordMade, this,
            [this](const QString& login, const QString& password) {
                problem_->clear();
                name_->clear();
                login_->clear();
                password_->setText(
                    tr("First password of %1, shown this once: %2").arg(login, password));
                password_->show();
            });
}

FormGrid* UsersPage::accountSection() {
    auto* grid = new FormGrid(this);
    grid->addSection(tr("Account"));
    grid->addWide(
        rowOf({onChosen(u"resetUser"_s, tr("&New password for the chosen"), &UsersPresenter::reset),
               onChosen(u"disableUser"_s, tr("&Disable the chosen"), &UsersPresenter::disable)}));
    grid->addRow(tr("Name of a new user"), name_);
    grid->addRow(tr("Login"), login_);
    auto* add = named<QPushButton>(u"addUser"_s, tr("&Add the user"));
    grid->addWide(add, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, grid] {
        grid->clearProblems();
        if (name_->text().trimmed().isEmpty()) grid->showProblem(name_, tr("The name is missing."));
        if (login_->text().trimmed().isEmpty())
            grid->showProblem(login_, tr("The login is missing."));
        if (!name_->text().trimmed().isEmpty() && !login_->text().trimmed().isEmpty())
            presenter_.add(name_->text(), login_->text());
    });
    return grid;
}

FormGrid* UsersPage::roleSection() {
    auto* grid = new FormGrid(this);
    grid->addSection(tr("Rights of the chosen user"));
    std::vector<CodeItem> roles;
    for (const auto role : kRoles) roles.push_back({toQString(codeOf(role)), titleOf(role)});
    role_->setItems(roles);
    std::vector<CodeItem> scopes;
    for (const auto scope : kScopes) scopes.push_back({toQString(codeOf(scope)), titleOf(scope)});
    scope_->setItems(scopes);
    grid->addRow(tr("Role"), role_);
    grid->addRow(tr("Reaches"), scope_);
    grid->addRow(tr("Reason"), reason_);
    auto* give = named<QPushButton>(u"grantRole"_s, tr("Ask to &give it"));
    auto* take = named<QPushButton>(u"revokeRole"_s, tr("Ask to &take it away"));
    grid->addWide(
        rowOf({give, take,
               onChosen(u"unlockUser"_s, tr("&Unlock the chosen"), &UsersPresenter::unlock)}));
    const auto ask = [this, grid](bool gives) {
        grid->clearProblems();
        if (reason_->text().trimmed().isEmpty())
            grid->showProblem(reason_, tr("A second person wants to know why."));
        else
            askRole(gives);
    };
    connect(give, &QPushButton::clicked, this, [ask] { ask(true); });
    connect(take, &QPushButton::clicked, this, [ask] { ask(false); });
    return grid;
}

FormGrid* UsersPage::codesSection() {
    auto* grid = new FormGrid(this);
    grid->addSection(tr("Recovery codes"));
    auto* what = named<TextLabel>(
        u"codesWhat"_s, TextSize::Note,
        tr("When a paper is lost or a keeper leaves: three new codes, shown once. The former ones "
           "open nothing more. An auditor is present and types the own password."));
    what->setWordWrap(true);
    grid->addWide(what);
    auditor_->show();
    auditorPassword_->show();
    auditorPassword_->setEchoMode(QLineEdit::Password);
    auditorPassword_->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    grid->addRow(tr("Login of the auditor"), auditor_);
    grid->addRow(tr("Password of the auditor"), auditorPassword_);
    auto* make = named<QPushButton>(u"renewCodes"_s, tr("&Make new codes"));
    grid->addWide(make, Qt::AlignLeft);
    connect(make, &QPushButton::clicked, this, [this, grid] {
        grid->clearProblems();
        const auto login = auditor_->text().trimmed();
        const auto password = auditorPassword_->text();
        auditorPassword_->clear();
        if (login.isEmpty())
            grid->showProblem(auditor_, tr("The login is missing."));
        else
            presenter_.renewCodes(login, password);
    });
    return grid;
}

void UsersPage::showCodes(const std::array<QString, 3>& codes) {
    problem_->clear();
    auditor_->clear();
    password_->setText(tr("Copy each onto paper of its own for another person; shown this once:") +
                       u'\n' + codes[0] + u'\n' + codes[1] + u'\n' + codes[2]);
    password_->show();
    password_->setFocus();
}

QPushButton* UsersPage::onChosen(const QString& name, const QString& text,
                                 void (UsersPresenter::*act)(const QString&)) {
    auto* button = named<QPushButton>(name, text);
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (const auto login = chosen(); !login.isEmpty()) (presenter_.*act)(login);
    });
    return button;
}

void UsersPage::askRole(bool give) {
    const auto login = chosen();
    const auto role = roleOf(role_->code().value_or(QString()));
    const auto scope = scopeOf(scope_->code().value_or(QString()));
    if (login.isEmpty() || !role || !scope) return;
    presenter_.askRole(login, *role, give ? scope : std::nullopt, reason_->text());
}

QString UsersPage::chosen() const {
    const auto* item = list_->item(list_->currentRow(), kLogin);
    return item ? item->text() : QString();
}

void UsersPage::reload() {
    password_->clear();
    password_->hide();
    presenter_.reload();
}

void UsersPage::fill() {
    const auto kept = chosen();
    const auto& users = presenter_.users();
    list_->setRowCount(int(users.size()));
    for (int row = 0; row < int(users.size()); ++row) {
        const auto& user = users[size_t(row)];
        const QString texts[]{user.name, user.login, presenter_.rolesOf(user),
                              presenter_.stateOf(user)};
        for (int column = 0; column < 4; ++column)
            list_->setItem(row, column, new QTableWidgetItem(texts[column]));
        if (user.login == kept) list_->selectRow(row);
    }
}

}  // namespace zhiqiao::ui
