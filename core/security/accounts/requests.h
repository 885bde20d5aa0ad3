// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/accounts/accounts.h"

namespace zhiqiao {

/// The roles of a person as one number, for "the record has changed since": what else changes on an
/// account stands in no request's way.
[[nodiscard]] int rightsVersion(const UserAccount& user);
/// "专员（窗口）、主管（县）"; in words also when there are none.
[[nodiscard]] QString rightsText(const UserAccount& user);

/// Asks a second person to give the role, or without `scope` to take it away.
/// Errors: rights.own (Denied); role.excludes, role.held (Conflict); record.not_found when the role
/// to be taken is not there; right.denied.
Result<ApprovalRequest> askRights(const ApprovalPorts& ports, const Actor& actor,
                                  const OperationId& operation, const UserAccount& user, Role role,
                                  std::optional<Scope> scope, const QString& reason);

/// Setting of the office: by which standard passwords are judged.
inline const QString kPasswordProfileKey = QStringLiteral("password.profile");
[[nodiscard]] QString codeOf(PasswordProfile profile);  ///< gbt22239, asvs
[[nodiscard]] std::optional<PasswordProfile> passwordProfileOf(const QString& code);
[[nodiscard]] QString titleOf(PasswordProfile profile);

/// Errors: policy.same (Conflict); right.denied.
Result<ApprovalRequest> askPasswordProfile(const ApprovalPorts& ports, const Actor& actor,
                                           const OperationId& operation, PasswordProfile now,
                                           PasswordProfile wanted, const QString& reason);
Result<> carryOutPasswordProfile(OfficeStore& offices, const Act& act,
                                 const ApprovalRequest& request);

[[nodiscard]] Error rightsOfOneself();       ///< rights.own, Denied
[[nodiscard]] Error unknownApprovalOrder();  ///< approval.unknown_order, Invalid

}  // namespace zhiqiao
