// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/role.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Roles {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

struct Named {
    std::string_view code;
    const char16_t* title;
};
constexpr std::array<Named, 6> kRoleNames{{{"clerk", u"专员"},
                                           {"supervisor", u"主管"},
                                           {"approver", u"审批"},
                                           {"sysadmin", u"系统管理员"},
                                           {"secadmin", u"安全管理员"},
                                           {"auditor", u"审计员"}}};
constexpr std::array<Named, 5> kScopeNames{{{"own", u"本人"},
                                            {"office", u"窗口"},
                                            {"county", u"县"},
                                            {"prefecture", u"州市"},
                                            {"province", u"省"}}};

template <class Value, class Names>
std::optional<Value> valueOf(const Names& names, QStringView code) {
    for (size_t at = 0; at < names.size(); ++at)
        if (code == QLatin1StringView(names[at].code.data(), qsizetype(names[at].code.size())))
            return Value(int(at));
    return std::nullopt;
}

}  // namespace

std::string_view codeOf(Role role) { return kRoleNames[size_t(role)].code; }
std::optional<Role> roleOf(QStringView code) { return valueOf<Role>(kRoleNames, code); }
QString titleOf(Role role) { return QString::fromUtf16(kRoleNames[size_t(role)].title); }

bool isAdministrator(Role role) {
    return role == Role::SysAdmin || role == Role::SecAdmin || role == Role::Auditor;
}

Result<> rolesFit(std::span<const Role> roles) {
    for (const auto one : roles)
        for (const auto other : roles)
            if (one != other && isAdministrator(one))
                return fail(
                    {.kind = Error::Kind::Conflict,
                     .code = "role.excludes",
                     .message = Roles::tr("Nobody may be %1 and %2 at once.")
                                    .arg(titleOf(one), titleOf(other)),
                     .hint = Roles::tr("Give one of the two to somebody else; an office "
                                       "may borrow its administrators from the superior "
                                       "bureau."),
                     .detail = u"%1+%2"_s.arg(toQString(codeOf(one)), toQString(codeOf(other)))});
    return {};
}

std::string_view codeOf(Scope scope) { return kScopeNames[size_t(scope)].code; }
std::optional<Scope> scopeOf(QStringView code) { return valueOf<Scope>(kScopeNames, code); }
QString titleOf(Scope scope) { return QString::fromUtf16(kScopeNames[size_t(scope)].title); }

}  // namespace zhiqiao
