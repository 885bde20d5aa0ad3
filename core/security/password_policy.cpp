// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password_policy.h"

#include "core/base/resources.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PasswordPolicy {
    Q_DECLARE_TR_FUNCTIONS(PasswordPolicy)
};

bool isGbt(const PasswordRules& rules) { return rules.profile == PasswordProfile::Gbt22239; }

QString clauseOf(const PasswordRules& rules, QLatin1StringView asvs) {
    return isGbt(rules) ? u"GB/T 22239-2019 8.1.4.1"_s : u"ASVS 5.0 "_s + asvs;
}

QString ownRule() { return PasswordPolicy::tr("a rule of this program"); }

QString normal(const QString& text) { return text.normalized(QString::NormalizationForm_KC); }

int signsOf(const QString& text) { return int(text.toUcs4().size()); }

int classesIn(const QString& password) {
    std::array<bool, 4> met{};
    for (const auto sign : password)
        met[sign >= u'A' && sign <= u'Z'   ? 0
            : sign >= u'a' && sign <= u'z' ? 1
            : sign >= u'0' && sign <= u'9' ? 2
                                           : 3] = true;
    return int(std::count(met.begin(), met.end(), true));
}

/// Two Han characters are a name; two letters or digits are in many a good password.
bool holdsName(const QString& password, const QString& userName) {
    const auto name = normal(userName);
    if (name.size() < 2 || (name.size() == 2 && !isHan(name[0].unicode()))) return false;
    return password.contains(name, Qt::CaseInsensitive);
}

}  // namespace

PasswordRules passwordRules(PasswordProfile profile) {
    if (profile == PasswordProfile::Asvs)
        return {.profile = profile,
                .shortest = 8,
                .longest = 128,
                .signClasses = 0,
                .validDays = 0,
                .remembered = 0};
    return {.profile = profile,
            .shortest = 8,
            .longest = 128,
            .signClasses = 3,
            .validDays = 90,
            .remembered = 5};
}

Result<CommonPasswords> CommonPasswords::load() {
    const auto bytes = readResource(u"security/common_passwords.txt"_s);
    if (!bytes) return fail(bytes.error());
    QSet<QString> words;
    for (const auto& line : QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#')) words << line;
    return CommonPasswords(std::move(words));
}

bool CommonPasswords::contains(const QString& password) const {
    auto small = normal(password).toLower();
    const bool found = words_.contains(small);
    small.fill(u' ');
    return found;
}

std::vector<PasswordProblem> checkPassword(const PasswordRules& rules, const QString& password,
                                           const QString& userName, const CommonPasswords& common) {
    std::vector<PasswordProblem> problems;
    auto text = normal(password);
    const auto length = signsOf(text);
    if (length < rules.shortest)
        problems.push_back({"password.too_short",
                            PasswordPolicy::tr("At least %1 signs.").arg(rules.shortest),
                            clauseOf(rules, "V6.2.1"_L1)});
    if (length > rules.longest)
        problems.push_back({"password.too_long",
                            PasswordPolicy::tr("At most %1 signs.").arg(rules.longest), ownRule()});
    if (classesIn(text) < rules.signClasses)
        problems.push_back({"password.too_plain",
                            PasswordPolicy::tr("%1 of these four: capital letters, small letters, "
                                               "digits, other signs.")
                                .arg(rules.signClasses),
                            clauseOf(rules, "V6.2.5"_L1)});
    if (common.contains(text))
        problems.push_back({"password.common",
                            PasswordPolicy::tr("Not one of the passwords that are tried first."),
                            u"ASVS 5.0 V6.2.4"_s});
    if (holdsName(text, userName))
        problems.push_back(
            {"password.user_name", PasswordPolicy::tr("Without the name of the user."), ownRule()});
    text.fill(u' ');
    return problems;
}

PasswordProblem passwordUsedBefore(const PasswordRules& rules) {
    return {
        "password.used_before",
        PasswordPolicy::tr("Not the present one, nor one of the last %1.").arg(rules.remembered),
        isGbt(rules) ? clauseOf(rules, {}) : ownRule()};
}

bool passwordExpired(const PasswordRules& rules, QDate setOn, QDate today) {
    return rules.validDays > 0 && setOn.daysTo(today) >= rules.validDays;
}

}  // namespace zhiqiao
