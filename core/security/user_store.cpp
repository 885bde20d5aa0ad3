// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/user_store.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct Users {
    Q_DECLARE_TR_FUNCTIONS(Users)
};

}  // namespace

Error loginTaken() {
    return {.kind = Error::Kind::Conflict,
            .code = "user.login_taken",
            .message = Users::tr("Somebody else signs in under this name."),
            .hint = Users::tr("Choose another name, e.g. with the staff number.")};
}

Error secondAccount() {
    return {.kind = Error::Kind::Conflict,
            .code = "user.second_account",
            .message = Users::tr("This person can sign in already."),
            .hint = Users::tr("One person has one account: it is by the name that acts are told "
                              "apart. Give the role to this account, or to another person.")};
}

Error roleHeld(Role role) {
    return {.kind = Error::Kind::Conflict,
            .code = "role.held",
            .message = Users::tr("This person is %1 already.").arg(titleOf(role)),
            .hint = Users::tr("To change how far it reaches, take the role away first.")};
}

Error lastAdministrator(Role role) {
    return {.kind = Error::Kind::Conflict,
            .code = "user.last_administrator",
            .message = Users::tr("Nobody else here is %1.").arg(titleOf(role)),
            .hint = Users::tr("Give the role to somebody else first.")};
}

}  // namespace zhiqiao
