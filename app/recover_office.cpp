// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recover_office.h"

#include "app/user_acts.h"
#include "core/security/accounts/recovery.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/passwords.h"
#include "core/security/vault/recovery_codes.h"

#include <QScopeGuard>

namespace zhiqiao {

namespace {

Result<OpenedSlot> openedByCodes(const DatabaseTarget& target, const RecoveryTyped& typed) {
    const BotanProvider crypto;
    const auto document = FileKeyShelf(target.keyFile).document();
    if (!document) return fail(document.error());
    if (document->officeSlot()) return fail(recoveryWithoutPasswords());
    auto opened = openByCodes(*document, typed.one, typed.other, crypto);
    if (!opened) (void)openSlot(*document, {}, {}, crypto);  // takes as long as a sign-in
    return opened;
}

Result<UserAccount> recover(OfficeSession& session, const OpenedSlot& opened,
                            const RecoveryTyped& typed) {
    const auto ports = session.accountPorts();
    if (!ports) return fail(ports.error());
    const auto user = officeUser(session, typed.login);
    if (!user) return fail(user.error());
    if (auto done = recoverAdministrator(*ports, actorOf(*user), OperationId::make(), opened, *user,
                                         typed.password, numbersOfCodes(typed.one, typed.other));
        !done)
        return fail(done.error());
    return officeUser(session, typed.login);
}

}  // namespace

Result<UserAccount> recoverOffice(const DatabaseTarget& target, RecoveryTyped typed) {
    const auto forget = qScopeGuard([&] {
        for (auto* text : {&typed.one, &typed.other, &typed.password}) wipe(*text);
    });
    const auto opened = openedByCodes(target, typed);
    if (!opened) return fail(opened.error());
    auto office = openOffice(target, *opened);
    if (!office) return fail(office.error());
    if (auto writer = (*office)->connections().openForWriting(); !writer)
        return fail(writer.error());
    auto session = OfficeSession::begin(*std::move(office), {});
    if (!session) return fail(session.error());
    auto recovered = recover(**session, *opened, typed);
    if (recovered) (void)(*session)->anchorNow();  // the next opening signs it at the latest
    (*session)->database().connections().closeHere();
    return recovered;
}

}  // namespace zhiqiao
