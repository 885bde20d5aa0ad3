// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/act_code.h"
#include "core/security/office_store.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// Who takes something out, as it will stand on it.
struct Taker {
    QString name;
    QString login;
};
Result<Taker> takerOf(const OfficeStore& offices, const UserStore& users, StaffId staff);

/// The mark of the act that lets it out.
[[nodiscard]] OutMark outMark(const Taker& taker, const Act& act);

}  // namespace zhiqiao
