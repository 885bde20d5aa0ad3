// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/approval.h"
#include "core/security/office_store.h"
#include "core/security/password_policy.h"
#include "core/security/transactions.h"
#include "core/security/user_store.h"
#include "core/security/vault/key_slots.h"

namespace zhiqiao {

/// Port: where the key document of an open database lies.
class KeyShelf {
public:
    virtual ~KeyShelf() = default;
    virtual Result<KeyDocument> document() const = 0;
    /// All at once: after a crash the old or the new one is there.
    virtual Result<> replace(const KeyDocument& document) = 0;
};

struct AccountPorts {
    Transactions& transactions;
    UserStore& users;
    OfficeStore& offices;
    KeyShelf& shelf;
    const CommonPasswords& common;
    PasswordRules rules = passwordRules(PasswordProfile::Gbt22239);
    KdfCost cost = kDefaultCost;
};

/// The slot of a member of staff in the key document.
[[nodiscard]] QString slotUser(StaffId staff);

/// A password nobody can take: why, in sentences. Errors: password.refused (Invalid).
Result<> acceptable(const AccountPorts& ports, const QString& login, const QString& password);

/// The person's own. Errors: auth.refused for a wrong old one; password.refused, also for one that
/// was had before; those of the store.
Result<> changeOwnPassword(const AccountPorts& ports, const Actor& actor, QString oldPassword,
                           QString newPassword);

struct NewUser {
    QString name;
    QString login;
    QDate since;
};
/// A new member of staff with an account and a first password, to be changed at the first sign-in;
/// no roles yet. `opened`: what opened the database for the actor.
/// Errors: user.incomplete (Invalid), password.refused, right.denied, those of the store.
Result<UserAccount> addUser(const AccountPorts& ports, const Actor& actor,
                            const OperationId& operation, const OpenedSlot& opened,
                            const NewUser& user, QString password);

/// A password somebody else gives, to be changed at the next sign-in. An auditor's slot can be made
/// by an auditor only, who hands the key of the audit trail on.
/// Errors: password.refused, auth.audit_root_needed, right.denied.
Result<> resetPassword(const AccountPorts& ports, const Actor& actor, const OperationId& operation,
                       const OpenedSlot& opened, const UserAccount& user, QString password);

/// Inside an act: the password in the user's slot of the key document, and that it has to be
/// changed. Errors: auth.audit_root_needed, those of the shelf and the store.
Result<> giveSlot(const AccountPorts& ports, const Act& act, const OpenedSlot& opened,
                  const UserAccount& user, const Secret& password);

/// Disables the account and takes its slot away, so that its password opens no copy made from now
/// on. Errors: user.last_administrator, auth.last_auditor, record.changed_elsewhere, right.denied.
Result<> disableUser(const AccountPorts& ports, const Actor& actor, const OperationId& operation,
                     const UserAccount& user);
/// Before the lock of wrong passwords ends by itself. Errors: right.denied.
Result<> unlockUser(const AccountPorts& ports, const Actor& actor, const OperationId& operation,
                    const UserAccount& user);

/// A role or its end as the order of a request; carried out in the transaction of the second
/// person's yes. Nobody asks for or confirms rights of his own. Errors: approval.unknown_order
/// (Invalid), rights.own (Denied), those of grant() and revoke().
[[nodiscard]] QJsonObject rightsOrder(StaffId staff, Role role, std::optional<Scope> scope);
Result<> carryOutRights(UserStore& users, const Act& act, const ApprovalRequest& request);

}  // namespace zhiqiao
