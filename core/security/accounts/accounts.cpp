// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/accounts/accounts.h"

#include "core/base/text.h"
#include "core/security/accounts/requests.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/passwords.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Accounts {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

Error refused(const std::vector<PasswordProblem>& problems) {
    QStringList texts;
    for (const auto& problem : problems) texts << problem.text;
    return {.kind = Error::Kind::Invalid,
            .code = "password.refused",
            .message = Accounts::tr("This password cannot be taken."),
            .hint = texts.join(u' '),
            .detail = problems.empty() ? QString() : toQString(problems.front().code)};
}

bool isAuditor(const UserAccount& user) {
    return std::ranges::any_of(user.grants,
                               [](const Grant& grant) { return grant.role == Role::Auditor; });
}

ActRequest about(std::string_view name, const OperationId& operation, StaffId staff, Right right) {
    return {.name = name,
            .operation = operation,
            .subject = "staff",
            .subjectId = staff.value(),
            .right = right};
}

}  // namespace

QString slotUser(StaffId staff) { return QString::number(staff.value()); }

Result<> acceptable(const AccountPorts& ports, const QString& login, const QString& password) {
    const auto problems = checkPassword(ports.rules, password, login, ports.common);
    return problems.empty() ? Result<>() : fail(refused(problems));
}

Result<> changeOwnPassword(const AccountPorts& ports, const Actor& actor, QString oldPassword,
                           QString newPassword) {
    const BotanProvider crypto;
    const auto users = ports.users.users();
    if (!users) return fail(users.error());
    const auto self = std::ranges::find(*users, actor.staff, &UserAccount::staff);
    if (self == users->end()) return fail(recordNotFound());
    if (auto good = acceptable(ports, self->login, newPassword); !good) return good;
    const auto old = takePassword(oldPassword);
    const auto wanted = takePassword(newPassword);
    const auto document = ports.shelf.document();
    if (!document) return fail(document.error());
    const auto remembered = std::size_t(std::max(1, ports.rules.remembered + 1));
    if (matchesOldSlot(*document, slotUser(actor.staff), wanted, remembered, crypto))
        return fail(refused({passwordUsedBefore(ports.rules)}));
    const auto changed = withChangedPassword(*document, slotUser(actor.staff), old, wanted, crypto);
    if (!changed) return fail(changed.error());
    return ports.transactions.run(
        actor, about("user.change_password", OperationId::make(), actor.staff, Right::OwnSettings),
        [&](const Act& act) -> Result<> {
            if (auto noted = ports.users.notePassword(act, actor.staff, false); !noted)
                return noted;
            return ports.shelf.replace(*changed);
        });
}

Result<UserAccount> addUser(const AccountPorts& ports, const Actor& actor,
                            const OperationId& operation, const OpenedSlot& opened,
                            const NewUser& user, QString password) {
    const BotanProvider crypto;
    if (user.name.trimmed().isEmpty() || user.login.trimmed().isEmpty())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "user.incomplete",
                     .message = Accounts::tr("A user needs a name and a login."),
                     .hint = Accounts::tr("Fill in both.")});
    if (auto good = acceptable(ports, user.login, password); !good) return fail(good.error());
    const auto secret = takePassword(password);
    return ports.transactions.run(
        actor, {.name = "user.add", .operation = operation, .right = Right::UserWrite},
        [&](const Act& act) -> Result<UserAccount> {
            const auto staff = ports.offices.saveStaff(act, std::nullopt,
                                                       {.id = StaffId(1),
                                                        .office = act.office(),
                                                        .name = user.name.trimmed(),
                                                        .role = u"clerk"_s,
                                                        .activeFrom = user.since,
                                                        .activeUntil = {}});
            if (!staff) return fail(staff.error());
            auto added = ports.users.addUser(act, staff->id, user.login, true);
            if (!added) return added;
            if (auto set = ports.users.notePassword(act, staff->id, true); !set)
                return fail(set.error());
            const auto document = ports.shelf.document();
            if (!document) return fail(document.error());
            if (document->officeSlot()) return added;  // opens without passwords
            const auto wider = withSlot(*document, opened, {slotUser(staff->id), false, ports.cost},
                                        secret, crypto);
            if (!wider) return fail(wider.error());
            if (auto kept = ports.shelf.replace(*wider); !kept) return fail(kept.error());
            return added;
        });
}

Result<> giveSlot(const AccountPorts& ports, const Act& act, const OpenedSlot& opened,
                  const UserAccount& user, const Secret& password) {
    const BotanProvider crypto;
    if (auto noted = ports.users.notePassword(act, user.staff, true); !noted) return noted;
    auto document = ports.shelf.document();
    if (!document) return fail(document.error());
    if (document->officeSlot()) return {};  // opens without passwords
    const auto* slot = document->slotOf(slotUser(user.staff));
    const bool asAuditor = isAuditor(user);
    if (slot && asAuditor == !slot->auditRoot.isEmpty()) {
        document = withResetPassword(*document, opened, slotUser(user.staff), password, crypto);
    } else {
        if (slot) document = withoutSlot(*document, slotUser(user.staff));
        if (document)
            document = withSlot(*document, opened, {slotUser(user.staff), asAuditor, ports.cost},
                                password, crypto);
    }
    if (!document) return fail(document.error());
    return ports.shelf.replace(*document);
}

Result<> resetPassword(const AccountPorts& ports, const Actor& actor, const OperationId& operation,
                       const OpenedSlot& opened, const UserAccount& user, QString password) {
    if (auto good = acceptable(ports, user.login, password); !good) return good;
    const auto secret = takePassword(password);
    const bool handsOn = isAuditor(user) && !opened.auditRoot.empty();
    return ports.transactions.run(
        actor,
        about("user.reset_password", operation, user.staff,
              handsOn ? Right::AuditVerify : Right::UserWrite),
        [&](const Act& act) { return giveSlot(ports, act, opened, user, secret); });
}

Result<> disableUser(const AccountPorts& ports, const Actor& actor, const OperationId& operation,
                     const UserAccount& user) {
    return ports.transactions.run(
        actor, about("user.disable", operation, user.staff, Right::UserWrite),
        [&](const Act& act) -> Result<> {
            if (auto done = ports.users.setDisabled(act, user.staff, user.rowVersion, true); !done)
                return fail(done.error());
            const auto document = ports.shelf.document();
            if (!document) return fail(document.error());
            if (!document->slotOf(slotUser(user.staff))) return {};
            const auto narrower = withoutSlot(*document, slotUser(user.staff));
            if (!narrower) return fail(narrower.error());
            return ports.shelf.replace(*narrower);
        });
}

Result<> unlockUser(const AccountPorts& ports, const Actor& actor, const OperationId& operation,
                    const UserAccount& user) {
    return ports.transactions.run(
        actor, about("user.unlock", operation, user.staff, Right::UserUnlock),
        [&](const Act& act) { return ports.users.clearFailures(act, user.staff); });
}

QJsonObject rightsOrder(StaffId staff, Role role, std::optional<Scope> scope) {
    QJsonObject order{{u"staff"_s, QString::number(staff.value())},
                      {u"role"_s, toQString(codeOf(role))}};
    if (scope) order[u"scope"_s] = toQString(codeOf(*scope));
    return order;
}

Result<> carryOutRights(UserStore& users, const Act& act, const ApprovalRequest& request) {
    const auto& order = request.facts.order;
    const auto id = order[u"staff"_s].toString().toLongLong();
    const auto role = roleOf(order[u"role"_s].toString());
    const auto scope = scopeOf(order[u"scope"_s].toString());
    if (id <= 0 || !role || (order.contains(u"scope"_s) && !scope))
        return fail(unknownApprovalOrder());
    if (request.askedBy == StaffId(id) || act.staff() == StaffId(id))
        return fail(rightsOfOneself());
    return scope ? users.grant(act, StaffId(id), {*role, *scope})
                 : users.revoke(act, StaffId(id), *role);
}

}  // namespace zhiqiao
