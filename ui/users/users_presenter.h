// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/security/user_store.h"

#include <QObject>

#include <array>
#include <functional>

namespace zhiqiao::ui {

/// A password the program made, to be told once.
struct FirstPassword {
    QString login;
    QString password;
};

/// What the program does with accounts; each runs on a lane, the list on the writing one too, for
/// the look at it is an act.
struct UserDeeds {
    std::function<Result<std::vector<UserAccount>>()> list;
    std::function<Result<FirstPassword>(const QString& name, const QString& login)> add;
    std::function<Result<FirstPassword>(const QString& login)> reset;
    std::function<Result<>(const QString& login)> disable;
    std::function<Result<>(const QString& login)> unlock;
    /// Three new recovery codes, the auditor present with the own password.
    std::function<Result<std::array<QString, 3>>(const QString& auditor, QString password)>
        renewCodes;
    /// Without a scope the role is taken away.
    std::function<Result<>(const QString& login, Role role, std::optional<Scope> scope,
                           const QString& reason)>
        askRole;
};

/// What the person who looks may do there.
struct UserRights {
    bool read = false;    ///< 系统管理员, 安全管理员, 审计员
    bool write = false;   ///< add, reset, disable
    bool unlock = false;  ///< and ask for roles, make recovery codes: 安全管理员
    [[nodiscard]] static UserRights of(const Standing& standing);
};

class UsersPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        UserDeeds deeds;
        Lane& writes;
        const Clock& clock;
        UserRights rights;
    };

    explicit UsersPresenter(Needs needs, QObject* parent = nullptr);

    void reload();
    [[nodiscard]] const std::vector<UserAccount>& users() const { return users_; }
    [[nodiscard]] const UserRights& rights() const { return needs_.rights; }
    [[nodiscard]] QString rolesOf(const UserAccount& user) const;
    [[nodiscard]] QString stateOf(const UserAccount& user) const;

    void add(const QString& name, const QString& login);
    void reset(const QString& login);
    void disable(const QString& login);
    void unlock(const QString& login);
    void renewCodes(const QString& auditor, const QString& password);
    void askRole(const QString& login, Role role, std::optional<Scope> scope,
                 const QString& reason);

signals:
    void changed();
    void passwordMade(const QString& login, const QString& password);
    void codesMade(const std::array<QString, 3>& codes);
    void said(const QString& sentence);
    void asked();  ///< a request stands in the inbox
    void failed(const zhiqiao::Error& error);

private:
    void tell(const Result<>& outcome, const QString& sentence);
    void tell(const Result<FirstPassword>& outcome);

    Needs needs_;
    std::vector<UserAccount> users_;
    int question_ = 0;
};

}  // namespace zhiqiao::ui
