// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/accounts/recovery.h"

#include "core/security/vault/botan_provider.h"
#include "core/security/vault/passwords.h"
#include "core/security/vault/recovery_codes.h"
#include "core/security/vault/vault_errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Recovery {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

}  // namespace

Result<> recoverable(const UserAccount& user) {
    if (std::ranges::any_of(user.grants,
                            [](const Grant& grant) { return isAdministrator(grant.role); }))
        return {};
    return fail({.kind = Error::Kind::Denied,
                 .code = "recovery.no_administrator",
                 .message = Recovery::tr("Recovery codes give a new password to an administrator "
                                         "alone."),
                 .hint = Recovery::tr("Name the login of a system administrator, security "
                                      "administrator or auditor; the system administrator then "
                                      "gives the others new passwords.")});
}

Result<> recoverAdministrator(const AccountPorts& ports, const Actor& actor,
                              const OperationId& operation, const OpenedSlot& opened,
                              const UserAccount& user, QString password, const QString& codes) {
    if (auto may = recoverable(user); !may) return may;
    if (auto good = acceptable(ports, user.login, password); !good) return good;
    const auto secret = takePassword(password);
    return ports.transactions.run(
        actor,
        {.name = "user.recover",
         .operation = operation,
         .subject = "staff",
         .subjectId = user.staff.value(),
         .right = Right::OwnSettings,
         .reason = u"codes=%1"_s.arg(codes)},
        [&](const Act& act) { return giveSlot(ports, act, opened, user, secret); });
}

Result<std::array<QString, 3>> renewRecoveryCodes(const AccountPorts& ports, const Actor& actor,
                                                  const OperationId& operation,
                                                  const OpenedSlot& opened, StaffId present) {
    if (opened.auditRoot.empty()) return fail(authAuditRootNeeded());
    const auto document = ports.shelf.document();
    if (!document) return fail(document.error());
    if (document->officeSlot()) return fail(recoveryWithoutPasswords());
    auto made = makeRecoveryCodes(*document, opened, BotanProvider());
    bool replaced = false;
    const auto done = ports.transactions.run(
        actor,
        {.name = "recovery.renew",
         .operation = operation,
         .subject = "staff",
         .subjectId = present.value(),
         .right = Right::RightsGrant},
        [&](const Act& act) -> Result<> {
            const auto standing = ports.users.standing(present);
            if (!standing) return fail(standing.error());
            if (auto may = mayDo(*standing, Right::AuditVerify, {}); !may) return may;
            if (auto cleared = ports.users.clearFailures(act, present); !cleared) return cleared;
            auto kept = ports.shelf.replace(made.document);
            replaced = bool(kept);
            return kept;
        });
    if (done) return made.codes;
    if (replaced) (void)ports.shelf.replace(*document);  // nobody was told the new ones
    for (auto& code : made.codes) wipe(code);
    return fail(done.error());
}

Error recoveryWithoutPasswords() {
    return {.kind = Error::Kind::Conflict,
            .code = "recovery.no_passwords",
            .message = Recovery::tr("This office opens without passwords and has no recovery "
                                    "codes."),
            .hint = Recovery::tr("Only an office that was set up with users has them.")};
}

}  // namespace zhiqiao
