// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/user_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlUserStore final : public UserStore {
public:
    explicit SqlUserStore(SqlContext context) : context_(context) {}

    Result<Standing> standing(StaffId staff) const override;
    Result<std::optional<Whereabouts>> whereabouts(const QString& subject,
                                                   qint64 id) const override;
    Result<std::vector<UserAccount>> users() const override;
    Result<std::optional<UserAccount>> findByLogin(const QString& login) const override;

    Result<UserAccount> addUser(const Act& act, StaffId staff, const QString& login,
                                bool mustChange) override;
    Result<UserAccount> setDisabled(const Act& act, StaffId staff, int rowVersion,
                                    bool disabled) override;
    Result<> notePassword(const Act& act, StaffId staff, bool mustChange) override;
    Result<> noteFailure(const Act& act, StaffId staff, int most, const QDateTime& until) override;
    Result<> clearFailures(const Act& act, StaffId staff) override;
    Result<> grant(const Act& act, StaffId staff, const Grant& grant) override;
    Result<> revoke(const Act& act, StaffId staff, Role role) override;

private:
    Result<UserAccount> account(Database& database, StaffId staff) const;

    SqlContext context_;
};

/// What `staff` may do, read through `database`: for the transaction entry, which asks before every
/// act. Errors: record.not_found.
Result<Standing> standingOf(Database& database, StaffId staff);
/// False as long as nobody has an account: then rights are not enforced yet, which the window says.
Result<bool> haveUsers(Database& database);
/// See UserStore::whereabouts().
Result<std::optional<Whereabouts>> whereaboutsOf(Database& database, QStringView subject,
                                                 qint64 id);

}  // namespace zhiqiao
