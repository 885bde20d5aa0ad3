// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"

#include <array>

namespace zhiqiao {

/// Errors: user.unknown (NotFound).
Result<UserAccount> officeUser(const OfficeSession& session, const QString& login);

/// Account acts of an open office, for both programs. An empty `password` lets the program make
/// one; it is in the answer, to be told once, and has to be changed at the next sign-in.
struct NewPassword {
    UserAccount user;
    QString password;  ///< empty: the one given
};
/// Errors: those of addUser().
Result<NewPassword> addOfficeUser(OfficeSession& session, const Actor& actor, const QString& name,
                                  const QString& login, QString password = {});
/// Errors: user.unknown (NotFound), those of resetPassword().
Result<NewPassword> resetOfficeUser(OfficeSession& session, const Actor& actor,
                                    const QString& login, QString password = {});
/// Errors: user.unknown, those of disableUser().
Result<UserAccount> disableOfficeUser(OfficeSession& session, const Actor& actor,
                                      const QString& login);
/// Errors: user.unknown, those of unlockUser().
Result<UserAccount> unlockOfficeUser(OfficeSession& session, const Actor& actor,
                                     const QString& login);
/// Without `scope` the role is taken away. Errors: user.unknown, those of askRights().
Result<ApprovalRequest> askOfficeRole(OfficeSession& session, const Actor& actor,
                                      const QString& login, Role role, std::optional<Scope> scope,
                                      const QString& reason);
/// Three new recovery codes, to be told once. `auditor`: who is present, with the own password.
/// Errors: those of signInByPassword() and renewRecoveryCodes().
Result<std::array<QString, 3>> renewOfficeCodes(OfficeSession& session, const Actor& actor,
                                                const Credentials& auditor);
/// The look itself is an act. Errors: right.denied.
Result<std::vector<UserAccount>> readOfficeUsers(OfficeSession& session, const Actor& actor);

}  // namespace zhiqiao
