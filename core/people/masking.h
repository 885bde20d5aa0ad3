// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiqiao {

/// What screens and lists show until a field is revealed. Number and name together are for staff
/// at the desk only, never for paper or screens that others see.

/// 张*, 张*三, 欧**明; of a name in groups the first one: 扎西·*.
[[nodiscard]] QString maskedName(const QString& name);

enum class Viewer { InScope, OutOfScope };
/// First 3 and last 4 characters for staff of the scope, else the last 4.
[[nodiscard]] QString maskedIdentityNumber(const QString& number, Viewer viewer = Viewer::InScope);
/// 139****1234; of a landline the last 4.
[[nodiscard]] QString maskedPhone(const QString& phone);
/// The last 4.
[[nodiscard]] QString maskedBankCard(const QString& account);
/// Down to the township: 雪河县盐泉镇***. What has no township ends at the county.
[[nodiscard]] QString maskedAddress(const QString& address);

}  // namespace zhiqiao
