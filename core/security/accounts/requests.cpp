// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/accounts/requests.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AccountRequests {
    Q_DECLARE_TR_FUNCTIONS(AccountRequests)
};

QString textOf(const Grant& grant) {
    return u"%1（%2）"_s.arg(titleOf(grant.role), titleOf(grant.scope));
}

QString rightsText(const std::vector<Grant>& grants) {
    QStringList texts;
    for (const auto& grant : grants) texts << textOf(grant);
    return texts.isEmpty() ? AccountRequests::tr("no role") : texts.join(u'、');
}

/// What the person would hold then.
Result<std::vector<Grant>> changed(const UserAccount& user, Role role, std::optional<Scope> scope) {
    auto grants = user.grants;
    const auto held = std::ranges::find(grants, role, &Grant::role);
    if (!scope) {
        if (held == grants.end()) return fail(recordNotFound());
        grants.erase(held);
        return grants;
    }
    if (held != grants.end()) return fail(roleHeld(role));
    grants.push_back({role, *scope});
    std::vector<Role> roles;
    for (const auto& grant : grants) roles.push_back(grant.role);
    if (auto fits = rolesFit(roles); !fits) return fail(fits.error());
    return grants;
}

}  // namespace

int rightsVersion(const UserAccount& user) {
    constexpr int kBase = int(kScopes.size()) + 1;
    int version = 0;
    for (const auto role : kRoles) {
        const auto held = std::ranges::find(user.grants, role, &Grant::role);
        version =
            version * kBase + (held == user.grants.end() ? 0 : 1 + static_cast<int>(held->scope));
    }
    return version * 2 + (user.disabled ? 1 : 0);
}

QString rightsText(const UserAccount& user) { return rightsText(user.grants); }

Result<ApprovalRequest> askRights(const ApprovalPorts& ports, const Actor& actor,
                                  const OperationId& operation, const UserAccount& user, Role role,
                                  std::optional<Scope> scope, const QString& reason) {
    if (user.staff == actor.staff) return fail(rightsOfOneself());
    const auto then = changed(user, role, scope);
    if (!then) return fail(then.error());
    return askApproval(ports, actor, operation,
                       {.kind = scope ? u"rights.grant"_s : u"rights.revoke"_s,
                        .subject = u"staff"_s,
                        .subjectId = user.staff.value(),
                        .subjectVersion = rightsVersion(user),
                        .change = {{AccountRequests::tr("Roles of %1").arg(user.name),
                                    rightsText(user.grants), rightsText(*then)}},
                        .reason = reason.trimmed(),
                        .order = rightsOrder(user.staff, role, scope)});
}

QString codeOf(PasswordProfile profile) {
    return profile == PasswordProfile::Asvs ? u"asvs"_s : u"gbt22239"_s;
}

std::optional<PasswordProfile> passwordProfileOf(const QString& code) {
    for (const auto profile : {PasswordProfile::Gbt22239, PasswordProfile::Asvs})
        if (code == codeOf(profile)) return profile;
    return std::nullopt;
}

QString titleOf(PasswordProfile profile) {
    return profile == PasswordProfile::Asvs
               ? AccountRequests::tr("OWASP ASVS 5.0: no kinds of signs, no end of validity")
               : AccountRequests::tr(
                     "GB/T 22239-2019: three kinds of signs, a new one every 90 days");
}

Result<ApprovalRequest> askPasswordProfile(const ApprovalPorts& ports, const Actor& actor,
                                           const OperationId& operation, PasswordProfile now,
                                           PasswordProfile wanted, const QString& reason) {
    if (now == wanted)
        return fail({.kind = Error::Kind::Conflict,
                     .code = "policy.same",
                     .message = AccountRequests::tr("The office follows this rule already."),
                     .hint = AccountRequests::tr("Nothing has to be asked.")});
    return askApproval(
        ports, actor, operation,
        {.kind = u"policy.password"_s,
         .change = {{AccountRequests::tr("Rule for passwords"), titleOf(now), titleOf(wanted)}},
         .reason = reason.trimmed(),
         .order = {{u"profile"_s, codeOf(wanted)}}});
}

Result<> carryOutPasswordProfile(OfficeStore& offices, const Act& act,
                                 const ApprovalRequest& request) {
    const auto profile = passwordProfileOf(request.facts.order[u"profile"_s].toString());
    if (!profile) return fail(unknownApprovalOrder());
    return offices.saveSetting(act, std::nullopt, kPasswordProfileKey, codeOf(*profile));
}

Error rightsOfOneself() {
    return {.kind = Error::Kind::Denied,
            .code = "rights.own",
            .message = AccountRequests::tr("Nobody gives or takes rights of his own."),
            .hint = AccountRequests::tr("Let somebody else ask, and somebody else confirm.")};
}

Error unknownApprovalOrder() {
    return {.kind = Error::Kind::Invalid,
            .code = "approval.unknown_order",
            .message = AccountRequests::tr("This request cannot be carried out."),
            .hint = AccountRequests::tr("Return it and let it be asked again.")};
}

}  // namespace zhiqiao
