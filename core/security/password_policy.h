// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <string_view>
#include <vector>

namespace zhiqiao {

/// The two standards contradict each other, so an office follows one of them.
enum class PasswordProfile {
    Gbt22239,  ///< GB/T 22239-2019; the default. The figures are the practice, not its wording.
    Asvs       ///< OWASP ASVS 5.0
};

struct PasswordRules {
    PasswordProfile profile;
    int shortest;  ///< signs, as a person counts them, after NFKC
    int longest;
    int signClasses;  ///< of capital letters, small letters, digits, other signs; 0: no matter
    int validDays;    ///< 0: for good
    int remembered;   ///< passwords before the present one that are not taken again
    bool operator==(const PasswordRules&) const = default;
};
[[nodiscard]] PasswordRules passwordRules(PasswordProfile profile);

/// Passwords that are tried first, whatever the case of their letters.
class CommonPasswords {
public:
    /// From resources/security. Errors: resource.missing.
    static Result<CommonPasswords> load();
    explicit CommonPasswords(QSet<QString> inSmallLetters) : words_(std::move(inSmallLetters)) {}
    [[nodiscard]] bool contains(const QString& password) const;
    [[nodiscard]] qsizetype size() const { return words_.size(); }

private:
    QSet<QString> words_;
};

struct PasswordProblem {
    std::string_view code;  ///< "password.too_short"
    QString text;           ///< what is wanted, in words
    QString clause;         ///< where it is written
};

/// Everything that is wrong with a new password; none when it may be taken. Whether it was had
/// before, the key document knows: passwordUsedBefore() is that problem.
/// Codes: password.too_short, password.too_long, password.too_plain, password.common,
/// password.user_name.
[[nodiscard]] std::vector<PasswordProblem> checkPassword(const PasswordRules& rules,
                                                         const QString& password,
                                                         const QString& userName,
                                                         const CommonPasswords& common);
/// password.used_before.
[[nodiscard]] PasswordProblem passwordUsedBefore(const PasswordRules& rules);

/// Whether a password set on that day has to be changed now.
[[nodiscard]] bool passwordExpired(const PasswordRules& rules, QDate setOn, QDate today);

}  // namespace zhiqiao
