// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"

namespace zhiqiao::cli {

struct SignInRequest {
    QString user;         ///< --user: a login, or a name in a demo; empty: not given
    bool mayAsk = false;  ///< somebody sits at a terminal
    [[nodiscard]] bool asDemo() const { return user.isEmpty() || user == QStringLiteral("demo"); }
};

/// Login and password of an office that opens by them: the password from ZHIQIAO_PASSWORD, which is
/// taken out of the environment, else asked for at the terminal without an echo.
/// Errors: usage.no_user, usage.no_password.
Result<Credentials> credentialsFor(SignInRequest request);

/// Who acts: the user whose password opened the office; in a demo office the one named, without a
/// password, or `demo` when nobody is; where an older office has no users yet, the member of staff
/// of that name.
/// Errors: usage.no_user, session.unknown_user, session.ambiguous_user, those of
/// OfficeSession::actor().
Result<Actor> signIn(const OfficeSession& session, SignInRequest request);

/// The same of somebody who is present besides; the password from `variable`.
/// Errors: usage.nobody_present, usage.no_password.
Result<Credentials> presentCredentials(const QString& login, const char* variable);

/// A secret out of the environment, or else asked for at the terminal without an echo.
/// Errors: usage.no_password.
Result<QString> secretTyped(const char* variable, const QString& prompt);
/// A password asked for at the terminal without an echo. Errors: usage.no_password.
Result<QString> askForPassword(const QString& prompt, const char* variable = "ZHIQIAO_PASSWORD");

}  // namespace zhiqiao::cli
