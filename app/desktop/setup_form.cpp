// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/setup_form.h"

#include "core/base/text.h"
#include "core/security/vault/passwords.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOrder{Role::Clerk,    Role::Supervisor, Role::Approver,
                            Role::SysAdmin, Role::SecAdmin,   Role::Auditor};

}  // namespace

QString rightsBoundary() {
    return SetupForm::tr(
        "On this computer the program itself keeps the rights. Whoever takes the file and knows "
        "one valid password can go around it; without a password the protected fields stay "
        "unreadable, but names, dates of birth and categories do not: encrypt the whole disk. On "
        "a server the same holds until rights are kept there row by row, which this version does "
        "not do yet.");
}

SetupForm::SetupForm(QWidget* parent)
    : QWidget(parent),
      name_(ui::named<QLineEdit>(u"newName"_s)),
      code_(ui::named<QLineEdit>(u"newCode"_s)),
      division_(ui::named<QLineEdit>(u"newDivision"_s)),
      lost_(new ui::TextLabel(ui::TextSize::Note, {}, this)),
      entry_(new QWidget(this)),
      problem_(new ui::ProblemLine(this)),
      common_(CommonPasswords::load()) {
    codes_ = makeCodes();
    lost_->setObjectName(u"lostWithFewer"_s);
    lost_->setWordWrap(true);
    auto* boundary = new ui::TextLabel(ui::TextSize::Note, rightsBoundary(), entry_);
    boundary->setWordWrap(true);
    auto* make = ui::named<QPushButton>(u"makeOffice"_s, tr("&Make the office"), entry_);
    ui::makePrimary(make);
    connect(make, &QPushButton::clicked, this, &SetupForm::submit);

    auto* entry = new QVBoxLayout(entry_);
    entry->addWidget(makeFacts());
    entry->addWidget(makePeople());
    entry->addWidget(lost_);
    entry->addWidget(boundary);
    entry->addWidget(make, 0, Qt::AlignLeft);
    entry->setContentsMargins({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(entry_);
    column->addWidget(codes_);
    column->addWidget(problem_);
    codes_->hide();
    tellWhatIsLost();
}

QWidget* SetupForm::makeFacts() {
    auto* grid = new ui::FormGrid(entry_);
    grid->addRow(tr("Name of the office"), name_);
    grid->addRow(tr("Code of the office"), code_, tr("8 digits: county 6 + point 2"));
    grid->addRow(tr("Division"), division_, tr("6 or 9 digits"));
    return grid;
}

QWidget* SetupForm::makePeople() {
    auto* table = new QWidget(entry_);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QStringList heads{tr("Role"), tr("Name"), tr("Login"), tr("Password"), tr("Once more")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new ui::TextLabel(ui::TextSize::Note, heads[column], table), 0, column);
    for (const auto role : kOrder) {
        const int row = grid->rowCount();
        const auto code = toQString(codeOf(role));
        const auto field = [&](const QString& what, int column) {
            auto* edit = ui::named<QLineEdit>(code + what, table);
            edit->setAccessibleName(titleOf(role) + u' ' + heads[column]);
            edit->setMinimumHeight(edit->sizeHint().height());
            grid->addWidget(edit, row, column);
            connect(edit, &QLineEdit::textChanged, this, &SetupForm::tellWhatIsLost);
            return edit;
        };
        grid->addWidget(new ui::TextLabel(ui::TextSize::Body, titleOf(role), table), row, 0);
        Person person{role, field(u"Name"_s, 1), field(u"Login"_s, 2), field(u"Password"_s, 3),
                      field(u"Again"_s, 4)};
        for (auto* edit : {person.password, person.again}) edit->setEchoMode(QLineEdit::Password);
        people_.push_back(person);
    }
    return table;
}

QWidget* SetupForm::makeCodes() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto* what = new ui::TextLabel(
        ui::TextSize::Body,
        tr("Three recovery codes. Copy each by hand onto paper of its own and give it to another "
           "person: any two of them open the office when passwords are lost. They are shown only "
           "now, and there is no other way back."),
        page);
    what->setWordWrap(true);
    column->addWidget(what);
    for (int i = 0; i < 3; ++i) {
        auto* line = ui::named<QLineEdit>(u"recoveryCode%1"_s.arg(i + 1), page);
        line->setReadOnly(true);
        line->setAccessibleName(tr("Recovery code %1").arg(i + 1));
        codeLines_[size_t(i)] = line;
        column->addWidget(line);
    }
    auto* written = ui::named<QCheckBox>(
        u"codesWritten"_s, tr("The three codes lie on paper with three people"), page);
    auto* go = ui::named<QPushButton>(u"codesDone"_s, tr("&Sign in"), page);
    ui::makePrimary(go);
    go->setEnabled(false);
    connect(written, &QCheckBox::toggled, go, &QPushButton::setEnabled);
    connect(go, &QPushButton::clicked, this, [this] {
        for (auto* line : codeLines_) line->clear();
        emit finished();
    });
    column->addWidget(written);
    column->addWidget(go, 0, Qt::AlignLeft);
    return page;
}

void SetupForm::showCodes(const std::array<QString, 3>& codes) {
    for (size_t i = 0; i < codes.size(); ++i) codeLines_[i]->setText(codes[i]);
    entry_->hide();
    codes_->show();
    codeLines_.front()->setFocus();
}

void SetupForm::showProblem(const Error& error) { problem_->show(error); }

Result<std::vector<FirstUser>> SetupForm::users() {
    if (!common_) return fail(common_.error());
    std::vector<FirstUser> users;
    for (const auto& person : people_) {
        const auto name = person.name->text().trimmed();
        const auto login = person.login->text().trimmed().toLower();
        if (name.isEmpty() && login.isEmpty()) continue;
        const auto known = std::ranges::find(users, login, &FirstUser::login);
        if (known != users.end() && known->name == name) {
            known->roles.push_back(person.role);
            continue;
        }
        auto password = person.password->text();
        const auto problems =
            checkPassword(passwordRules(PasswordProfile::Gbt22239), password, login, *common_);
        if (login.isEmpty() || password != person.again->text() || !problems.empty()) {
            QStringList hints;
            for (const auto& problem : problems) hints << problem.text;
            person.password->setFocus();
            return fail({.kind = Error::Kind::Invalid,
                         .code = "setup.password",
                         .message = tr("Login or password of %1 cannot be taken.").arg(name),
                         .hint = hints.isEmpty() ? tr("Type the same password in both fields.")
                                                 : hints.join(u' ')});
        }
        users.push_back({name, login, {person.role}, takePassword(password), true});
    }
    return users;
}

void SetupForm::tellWhatIsLost() {
    std::vector<FirstUser> named;
    for (const auto& person : people_)
        if (!person.name->text().trimmed().isEmpty())
            named.push_back(
                {person.name->text(), person.login->text().trimmed(), {person.role}, {}});
    lost_->setText(lostWith(named).join(u'\n'));
}

void SetupForm::submit() {
    problem_->clear();
    const Office office{.id = OfficeId(1),
                        .code = code_->text().trimmed(),
                        .name = name_->text().trimmed(),
                        .division = division_->text().trimmed()};
    if (office.code.size() != 8 || office.name.isEmpty()) {
        showProblem({.kind = Error::Kind::Invalid,
                     .code = "office.incomplete",
                     .message = tr("Name and eight-digit code of the office are needed."),
                     .hint = tr("Fill in the fields; they stand on every form.")});
        name_->setFocus();
        return;
    }
    const auto people = users();
    if (!people) return showProblem(people.error());
    if (const auto enough = enoughForOffice(*people); !enough) return showProblem(enough.error());
    emit ready(office, *people);
}

}  // namespace zhiqiao
