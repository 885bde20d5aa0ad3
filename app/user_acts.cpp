// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_acts.h"

#include "core/security/accounts/recovery.h"
#include "core/security/accounts/requests.h"
#include "core/security/vault/passwords.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct UserActs {
    Q_DECLARE_TR_FUNCTIONS(UserActs)
};

/// What is used, and what is to be told.
std::pair<QString, QString> passwordOr(QString given) {
    if (!given.isEmpty()) return {std::move(given), {}};
    const auto made = randomPassword();
    return {made, made};
}

}  // namespace

Result<UserAccount> officeUser(const OfficeSession& session, const QString& login) {
    auto found = session.users.findByLogin(login);
    if (!found) return fail(found.error());
    if (*found) return **found;
    return fail({.kind = Error::Kind::NotFound,
                 .code = "user.unknown",
                 .message = UserActs::tr("Nobody has the login \"%1\".").arg(login),
                 .hint = UserActs::tr("Look it up in the list of users.")});
}

Result<NewPassword> addOfficeUser(OfficeSession& session, const Actor& actor, const QString& name,
                                  const QString& login, QString password) {
    const auto ports = session.accountPorts();
    if (!ports) return fail(ports.error());
    const auto [used, told] = passwordOr(std::move(password));
    auto added = addUser(*ports, actor, OperationId::make(), session.database().opened(),
                         {name, login, session.clock().today()}, used);
    if (!added) return fail(added.error());
    return NewPassword{*std::move(added), told};
}

Result<NewPassword> resetOfficeUser(OfficeSession& session, const Actor& actor,
                                    const QString& login, QString password) {
    const auto ports = session.accountPorts();
    if (!ports) return fail(ports.error());
    const auto user = officeUser(session, login);
    if (!user) return fail(user.error());
    const auto [used, told] = passwordOr(std::move(password));
    if (auto done = resetPassword(*ports, actor, OperationId::make(), session.database().opened(),
                                  *user, used);
        !done)
        return fail(done.error());
    return NewPassword{*user, told};
}

Result<UserAccount> disableOfficeUser(OfficeSession& session, const Actor& actor,
                                      const QString& login) {
    const auto ports = session.accountPorts();
    if (!ports) return fail(ports.error());
    const auto user = officeUser(session, login);
    if (!user) return fail(user.error());
    if (auto done = disableUser(*ports, actor, OperationId::make(), *user); !done)
        return fail(done.error());
    return officeUser(session, login);
}

Result<UserAccount> unlockOfficeUser(OfficeSession& session, const Actor& actor,
                                     const QString& login) {
    const auto ports = session.accountPorts();
    if (!ports) return fail(ports.error());
    const auto user = officeUser(session, login);
    if (!user) return fail(user.error());
    if (auto done = unlockUser(*ports, actor, OperationId::make(), *user); !done)
        return fail(done.error());
    return officeUser(session, login);
}

Result<ApprovalRequest> askOfficeRole(OfficeSession& session, const Actor& actor,
                                      const QString& login, Role role, std::optional<Scope> scope,
                                      const QString& reason) {
    const auto user = officeUser(session, login);
    if (!user) return fail(user.error());
    return askRights(session.approvalPorts(), actor, OperationId::make(), *user, role, scope,
                     reason);
}

Result<std::array<QString, 3>> renewOfficeCodes(OfficeSession& session, const Actor& actor,
                                                const Credentials& auditor) {
    const auto ports = session.accountPorts();
    if (!ports) return fail(ports.error());
    const auto document = ports->shelf.document();
    if (!document) return fail(document.error());
    if (document->officeSlot()) return fail(recoveryWithoutPasswords());
    auto connection = session.database().connections().here();
    if (!connection) return fail(connection.error());
    const auto present = signInByPassword(**connection, *document, auditor, SystemClock().now());
    if (!present) return fail(present.error());
    return renewRecoveryCodes(*ports, actor, OperationId::make(), present->opened, *present->staff);
}

Result<std::vector<UserAccount>> readOfficeUsers(OfficeSession& session, const Actor& actor) {
    return session.transactions.run(
        actor, {.name = "user.list", .operation = OperationId::make(), .right = Right::UserRead},
        [&](const Act&) { return session.users.users(); });
}

}  // namespace zhiqiao
