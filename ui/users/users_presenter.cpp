// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/users_presenter.h"

#include "core/base/deliver.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

UserRights UserRights::of(const Standing& standing) {
    const auto has = [&](Right right) { return reach(standing.grants, right).has_value(); };
    return {has(Right::UserRead), has(Right::UserWrite), has(Right::RightsGrant)};
}

UsersPresenter::UsersPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void UsersPresenter::reload() {
    auto read = needs_.writes.run(needs_.deeds.list);
    deliver(read, this,
            [this, asked = ++question_](const Result<std::vector<UserAccount>>& answer) {
                if (asked != question_) return;
                if (!answer) {
                    emit failed(answer.error());
                    return;
                }
                users_ = *answer;
                emit changed();
            });
}

QString UsersPresenter::rolesOf(const UserAccount& user) const {
    QStringList roles;
    for (const auto& grant : user.grants)
        roles << u"%1（%2）"_s.arg(titleOf(grant.role), titleOf(grant.scope));
    return roles.isEmpty() ? tr("no role") : roles.join(u'、');
}

QString UsersPresenter::stateOf(const UserAccount& user) const {
    if (user.disabled) return tr("disabled");
    if (user.lockedUntil && *user.lockedUntil > needs_.clock.now())
        return tr("locked after wrong passwords");
    return user.mustChange ? tr("has to choose a password") : tr("active");
}

void UsersPresenter::tell(const Result<>& outcome, const QString& sentence) {
    if (outcome)
        emit said(sentence);
    else
        emit failed(outcome.error());
    reload();
}

void UsersPresenter::tell(const Result<FirstPassword>& outcome) {
    if (outcome)
        emit passwordMade(outcome->login, outcome->password);
    else
        emit failed(outcome.error());
    reload();
}

void UsersPresenter::add(const QString& name, const QString& login) {
    auto done =
        needs_.writes.run([add = needs_.deeds.add, name, login] { return add(name, login); });
    deliver(done, this, [this](const Result<FirstPassword>& made) { tell(made); });
}

void UsersPresenter::reset(const QString& login) {
    auto done = needs_.writes.run([reset = needs_.deeds.reset, login] { return reset(login); });
    deliver(done, this, [this](const Result<FirstPassword>& made) { tell(made); });
}

void UsersPresenter::disable(const QString& login) {
    auto done =
        needs_.writes.run([disable = needs_.deeds.disable, login] { return disable(login); });
    deliver(done, this, [this](const Result<>& outcome) {
        tell(outcome, tr("The user can no longer sign in."));
    });
}

void UsersPresenter::unlock(const QString& login) {
    auto done = needs_.writes.run([unlock = needs_.deeds.unlock, login] { return unlock(login); });
    deliver(done, this,
            [this](const Result<>& outcome) { tell(outcome, tr("The lock is gone.")); });
}

void UsersPresenter::renewCodes(const QString& auditor, const QString& password) {
    auto done = needs_.writes.run(
        [renew = needs_.deeds.renewCodes, auditor, password] { return renew(auditor, password); });
    deliver(done, this, [this](const Result<std::array<QString, 3>>& codes) {
        if (codes)
            emit codesMade(*codes);
        else
            emit failed(codes.error());
    });
}

void UsersPresenter::askRole(const QString& login, Role role, std::optional<Scope> scope,
                             const QString& reason) {
    auto done = needs_.writes.run([ask = needs_.deeds.askRole, login, role, scope, reason] {
        return ask(login, role, scope, reason);
    });
    deliver(done, this, [this](const Result<>& outcome) {
        if (outcome) emit asked();
        tell(outcome, tr("Asked; a second person answers in the inbox."));
    });
}

}  // namespace zhiqiao::ui
