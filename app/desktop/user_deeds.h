// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/users/users_presenter.h"

namespace zhiqiao {

/// The account acts of an office, for the window. The session outlives them.
[[nodiscard]] ui::UserDeeds userDeeds(OfficeSession& session, const Actor& actor);

/// What roles somebody holds now, for a request about them.
[[nodiscard]] std::function<Result<QString>(const ApprovalRequest&)> rightsNow(UserStore& users);

}  // namespace zhiqiao
