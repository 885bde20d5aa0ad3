// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace zhiqiao {

/// The roles of an office. The last three are the administrators of 三员分立 (GB/T 22239, 管理用户
/// 权限分离): each excludes every other role.
enum class Role { Clerk, Supervisor, Approver, SysAdmin, SecAdmin, Auditor };
inline constexpr std::array kRoles{Role::Clerk,    Role::Supervisor, Role::Approver,
                                   Role::SysAdmin, Role::SecAdmin,   Role::Auditor};

[[nodiscard]] std::string_view codeOf(Role role);  ///< clerk, supervisor, approver, sysadmin …
[[nodiscard]] std::optional<Role> roleOf(QStringView code);
[[nodiscard]] QString titleOf(Role role);  ///< the official word: 专员, 主管, 审批 …
[[nodiscard]] bool isAdministrator(Role role);

/// May one person hold these together? Errors: role.excludes (Conflict), naming both.
Result<> rolesFit(std::span<const Role> roles);

/// How far a person's rights reach, narrow to wide: the own caseload, the own office, and every
/// office of the same county, prefecture or province.
enum class Scope { Own, Office, County, Prefecture, Province };
inline constexpr std::array kScopes{Scope::Own, Scope::Office, Scope::County, Scope::Prefecture,
                                    Scope::Province};

[[nodiscard]] std::string_view codeOf(Scope scope);  ///< own, office, county …
[[nodiscard]] std::optional<Scope> scopeOf(QStringView code);
[[nodiscard]] QString titleOf(Scope scope);  ///< 本人, 窗口, 县, 州市, 省

}  // namespace zhiqiao
