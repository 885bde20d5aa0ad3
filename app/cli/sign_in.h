// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"

namespace zhiqiao::cli {

struct SignInRequest {
    QString user;         ///< --user; empty: not given
    bool mayAsk = false;  ///< somebody sits at a terminal
    [[nodiscard]] bool asDemo() const { return user.isEmpty() || user == QStringLiteral("demo"); }
};

/// Who acts: the member of staff of that name, until passwords exist; in a demo office the user
/// `demo` as well, who is also taken when nobody is named.
/// Errors: usage.no_user, session.unknown_user, session.ambiguous_user, those of
/// OfficeSession::actor().
Result<Actor> signIn(const OfficeSession& session, SignInRequest request);

}  // namespace zhiqiao::cli
