// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

/// A member of staff who may sign in. One person, one account.
struct UserAccount {
    StaffId staff;
    QString login;  ///< unique in the database, lower case
    QString name;   ///< of the member of staff
    OfficeId office;
    bool disabled = false;
    int failures = 0;                        ///< since the last sign-in
    std::optional<QDateTime> lockedUntil{};  ///< UTC
    std::optional<QDateTime> passwordSetAt{};
    bool mustChange = false;  ///< the password was given by somebody else
    std::vector<Grant> grants;
    int rowVersion = 1;
    bool operator==(const UserAccount&) const = default;
};

/// Port: who may sign in, and what each may do. Roles are kept with the days they held.
class UserStore {
public:
    virtual ~UserStore() = default;

    /// What the person may do at this moment. Errors: record.not_found.
    virtual Result<Standing> standing(StaffId staff) const = 0;
    /// Whose a record is. Nothing for a kind that belongs to no one, such as settings.
    virtual Result<std::optional<Whereabouts>> whereabouts(const QString& subject,
                                                           qint64 id) const = 0;

    /// By name.
    virtual Result<std::vector<UserAccount>> users() const = 0;
    virtual Result<std::optional<UserAccount>> findByLogin(const QString& login) const = 0;

    /// Errors: user.login_taken (Conflict); user.second_account (Conflict) when the person has one.
    virtual Result<UserAccount> addUser(const Act& act, StaffId staff, const QString& login,
                                        bool mustChange) = 0;
    /// Errors: record.not_found; record.changed_elsewhere; user.last_administrator (Conflict) when
    /// nobody else who may sign in holds an administrator's role of this person.
    virtual Result<UserAccount> setDisabled(const Act& act, StaffId staff, int rowVersion,
                                            bool disabled) = 0;
    /// After a new password: the day it was set; failures and lock go.
    virtual Result<> notePassword(const Act& act, StaffId staff, bool mustChange) = 0;
    /// One failed attempt; from the `most`-th on the account is locked until `until`.
    virtual Result<> noteFailure(const Act& act, StaffId staff, int most,
                                 const QDateTime& until) = 0;
    virtual Result<> clearFailures(const Act& act, StaffId staff) = 0;

    /// Errors: role.excludes, role.held already (Conflict), record.not_found.
    virtual Result<> grant(const Act& act, StaffId staff, const Grant& grant) = 0;
    /// Errors: record.not_found; user.last_administrator.
    virtual Result<> revoke(const Act& act, StaffId staff, Role role) = 0;
};

[[nodiscard]] Error loginTaken();                  ///< user.login_taken, Conflict
[[nodiscard]] Error secondAccount();               ///< user.second_account, Conflict
[[nodiscard]] Error roleHeld(Role role);           ///< role.held, Conflict
[[nodiscard]] Error lastAdministrator(Role role);  ///< user.last_administrator, Conflict

}  // namespace zhiqiao
