// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"

namespace zhiqiao {

/// What whoever recovers types: two of the three codes, whose password is lost, and a new one.
struct RecoveryTyped {
    QString one;
    QString other;
    QString login;
    QString password;
};

/// Opens the office by two codes, gives the administrator the password, and closes it again. Wrong
/// codes are not counted, for nobody has a key to write by; they hold 140 bits each, and each try
/// takes the time of a sign-in.
/// Errors: recovery.no_passwords, user.unknown, those of openByCodes(), openOffice() and
/// recoverAdministrator().
Result<UserAccount> recoverOffice(const DatabaseTarget& target, RecoveryTyped typed);

}  // namespace zhiqiao
