// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/password_opening.h"

#include "core/security/accounts/accounts.h"
#include "core/security/sign_in_rules.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/vault_errors.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PasswordOpening {
    Q_DECLARE_TR_FUNCTIONS(PasswordOpening)
};

constexpr Statement kAccount{"user.for_sign_in",
                             uR"(
    SELECT a.staff_id, a.failures, a.locked_until
    FROM user_account a JOIN staff s ON s.id = a.staff_id
    WHERE a.login = :login AND a.disabled = 0 AND s.active_until IS NULL)"};
constexpr Statement kCountFailure{"user.count_failure",
                                  uR"(
    UPDATE user_account SET failures = failures + 1,
        locked_until = CASE WHEN failures + 1 >= :most THEN :until ELSE locked_until END
    WHERE staff_id = :of)"};

struct Account {
    StaffId staff;
    int failures = 0;
    std::optional<QDateTime> lockedUntil;
};

Result<std::optional<Account>> accountOf(Database& database, const QString& login) {
    auto row = database.run(kAccount, {{u"login"_s, login.trimmed().toLower()}});
    if (!row) return fail(row.error());
    if (!row->next()) return std::optional<Account>();
    Account account{StaffId(row->id(0)), row->number(1), {}};
    if (!row->isNull(2)) account.lockedUntil = row->instant(2);
    return std::optional(account);
}

bool isLocked(const Account& user, const QDateTime& now) {
    return user.lockedUntil && *user.lockedUntil > now;
}

/// A lock under way ends when it was going to: nobody keeps another out by going on.
Result<> countFailure(Database& database, const Account& user, const QDateTime& now) {
    const auto until = isLocked(user, now)
                           ? *user.lockedUntil
                           : now.addSecs(std::chrono::seconds(kSignInRules.lock).count());
    return database.inTransaction([&]() -> Result<> {
        auto counted = database.run(kCountFailure, {{u"of"_s, user.staff.value()},
                                                    {u"most"_s, kSignInRules.mostFailures},
                                                    {u"until"_s, bound(until)}});
        if (!counted) return fail(counted.error());
        return {};
    });
}

/// Whoever knows the password may know of the lock; who goes on guessing is told nothing, not even
/// that he has found it.
Result<> refuseLocked(const Account& user, const QDateTime& now) {
    if (!isLocked(user, now)) return {};
    if (user.failures >= 2 * kSignInRules.mostFailures) return fail(authRefused());
    const auto minutes = int((now.secsTo(*user.lockedUntil) + 59) / 60);
    return fail({.kind = Error::Kind::Denied,
                 .code = "auth.locked",
                 .message = PasswordOpening::tr("Too many wrong passwords: this user is locked for "
                                                "another %n minute(s).",
                                                nullptr, minutes),
                 .hint = PasswordOpening::tr("Wait, or ask the security administrator.")});
}

}  // namespace

Result<SignedIn> openByAnySlot(const KeyDocument& document, const Secret& password) {
    const BotanProvider crypto;
    for (const auto& slot : document.userSlots) {
        const auto id = slot.user.toLongLong();
        if (id <= 0) continue;
        if (auto opened = openSlot(document, slot.user, password, crypto))
            return SignedIn{StaffId(id), *std::move(opened)};
    }
    return fail(authRefused());
}

Result<SignedIn> signInByPassword(Database& database, const KeyDocument& document,
                                  const Credentials& credentials, const QDateTime& now) {
    const BotanProvider crypto;
    const auto account = accountOf(database, credentials.login);
    if (!account) return fail(account.error());
    if (!*account) {
        (void)openSlot(document, {}, credentials.password, crypto);  // takes as long
        return fail(authRefused());
    }
    const auto& user = **account;
    auto opened = openSlot(document, slotUser(user.staff), credentials.password, crypto);
    if (opened) {
        if (auto open = refuseLocked(user, now); !open) return fail(open.error());
        return SignedIn{user.staff, *std::move(opened), user.failures};
    }
    if (opened.error().code == "auth.refused")
        if (auto counted = countFailure(database, user, now); !counted)
            return fail(counted.error());
    return fail(opened.error());
}

}  // namespace zhiqiao
